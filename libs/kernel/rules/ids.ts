declare const brand: unique symbol;

/** An identifier that cannot be passed where another entity's is expected. */
export type Id<Of extends string> = string & { readonly [brand]: Of };

export type CaseFileId = Id<'CaseFile'>;
export type ChildId = Id<'Child'>;
export type OfficeId = Id<'Office'>;
export type UserId = Id<'User'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text from outside has the form of an identifier. */
export const isId = (text: string): boolean => uuid.test(text);
