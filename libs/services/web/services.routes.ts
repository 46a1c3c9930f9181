import type { Routes } from '@angular/router';

/** Pages of this context. */
export const routes: Routes = [
  { path: '', loadComponent: () => import('./information-page/information-page').then((m) => m.InformationPage) },
];
