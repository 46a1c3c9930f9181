import { Component, computed, input } from '@angular/core';
import type { DeterminationBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { codeLabels } from '../code-labels';
import { reportTexts } from './report-texts';

/** Parts VI and VII of the report: what the panel decided, and how the child was told. */
@Component({
  selector: 'cob-panel-part',
  template: `
    <section class="cb-stack">
      <h3>{{ t().parts[5] }}</h3>
      @if (of()) {
        <dl class="cb-kv wide">@for (fact of facts(); track fact.name) {<dt>{{ fact.name }}</dt><dd>{{ fact.value }}</dd>}</dl>
        <dl class="cb-report">@for (reason of reasons(); track reason.name) {<dt>{{ reason.name }}</dt><dd>{{ reason.text }}</dd>}</dl>
        <h4>{{ t().votes }}</h4>
        <ul>@for (vote of votes(); track vote.name) {<li>{{ vote.name }}: {{ vote.word }} @if (vote.dissent) {<p><b>{{ t().dissent }}.</b> {{ vote.dissent }}</p>}</li>}</ul>
      } @else {<p class="muted">{{ t().undecided }}</p>}
    </section>
    <section class="cb-stack">
      <h3>{{ t().parts[6] }}</h3>
      <p>{{ told() }}</p>
    </section>
  `,
})
export class PanelPart {
  readonly of = input.required<DeterminationBodyFragment | null>();
  protected readonly t = injectTexts(reportTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly facts = computed(() => {
    const one = this.of();
    const t = this.t();
    if (!one) return [];
    const labels = this.labels();
    const lines: readonly (readonly [string, string])[] = [
      [t.decision, [labelOf(labels.options, one.outcome), labelOf(labels.decisions, one.decision)].join(' · ')], [t.decidedOn, formatDate(one.decidedAt)],
      [t.view, [labelOf(labels.viewWeights, one.viewWeight), one.viewReason ?? ''].filter(Boolean).join('. ')], [t.conditions, one.conditions ?? ''], [t.followUp, one.followUp ?? ''], [t.review, formatDate(one.reviewOn)],
    ];
    return lines.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  });
  protected readonly reasons = computed(() => (this.of()?.reasons ?? []).map(({ heading, text }) => ({ name: labelOf(this.labels().headings, heading), text })));
  protected readonly votes = computed(() => (this.of()?.votes ?? []).map((one) => ({ ...one, word: one.recused ? this.t().recused : labelOf(this.labels().votes, one.vote) })));
  protected readonly told = computed(() => {
    const at = this.of()?.notifiedChildAt;
    return at ? `${this.t().told}: ${formatDateTime(at)}` : this.t().notTold;
  });
}
