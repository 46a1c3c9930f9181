import type { Routes } from '@angular/router';

/** Pages of this context that belong to no file. */
export const routes: Routes = [
  { path: 'sesiones', loadComponent: () => import('./sessions-page/sessions-page').then((m) => m.SessionsPage) },
  { path: 'sesiones/:sessionId', loadComponent: () => import('./session-page/session-page').then((m) => m.SessionPage) },
];

/** Sections of a case file, by the whole address after its identifier. */
export const fileRoutes: Routes = [
  { path: 'opciones', loadComponent: () => import('./options-page/options-page').then((m) => m.OptionsPage) },
  { path: 'opciones/informe', loadComponent: () => import('./report-page/report-page').then((m) => m.ReportPage) },
  { path: 'determinacion', loadComponent: () => import('./determination-page/determination-page').then((m) => m.DeterminationPage) },
  { path: 'determinacion/paquete', loadComponent: () => import('./package-page/package-page').then((m) => m.PackagePage) },
  { path: 'plan', loadComponent: () => import('./plan-page/plan-page').then((m) => m.PlanPage) },
];
