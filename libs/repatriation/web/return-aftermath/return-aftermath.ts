import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { type Happening, Timeline } from '@cobijo/ui/kit/timeline';
import type { Sheet } from '../paper-forms/return-panel';
import { returnTexts } from '../texts';

/** Signatures, follow-ups, what has happened, and the way to write down a removal against the safeguards. */
@Component({
  selector: 'cob-return-aftermath',
  host: { class: 'cb-stack' },
  imports: [Card, RouterLink, Timeline],
  templateUrl: './return-aftermath.html',
})
export class ReturnAftermath {
  readonly sheet = input.required<Sheet>();
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(returnTexts);
  /** Safeguards that do not stand, signatures not given among them, for an irregular return: nobody has to remember them. */
  protected readonly failed = computed(() =>
    this.sheet()
      .guards.filter(({ status }) => status !== 'satisfied' && status !== 'attested')
      .map(({ guard }) => guard)
      .join(','),
  );
  protected readonly mayFollowUp = computed(() => this.sheet().acts.includes('follow-up'));
  protected readonly happened = computed<Happening[]>(() =>
    this.sheet().steps.map(({ from, to, cause, at, by }) => ({
      at,
      what: this.t().step(this.stateOf(from), this.stateOf(to), cause ? (this.t().causes[cause] ?? cause) : ''),
      ...(by ? { meta: by } : {}),
      ...(to === 'stopped' || to === 'suspended' ? { mark: 'protection' as const } : {}),
    })),
  );
  protected readonly moment = formatDateTime;
  protected readonly day = formatDate;

  protected findingOf(code: string | null | undefined): string {
    const findings: Readonly<Record<string, string>> = this.t().findings;
    return findings[code ?? ''] ?? '';
  }

  private stateOf(code: string): string {
    const states: Readonly<Record<string, string>> = this.t().states;
    return states[code] ?? code;
  }
}
