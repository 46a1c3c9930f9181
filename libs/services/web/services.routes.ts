import type { Routes } from '@angular/router';

/** Pages of this context. */
export const routes: Routes = [];
