import type { Teller } from '../teller';
import { recommendAtOnce } from './alma-decision';
import { assess } from './assess';
import { advance, dayFrom, hoursBefore, justBefore, openFile, operation, type StoryFile, tell } from './story-kit';

/** V1: Alma Itzel, four, gravely ill, her mother in Houston. Recommended within a day by the urgent track; the authority has the package. */
export async function tellAlma(teller: Teller): Promise<void> {
  teller.daysAgo(2, 8);
  const file = await openFile(teller, {
    taker: 'miriam', supervisor: 'olga', lead: 'perla', categories: ['EL1', 'EL2', 'EL4'], raised: ['medical_critical', 'infant_alone'],
    team: [{ login: 'hector', discipline: 'legal', role: 'lead' }, { login: 'noemi', discipline: 'psychology', role: 'co' }, { login: 'sergio', discipline: 'coordination', role: 'co' }],
    call: {
      channel: 'phone', sourceType: 'KIND_other_office', sourceName: 'Oficina de Houston', officeRegion: 'north', locationCode: 'CAS_public', locationText: 'Tijuana',
      summary: 'Cardiopatía congénita que se descompensa; la tía que viajaba con ella se fue. Su madre está en Houston.', priority: 0,
      persons: [{ name: 'Alma Itzel Ramos', motherName: 'Delmy Ramos', age: 4, sex: 'female', nationality: 'HN', language: 'spa', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  const { caseFileId, childId } = file;
  await tell(teller, 'hector', ['recordCompetence'], { caseFileId, ppnna: 'PPNNA-BC', since: dayFrom(teller, 0), basis: 'Está en Tijuana' });
  await tell(teller, 'perla', ['addPerson'], {
    caseFileId, childId, person: { givenNames: 'Delmy', paternalSurname: 'Ramos', country: 'US', whereabouts: 'known_contact', alive: 'yes', sex: 'female' },
    relationship: { type: 'mother', basis: 'claimed', legalAuthority: 'unknown', contactAllowed: 'allowed' },
  });
  await placeInHospitalityOfCentre(teller, file);
  await tell(teller, 'perla', ['recordInfoSession'], {
    caseFileId, at: justBefore(teller), place: 'Centro de asistencia', mode: 'individual', language: 'spa', interviewerLanguages: ['spa'], materials: ['puppets'], topics: ['right_to_be_heard'],
    comprehension: 'partly', questionsForLawyer: false, minutes: 15,
  });
  await tell(teller, 'hector', ['recordConsent'], {
    caseFileId, giver: 'ppnna', type: 'consent', scopes: [{ scope: 'service' }, { scope: 'data_processing' }, { scope: 'sensitive_data' }, { scope: 'share_health' }],
    explainedIn: 'spa', explainedFormat: ['verbal', 'puppet_play'], privacyNoticeVersion: '2026-09', signature: 'signature', givenAt: justBefore(teller),
  });
  await tell(teller, 'perla', ['recordIpIntent'], { caseFileId, intent: 'undecided' });
  await advance(teller, 'perla', file, 'assessment');
  const heard = await tell(teller, 'perla', ['recordChildHearing', '... on ChildHearingRecorded { id }'], {
    caseFileId, at: justBefore(teller), purpose: 'assessment', language: 'spa', interviewerLanguages: ['spa'], alone: true, method: 'play', declined: false, tooYoung: true,
    observation: 'Jugó a llamar por teléfono a «mami Delmy» y abrazó su foto.', parts: [], preferenceRanking: [], maturityNote: 'Cuatro años: se observó su juego.', refusesReturn: false,
  });
  const sources = await assess(teller, file, {
    author: 'perla', reviewer: 'olga', hearingId: String(heard['id']), purposes: ['initial', 'medical_decision', 'reunification'], language: 'Español', place: 'Centro de asistencia, Tijuana',
    answers: {
      'A.present': { rows: [['Noemí Salgado', 'Psicóloga']] },
      'G.urgent': { choices: ['yes'] },
      'G.urgent_what': { text: 'Cirugía cardiaca; ya la valoró cardiología y está medicada.' },
      'G.medication': { text: 'Furosemida y captopril' },
      'K.asylum_intent': { choices: ['unknown'] },
      'L.words': { text: '«Mami Delmy.»' },
      'L.live_with': { choices: ['parents'] },
      'N.reasons': { text: 'Necesita cirugía que aquí no está disponible a tiempo; su madre la espera.' },
      'P.in_view': { choices: ['third_country_exit'] },
    },
    sources: [{ kind: 'document', origin: 'Hospital General de Tijuana' }, { kind: 'interview', origin: 'Delmy Ramos, por teléfono' }],
  });
  await recommendAtOnce(teller, file, { hearingId: String(heard['id']), sources });
}

async function placeInHospitalityOfCentre(teller: Teller, { caseFileId }: StoryFile): Promise<void> {
  const centre = await tell(teller, 'perla', ['addFacility', '... on FacilityAdded { facilityId }'], {
    name: 'Centro de Asistencia Luna Clara', kind: 'CAS_public', operator: 'DIF Baja California', registrationNo: 'CAS-BC-007', state: 'BC', municipality: 'Tijuana', listed: true, openDoor: true, address: 'Calle Novena 110, Tijuana',
  });
  const asked = await tell(teller, 'hector', ['recordUrgentMeasure', '... on UrgentMeasureRecorded { measureId }'], { caseFileId, measure: 'medical_care', requestedAt: hoursBefore(teller, 4), requestedOf: 'PPNNA' });
  await tell(teller, 'hector', ['orderUrgentMeasure'], { caseFileId, measureId: asked['measureId'], version: 1, orderedBy: 'PPNNA', orderedAt: hoursBefore(teller, 2), orderNo: 'MU-77/2026' });
  await tell(teller, 'perla', ['placeChild'], {
    caseFileId, kind: 'CAS_public', facilityId: centre['facilityId'], startedAt: hoursBefore(teller, 2), order: { kind: 'urgent_measure', urgentMeasureId: asked['measureId'] },
    whyNotKin: 'Su madre está en Estados Unidos y la tía se fue', whyNotFoster: 'Necesita cuidado médico continuo',
  });
}

/** V8: a father deported to Honduras asks for his son; no child is known yet. */
export async function tellMarvin(teller: Teller): Promise<void> {
  teller.daysAgo(5, 16);
  const { referralId, version } = await tell(teller, 'mirna', ['recordReferral', '... on ReferralRecorded { referralId version }'], {
    referral: {
      channel: 'phone', sourceType: 'parent_relative', sourceName: 'Marvin Lanza', safeContact: 'Por las tardes, al teléfono de su hermana.', officeRegion: 'north', locationCode: 'unknown',
      summary: 'Lo deportaron a Honduras; su hijo Kevin, de nueve años, quedó en Reynosa.', priority: 1,
      flags: ['in_detention', 'imminent_return', 'medical_critical', 'violence_now', 'trafficking_kidnap', 'self_harm_suicide', 'missing', 'sexual_violence_72h', 'infant_alone', 'labour_childbirth', 'no_shelter_tonight'].map((flag) => ({ flag, answer: flag === 'missing' ? 'unknown' : 'no' })),
      persons: [{ name: 'Marvin Lanza', sex: 'male', nationality: 'HN', language: 'spa', isChild: false, relation: 'father' }],
    },
  });
  await tell(teller, 'mirna', ['screenEligibility'], { referralId, categories: ['EL5'] });
  await tell(teller, 'mirna', ['recordConflictCheck'], { referralId, found: 'none' });
  const alicia = (await (await teller.as('alicia')).query('{ me { id } }')) as { me: { id: string } };
  await (await teller.as('dalia')).act(operation('triageReferral'), { referralId, version, decision: 'accept', leadUserId: alicia.me.id });
}
