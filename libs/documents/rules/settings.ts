/** House values for documents: policy('document-size'). */
export const documentSettings = { maxBytes: 5 * 1024 * 1024 };
export type DocumentSettings = typeof documentSettings;
