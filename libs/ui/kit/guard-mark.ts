import { Component, input } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import { kitTexts } from './texts';

/** Satisfied, attested, not satisfied, unknown, proven on signing, or the child decided against. */
export type GuardState = 'ok' | 'at' | 'no' | 'un' | 'si' | 'dn';

/** The mark of a guard or a requirement: shape, sign and word. */
@Component({
  selector: 'cob-guard-mark',
  template: `
    <span class="cb-gs" [class]="state()">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        @switch (state()) {
          @case ('ok') {<circle class="b" cx="14" cy="14" r="12" /><path class="m" d="m8.5 14.5 3.8 3.8 7.3-8" />}
          @case ('at') {<rect class="b" x="2" y="2" width="24" height="24" rx="5" /><path class="m" d="m8 20 .8-3.4 8.6-8.6 2.6 2.6-8.6 8.6z" />}
          @case ('no') {<path class="b" d="M9 1.5h10L26.5 9v10L19 26.5H9L1.5 19V9z" /><path class="m" d="m10 10 8 8M18 10l-8 8" />}
          @case ('un') {<circle class="b" cx="14" cy="14" r="12" /><path class="m" d="M11 11.3a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.3M14 19.6v.1" />}
          @case ('si') {<circle class="b" cx="14" cy="14" r="12" /><path class="m" d="M9 14v.1M14 14v.1M19 14v.1" />}
          @case ('dn') {<circle class="b" cx="14" cy="14" r="12" /><path class="m" d="M8.5 14h11" />}
        }
      </svg>
      <span class="vh">{{ t().marks[state()] }}</span>
    </span>
  `,
})
export class GuardMark {
  readonly state = input.required<GuardState>();
  protected readonly t = injectTexts(kitTexts);
}
