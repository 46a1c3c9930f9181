import type { Routes } from '@angular/router';
import { DocumentsPage } from './documents-page/documents-page';

/** Pages of this context. */
export const routes: Routes = [{ path: '', component: DocumentsPage }];
