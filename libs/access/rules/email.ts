/** What an address of electronic mail looks like, roughly. */
export const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
