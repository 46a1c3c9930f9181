import { Component, computed, input, signal } from '@angular/core';
import { AcknowledgeRiskDocument, RisksPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { isSevere } from '../../rules/severe-risk';
import { codeLabels } from '../code-labels';
import { ConcernForm } from './concern-form';
import { RiskForm } from './risk-form';
import { riskTexts } from './risk-texts';

type Names = Readonly<Record<string, string>>;

/** The risks of a child, with their plans, and the concerns behind them. */
@Component({
  selector: 'cob-risks-page',
  imports: [Card, ConcernForm, Empty, Outcome, PageHead, PageState, RiskForm],
  templateUrl: './risks-page.html',
})
export class RisksPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(riskTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(RisksPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly acknowledge = injectAct(AcknowledgeRiskDocument, (data) => data.acknowledgeRisk);
  protected readonly writing = signal(false);
  protected readonly told = signal('');
  protected readonly found = computed(() => this.page.value()?.risksPage ?? null);
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly risks = computed(() => {
    const kinds: Names = this.labels().riskKinds;
    const levels: Names = this.labels().levels;
    const results: Names = { ...this.labels().results, ...this.labels().refoulement };
    return (this.found()?.risks ?? []).map((risk) => ({
      ...risk,
      heading: `${kinds[risk.kind] ?? ''}, ${formatDate(risk.at)}`,
      destination: countryName(risk.destination),
      levelName: levels[risk.level] ?? '',
      severe: isSevere(risk.level),
      outcome: results[risk.result ?? risk.refoulementRisk ?? ''] ?? '',
      review: this.t().review(formatDate(risk.nextReview)),
      seen: risk.acknowledgedAt ? this.t().acknowledged(formatDate(risk.acknowledgedAt)) : this.t().notAcknowledged,
      by: this.t().by(risk.byName, formatDate(risk.at)),
    }));
  });
  protected readonly concerns = computed(() => {
    const names: Names = this.labels().concerns;
    const places: Names = this.labels().places;
    return (this.found()?.concerns ?? []).map((entry) => ({
      id: entry.id, title: names[entry.concern ?? ''] ?? '', meta: [places[entry.place ?? ''] ?? '', formatDate(entry.createdAt)].join(' · '), note: entry.note ?? '',
    }));
  });

  protected done({ planDue, acknowledgeBy }: { readonly planDue: boolean; readonly acknowledgeBy: string | null }): void {
    const t = this.t();
    this.told.set([planDue ? t.planDue : t.saved, acknowledgeBy ? t.paged(formatDateTime(acknowledgeBy)) : ''].filter(Boolean).join(' '));
    this.writing.set(false);
    this.page.reload();
  }

  protected async takeNote(riskId: string): Promise<void> {
    if (await this.acknowledge.run({ input: { caseFileId: this.caseFileId(), riskId } })) this.page.reload();
  }
}
