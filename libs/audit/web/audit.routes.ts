import type { Routes } from '@angular/router';

/** The trail of a file. */
export const routes: Routes = [{ path: '', loadComponent: () => import('./trail-page/trail-page').then((m) => m.TrailPage) }];
