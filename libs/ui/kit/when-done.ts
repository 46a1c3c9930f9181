import { effect, untracked } from '@angular/core';
import type { Act } from './act';

/** What follows an act that was done, however it got there: at once, after a retry, or after reasons were given. */
export function whenDone<V, D>(act: Act<V, D>, then: (done: D) => void): void {
  effect(() => {
    const done = act.done();
    if (done) untracked(() => then(done));
  });
}
