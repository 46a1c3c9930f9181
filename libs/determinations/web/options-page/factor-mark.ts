import { Component, input } from '@angular/core';

/** The sign of a finding: in favour, against, neutral, not known, not looked at yet. The word stands beside it. */
@Component({
  selector: 'cob-factor-mark',
  template: `
    <svg viewBox="0 0 22 22" aria-hidden="true">
      @switch (effect()) {
        @case ('supports') {<circle class="pl" cx="11" cy="11" r="9" /><path class="sg" d="M11 7v8M7 11h8" />}
        @case ('against') {<path class="mi" d="M11 1.5 20.5 11 11 20.5 1.5 11z" /><path class="sg" d="M7.5 11h7" />}
        @case ('neutral') {<circle class="ne" cx="11" cy="11" r="8" />}
        @case ('none') {<circle class="ye" cx="11" cy="11" r="8" />}
        @default {<circle class="un" cx="11" cy="11" r="9" /><text x="11" y="15.5">?</text>}
      }
    </svg>
  `,
})
export class FactorMark {
  readonly effect = input.required<string>();
}
