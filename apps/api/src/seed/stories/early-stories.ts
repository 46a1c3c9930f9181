import type { Teller } from '../teller';
import { assess } from './assess';
import { advance, dayFrom, hear, hoursBefore, informAndAgree, justBefore, openFile, openFiles, tell } from './story-kit';

const tapachula = { taker: 'noe', supervisor: 'marcos', lead: 'lucia' } as const;
const tapachulaTeam = [
  { login: 'rodrigo', discipline: 'legal', role: 'lead' },
  { login: 'ines', discipline: 'psychology', role: 'co' },
] as const;

/** V2: two brothers kept in a hotel, and a judge who stopped their return. */
export async function tellBrothers(teller: Teller): Promise<void> {
  teller.daysAgo(9, 8);
  const files = await openFiles(teller, {
    ...tapachula, team: tapachulaTeam, categories: ['EL1', 'EL2'], raised: ['in_detention', 'imminent_return'],
    call: {
      channel: 'text', sourceType: 'anonymous', safeContact: 'Solo por mensaje a este número; no llamar.', callBack: 'no', officeRegion: 'south', locationCode: 'hotel', authorityPresent: true,
      summary: '«Estamos en un hotel, no nos dejan salir.»', priority: 0,
      persons: [
        { name: 'Wilmer Paz', age: 16, sex: 'male', nationality: 'HN', language: 'spa', isChild: true, relation: 'self', withAdult: false },
        { name: 'Josué Paz', age: 13, sex: 'male', nationality: 'HN', language: 'spa', isChild: true, relation: 'sibling', withAdult: false },
      ],
    },
  });
  for (const file of files) {
    const { caseFileId } = file;
    const held = await tell(teller, 'lucia', ['recordDetention', '... on DetentionRecorded { detentionId }'], {
      caseFileId, authority: 'INM', country: 'MX', placeType: 'hotel_motel', startedAt: hoursBefore(teller, 20), howLearned: 'message_unknown', verifiedLevel: 'credible',
    });
    await tell(teller, 'rodrigo', ['openMatter'], { caseFileId, type: 'amparo', capacity: 'authorised_art12_LA', authority: 'Juzgado de Distrito en Tapachula', fileNo: '1187/2026' });
    await tell(teller, 'rodrigo', ['recordAgeLabel'], { caseFileId, authority: 'INM', saidAt: justBefore(teller), words: '«Son adultos»' });
    await tell(teller, 'rodrigo', ['recordCourtOrder'], { caseFileId, kind: 'suspension', authority: 'district_judge', docket: '1187/2026', orderedAt: justBefore(teller), notifiedAt: justBefore(teller) });
    await tell(teller, 'lucia', ['closeDetention'], { caseFileId, detentionId: held['detentionId'], version: 1, endedAt: justBefore(teller), outcome: 'moved_to_CAS' });
  }
  teller.daysAgo(6, 11);
  for (const file of files) {
    await informAndAgree(teller, 'lucia', file, { language: 'spa', intent: 'yes' });
    await advance(teller, 'lucia', file, 'assessment');
    await tell(teller, 'lucia', ['recordProtectionClaim'], { caseFileId: file.caseFileId, statedAt: justBefore(teller), words: 'Tiene miedo de las pandillas y quiere llegar con su papá.' });
    await hear(teller, 'lucia', file, { language: 'spa', purpose: 'assessment', about: 'family', words: 'Quiero seguir con mi hermano y llegar con mi papá.' });
  }
}

/** V3: seventeen, a survivor of torture, who asks for protection in Mexico. */
export async function tellSamuel(teller: Teller): Promise<void> {
  teller.daysAgo(30, 9);
  const file = await openFile(teller, {
    ...tapachula, team: tapachulaTeam, categories: ['EL1'],
    call: {
      channel: 'in_person', sourceType: 'COMAR', officeRegion: 'south', locationCode: 'CSO_shelter', locationText: 'Tapachula', summary: 'Pide ayuda con su solicitud; duerme mal.', priority: 1,
      persons: [{ name: 'Samuel Obando', age: 17, sex: 'male', nationality: 'NI', language: 'spa', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  await informAndAgree(teller, 'lucia', file, { language: 'spa', intent: 'yes' });
  await tell(teller, 'rodrigo', ['recordProtectionClaim'], { caseFileId: file.caseFileId, statedAt: justBefore(teller), words: 'Quiere quedarse en México.' });
  const risk = await tell(teller, 'lucia', ['recordRiskAssessment', '... on RiskAssessmentRecorded { id }'], {
    caseFileId: file.caseFileId, at: justBefore(teller), kind: 'initial', level: '1', rationale: 'Recibió nuevas amenazas por teléfono.', nextReview: dayFrom(teller, 7),
    indicators: [{ code: 'threats_criminal_group', present: 'yes' }], protectiveFactors: ['Una maestra lo acompaña'],
    safetyPlan: { steps: ['No contesta números desconocidos', 'Avisa a Inés si sueña o si lo siguen'], contacts: 'Guardia de la oficina', immediateAction: 'Cambió de teléfono el mismo día', childCopyGiven: true },
  });
  await tell(teller, 'marcos', ['acknowledgeRisk'], { caseFileId: file.caseFileId, riskId: risk['id'] });
  const hearingId = await hear(teller, 'lucia', file, { language: 'spa', purpose: 'assessment', about: 'school', words: 'Aquí quiero estudiar y dormir tranquilo.', refusesReturn: true });
  await assess(teller, file, {
    author: 'lucia', reviewer: 'marcos', hearingId, purposes: ['initial'], language: 'Español', place: 'Oficina',
    answers: { 'A.present': { rows: [['Inés Caballero', 'Psicóloga']] }, 'L.words': { text: '«Aquí quiero estudiar y dormir tranquilo.»' }, 'L.live_with': { choices: ['current'] }, 'E.arrangement': { choices: ['open_shelter'] }, 'K.asylum_intent': { choices: ['yes'] } },
    sources: [{ kind: 'interview', origin: 'Samuel' }, { kind: 'interview', origin: 'Maestra del albergue' }],
  });
  teller.daysAgo(8, 10);
  await advance(teller, 'lucia', file, 'assessment');
}

/** V5: a family at risk of separation; the nephew is cared for by custom, not by law. */
export async function tellFamily(teller: Teller): Promise<void> {
  teller.daysAgo(12, 15);
  const files = await openFiles(teller, {
    ...tapachula, lead: 'tomas', team: [{ login: 'ximena', discipline: 'legal', role: 'lead' }], categories: ['EL1', 'EL3'],
    call: {
      channel: 'phone', sourceType: 'CSO_shelter', sourceName: 'Albergue Jtatic', officeRegion: 'south', locationCode: 'inm_office', locationText: 'Huixtla', authorityPresent: true,
      summary: 'La madre fue detenida en el retén con tres niños; temen que los separen.', priority: 1,
      persons: [
        { name: 'Dorvil Mirlande', age: 6, sex: 'female', nationality: 'CL', language: 'hat', isChild: true, relation: 'self', withAdult: true },
        { name: 'Dorvil Stanley', age: 3, sex: 'male', nationality: 'BR', language: 'hat', isChild: true, relation: 'sibling', withAdult: true },
        { name: 'Estimé Wood-Kerry', age: 9, sex: 'male', nationality: 'HT', language: 'hat', isChild: true, relation: 'cousin', withAdult: true },
      ],
    },
  });
  const [girl, boy, nephew] = files;
  if (!girl || !boy || !nephew) throw new Error('the family did not get its three files');
  for (const { caseFileId, childId } of [girl, boy])
    await tell(teller, 'tomas', ['addPerson'], {
      caseFileId, childId, person: { givenNames: 'Rose-Laure', paternalSurname: 'Dorvil', country: 'MX', whereabouts: 'known_contact', alive: 'yes', sex: 'female' },
      relationship: { type: 'mother', basis: 'biological', legalAuthority: 'full', travellingTogether: true, habitualCarerByCustom: true, contactAllowed: 'allowed' },
    });
  await tell(teller, 'tomas', ['addPerson'], {
    caseFileId: nephew.caseFileId, childId: nephew.childId, person: { givenNames: 'Rose-Laure', paternalSurname: 'Dorvil', country: 'MX', whereabouts: 'known_contact', alive: 'yes', sex: 'female' },
    relationship: { type: 'aunt_uncle', basis: 'customary', legalAuthority: 'none', travellingTogether: true, habitualCarerByCustom: true, contactAllowed: 'allowed' },
  });
  for (const { caseFileId } of files) {
    await tell(teller, 'tomas', ['recordAuthorityContact'], { caseFileId, authority: 'INM', event: 'checkpoint', occurredAt: hoursBefore(teller, 9), precision: 'exact', country: 'MX', place: 'Huixtla' });
    await tell(teller, 'tomas', ['placeChild'], { caseFileId, kind: 'family_unit_shelter', startedAt: justBefore(teller), withSiblings: true, withUnrelatedAdults: false, notifiedPpnnaAt: hoursBefore(teller, 2) });
  }
}

/** V6: turned away at the port, handed over, and about to be sent where she fled from. */
export async function tellXochitl(teller: Teller): Promise<void> {
  teller.daysAgo(4, 10);
  const file = await openFile(teller, {
    taker: 'miriam', supervisor: 'olga', lead: 'perla', team: [{ login: 'hector', discipline: 'legal', role: 'lead' }, { login: 'noemi', discipline: 'psychology', role: 'co' }], categories: ['EL1'], raised: ['no_shelter_tonight'],
    call: {
      channel: 'phone', sourceType: 'CSO', sourceName: 'Clínica legal del puerto', officeRegion: 'north', locationCode: 'port_of_entry', locationText: 'El Chaparral', authorityPresent: true,
      summary: 'No la dejaron acercarse al puerto; la entregaron al DIF, que piensa enviarla a Michoacán.', priority: 0,
      persons: [{ name: 'Xóchitl Ayala Cendejas', age: 16, sex: 'female', nationality: 'MX', language: 'spa', isChild: true, relation: 'self', withAdult: false }],
    },
  });
  await tell(teller, 'hector', ['recordAuthorityContact'], { caseFileId: file.caseFileId, authority: 'Grupo_Beta', event: 'turned_back', occurredAt: hoursBefore(teller, 3), precision: 'exact', country: 'MX', place: 'El Chaparral', account: '«No hay capacidad.»' });
  await informAndAgree(teller, 'perla', file, { language: 'spa', intent: 'undecided' });
  await advance(teller, 'perla', file, 'assessment');
  await tell(teller, 'noemi', ['placeStopOrder'], { caseFileId: file.caseFileId });
}

/** V12: a drawing at a play workshop opened a conversation, and then a file. A concern is ticked without a narrative, and her supervisor has to acknowledge the risk. */
export async function tellWorkshopChild(teller: Teller): Promise<void> {
  teller.daysAgo(3, 11);
  const workshop = 'Mi mapa y mis derechos, Tapachula';
  const raised = await tell(teller, 'beto', ['raiseConcern', '... on ConcernRaised { concernId }'], { workshop, heldOn: dayFrom(teller, 0), childCalled: 'Micaela', ageBand: '6_11' });
  await tell(teller, 'beto', ['raiseConcern'], { workshop, heldOn: dayFrom(teller, 0), childCalled: null, ageBand: '12_14' });
  await tell(teller, 'marcos', ['settleConcern'], { concernId: raised['concernId'], outcome: 'call', note: 'Ella acepta hablar a solas; se abre la llamada.' });
  teller.daysAgo(0, 8);
  const { caseFileId } = await openFile(teller, {
    ...tapachula, team: tapachulaTeam, waiting: true, categories: ['EL1'],
    call: {
      channel: 'outreach', sourceType: 'CSO_shelter', sourceName: 'Taller «Mi mapa y mis derechos»', officeRegion: 'south', locationCode: 'CSO_shelter', locationText: 'Tapachula',
      summary: 'En el taller quedó una señal de alerta. Acepta hablar con alguien a solas.', priority: 1,
      persons: [{ name: 'Micaela Xicará', age: 11, sex: 'female', nationality: 'GT', language: 'quc', isChild: true, relation: 'self', withAdult: true }],
    },
  });
  await tell(teller, 'lucia', ['recordProtectionConcern'], { caseFileId, concern: 'psychological', place: 'transit', ongoing: 'unknown' });
  await tell(teller, 'lucia', ['recordRiskAssessment'], {
    caseFileId, at: justBefore(teller), kind: 'initial', level: '1', rationale: 'Señal de alerta en el taller; falta hablar con ella a solas.', nextReview: dayFrom(teller, 1),
    indicators: [], protectiveFactors: ['Confía en la tallerista'],
    safetyPlan: { steps: ['Duerme con su mamá en el albergue', 'Inés la ve hoy'], contacts: 'Guardia de la oficina', immediateAction: 'Cita con Inés hoy mismo', childCopyGiven: false },
  });
}
