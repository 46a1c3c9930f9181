import { Component, computed, input, signal } from '@angular/core';
import { RecordRightsDiagnosisDocument, RisksPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { rights, rightStatuses, type DiagnosisAuthor, type RightStatus } from '../../rules/code-lists';
import { codeLabels, optionsOf } from '../code-labels';
import { riskTexts } from '../risks-page/risk-texts';

interface Row {
  readonly right: string;
  readonly status: RightStatus | null;
  readonly facts: string;
  readonly cause: string;
  readonly responsible: string;
}
const blank: Row = { right: '', status: null, facts: '', cause: '', responsible: '' };
type Names = Readonly<Record<string, string>>;

/** The diagnosis of rights: which are restricted or violated, why, and who must restore them (LGDNNA 123-IV). */
@Component({
  selector: 'cob-rights-page',
  imports: [Card, Choice, DateParts, Empty, Field, Outcome, PageHead, PageState],
  templateUrl: './rights-page.html',
})
export class RightsPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(riskTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(RisksPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly record = injectAct(RecordRightsDiagnosisDocument, (data) => data.recordRightsDiagnosis);
  protected readonly writing = signal(false);
  protected readonly saved = signal(false);
  protected readonly madeBy = signal<DiagnosisAuthor | null>(null);
  protected readonly level = signal<'federal' | 'state' | 'municipal' | null>(null);
  protected readonly at = signal('');
  protected readonly conclusion = signal('');
  protected readonly rows = signal<readonly Row[]>([blank]);

  protected readonly found = computed(() => this.page.value()?.risksPage ?? null);
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly rightOptions = computed(() => optionsOf(this.labels().rights, rights));
  protected readonly statusOptions = computed(() => optionsOf(this.labels().statuses, rightStatuses));
  protected readonly authors = computed(() => [{ value: 'ppnna' as const, label: this.t().ppnna }, { value: 'cso_input' as const, label: this.t().cso }]);
  protected readonly levels = computed(() => [
    { value: 'federal' as const, label: this.t().federal },
    { value: 'state' as const, label: this.t().state },
    { value: 'municipal' as const, label: this.t().municipal },
  ]);
  protected readonly diagnoses = computed(() => {
    const names: Names = this.labels().rights;
    const statuses: Names = this.labels().statuses;
    return (this.found()?.diagnoses ?? []).map((entry) => ({
      ...entry,
      heading: `${entry.madeBy === 'ppnna' ? this.t().ppnna : this.t().cso}, ${formatDate(entry.at)}`,
      rows: (entry.rights ?? []).map((row) => ({ ...row, name: names[row.right] ?? row.right, statusName: statuses[row.status ?? ''] ?? '' })),
    }));
  });

  protected set(index: number, change: Partial<Row>): void {
    this.rows.update((rows) => rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  }

  protected add(): void {
    this.rows.update((rows) => [...rows, blank]);
  }

  protected remove(index: number): void {
    this.rows.update((rows) => rows.filter((_, at) => at !== index));
  }

  protected text(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected async save(): Promise<void> {
    const found = this.rows().map((row) => ({ ...row, status: row.status ?? '', cause: row.cause || null, responsible: row.responsible || null }));
    const authorityLevel = this.madeBy() === 'ppnna' ? this.level() : null;
    const input = { caseFileId: this.caseFileId(), madeBy: this.madeBy() ?? '', authorityLevel, at: this.at(), conclusion: this.conclusion(), rights: found };
    if (!(await this.record.run({ input }))) return;
    this.writing.set(false);
    this.saved.set(true);
    this.page.reload();
  }
}
