/** Whether a problem of an act is about a control. A signal form prefixes the names of its controls. */
export const sameField = (control: string, problem: string): boolean => control === problem || control.endsWith(`.${problem}`);
