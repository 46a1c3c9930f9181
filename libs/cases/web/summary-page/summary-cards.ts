import { InjectionToken, type Type } from '@angular/core';

/** What later contexts show on the summary of a file. The summary knows none of them: the shell hands them over, each loaded when it is needed. */
export const summaryCards = new InjectionToken<readonly (() => Promise<Type<unknown>>)[]>('cards of the summary', { factory: () => [] });
