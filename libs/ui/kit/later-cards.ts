import { InjectionToken, type Type } from '@angular/core';

/** What later contexts show on the first page of a file. That page knows none of them: the shell hands them over, each loaded when it is needed. */
export const laterCards = new InjectionToken<readonly (() => Promise<Type<unknown>>)[]>('cards of later contexts', { factory: () => [] });
