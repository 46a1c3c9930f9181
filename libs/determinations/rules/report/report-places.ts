/** Where a statement of the report stands (domain §3.6), in print order. */
export const backgroundPlaces = ['before', 'separation', 'identity', 'care', 'safety', 'health', 'psychosocial', 'schooling', 'community', 'legal'] as const;
export const viewPlaces = ['child', 'others'] as const;
export const reportPlaces = ['overview', ...backgroundPlaces, ...viewPlaces, 'option', 'recommendation'] as const;
export type ReportPlace = (typeof reportPlaces)[number];

/**
 * The questions of the assessment that a report cites, by place. A question that is not named here never leaves the file:
 * not the place where she is, not the wish for asylum or its screen (the report says yes or no), not what she volunteered of herself.
 */
export const citedQuestions: Readonly<Partial<Record<ReportPlace, readonly string[]>>> = {
  before: ['D.before', 'C.previous_carer', 'C.parents', 'C.siblings', 'C.relatives', 'J.ties'],
  separation: [
    'C.separated_on', 'C.separated_where', 'C.cause', 'C.tracing', 'C.tracing_limits', 'D.leaving', 'D.journey', 'D.incidents', 'D.incidents_what', 'D.authorities', 'D.detained', 'D.detained_where',
  ],
  identity: ['A.date', 'A.methods', 'A.seen_alone', 'A.language', 'B.confirmed', 'B.nationality', 'B.stateless', 'B.people', 'B.languages', 'B.documents', 'B.arrival', 'B.entry_point'],
  care: ['E.arrangement', 'E.since', 'E.carer', 'E.quality', 'E.carer_willing', 'E.household', 'E.treatment', 'E.restricted', 'E.satisfaction'],
  safety: ['F.concerns', 'F.what', 'F.family_risk', 'F.family_risk_who', 'F.perpetrator_near', 'F.return_risk', 'F.self_harm', 'N.strengths', 'N.protective', 'N.risks', 'N.risk_level', 'N.reasons', 'O.taken', 'O.recommended'],
  health: ['G.urgent', 'G.urgent_what', 'G.chronic', 'G.medication', 'G.pregnancy', 'G.nutrition', 'G.functioning', 'G.accommodation'],
  psychosocial: ['H.mood', 'H.sleep', 'H.coping', 'H.supports', 'H.grief', 'H.strengths', 'H.referral'],
  schooling: ['I.school', 'I.last_grade', 'I.wants_to_learn', 'I.play', 'I.day', 'I.peers', 'I.work'],
  community: ['J.language_use', 'J.discrimination', 'J.discrimination_what'],
  legal: ['K.migration', 'K.visitor_status', 'K.criminal', 'K.custody', 'K.representation'],
  child: ['L.words', 'L.live_with', 'L.country', 'L.fears', 'L.ranking', 'L.changed', 'L.changed_what', 'L.capacity', 'L.weight', 'L.disagreement', 'L.support'],
  others: ['M.views', 'M.contradictions', 'M.not_asked'],
};

/** The place of a question, or nothing when it is not cited. */
export const placeOf = (question: string): ReportPlace | undefined => reportPlaces.find((place) => citedQuestions[place]?.includes(question));

/** The order of a question in print. */
export const printOrderOf = (question: string): number => Object.values(citedQuestions).flat().indexOf(question);
