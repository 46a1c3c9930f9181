import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ClearBidReportDocument, type OptionsPageQuery, RecommendOptionDocument, ReturnBidReportDocument, SubmitBidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { isReportOpen } from '../../rules/bid-state';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from './control-value';
import { optionsTexts } from './options-texts';

type Page = NonNullable<OptionsPageQuery['optionsPage']>;

/** The recommendation, and the way of the report: handed in, sent back, cleared for the panel. */
@Component({
  selector: 'cob-report-panel',
  imports: [Card, Field, Note, Outcome, RouterLink],
  templateUrl: './report-panel.html',
})
export class ReportPanel {
  readonly page = input.required<Page>();
  readonly analysis = input.required<NonNullable<Page['analysis']>>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(optionsTexts);
  protected readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly recommend = injectAct(RecommendOptionDocument, (data) => data.recommendOption);
  protected readonly submit = injectAct(SubmitBidReportDocument, (data) => data.submitBidReport);
  protected readonly sendBack = injectAct(ReturnBidReportDocument, (data) => data.returnBidReport);
  protected readonly clear = injectAct(ClearBidReportDocument, (data) => data.clearBidReport);
  protected readonly note = signal('');
  private readonly key = computed(() => this.analysis().id);
  protected readonly optionId = linkedSignal({ source: this.key, computation: () => this.analysis().recommendedOptionId ?? '' });
  protected readonly reasoning = linkedSignal({ source: this.key, computation: () => this.analysis().reasoning ?? '' });
  protected readonly hearingId = linkedSignal({ source: this.key, computation: () => this.analysis().hearingId ?? '' });
  protected readonly noRepresentative = linkedSignal({ source: this.key, computation: () => this.analysis().noRepresentativeReason ?? '' });
  protected readonly open = computed(() => isReportOpen(this.analysis().state) && this.page().mayEdit);
  protected readonly underReview = computed(() => this.analysis().state === 'report_submitted' && this.page().mayClear);
  protected readonly state = computed(() => labelOf(this.labels().bidStates, this.analysis().state));
  protected readonly choices = computed(() => this.analysis().options.filter(({ excluded }) => !excluded).map(({ id, code }) => ({ id, name: labelOf(this.labels().options, code) })));
  protected readonly hearings = computed(() => this.page().hearings.map(({ id, at }) => ({ id, name: formatDateTime(at) })));
  protected readonly refused = computed(() => this.t().refused(this.page().childName ?? this.t().child));
  protected readonly value = controlValue;
  // A saved recommendation has its version before the page was asked again.
  private readonly version = computed(() => Math.max(this.analysis().version, this.recommend.done()?.version ?? 0));
  private readonly unsaved = computed(() => {
    const { recommendedOptionId, reasoning, hearingId, noRepresentativeReason } = this.analysis();
    return this.optionId() !== (recommendedOptionId ?? '') || this.reasoning() !== (reasoning ?? '') || this.hearingId() !== (hearingId ?? '') || this.noRepresentative() !== (noRepresentativeReason ?? '');
  });

  protected async save(): Promise<boolean> {
    const input = {
      caseFileId: this.page().caseFileId, version: this.version(), optionId: this.optionId(), reasoning: this.reasoning(), hearingId: this.hearingId() || null,
      noRepresentativeReason: this.noRepresentative() || null,
    };
    const saved = await this.recommend.run({ input });
    if (saved) this.changed.emit();
    return saved !== null;
  }

  /** Hands in what the page shows: words not saved yet are saved first. */
  protected async handIn(): Promise<void> {
    if (this.unsaved() && !(await this.save())) return;
    await this.step(this.submit);
  }

  protected async step(act: typeof this.submit | typeof this.sendBack | typeof this.clear): Promise<void> {
    if (await act.run({ input: { caseFileId: this.page().caseFileId, version: this.version(), note: this.note() || null } })) this.changed.emit();
  }
}
