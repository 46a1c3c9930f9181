import { defineTexts } from '@cobijo/ui/i18n/texts';
import type { Capacity, ClaimState, CourtOrderKind, MatterOutcome, MatterType, OrderingAuthority, VictimRole } from '../rules/code-lists';

const typesEs: Record<MatterType, string> = {
  vrh: 'Visitante por razones humanitarias', regularisation: 'Regularización', amparo: 'Amparo', review: 'Recurso de revisión', identity_doc: 'Documento de identidad', nationality: 'Nacionalidad',
  family_court: 'Juzgado familiar', criminal_victim: 'Víctima de delito', juvenile_defence: 'Defensa de adolescente', ppnna_followup: 'Seguimiento ante la Procuraduría', us_port: 'Puerto de EE. UU.',
  us_asylum: 'Asilo en EE. UU.', us_sij: 'SIJ en EE. UU.', us_parole: 'Parole en EE. UU.', us_other: 'Otro en EE. UU.', family_reunification: 'Reunificación familiar', return_defence: 'Defensa frente al retorno',
  complaint_cndh: 'Queja ante la CNDH', other: 'Otro',
};
const typesEn: Record<MatterType, string> = {
  vrh: 'Humanitarian visitor', regularisation: 'Regularisation', amparo: 'Amparo', review: 'Administrative review', identity_doc: 'Identity document', nationality: 'Nationality',
  family_court: 'Family court', criminal_victim: 'Victim of crime', juvenile_defence: 'Defence of an adolescent', ppnna_followup: 'Follow-up with the protection authority', us_port: 'US port',
  us_asylum: 'US asylum', us_sij: 'US SIJ', us_parole: 'US parole', us_other: 'Other in the US', family_reunification: 'Family reunification', return_defence: 'Defence against return',
  complaint_cndh: 'Complaint to the CNDH', other: 'Another',
};
const claimsEs: Record<ClaimState, string> = {
  intent: 'Intención manifestada', pre_registered: 'Prerregistro o turno', filed: 'Solicitud presentada', pending_ratification: 'Por ratificar', late_review: 'Extemporánea en estudio', admitted: 'Constancia de trámite',
  interview_scheduled: 'Entrevista con fecha', interviewed: 'Entrevista hecha', extended: 'Prórroga', refugee_recognised: 'Refugio reconocido', complementary: 'Protección complementaria', denied: 'Negada',
  inadmissible: 'No admitida', withdrawn: 'Desistida', abandoned: 'Abandonada', reopened: 'Reapertura', review: 'Recurso de revisión', nullity: 'Nulidad ante el TFJA', amparo: 'Amparo', final: 'Firme',
  residence_issued: 'Residencia permanente', ceased: 'Cesada', cancelled: 'Cancelada', revoked: 'Revocada', suspended: 'Suspendida',
};
const claimsEn: Record<ClaimState, string> = {
  intent: 'Wish expressed', pre_registered: 'Pre-registered', filed: 'Filed', pending_ratification: 'To be ratified', late_review: 'Late filing under study', admitted: 'Admitted',
  interview_scheduled: 'Interview scheduled', interviewed: 'Interviewed', extended: 'Extended', refugee_recognised: 'Recognised as a refugee', complementary: 'Complementary protection', denied: 'Denied',
  inadmissible: 'Not admitted', withdrawn: 'Withdrawn', abandoned: 'Abandoned', reopened: 'Reopened', review: 'Under review', nullity: 'Nullity suit', amparo: 'Amparo', final: 'Final',
  residence_issued: 'Permanent residence', ceased: 'Ceased', cancelled: 'Cancelled', revoked: 'Revoked', suspended: 'Suspended',
};
const kindsEs: Record<CourtOrderKind, string> = { suspension: 'Suspensión', precautionary: 'Medida cautelar', exit_bar: 'Prohibición de salida' };
const kindsEn: Record<CourtOrderKind, string> = { suspension: 'Stay', precautionary: 'Precautionary measure', exit_bar: 'Bar to leaving the country' };
const authoritiesEs: Record<OrderingAuthority, string> = {
  district_judge: 'Juzgado de distrito', collegiate_court: 'Tribunal colegiado', family_judge: 'Juzgado familiar', criminal_judge: 'Juzgado penal', tax_court: 'Tribunal Federal de Justicia Administrativa',
  CNDH: 'CNDH', state_commission: 'Comisión estatal de derechos humanos', IACHR: 'Comisión Interamericana', other: 'Otra',
};
const authoritiesEn: Record<OrderingAuthority, string> = {
  district_judge: 'District court', collegiate_court: 'Collegiate court', family_judge: 'Family court', criminal_judge: 'Criminal court', tax_court: 'Federal administrative court',
  CNDH: 'CNDH', state_commission: 'State human rights commission', IACHR: 'Inter-American Commission', other: 'Another',
};
const capacitiesEs: Record<Capacity, string> = { representative: 'Representante', authorised_art12_LA: 'Autorización del artículo 12 de la Ley de Amparo', adviser: 'Asesoría', accompaniment: 'Acompañamiento', amicus: 'Amicus' };
const capacitiesEn: Record<Capacity, string> = { representative: 'Representative', authorised_art12_LA: 'Authorised under article 12 of the Amparo Act', adviser: 'Adviser', accompaniment: 'Accompaniment', amicus: 'Amicus' };
const rolesEs: Record<VictimRole, string> = { victim: 'Víctima', witness: 'Testigo' };
const rolesEn: Record<VictimRole, string> = { victim: 'Victim', witness: 'Witness' };
const outcomesEs: Record<MatterOutcome, string> = {
  granted: 'Concedido', complementary: 'Complementaria', partly: 'En parte', denied: 'Negado', withdrawn: 'Desistido', abandoned: 'Abandonado', moot: 'Sin materia', settled: 'Convenio', transferred: 'Transferido', expired: 'Vencido', pending_at_closure: 'Pendiente al cierre',
};
const outcomesEn: Record<MatterOutcome, string> = {
  granted: 'Granted', complementary: 'Complementary', partly: 'In part', denied: 'Denied', withdrawn: 'Withdrawn', abandoned: 'Abandoned', moot: 'Moot', settled: 'Settled', transferred: 'Transferred', expired: 'Expired', pending_at_closure: 'Pending at closure',
};

/** The words of the code lists. */
export const legalLabels = defineTexts({
  es: { types: typesEs, claims: claimsEs, kinds: kindsEs, authorities: authoritiesEs, capacities: capacitiesEs, roles: rolesEs, outcomes: outcomesEs },
  en: { types: typesEn, claims: claimsEn, kinds: kindsEn, authorities: authoritiesEn, capacities: capacitiesEn, roles: rolesEn, outcomes: outcomesEn },
});
