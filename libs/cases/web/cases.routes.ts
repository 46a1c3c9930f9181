import type { Routes } from '@angular/router';

/** Pages that stand outside any file. */
export const routes: Routes = [
  { path: 'hoy', loadComponent: () => import('./today-page/today-page').then((m) => m.TodayPage) },
  { path: 'expedientes', loadComponent: () => import('./caseload-page/caseload-page').then((m) => m.CaseloadPage) },
  { path: 'triaje', loadComponent: () => import('./triage-page/triage-page').then((m) => m.TriagePage) },
  { path: 'triaje/nueva', loadComponent: () => import('./call-page/call-page').then((m) => m.CallPage) },
  { path: 'triaje/:referralId', loadComponent: () => import('./referral-page/referral-page').then((m) => m.ReferralPage) },
  { path: 'inquietudes', loadComponent: () => import('./concerns-page/concerns-page').then((m) => m.ConcernsPage) },
  { path: 'deberes', loadComponent: () => import('./duty-page/duty-page').then((m) => m.DutyPage) },
  { path: 'triaje/:referralId/corregir', loadComponent: () => import('./call-page/call-page').then((m) => m.CallPage) },
];

/** Pages of one file, under its frame. */
export const fileRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'resumen' },
  { path: 'resumen', loadComponent: () => import('./summary-page/summary-page').then((m) => m.SummaryPage) },
  { path: 'equipo', loadComponent: () => import('./team-page/team-page').then((m) => m.TeamPage) },
  { path: 'consentimientos', loadComponent: () => import('./consents-page/consents-page').then((m) => m.ConsentsPage) },
  { path: 'representacion', loadComponent: () => import('./representation-page/representation-page').then((m) => m.RepresentationPage) },
  { path: 'plazos', loadComponent: () => import('./deadlines-page/deadlines-page').then((m) => m.DeadlinesPage) },
  { path: 'identificar', loadComponent: () => import('./identify-page/identify-page').then((m) => m.IdentifyPage) },
  { path: 'duplicados', loadComponent: () => import('./duplicates-page/duplicates-page').then((m) => m.DuplicatesPage) },
  { path: 'cierre', loadComponent: () => import('./closing-page/closing-page').then((m) => m.ClosingPage) },
];
