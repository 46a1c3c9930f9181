import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RequestClosureDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { closureReasons, contactWays } from '../../rules/code-lists';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

interface Draft {
  reason: string;
  goalMet: string | null;
  rightsSummary: string;
  informedOn: string;
  notInformed: string;
  childView: string;
  handover: string;
  transitionPlan: string;
  adultConsent: boolean;
  missingCheckOn: string;
}
const blank: Draft = {
  reason: '',
  goalMet: null,
  rightsSummary: '',
  informedOn: '',
  notInformed: '',
  childView: '',
  handover: '',
  transitionPlan: '',
  adultConsent: false,
  missingCheckOn: '',
};
// A civil date as the beginning of that day's noon in UTC: the same day in every Mexican office.
const noon = (date: string): string | null => (date ? `${date}T12:00:00Z` : null);

/** Asks to close a file; what the reason demands is asked with it. */
@Component({
  selector: 'cases-closure-form',
  imports: [Card, Choice, DateParts, Field, FormField, Outcome],
  templateUrl: './closure-form.html',
})
export class ClosureForm {
  readonly caseFileId = input.required<string>();
  readonly childName = input.required<string>();
  readonly changed = output();

  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly reasons = closureReasons;
  protected readonly ways = contactWays;
  protected readonly labelOf = labelOf;
  protected readonly asking = injectAct(RequestClosureDocument, (data) => data.requestClosure);
  private readonly draft = signal(blank);
  protected readonly form = form(this.draft);
  protected readonly attempts = signal<readonly { readonly on: string; readonly way: string }[]>([]);
  private readonly attempt = signal({ on: '', way: '' });
  protected readonly attemptForm = form(this.attempt);
  protected readonly yesNo = computed((): readonly Option[] => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);
  protected readonly unreachable = computed(() => this.draft().reason === 'unreachable_3m');
  protected readonly cameOfAge = computed(() => this.draft().reason === 'turned_18');

  protected addAttempt(): void {
    const attempt = this.attempt();
    if (!attempt.on || !attempt.way) return;
    this.attempts.update((attempts) => [...attempts, attempt]);
    this.attempt.set({ on: '', way: '' });
  }

  protected async ask(): Promise<void> {
    const { reason, goalMet, rightsSummary, ...said } = this.draft();
    const asked = await this.asking.run({
      input: {
        caseFileId: this.caseFileId(),
        reason,
        goalMet: goalMet === 'yes',
        rightsSummary,
        childInformedAt: noon(said.informedOn),
        childNotInformedReason: said.notInformed || null,
        childView: said.childView || null,
        handover: said.handover || null,
        transitionPlan: said.transitionPlan || null,
        adultConsentRetaken: said.adultConsent,
        missingChildCheckAt: noon(said.missingCheckOn),
        contactAttempts: this.attempts().map(({ on, way }) => ({ at: noon(on) ?? '', way })),
      },
    });
    if (asked) this.changed.emit();
  }
}
