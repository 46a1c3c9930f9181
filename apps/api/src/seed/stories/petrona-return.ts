import type { Teller } from '../teller';
import { dayFrom, hear, hoursBefore, inMam, justBefore, paper, type StoryFile, tell } from './story-kit';

// What stands in writing already; fitness, escort, follow-up and belongings are still missing.
const attested: readonly (readonly [string, readonly string[]])[] = [
  ['G1', ['travel_document_same_child']],
  ['G3', ['competence_undisputed']],
  ['G11', ['no_proceeding_requires_stay']],
  ['G12', ['verified', 'willing', 'able', 'safe']],
  ['G14', ['reception_confirmed_in_writing']],
  ['G15', ['notice_given', 'data_minimum']],
];

/** The return is asked for, served and half prepared: the guard sheet shows what is missing, and why. */
export async function prepareHome(teller: Teller, file: StoryFile, grandmotherId: string): Promise<void> {
  const { caseFileId } = file;
  teller.daysAgo(11, 9);
  await tell(teller, 'lucia', ['requestReturn'], { caseFileId, kind: 'assisted_return', requestedBy: 'child', destination: 'GT', statedReason: 'Quiere volver con su abuela.' });
  teller.daysAgo(11, 11);
  const hearingId = await hear(teller, 'lucia', file, { ...inMam, purpose: 'return', about: 'family', words: 'Waji tuʼn wmeltzʼaj tukʼa nyayay.', translation: '«Sí quiero ir. ¿Puedo llevar a mi perrita?»' });
  await tell(teller, 'lucia', ['weighChildView'], { caseFileId, hearingId, version: 1, weight: 'determining', reasons: 'Lo pide desde el primer día.' });
  await tell(teller, 'ines', ['recordRiskAssessment'], {
    caseFileId, at: justBefore(teller), kind: 'return_risk', level: '3', rationale: 'Aldea tranquila; la abuela la espera.', nextReview: dayFrom(teller, 30), indicators: [],
    returnRisk: { destination: 'GT', perpetratorNear: 'no', stateProtection: 'yes', refoulementRisk: 'none_found' },
  });
  await tell(teller, 'lucia', ['screenReturn'], { caseFileId });
  const resolution = await paper(teller, 'daniela', file, { kind: 'INM_resolution', title: 'Resolución INM-CHIS-0412', from: 'INM' });
  await tell(teller, 'rodrigo', ['recordInmResolution'], { caseFileId, kind: 'assisted_return', resolutionNo: 'INM-CHIS-0412', issuedOn: dayFrom(teller, 0), documentId: resolution });
  await tell(teller, 'rodrigo', ['recordReturnNotified'], { caseFileId, servedChildAt: hoursBefore(teller, 1), servedRepresentativeAt: hoursBefore(teller, 1), language: 'mam', interpreter: 'Eulalia Pablo' });
  teller.today();
  await tell(teller, 'daniela', ['arrangeReturn'], {
    caseFileId, version: 0, departureAt: new Date(teller.now.getTime() + 5 * 86_400_000).toISOString(), arrivalHour: 15, transportMode: 'bus', withUnrelatedAdults: false,
    receivingAuthority: 'PGN Guatemala', receivingOfficer: 'Lic. Tomasa Ical', receiverKind: 'family', receiverPersonId: grandmotherId, siblingsTravelling: [], familyTravelling: [],
    reintegrationActions: ['Inscripción en el instituto de Cuilco'], followUpContact: 'PGN Huehuetenango',
  });
  const office = await paper(teller, 'daniela', file, { kind: 'home_study', title: 'Estudio de la PGN de Guatemala, oficio PGN-412', from: 'PGN Guatemala' });
  for (const [guard, items] of attested)
    await tell(teller, 'daniela', ['attestSafeguard'], { caseFileId, guard, items, documentId: office, factOn: dayFrom(teller, guard === 'G15' ? -5 : -1) });
}
