import type { Teller } from '../teller';
import { assess } from './assess';
import { dayFrom, hear, informAndAgree, justBefore, openFile, type StoryFile, tell } from './story-kit';

const inMam = { language: 'mam', interpreter: { kind: 'professional', language: 'mam', name: 'Eulalia Pablo' } } as const;

/** V4: Petrona wants to go home to her grandmother. Up to the approved assessment. */
export async function tellPetrona(teller: Teller): Promise<StoryFile> {
  teller.daysAgo(25, 9);
  const file = await openFile(teller, {
    taker: 'noe', supervisor: 'marcos', lead: 'lucia', categories: ['EL1', 'EL2'],
    team: [{ login: 'rodrigo', discipline: 'legal', role: 'lead' }, { login: 'ines', discipline: 'psychology', role: 'co' }, { login: 'daniela', discipline: 'coordination', role: 'co' }],
    call: {
      channel: 'phone', sourceType: 'DIF', sourceName: 'DIF Comitán', officeRegion: 'south', locationCode: 'CAS_public', locationText: 'Comitán', summary: 'Salió tras un pleito; su abuela llama a diario. No ha expresado temor.', priority: 2,
      persons: [{ name: 'Petrona Matías', age: 15, sex: 'female', nationality: 'GT', language: 'mam', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  const { caseFileId, childId } = file;
  await tell(teller, 'rodrigo', ['recordCompetence'], { caseFileId, ppnna: 'PPNNA Chiapas', since: dayFrom(teller, 0), basis: 'Está en Comitán, Chiapas' });
  await tell(teller, 'lucia', ['addPerson'], {
    caseFileId, childId, person: { givenNames: 'Juana', paternalSurname: 'Matías', country: 'GT', whereabouts: 'known_contact', alive: 'yes', sex: 'female' },
    relationship: { type: 'grandparent', basis: 'biological', legalAuthority: 'none', habitualCarerByCustom: true, contactAllowed: 'allowed', willingToCare: true, ableToCare: true },
  });
  await tell(teller, 'rodrigo', ['designateRepresentative'], { caseFileId, kind: 'suplencia', organisation: 'PPNNA Chiapas', holderName: 'Lic. Amparo Solís', status: 'active', since: justBefore(teller) });
  await informAndAgree(teller, 'lucia', file, { ...inMam, intent: 'no' });
  await tell(teller, 'lucia', ['recordRiskAssessment'], {
    caseFileId, at: justBefore(teller), kind: 'ip_screen', level: '3', rationale: 'Informada a solas de su derecho; no hay indicios.', nextReview: dayFrom(teller, 30), indicators: [],
    screen: { indicatorsPresent: false, childInformedOfAsylum: true, result: 'none_found' },
  });
  const hearingId = await hear(teller, 'lucia', file, { ...inMam, purpose: 'assessment', about: 'family', words: 'Waji tuʼn wmeltzʼaj tukʼa nyayay.', translation: '«Quiero regresar con mi abuela. Extraño los animales y el mercado. Quiero seguir en la escuela.»' });
  await tell(teller, 'lucia', ['weighChildView'], { caseFileId, hearingId, version: 1, weight: 'determining', reasons: 'Lo sostiene en dos escuchas, sin presión.' });
  await tell(teller, 'lucia', ['giveFeedbackToChild'], { caseFileId, hearingId, version: 2, at: justBefore(teller), how: 'En mam, con dibujos' });
  await assess(teller, file, {
    author: 'lucia', reviewer: 'marcos', hearingId, purposes: ['initial', 'return'], language: 'Mam', place: 'Centro de asistencia, Comitán',
    answers: {
      'A.present': { rows: [['Eulalia Pablo', 'Intérprete']] },
      'F.what': { text: 'Salió después de un pleito en casa; nadie la amenazó.' },
      'L.words': { text: '«Quiero regresar con mi abuela.»' },
      'P.in_view': { choices: ['return'] },
    },
    sources: [{ kind: 'interview', origin: 'Petrona' }, { kind: 'interview', origin: 'Juana Matías, su abuela' }],
  });
  return file;
}
