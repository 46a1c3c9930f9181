import type { Routes } from '@angular/router';

/** Accounts. */
export const routes: Routes = [{ path: '', loadComponent: () => import('./accounts-page/accounts-page').then((m) => m.AccountsPage) }];
