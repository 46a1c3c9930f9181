import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AdvanceCaseDocument, type CaseFileSummaryQuery, PutOnHoldDocument, ReopenCaseDocument, ResumeCaseDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { caseTransitions, isOpenState, type OpenState } from '../../rules/case-state';
import { caseStates, reopenReasons } from '../../rules/code-lists';
import { CaseFileContext } from '../case-frame/case-file-context';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

type Summary = NonNullable<CaseFileSummaryQuery['caseFile']>;

/** The next steps of a file: on, back, on hold, again. A refused step shows every failed guard. */
@Component({
  selector: 'cases-steps',
  imports: [Card, DateParts, Field, FormField, Outcome],
  templateUrl: './case-steps.html',
})
export class CaseSteps {
  readonly file = input.required<Pick<Summary, 'id' | 'state' | 'version'>>();
  readonly changed = output();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;
  protected readonly reasons = reopenReasons;
  private readonly draft = signal({ holdReason: '', reviewOn: '', reopenReason: '', reopenNote: '' });
  protected readonly form = form(this.draft);

  protected readonly advancing = injectAct(AdvanceCaseDocument, (data) => data.advanceCase);
  protected readonly holding = injectAct(PutOnHoldDocument, (data) => data.putOnHold);
  protected readonly resuming = injectAct(ResumeCaseDocument, (data) => data.resumeCase);
  protected readonly reopening = injectAct(ReopenCaseDocument, (data) => data.reopenCase);
  protected readonly next = computed((): readonly OpenState[] => {
    const state = caseStates.find((code) => code === this.file().state);
    return state && isOpenState(state) ? caseTransitions[state].filter(isOpenState) : [];
  });
  protected readonly working = computed(() => this.advancing.working() || this.holding.working() || this.resuming.working() || this.reopening.working());

  protected async advance(to: OpenState): Promise<void> {
    await this.settle(this.advancing.run({ input: { caseFileId: this.file().id, to, version: this.file().version } }));
  }

  protected async hold(): Promise<void> {
    const { holdReason, reviewOn } = this.draft();
    await this.settle(this.holding.run({ input: { caseFileId: this.file().id, version: this.file().version, reason: holdReason, reviewOn } }));
  }

  protected async resume(): Promise<void> {
    await this.settle(this.resuming.run({ input: { caseFileId: this.file().id, version: this.file().version } }));
  }

  protected async reopen(): Promise<void> {
    const { reopenReason, reopenNote } = this.draft();
    await this.settle(this.reopening.run({ input: { caseFileId: this.file().id, reason: reopenReason, note: reopenNote } }));
  }

  private async settle(sent: Promise<unknown>): Promise<void> {
    if (await sent) this.changed.emit();
  }
}
