import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { Authority, ContactEvent, DetentionCondition, DetentionOutcome, DetentionPlace, IrregularReturnResponse, TimePrecision, VerifiedLevel, WayOfLearning } from '../rules/code-lists';

const authoritiesEs: Record<Authority, string> = {
  INM: 'INM', INM_OPI: 'INM, oficial de protección a la infancia', Grupo_Beta: 'Grupo Beta', Guardia_Nacional: 'Guardia Nacional', SEDENA: 'Ejército', SEMAR: 'Marina',
  police_federal: 'Policía federal', police_state: 'Policía estatal', police_municipal: 'Policía municipal', Fiscalia_federal: 'Fiscalía General', Fiscalia_state: 'Fiscalía estatal',
  PFPNNA: 'Procuraduría Federal de Protección', PPNNA_state: 'Procuraduría de Protección estatal', PPNNA_municipal: 'Procuraduría de Protección municipal',
  SNDIF: 'DIF nacional', SEDIF: 'DIF estatal', SMDIF: 'DIF municipal', COMAR: 'COMAR', consulate: 'Consulado', US_CBP_OFO: 'CBP, puerto de entrada (EE. UU.)', US_USBP: 'Patrulla Fronteriza (EE. UU.)',
  US_ICE: 'ICE (EE. UU.)', US_ORR: 'ORR (EE. UU.)', judge: 'Jueza o juez', private_security: 'Seguridad privada', criminal_group: 'Grupo delictivo', unknown: 'No se sabe', other: 'Otra',
};
const authoritiesEn: Record<Authority, string> = {
  INM: 'INM', INM_OPI: 'INM child-protection officer', Grupo_Beta: 'Grupo Beta', Guardia_Nacional: 'National Guard', SEDENA: 'Army', SEMAR: 'Navy',
  police_federal: 'Federal police', police_state: 'State police', police_municipal: 'Municipal police', Fiscalia_federal: 'Federal prosecutor', Fiscalia_state: 'State prosecutor',
  PFPNNA: 'Federal child-protection authority', PPNNA_state: 'State child-protection authority', PPNNA_municipal: 'Municipal child-protection authority',
  SNDIF: 'National DIF', SEDIF: 'State DIF', SMDIF: 'Municipal DIF', COMAR: 'COMAR', consulate: 'Consulate', US_CBP_OFO: 'CBP, port of entry (US)', US_USBP: 'Border Patrol (US)',
  US_ICE: 'ICE (US)', US_ORR: 'ORR (US)', judge: 'Judge', private_security: 'Private security', criminal_group: 'Criminal group', unknown: 'Not known', other: 'Another',
};
const eventsEs: Record<ContactEvent, string> = {
  border_entry: 'Ingreso por la frontera', checkpoint: 'Retén o volanta', raid: 'Operativo', verification_visit: 'Visita de verificación', rescue: 'Rescate o localización',
  self_presentation: 'Presentación voluntaria', hospital: 'Hospital', police_stop: 'Revisión policial', us_apprehension: 'Aprehensión en EE. UU.', us_expulsion: 'Expulsión desde EE. UU.',
  mx_us_handover: 'Recepción entre EE. UU. y México', transfer: 'Traslado', release: 'Egreso', turned_back: 'Rechazo en un puerto', disappearance: 'Desaparición', kidnapping: 'Secuestro',
  unknown: 'No se sabe', other: 'Otro',
};
const eventsEn: Record<ContactEvent, string> = {
  border_entry: 'Entry at the border', checkpoint: 'Checkpoint', raid: 'Raid', verification_visit: 'Verification visit', rescue: 'Rescue',
  self_presentation: 'Came forward', hospital: 'Hospital', police_stop: 'Police stop', us_apprehension: 'Apprehension in the US', us_expulsion: 'Expulsion from the US',
  mx_us_handover: 'Hand-over between the US and Mexico', transfer: 'Transfer', release: 'Release', turned_back: 'Turned back at a port', disappearance: 'Disappearance', kidnapping: 'Kidnapping',
  unknown: 'Not known', other: 'Another',
};
const placesEs: Record<DetentionPlace, string> = {
  migration_station: 'Estación migratoria', provisional_stay: 'Estancia provisional', fitted_out: 'Lugar habilitado', hotel_motel: 'Hotel o motel', airport_room: 'Sala del aeropuerto',
  bus_vehicle: 'Autobús o vehículo', port_cell: 'Celda en un puerto', police_cell: 'Separos de policía', gym_stadium: 'Gimnasio o estadio', us_cbp_cell: 'Celda de CBP (EE. UU.)',
  us_hotel: 'Hotel en EE. UU.', closed_shelter: 'Albergue a puerta cerrada', unknown: 'No se sabe',
};
const placesEn: Record<DetentionPlace, string> = {
  migration_station: 'Migration station', provisional_stay: 'Provisional stay', fitted_out: 'Fitted-out place', hotel_motel: 'Hotel or motel', airport_room: 'Airport room',
  bus_vehicle: 'Bus or vehicle', port_cell: 'Cell at a port', police_cell: 'Police cell', gym_stadium: 'Gymnasium or stadium', us_cbp_cell: 'CBP cell (US)',
  us_hotel: 'Hotel in the US', closed_shelter: 'Locked shelter', unknown: 'Not known',
};
const outcomesEs: Record<DetentionOutcome, string> = {
  moved_to_CAS: 'Pasó a un centro de asistencia', released_family: 'Salió con su familia', released_alone: 'Salió sin compañía', assisted_return: 'Retorno asistido', irregular_return: 'Retorno irregular',
  expelled: 'Expulsión del país', transferred: 'Traslado', escaped: 'Se fue del lugar', ongoing: 'Sigue', unknown: 'No se sabe',
};
const outcomesEn: Record<DetentionOutcome, string> = {
  moved_to_CAS: 'Moved to a centre', released_family: 'Released to family', released_alone: 'Released alone', assisted_return: 'Assisted return', irregular_return: 'Irregular return',
  expelled: 'Taken out of the country', transferred: 'Transferred', escaped: 'Left the place', ongoing: 'Goes on', unknown: 'Not known',
};
const conditionsEs: Record<DetentionCondition, string> = {
  no_food: 'Sin comida', no_water: 'Sin agua', no_bedding: 'Sin dónde dormir', no_medical: 'Sin atención médica', incommunicado: 'Sin comunicación', ill_treatment: 'Malos tratos',
  no_lawyer: 'Sin abogada o abogado', no_interpreter: 'Sin intérprete', overcrowded: 'Hacinamiento',
};
const conditionsEn: Record<DetentionCondition, string> = {
  no_food: 'No food', no_water: 'No water', no_bedding: 'Nowhere to sleep', no_medical: 'No medical care', incommunicado: 'Incommunicado', ill_treatment: 'Ill-treatment',
  no_lawyer: 'No lawyer', no_interpreter: 'No interpreter', overcrowded: 'Overcrowded',
};
const waysEs: Record<WayOfLearning, string> = {
  child: 'Lo dijo la niña, niño o adolescente', family: 'Su familia', other_child: 'Otra niña, niño o adolescente', organisation: 'Una organización', authority: 'Una autoridad', lawyer: 'Abogada o abogado',
  visit: 'Lo vimos en una visita', press: 'Prensa', message_unknown: 'Mensaje de un número desconocido', other: 'De otra manera',
};
const waysEn: Record<WayOfLearning, string> = {
  child: 'The child said so', family: 'The family', other_child: 'Another child', organisation: 'An organisation', authority: 'An authority', lawyer: 'A lawyer',
  visit: 'We saw it on a visit', press: 'The press', message_unknown: 'A message from an unknown number', other: 'Another way',
};
const levelsEs: Record<VerifiedLevel, string> = { confirmed: 'Confirmado', credible: 'Creíble', alleged: 'Solo se dice' };
const levelsEn: Record<VerifiedLevel, string> = { confirmed: 'Confirmed', credible: 'Credible', alleged: 'Only said' };
const responsesEs: Record<IrregularReturnResponse, string> = {
  amparo: 'Amparo', precautionary_measure: 'Medida cautelar', consular_contact_origin: 'Contacto con el consulado en origen', unhcr_contact_origin: 'Contacto con ACNUR en origen',
  cndh_complaint: 'Queja ante la CNDH', none_yet: 'Nada todavía',
};
const responsesEn: Record<IrregularReturnResponse, string> = {
  amparo: 'Amparo', precautionary_measure: 'Precautionary measure', consular_contact_origin: 'Contact with the consulate in origin', unhcr_contact_origin: 'Contact with UNHCR in origin',
  cndh_complaint: 'Complaint to the CNDH', none_yet: 'Nothing yet',
};
const precisionsEs: Record<TimePrecision, string> = { exact: 'Hora exacta', day: 'Solo el día', approximate: 'Aproximada' };
const precisionsEn: Record<TimePrecision, string> = { exact: 'Exact time', day: 'Only the day', approximate: 'About then' };

/** The words of the code lists. */
export const encounterLabels = defineTexts({
  es: { authorities: authoritiesEs, events: eventsEs, places: placesEs, outcomes: outcomesEs, conditions: conditionsEs, ways: waysEs, levels: levelsEs, responses: responsesEs, precisions: precisionsEs },
  en: { authorities: authoritiesEn, events: eventsEn, places: placesEn, outcomes: outcomesEn, conditions: conditionsEn, ways: waysEn, levels: levelsEn, responses: responsesEn, precisions: precisionsEn },
});
