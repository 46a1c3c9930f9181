import { Component, input } from '@angular/core';
import { formatDate } from '../i18n/dates';
import { injectTexts } from '../i18n/texts';
import { kitTexts } from './texts';

/** Something that happened. `voice` marks that the child spoke, `protection` a protective act. */
export interface Happening {
  readonly at: string;
  readonly what: string;
  readonly meta?: string;
  readonly mark?: 'voice' | 'protection';
  readonly recordedLater?: boolean;
}

/** What happened, in order: when, what, who, source. */
@Component({
  selector: 'cob-timeline',
  template: `
    <ul class="cb-tl">
      @for (entry of entries(); track $index) {
        <li [class.v]="entry.mark === 'voice'" [class.bad]="entry.mark === 'protection'">
          <time [attr.datetime]="entry.at">{{ day(entry.at) }}</time>
          <div>{{ entry.what }}@if (entry.meta || entry.recordedLater) {<div class="m">{{ entry.meta }}@if (entry.recordedLater) { · {{ t().late }}}</div>}</div>
        </li>
      }
    </ul>
  `,
})
export class Timeline {
  readonly entries = input.required<readonly Happening[]>();
  protected readonly t = injectTexts(kitTexts);
  protected readonly day = (at: string): string => formatDate(at);
}
