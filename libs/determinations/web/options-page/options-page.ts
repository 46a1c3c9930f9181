import { Component, computed, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { OptionsPageDocument, StartOptionsAnalysisDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatList } from '@cobijo/ui/i18n/dates';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { isReportOpen } from '../../rules/bid-state';
import { isReturn, isReunification, type Track } from '../../rules/code-lists';
import { blockingUnknowns, factors } from '../../rules/factors';
import { type TrackCriterion, trackCriteria } from '../../rules/simplified-track';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from './control-value';
import { FindingKeeper } from './finding-keeper';
import { FindingPanel } from './finding-panel';
import { type Cell, cellId, Matrix } from './matrix';
import { OptionForm } from './option-form';
import { optionsTexts } from './options-texts';
import { ReportPanel } from './report-panel';

/** The options for a child, compared under the same factors (domain §3.6, §3.7). */
@Component({
  selector: 'cob-options-page',
  imports: [Choice, Empty, Field, FindingPanel, Icon, Matrix, Note, OptionForm, Outcome, PageHead, PageState, ReportPanel],
  providers: [FindingKeeper],
  templateUrl: './options-page.html',
})
export class OptionsPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly page = injectPage(OptionsPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly start = injectAct(StartOptionsAnalysisDocument, (data) => data.startOptionsAnalysis);
  protected readonly starting = signal(false);
  protected readonly question = signal('');
  protected readonly track = signal<Track | null>(null);
  protected readonly criterion = signal<TrackCriterion | null>(null);
  protected readonly criterionReason = signal('');
  protected readonly cell = signal<Cell | null>(null);
  protected readonly editing = signal<string | null>(null);

  protected readonly found = computed(() => this.page.value()?.optionsPage ?? null);
  protected readonly analysis = computed(() => this.found()?.analysis ?? null);
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly tracks = computed(() => [{ value: 'ordinary' as const, label: this.t().ordinary }, { value: 'simplified_urgent' as const, label: this.t().urgent }]);
  protected readonly criteria = computed(() => optionsOf(trackCriteria, this.t().criteria));
  protected readonly urgency = computed(() => {
    const of = this.analysis();
    return of?.criterion ? [labelOf(this.t().criteria, of.criterion), of.criterionReason ?? ''].filter(Boolean).join('. ') : '';
  });
  protected readonly writable = computed(() => this.found()?.mayEdit === true && isReportOpen(this.analysis()?.state ?? ''));
  protected readonly mayStart = computed(() => this.found()?.mayEdit === true && (this.analysis() === null || this.analysis()?.state === 'decided'));
  protected readonly reasons = computed(() => formatList((this.analysis()?.triggers ?? []).map((code) => labelOf(this.labels().triggers, code))));
  protected readonly edited = computed(() => this.analysis()?.options.find(({ id }) => id === this.editing()) ?? null);
  protected readonly opened = computed(() => {
    const cell = this.cell();
    return this.analysis()?.options.find(({ id }) => id === cell?.optionId)?.findings.find(({ factor }) => factor === cell?.factor) ?? null;
  });
  /** Decisive facts that nobody knows, where the option would take the child away (R51). */
  protected readonly missing = computed(() =>
    (this.analysis()?.options ?? [])
      .filter(({ code, excluded }) => !excluded && (isReturn(code ?? '') || isReunification(code ?? '')))
      .flatMap((option) => {
        const name = labelOf(this.labels().options, option.code);
        const known = option.findings.map((finding) => ({ ...finding, effect: finding.effect ?? 'unknown', weight: finding.weight ?? null, text: finding.text ?? '', sources: finding.sources ?? [] }));
        return factors.filter((factor) => blockingUnknowns(known).includes(factor)).map((factor) => ({ optionId: option.id, factor, name }));
      }),
  );
  protected readonly value = controlValue;
  private readonly keeper = inject(FindingKeeper);
  private readonly document = inject(DOCUMENT);

  constructor() {
    effect(() => this.keeper.load(this.caseFileId(), this.analysis()?.options ?? []));
    // What was kept shows in the matrix, and what it makes of the requirement.
    effect(() => {
      if (this.keeper.kept() > 0) untracked(() => this.page.reload());
    });
  }

  protected saved(): void {
    this.editing.set(null);
    this.page.reload();
  }

  protected headingOf({ optionId, factor }: Cell): string {
    const option = this.analysis()?.options.find(({ id }) => id === optionId);
    return this.t().edit(`${factor} ${this.labels().factors[factor]}`, labelOf(this.labels().options, option?.code));
  }

  protected toNext({ optionId, factor }: Cell): void {
    const next = factors[(factors.indexOf(factor) + 1) % factors.length];
    void this.keeper.flush();
    if (next) this.cell.set({ optionId, factor: next });
  }

  protected leave(cell: Cell): void {
    void this.keeper.flush();
    this.cell.set(null);
    this.document.getElementById(cellId(cell))?.focus();
  }

  protected async begin(): Promise<void> {
    const urgent = this.track() === 'simplified_urgent' ? { criterion: this.criterion(), criterionReason: this.criterionReason() || null } : {};
    if (!(await this.start.run({ input: { caseFileId: this.caseFileId(), question: this.question(), track: this.track(), ...urgent } }))) return;
    this.starting.set(false);
    this.page.reload();
  }
}
