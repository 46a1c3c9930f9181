import type { Routes } from '@angular/router';
import { IdentityPage } from './child-page/identity-page';
import { AddPersonPage } from './family-page/add-person-page';
import { BondPage } from './family-page/bond-page';
import { CorrectPersonPage } from './family-page/correct-person-page';
import { FamilyPage } from './family-page/family-page';
import { KnownPersonPage } from './family-page/known-person-page';
import { ProofPage } from './family-page/proof-page';
import { SiblingsPage } from './family-page/siblings-page';

/** Pages of this context, under the family tab of a file. */
export const routes: Routes = [
  { path: '', component: FamilyPage },
  { path: 'identidad', component: IdentityPage },
  { path: 'persona', component: AddPersonPage },
  { path: 'conocida', component: KnownPersonPage },
  { path: 'hermanas', component: SiblingsPage },
  { path: 'persona/:relationshipId', component: CorrectPersonPage },
  { path: 'vinculo/:relationshipId', component: BondPage },
  { path: 'prueba/:relationshipId', component: ProofPage },
  { path: 'domicilio/:relationshipId', loadComponent: () => import('./address-page/address-page').then((m) => m.AddressPage) },
];

/** Pages that stand outside any file. */
export const outsideRoutes: Routes = [{ path: 'registro', loadComponent: () => import('./register-page/register-page').then((m) => m.RegisterPage) }];
