import type { Routes } from '@angular/router';

/** Pages of this context that belong to no file. */
export const routes: Routes = [
];

/** Sections of a case file, by the whole address after its identifier. */
export const fileRoutes: Routes = [
  { path: 'opciones', loadComponent: () => import('./options-page/options-page').then((m) => m.OptionsPage) },
  { path: 'opciones/informe', loadComponent: () => import('./report-page/report-page').then((m) => m.ReportPage) },
];
