import { Component, computed, input, output, signal } from '@angular/core';
import { AddSourceDocument, type AssessmentPageQuery, CiteSourceDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { type Source, Sources } from '@cobijo/ui/kit/sources';
import { reliabilities, sourceKinds, type Reliability, type SourceKind } from '../../rules/code-lists';
import type { Question } from '../../rules/definition/form';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

/** The sources behind an answer; opens in place to use a known one or to add another. */
@Component({
  selector: 'cob-source-picker',
  imports: [Choice, DateParts, Field, Outcome, Sources],
  templateUrl: './source-picker.html',
})
export class SourcePicker {
  readonly question = input.required<Question>();
  readonly assessment = input.required<Assessment>();
  readonly changed = output();

  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly words = assessmentGrounds;
  protected readonly open = signal(false);
  protected readonly kind = signal<SourceKind | null>(null);
  protected readonly reliability = signal<Reliability | null>(null);
  protected readonly origin = signal('');
  protected readonly title = signal('');
  protected readonly obtainedOn = signal('');
  protected readonly add = injectAct(AddSourceDocument, (data) => data.addSource);
  protected readonly cite = injectAct(CiteSourceDocument, (data) => data.citeSource);

  protected readonly heading = computed(() => this.t().sourceFor(this.question().label[language()]));
  protected readonly kinds = computed(() => sourceKinds.map((value) => ({ value, label: this.t().kindNames[value] })));
  protected readonly levels = computed(() => reliabilities.map((value) => ({ value, label: this.t().reliabilityNames[value] })));
  private readonly cited = computed(
    () => new Set((this.assessment().citations ?? []).filter(({ question }) => question === this.question().code).map(({ sourceId }) => sourceId)),
  );
  protected readonly known = computed(() =>
    (this.assessment().sources ?? []).map(({ id, origin, title, obtainedOn, reliability }) => ({
      id,
      used: this.cited().has(id),
      label: [title || origin, formatDate(obtainedOn), reliability].filter(Boolean).join(' · '),
    })),
  );
  protected readonly chips = computed((): readonly Source[] =>
    (this.assessment().sources ?? [])
      .filter(({ id }) => this.cited().has(id))
      .map(({ kind, origin, title, obtainedOn }) => ({
        icon: kind === 'hearing' || kind === 'interview' ? ('quote' as const) : ('file' as const),
        label: `${title || origin || ''} ${formatDate(obtainedOn)}`,
      })),
  );

  protected text(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected async toggle(sourceId: string, cited: boolean): Promise<void> {
    const { caseFileId, id: assessmentId } = this.assessment();
    if (await this.cite.run({ input: { caseFileId, assessmentId, question: this.question().code, sourceId, cited } })) this.changed.emit();
  }

  protected async save(): Promise<void> {
    const { caseFileId, id: assessmentId } = this.assessment();
    const source = { kind: this.kind() ?? '', origin: this.origin(), title: this.title() || null, obtainedOn: this.obtainedOn(), reliability: this.reliability() ?? '' };
    if (!(await this.add.run({ input: { caseFileId, assessmentId, question: this.question().code, ...source } }))) return;
    this.origin.set('');
    this.title.set('');
    this.open.set(false);
    this.changed.emit();
  }
}
