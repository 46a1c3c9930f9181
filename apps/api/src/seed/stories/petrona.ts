import type { Teller } from '../teller';
import { assess } from './assess';
import { decideForHome } from './petrona-decision';
import { prepareHome } from './petrona-return';
import { advance, dayFrom, hear, informAndAgree, inMam, justBefore, openFile, tell } from './story-kit';

/** A girl who wants to go home, and the grandmother who waits for her. */
interface Homecoming {
  readonly given: string;
  readonly surname: string;
  readonly grandmother: string;
  readonly reasons: readonly { readonly heading: string; readonly text: string }[];
}

/** V4: Petrona wants to go home to her grandmother. */
export const tellPetrona = (teller: Teller): Promise<void> => tellHomecoming(teller, {
    given: 'Petrona', surname: 'Matías', grandmother: 'Juana',
    reasons: [
      { heading: 'V', text: 'Lo pidió en dos escuchas, a solas y en mam; conoce las consecuencias y lo sostiene.' },
      { heading: 'S', text: 'La visita a la casa de la abuela no halló riesgo; no hay indicios de persecución.' },
      { heading: 'F', text: 'La abuela la cuidó desde los cuatro años y la llama a diario.' },
      { heading: 'D', text: 'Conserva su lengua, su escuela y su comunidad, con beca.' },
      { heading: 'L', text: 'Es su país de nacionalidad; ningún procedimiento se perjudica.' },
    ],
  });

/** Catarina's file stands where Petrona's stands. */
export const tellCatarina = (teller: Teller): Promise<void> => tellHomecoming(teller, {
    given: 'Catarina', surname: 'Ajpacajá', grandmother: 'Micaela',
    reasons: [
      { heading: 'V', text: 'Quiere tejer con su abuela y terminar la secundaria en Cuilco; explicó sola qué deja atrás en Comitán.' },
      { heading: 'S', text: 'Nadie en la aldea la busca; el promotor de salud y la alcaldesa indígena confirmaron que vive tranquila.' },
      { heading: 'F', text: 'Doña Micaela es su tutora de hecho desde que murió su mamá; tres vecinas dieron fe.' },
      { heading: 'D', text: 'Habla mam en casa, tiene telar propio y cupo apartado en el instituto básico.' },
      { heading: 'L', text: 'Guatemalteca, con acta; no hay denuncia ni trámite que requiera que se quede.' },
    ],
  });

/** Decided for a return, and its safeguards not all there yet. */
async function tellHomecoming(teller: Teller, who: Homecoming): Promise<void> {
  teller.daysAgo(25, 9);
  const file = await openFile(teller, {
    taker: 'noe', supervisor: 'marcos', lead: 'lucia', categories: ['EL1', 'EL2'],
    team: [{ login: 'rodrigo', discipline: 'legal', role: 'lead' }, { login: 'ines', discipline: 'psychology', role: 'co' }, { login: 'daniela', discipline: 'coordination', role: 'co' }],
    call: {
      channel: 'phone', sourceType: 'DIF', sourceName: 'DIF Comitán', officeRegion: 'south', locationCode: 'CAS_public', locationText: 'Comitán', summary: 'Salió tras un pleito; su abuela llama a diario. No ha expresado temor.', priority: 2,
      persons: [{ name: `${who.given} ${who.surname}`, age: 15, sex: 'female', nationality: 'GT', language: 'mam', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  const { caseFileId, childId } = file;
  await tell(teller, 'rodrigo', ['recordCompetence'], { caseFileId, ppnna: 'PPNNA-CHIS', since: dayFrom(teller, 0), basis: 'Está en Comitán, Chiapas' });
  const grandmother = await tell(teller, 'lucia', ['addPerson', '... on RelationshipSaved { personId relationshipId version }'], {
    caseFileId, childId, person: { givenNames: who.grandmother, paternalSurname: who.surname, country: 'GT', whereabouts: 'known_contact', alive: 'yes', sex: 'female', riskFlag: 'none' },
    relationship: { type: 'grandparent', basis: 'biological', legalAuthority: 'none', habitualCarerByCustom: true, contactAllowed: 'allowed', willingToCare: true, ableToCare: true },
  });
  await tell(teller, 'lucia', ['verifyRelationship'], { caseFileId, childId, relationshipId: grandmother['relationshipId'], version: grandmother['version'], status: 'verified', methods: ['document'], note: 'Acta y visita de la PGN de Guatemala' });
  for (const [kind, holderName] of [['suplencia', 'Lic. Amparo Solís'], ['legal_counsel', 'Rodrigo Tamez']]) {
    const named = await tell(teller, 'rodrigo', ['designateRepresentative', '... on RepresentativeDesignated { representationId }'], { caseFileId, kind, holderName, status: 'active', since: justBefore(teller) });
    await tell(teller, 'rodrigo', ['recordRepresentationServed'], { caseFileId, representationId: named['representationId'], how: 'in_person', servedAt: justBefore(teller) });
  }
  await tell(teller, 'lucia', ['placeChild'], { caseFileId, kind: 'customary_carer', carer: 'Familia Ortiz, Comitán', startedAt: justBefore(teller) });
  await informAndAgree(teller, 'lucia', file, { ...inMam, intent: 'no' });
  await advance(teller, 'lucia', file, 'assessment');
  await tell(teller, 'lucia', ['recordRiskAssessment'], {
    caseFileId, at: justBefore(teller), kind: 'ip_screen', level: '3', rationale: 'Informada a solas de su derecho; no hay indicios.', nextReview: dayFrom(teller, 30), indicators: [],
    screen: { indicatorsPresent: false, childInformedOfAsylum: true, result: 'none_found' },
  });
  const hearingId = await hear(teller, 'lucia', file, { ...inMam, purpose: 'assessment', about: 'family', words: 'Waji tuʼn wmeltzʼaj tukʼa nyayay.', translation: '«Quiero regresar con mi abuela. Extraño los animales y el mercado. Quiero seguir en la escuela.»' });
  await tell(teller, 'lucia', ['weighChildView'], { caseFileId, hearingId, version: 1, weight: 'determining', reasons: 'Lo sostiene en dos escuchas, sin presión.' });
  await tell(teller, 'lucia', ['giveFeedbackToChild'], { caseFileId, hearingId, version: 2, at: justBefore(teller), how: 'En mam, con dibujos' });
  const sources = await assess(teller, file, {
    author: 'lucia', reviewer: 'marcos', hearingId, type: 'comprehensive', purposes: ['initial', 'return'], language: 'Mam', place: 'Centro de asistencia, Comitán',
    answers: {
      'A.present': { rows: [['Eulalia Pablo', 'Intérprete']] },
      'F.what': { text: 'Salió después de un pleito en casa; nadie la amenazó.' },
      'L.words': { text: '«Quiero regresar con mi abuela.»' },
      'P.in_view': { choices: ['return'] },
    },
    sources: [{ kind: 'interview', origin: who.given }, { kind: 'interview', origin: `${who.grandmother} ${who.surname}, su abuela` }],
  });
  await decideForHome(teller, { file, hearingId, sources, reasons: who.reasons });
  await prepareHome(teller, file, String(grandmother['personId']));
}
