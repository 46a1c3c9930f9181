import type { Routes } from '@angular/router';
import { nothingIsLost } from './leaving/leaving';
import { caseFile, pagesAt, pagesAtStart } from './matchers';
import { signedIn } from './signed-in';

const cases = () => import('@cobijo/cases/web/cases.routes').then((m) => m.routes);
const inCase = () => import('@cobijo/cases/web/cases.routes').then((m) => m.fileRoutes);
const people = () => import('@cobijo/people/web/people.routes').then((m) => m.outsideRoutes);
const sessions = () => import('@cobijo/determinations/web/determinations.routes').then((m) => m.routes);
const assessment = () => import('@cobijo/assessments/web/assessments.routes').then((m) => m.routes);
const determination = () => import('@cobijo/determinations/web/determinations.routes').then((m) => m.fileRoutes);

// One line per section of a file. A context with one section sees its own part of the address; those with
// several see the whole of it.
const sections: Routes = [
  pagesAtStart(inCase),
  pagesAt(['resumen', 'equipo', 'consentimientos', 'representacion', 'plazos', 'duplicados', 'identificar', 'cierre'], inCase),
  { path: 'familia', loadChildren: () => import('@cobijo/people/web/people.routes').then((m) => m.routes) },
  { path: 'documentos', loadChildren: () => import('@cobijo/documents/web/documents.routes').then((m) => m.routes) },
  { path: 'ruta', loadChildren: () => import('@cobijo/legal/web/legal.routes').then((m) => m.routes) },
  { path: 'informacion', loadChildren: () => import('@cobijo/services/web/services.routes').then((m) => m.routes) },
  pagesAt(['evaluacion', 'escucha', 'riesgos', 'derechos'], assessment),
  pagesAt(['opciones', 'determinacion', 'plan'], determination),
  { path: 'retorno', loadChildren: () => import('@cobijo/repatriation/web/repatriation.routes').then((m) => m.routes) },
  { path: 'bitacora', loadChildren: () => import('@cobijo/audit/web/audit.routes').then((m) => m.routes) },
  { path: '**', loadComponent: () => import('./elsewhere/not-found').then((m) => m.NotFound) },
];

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'hoy' },
  { path: 'entrar', loadComponent: () => import('./sign-in/sign-in').then((m) => m.SignInPage) },
  { path: 'entrar/codigo', loadComponent: () => import('./enter/enter').then((m) => m.EnterPage) },
  { path: 'primer-acceso', loadComponent: () => import('./first-access/first-access').then((m) => m.FirstAccessPage) },
  {
    matcher: caseFile,
    canActivate: [signedIn],
    canActivateChild: [nothingIsLost],
    loadComponent: () => import('@cobijo/cases/web/case-frame/case-frame').then((m) => m.CaseFrame),
    children: sections,
  },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [nothingIsLost],
    loadComponent: () => import('./elsewhere/plain-frame').then((m) => m.PlainFrame),
    children: [
      pagesAt(['hoy', 'expedientes', 'triaje', 'inquietudes', 'deberes'], cases),
      pagesAt(['registro'], people),
      pagesAt(['sesiones'], sessions),
      { path: 'cuentas', loadChildren: () => import('./accounts/accounts').then((m) => m.routes) },
      { path: 'sin-acceso', loadComponent: () => import('./elsewhere/no-access').then((m) => m.NoAccess) },
      { path: '**', loadComponent: () => import('./elsewhere/not-found').then((m) => m.NotFound) },
    ],
  },
];
