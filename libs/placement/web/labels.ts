import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { CareArrangement, ExitReason, JudgeResult, LibertyRestriction, MeasureAuthority, OrderKind, UrgentMeasureKind } from '../rules/code-lists';
import type { MeasureState } from '../rules/urgent-measure';

const kindsEs: Record<CareArrangement, string> = {
  parents: 'Con su madre, padre o ambos', step_parent: 'Con madrastra o padrastro', customary_carer: 'Con quien le cuida por costumbre', adult_sibling: 'Con hermana o hermano adulto',
  kinship: 'Con familia extensa', foster_certified: 'Familia de acogida certificada', host_family_informal: 'Familia que le recibe, sin certificar', CAS_public: 'Centro de asistencia social público',
  CAS_private: 'Centro de asistencia social privado', CSO_shelter_open: 'Albergue de organización, puerta abierta', family_unit_shelter: 'Albergue para familias', hospital: 'Hospital',
  supported_independent: 'Vida independiente con apoyo', child_headed: 'Hogar encabezado por adolescente', unrelated_adult: 'Con persona adulta sin vínculo', street: 'En la calle', school_boarding: 'Internado escolar', unknown: 'No se sabe',
};
const kindsEn: Record<CareArrangement, string> = {
  parents: 'With mother, father or both', step_parent: 'With a step-parent', customary_carer: 'With a carer by custom', adult_sibling: 'With an adult sibling',
  kinship: 'With extended family', foster_certified: 'Certified foster family', host_family_informal: 'Host family, not certified', CAS_public: 'Public social assistance centre',
  CAS_private: 'Private social assistance centre', CSO_shelter_open: 'Organisation’s shelter, open door', family_unit_shelter: 'Shelter for families', hospital: 'Hospital',
  supported_independent: 'Supported independent living', child_headed: 'Household headed by an adolescent', unrelated_adult: 'With an unrelated adult', street: 'On the street', school_boarding: 'School boarding', unknown: 'Not known',
};
const exitsEs: Record<ExitReason, string> = {
  reunified: 'Reunificación', foster: 'Pasó a familia de acogida', transferred: 'Traslado', returned: 'Retorno', US_entry: 'Entró a EE. UU.', left_voluntarily: 'Se fue por su voluntad', missing: 'No se sabe dónde está',
  turned_18: 'Cumplió 18', hospitalised: 'Hospitalización', expelled_by_shelter: 'El lugar le hizo salir', died: 'Falleció', other: 'Otra',
};
const exitsEn: Record<ExitReason, string> = {
  reunified: 'Reunified', foster: 'Moved to a foster family', transferred: 'Transferred', returned: 'Returned', US_entry: 'Entered the US', left_voluntarily: 'Left by own choice', missing: 'Whereabouts not known',
  turned_18: 'Turned 18', hospitalised: 'In hospital', expelled_by_shelter: 'Made to leave by the place', died: 'Died', other: 'Another',
};
const restrictionsEs: Record<LibertyRestriction, string> = {
  locked_door: 'Puerta cerrada con llave', no_exit: 'No puede salir', guards: 'Hay vigilantes', no_phone: 'Sin teléfono', no_visits: 'Sin visitas', documents_kept: 'Le retienen documentos',
};
const restrictionsEn: Record<LibertyRestriction, string> = {
  locked_door: 'The door is locked', no_exit: 'May not go out', guards: 'There are guards', no_phone: 'No telephone', no_visits: 'No visits', documents_kept: 'Documents are kept',
};
const measuresEs: Record<UrgentMeasureKind, string> = { CAS_entry: 'Ingreso a un centro', medical_care: 'Atención médica', other: 'Otra' };
const measuresEn: Record<UrgentMeasureKind, string> = { CAS_entry: 'Entry to a centre', medical_care: 'Medical care', other: 'Another' };
const authoritiesEs: Record<MeasureAuthority, string> = { PPNNA: 'Procuraduría de Protección', MP: 'Ministerio Público', judge: 'Jueza o juez' };
const authoritiesEn: Record<MeasureAuthority, string> = { PPNNA: 'Child-protection authority', MP: 'Prosecutor', judge: 'Judge' };
const statesEs: Record<MeasureState, string> = { requested: 'Solicitada', ordered: 'Ordenada', ratified: 'Ratificada', modified: 'Modificada', cancelled: 'Cancelada', ended: 'Terminada' };
const statesEn: Record<MeasureState, string> = { requested: 'Requested', ordered: 'Ordered', ratified: 'Ratified', modified: 'Modified', cancelled: 'Cancelled', ended: 'Ended' };
const resultsEs: Record<JudgeResult, string> = { ratified: 'La ratificó', modified: 'La modificó', cancelled: 'La canceló', silent: 'No ha dicho nada en 24 horas' };
const resultsEn: Record<JudgeResult, string> = { ratified: 'Ratified it', modified: 'Modified it', cancelled: 'Cancelled it', silent: 'Said nothing in 24 hours' };
const ordersEs: Record<OrderKind, string> = { urgent_measure: 'Medida urgente', determination: 'Determinación', authority_order: 'Orden de autoridad competente' };
const ordersEn: Record<OrderKind, string> = { urgent_measure: 'Urgent measure', determination: 'Determination', authority_order: 'Order of a competent authority' };

/** The words of the code lists. */
export const placementLabels = defineTexts({
  es: { kinds: kindsEs, exits: exitsEs, restrictions: restrictionsEs, measures: measuresEs, authorities: authoritiesEs, states: statesEs, results: resultsEs, orders: ordersEs },
  en: { kinds: kindsEn, exits: exitsEn, restrictions: restrictionsEn, measures: measuresEn, authorities: authoritiesEn, states: statesEn, results: resultsEn, orders: ordersEn },
});
