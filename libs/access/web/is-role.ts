import { type Role, roles } from '../rules/roles';

const known: ReadonlySet<string> = new Set(roles);

/** Whether a text is a role that this screen knows. */
export const isRole = (text: string): text is Role => known.has(text);
