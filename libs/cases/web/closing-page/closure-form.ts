import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RequestClosureDocument } from '@cobijo/graphql/generated/client/graphql';
import { isCivilDate } from '@cobijo/kernel/rules/problem';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { problemWords } from '@cobijo/ui/kit/problem-words';
import { kitTexts } from '@cobijo/ui/kit/texts';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { closureReasons, contactWays } from '../../rules/code-lists';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

interface Draft {
  reason: string;
  goalMet: string | null;
  rightsSummary: string;
  childInformedOn: string;
  notInformed: string;
  childView: string;
  handover: string;
  transitionPlan: string;
  adultConsent: boolean;
  missingChildCheckOn: string;
}
const blank: Draft = {
  reason: '',
  goalMet: null,
  rightsSummary: '',
  childInformedOn: '',
  notInformed: '',
  childView: '',
  handover: '',
  transitionPlan: '',
  adultConsent: false,
  missingChildCheckOn: '',
};

interface Attempt {
  readonly on: string;
  readonly way: string;
}
const none: Attempt = { on: '', way: '' };
const problemOf = (attempt: Attempt, part: keyof Attempt): string | null => {
  if (attempt[part] === '') return 'required';
  return part === 'way' || isCivilDate(attempt.on) ? null : 'not-a-date';
};

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
  protected readonly attempts = signal<readonly Attempt[]>([]);
  /** The attempt that is being typed: it counts, added to the list or not. */
  protected readonly attempt = signal(none);
  private readonly wanted = signal(false);
  private readonly kit = injectTexts(kitTexts);
  protected readonly day = formatDate;
  protected readonly yesNo = computed((): readonly Option[] => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);
  protected readonly unreachable = computed(() => this.draft().reason === 'unreachable_3m');
  protected readonly cameOfAge = computed(() => this.draft().reason === 'turned_18');

  protected addAttempt(): void {
    const attempt = this.attempt();
    this.wanted.set(problemOf(attempt, 'on') !== null || problemOf(attempt, 'way') !== null);
    if (this.wanted()) return;
    this.attempts.update((attempts) => [...attempts, attempt]);
    this.attempt.set(none);
  }

  /** What keeps the attempt from being added, once somebody wanted to. */
  protected lacking(part: keyof Attempt): string | null {
    const code = this.wanted() ? problemOf(this.attempt(), part) : null;
    return code && problemWords(code, this.kit());
  }

  protected write(part: keyof Attempt, value: string): void {
    this.attempt.update((attempt) => ({ ...attempt, [part]: value }));
  }

  protected async ask(): Promise<void> {
    const { reason, goalMet, rightsSummary, ...said } = this.draft();
    const { on, way } = this.attempt();
    const attempts = on || way ? [...this.attempts(), this.attempt()] : this.attempts();
    const asked = await this.asking.run({
      input: {
        caseFileId: this.caseFileId(),
        reason,
        goalMet: knownAnswer(goalMet),
        rightsSummary,
        childInformedOn: said.childInformedOn || null,
        childNotInformedReason: said.notInformed || null,
        childView: said.childView || null,
        handover: said.handover || null,
        transitionPlan: said.transitionPlan || null,
        adultConsentRetaken: said.adultConsent,
        missingChildCheckOn: said.missingChildCheckOn || null,
        contactAttempts: attempts,
      },
    });
    if (asked) this.changed.emit();
  }
}
