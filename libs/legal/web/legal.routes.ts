import type { Routes } from '@angular/router';
import { AgeLabelForm } from '@cobijo/encounters/web/age-label-form/age-label-form';
import { ContactForm } from '@cobijo/encounters/web/contact-form/contact-form';
import { DetentionForm } from '@cobijo/encounters/web/detention-form/detention-form';
import { IrregularReturnForm } from '@cobijo/encounters/web/irregular-return-form/irregular-return-form';
import { MeasureForm } from '@cobijo/placement/web/measure-form/measure-form';
import { PlacingForm } from '@cobijo/placement/web/placing-form/placing-form';
import { ClaimForm } from './claim-form/claim-form';
import { MatterForm } from './matter-form/matter-form';
import { OrderForm } from './order-form/order-form';
import { RutaPage } from './ruta-page/ruta-page';
import { VictimForm } from './victim-form/victim-form';

/** The tab "Ruta": legal comes last of encounters, placement and legal, so the tab of all three is here. */
export const routes: Routes = [
  { path: '', component: RutaPage },
  { path: 'detencion', component: DetentionForm },
  { path: 'contacto', component: ContactForm },
  { path: 'dicho-edad', component: AgeLabelForm },
  { path: 'retorno-irregular', component: IrregularReturnForm },
  { path: 'acogimiento', component: PlacingForm },
  { path: 'medida-urgente', component: MeasureForm },
  { path: 'proteccion', component: ClaimForm },
  { path: 'orden', component: OrderForm },
  { path: 'asunto', component: MatterForm },
  { path: 'victima', component: VictimForm },
];
