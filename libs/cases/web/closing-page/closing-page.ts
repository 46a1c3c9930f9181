import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ApproveClosureDocument, CaseClosingDocument, ReturnClosureDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { GuardMark } from '@cobijo/ui/kit/guard-mark';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Voice } from '@cobijo/ui/kit/voice';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { CaseFileContext } from '../case-frame/case-file-context';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';
import { ClosureForm } from './closure-form';

/** Cierre: what is still open, asking to close, and the answer of another person (R88 to R91). */
@Component({
  selector: 'cases-closing-page',
  imports: [Card, ClosureForm, Field, FormField, GuardMark, Outcome, PageHead, PageState, Voice],
  templateUrl: './closing-page.html',
})
export class ClosingPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;

  protected readonly page = injectPage(CaseClosingDocument, () => ({ id: this.caseFileId() }));
  protected readonly file = computed(() => this.page.value()?.caseFile ?? null);
  protected readonly checks = computed(() => {
    const file = this.file();
    if (!file) return [];
    const t = this.t().closing;
    return [
      { label: t.clocks, open: file.deadlines.filter(({ state }) => state === 'open' || state === 'missed' || state === 'suspended').length },
      { label: t.stops, open: file.stopOrders.filter(({ liftedAt }) => !liftedAt).length },
      { label: t.withdrawals, open: file.pendingWithdrawals.length },
    ];
  });
  protected readonly mayAsk = computed(() => this.context.may('close', 'CaseFile') && this.file()?.state !== 'closure_requested' && this.file()?.state !== 'closed');
  protected readonly mayAnswer = computed(() => this.context.may('approve', 'CaseFile') && this.file()?.closure?.state === 'requested');
  protected readonly approving = injectAct(ApproveClosureDocument, (data) => data.approveClosure);
  protected readonly returning = injectAct(ReturnClosureDocument, (data) => data.returnClosure);
  private readonly draft = signal({ reason: '' });
  protected readonly form = form(this.draft);
  protected readonly day = (at: string | null): string => formatDate(at, this.context.timeZone());

  protected async approve(): Promise<void> {
    if (await this.approving.run({ input: this.closure() })) this.changed();
  }

  protected async giveBack(): Promise<void> {
    if (await this.returning.run({ input: { ...this.closure(), reason: this.draft().reason } })) this.changed();
  }

  protected changed(): void {
    this.page.reload();
    this.context.reload();
  }

  private closure(): { readonly caseFileId: string; readonly closureId: string } {
    return { caseFileId: this.caseFileId(), closureId: this.file()?.closure?.id ?? '' };
  }
}
