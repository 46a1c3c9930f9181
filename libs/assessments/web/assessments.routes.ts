import type { Routes } from '@angular/router';

/** Pages of this context. */
export const routes: Routes = [
  { path: 'evaluacion', loadComponent: () => import('./assessments-page/assessments-page').then((m) => m.AssessmentsPage) },
  { path: 'evaluacion/:assessmentId', loadComponent: () => import('./assessment-page/assessment-page').then((m) => m.AssessmentPage) },
  { path: 'escucha', loadComponent: () => import('./hearings-page/hearings-page').then((m) => m.HearingsPage) },
  { path: 'riesgos', loadComponent: () => import('./risks-page/risks-page').then((m) => m.RisksPage) },
  { path: 'derechos', loadComponent: () => import('./rights-page/rights-page').then((m) => m.RightsPage) },
];
