import { defineTexts } from '@cobijo/ui/i18n/texts';

const topicsEs = {
  'hearing.care': 'Sobre su cuidado', 'hearing.place': 'Sobre el lugar', 'hearing.family': 'Sobre su familia', 'hearing.school': 'Sobre la escuela', 'hearing.country': 'Sobre el país',
  'hearing.contact': 'Sobre el contacto', 'hearing.other': 'También dijo', 'hearing.observation': 'Lo que se observó', 'hearing.maturity': 'Cómo comprende',
  'option.description': 'Qué significa', 'option.feasibility': 'Viabilidad', 'option.legalBasis': 'Base legal', 'option.mitigation': 'Qué reduce los riesgos', 'option.followUp': 'Seguimiento que necesita',
  'option.horizon': 'Efecto', 'option.siblingsReason': 'Motivo para separar a hermanas o hermanos', 'option.exclusionReason': 'Por qué se descarta', 'option.childView': 'Lo que dice de esta opción',
  reasoning: 'Por qué',
} as const;
type Topics = Readonly<Record<keyof typeof topicsEs, string>>;
const topicsEn: Topics = {
  'hearing.care': 'About care', 'hearing.place': 'About the place', 'hearing.family': 'About family', 'hearing.school': 'About school', 'hearing.country': 'About the country',
  'hearing.contact': 'About contact', 'hearing.other': 'Also said', 'hearing.observation': 'What was observed', 'hearing.maturity': 'How the child understands',
  'option.description': 'What it means', 'option.feasibility': 'Feasibility', 'option.legalBasis': 'Legal basis', 'option.mitigation': 'What lessens the risks', 'option.followUp': 'Follow-up it needs',
  'option.horizon': 'Effect', 'option.siblingsReason': 'Ground for splitting siblings', 'option.exclusionReason': 'Why it is left out', 'option.childView': 'What the child says of this option',
  reasoning: 'Why',
};

/** Words of the report, section by section (domain §3.6). */
export const reportTexts = defineTexts({
  es: {
    above: 'Opciones',
    title: (code: string, number: number) => (code ? `Informe ${code}, n.º ${number}` : 'Informe para el panel'),
    lead: 'Sale del expediente, con nota al pie en cada afirmación. No lleva nombres, relato de asilo ni terapia.',
    preview: 'Así se leería hoy. El panel recibe la copia que la supervisión valida.',
    given: (when: string) => `Copia para el panel, hecha el ${when}. Los nombres van con marcas.`,
    print: 'Imprimir',
    parts: ['I. Panorama', 'II. Antecedentes', 'III. Opiniones', 'IV. Opciones', 'V. Recomendación', 'VI. Panel', 'VII. Comunicación'],
    places: {
      before: 'Vida y familia antes de salir', separation: 'Separación y camino', identity: 'Identidad y cómo se evaluó', care: 'Cuidado', safety: 'Seguridad y riesgos', health: 'Salud', psychosocial: 'Psicosocial',
      schooling: 'Escuela y vida diaria', community: 'Comunidad y cultura', legal: 'Situación legal', child: 'Lo que dice', others: 'Madre, padre, quien cuida y otras personas',
    },
    topics: topicsEs as Topics,
    age: (years: number) => `${years} años`,
    facts: { child: 'Clave', data: 'Datos', languages: 'Lenguas', accompaniment: 'Clasificación', siblings: 'Hermanas y hermanos', priority: 'Prioridad', reason: 'Motivo', track: 'Vía', represented: 'Representación', author: 'Escribe', cleared: 'Validó', question: 'Qué hay que decidir' },
    noRepresentative: 'Nadie todavía', ordinary: 'Ordinaria', simplified_urgent: 'Urgente',
    protection: 'Hay signos de necesidad de protección internacional: sí. Su defensa lo llevará; aquí no se cuenta.', noProtection: 'Signos de necesidad de protección internacional: no se advierten.',
    people: 'Quién es quién', verified: 'vínculo verificado', unverified: 'vínculo sin verificar',
    withheld: 'No va en esta copia: puede contar motivos de asilo. Lo tiene su defensa.',
    kept: (count: number) => (count === 1 ? 'Guardó una parte de lo que dijo; no se cuenta aquí.' : `Guardó ${count} partes de lo que dijo; no se cuentan aquí.`),
    noBackground: 'La evaluación aprobada todavía no está en el expediente: faltan los antecedentes.', noViews: 'Todavía no se eligió la escucha en la que se apoya.',
    recommended: 'Se recomienda', excluded: 'Descartada', noFindings: 'Sin hallazgos todavía.', noReasoning: 'Todavía no se recomienda.',
    decidedOn: 'Decidido', decision: 'Decisión', view: 'Peso de su opinión', conditions: 'Condiciones', followUp: 'Seguimiento', review: 'Revisión', votes: 'Votos', recused: 'se excusó', dissent: 'Voto particular', undecided: 'El panel todavía no decide.',
    told: 'Se le avisó', notTold: 'Todavía no se le avisa. Tiene derecho a saberlo en su lengua y a pedir que se vuelva a pensar.',
    notes: 'Notas', note: (number: number) => `Nota ${number}`, reliability: { A: 'fiabilidad A, firme', B: 'fiabilidad B, probable', C: 'fiabilidad C, dudosa', D: 'fiabilidad D, débil' },
    kinds: {
      interview: 'Entrevista', document: 'Documento', observation: 'Observación', authority_report: 'Informe de autoridad', home_study: 'Estudio de hogar', country_information: 'Información del país', hearing: 'Escucha', child_record: 'Ficha de la niña, el niño o adolescente',
      assessment: 'Evaluación', analysis: 'Análisis de opciones, sin otra fuente',
    },
    section: (number: string, letter: string) => `n.º ${number}, sección ${letter}`,
    horizons: { short: 'corto plazo', medium: 'mediano plazo', long: 'largo plazo' },
  },
  en: {
    above: 'Options',
    title: (code: string, number: number) => (code ? `Report ${code}, no. ${number}` : 'Report for the panel'),
    lead: 'It comes from the file, with a footnote for every statement. No names, no asylum account, no therapy.',
    preview: 'This is how it would read today. The panel gets the copy that the supervisor clears.',
    given: (when: string) => `Copy for the panel, made on ${when}. Marks stand for names.`,
    print: 'Print',
    parts: ['I. Overview', 'II. Background', 'III. Views', 'IV. Options', 'V. Recommendation', 'VI. Panel', 'VII. Communication'],
    places: {
      before: 'Life and family before leaving', separation: 'Separation and journey', identity: 'Identity and how it was assessed', care: 'Care', safety: 'Safety and risks', health: 'Health', psychosocial: 'Psychosocial',
      schooling: 'School and daily life', community: 'Community and culture', legal: 'Legal situation', child: 'What the child says', others: 'Parents, carers and others',
    },
    topics: topicsEn,
    age: (years: number) => `${years} years old`,
    facts: { child: 'Code', data: 'Data', languages: 'Languages', accompaniment: 'Classification', siblings: 'Siblings', priority: 'Priority', reason: 'Reason', track: 'Track', represented: 'Representation', author: 'Written by', cleared: 'Cleared by', question: 'What has to be decided' },
    noRepresentative: 'Nobody yet', ordinary: 'Ordinary', simplified_urgent: 'Urgent',
    protection: 'Signs of a need for international protection: yes. Counsel will take it; it is not told here.', noProtection: 'Signs of a need for international protection: none seen.',
    people: 'Who is who', verified: 'relationship verified', unverified: 'relationship not verified',
    withheld: 'Not in this copy: it may tell grounds of asylum. Counsel has it.',
    kept: (count: number) => (count === 1 ? 'The child kept one part of what was said; it is not told here.' : `The child kept ${count} parts of what was said; they are not told here.`),
    noBackground: 'The approved assessment is not on file yet: the background is missing.', noViews: 'The hearing it rests on has not been chosen yet.',
    recommended: 'Recommended', excluded: 'Left out', noFindings: 'No findings yet.', noReasoning: 'Nothing is recommended yet.',
    decidedOn: 'Decided', decision: 'Decision', view: 'Weight of the child’s view', conditions: 'Conditions', followUp: 'Follow-up', review: 'Review', votes: 'Votes', recused: 'recused', dissent: 'Dissent', undecided: 'The panel has not decided yet.',
    told: 'The child was told', notTold: 'The child has not been told yet. She or he has the right to know in an own language and to ask to think again.',
    notes: 'Notes', note: (number: number) => `Note ${number}`, reliability: { A: 'reliability A, firm', B: 'reliability B, probable', C: 'reliability C, doubtful', D: 'reliability D, weak' },
    kinds: {
      interview: 'Interview', document: 'Document', observation: 'Observation', authority_report: 'Report of an authority', home_study: 'Home study', country_information: 'Country information', hearing: 'Hearing', child_record: 'The child’s record',
      assessment: 'Assessment', analysis: 'Analysis of options, no other source',
    },
    section: (number: string, letter: string) => `no. ${number}, section ${letter}`,
    horizons: { short: 'short term', medium: 'medium term', long: 'long term' },
  },
});
