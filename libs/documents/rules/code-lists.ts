/** CL-50: what a document is. */
export const documentKinds = [
  'identity', 'consent', 'acta_canalizacion', 'BIA', 'BID_report', 'determination', 'PRD', 'legal_filing', 'court_order',
  'INM_resolution', 'COMAR_doc', 'medical', 'psychological_report', 'home_study', 'photo', 'drawing', 'correspondence',
  'minutes', 'training', 'evidence', 'translation', 'closure', 'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Classes a document can carry: contact and identity, sensitive, attorney-client privileged, clinical secrecy. */
export const documentSensitivities = ['S2', 'S3', 'S4_L', 'S4_P'] as const;
export type DocumentSensitivity = (typeof documentSensitivities)[number];

/** Media types a document may have. They are recognised by their first bytes, never by the name of the file. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'] as const;
export type MediaType = (typeof mediaTypes)[number];
