/** A yes or a no as an act takes it, and null for what is not known or was not answered: silence is never a no. */
export const knownAnswer = (answer: string | null): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null);
