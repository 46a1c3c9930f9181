import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { CaseFileSummaryDocument, SettleDeadlineDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { ClockChip } from '@cobijo/ui/kit/clock';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { articleWords } from '@cobijo/ui/i18n/articles';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { deadlineRule } from '../../rules/deadline-catalogue';
import { CaseFileContext } from '../case-frame/case-file-context';
import { clockName } from '../deadline-labels';
import { caseGrounds } from '../ground-words';
import { casesTexts } from '../texts';

/** Plazos: every clock of the file, what the law sets apart from what the house aims at. */
@Component({
  selector: 'cases-deadlines-page',
  imports: [Card, ClockChip, Dialog, Empty, Field, FormField, Outcome, PageHead, PageState],
  templateUrl: './deadlines-page.html',
})
export class DeadlinesPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly clockName = clockName;
  protected readonly words = caseGrounds;
  protected readonly page = injectPage(CaseFileSummaryDocument, () => ({ id: this.caseFileId() }));
  private readonly clocks = computed(() => this.page.value()?.caseFile?.deadlines ?? []);
  protected readonly groups = computed(() => [
    { heading: this.t().clocks.statutory, clocks: this.clocks().filter(({ kind }) => kind !== 'target') },
    { heading: this.t().clocks.target, clocks: this.clocks().filter(({ kind }) => kind === 'target') },
  ]);
  protected readonly maySettle = computed(() => this.context.may('edit', 'Deadline'));
  protected readonly settling = injectAct(SettleDeadlineDocument, (data) => data.settleDeadline);
  protected readonly chosen = signal<string | null>(null);
  private readonly draft = signal({ settled: 'met', note: '' });
  protected readonly form = form(this.draft);

  protected articleOf(rule: string): string {
    return (deadlineRule(rule)?.citations ?? []).map((citation) => articleWords(citation, language())).join(', ');
  }

  protected startOf(at: string): string {
    return formatDateTime(at, this.context.timeZone());
  }

  protected choose(id: string): void {
    this.settling.clear();
    this.draft.set({ settled: 'met', note: '' });
    this.chosen.set(id);
  }

  protected async settle(): Promise<void> {
    const settled = await this.settling.run({ input: { caseFileId: this.caseFileId(), deadlineId: this.chosen() ?? '', ...this.draft() } });
    if (!settled) return;
    this.chosen.set(null);
    this.page.reload();
    this.context.reload();
  }
}
