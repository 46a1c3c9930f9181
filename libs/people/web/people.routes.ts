import type { Routes } from '@angular/router';
import { IdentityPage } from './child-page/identity-page';
import { AddPersonPage } from './family-page/add-person-page';
import { BondPage } from './family-page/bond-page';
import { FamilyPage } from './family-page/family-page';
import { ProofPage } from './family-page/proof-page';

/** Pages of this context, under the family tab of a file. */
export const routes: Routes = [
  { path: '', component: FamilyPage },
  { path: 'identidad', component: IdentityPage },
  { path: 'persona', component: AddPersonPage },
  { path: 'vinculo/:relationshipId', component: BondPage },
  { path: 'prueba/:relationshipId', component: ProofPage },
];
