import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { codeLabels as assessmentLabels } from '@cobijo/assessments/web/code-labels';
import { rights } from '@cobijo/assessments/rules/code-lists';
import { CallPlanPartlyMetDocument, DraftPlanDocument, FulfilPlanDocument, GiveChildCopyOfPlanDocument, IssuePlanDocument, PlanPageDocument, SendPlanToMigrationAuthorityDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
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
import { type MigrationMeasure, migrationMeasures } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { ActionCard } from './action-card';
import { ActionForm } from './action-form';
import { planTexts } from './plan-texts';

/** The plan that restores the child's rights: rights by actions; on a phone, a list (LGDNNA 123). */
@Component({
  selector: 'cob-plan-page',
  imports: [ActionCard, ActionForm, Card, Choice, DateParts, Empty, Field, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './plan-page.html',
})
export class PlanPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(planTexts);
  private readonly labels = injectTexts(codeLabels);
  private readonly rightLabels = injectTexts(assessmentLabels);
  protected readonly words = determinationGrounds;
  protected readonly page = injectPage(PlanPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly draft = injectAct(DraftPlanDocument, (data) => data.draftPlan);
  protected readonly issue = injectAct(IssuePlanDocument, (data) => data.issuePlan);
  protected readonly copy = injectAct(GiveChildCopyOfPlanDocument, (data) => data.giveChildCopyOfPlan);
  protected readonly tell = injectAct(SendPlanToMigrationAuthorityDocument, (data) => data.sendPlanToMigrationAuthority);
  protected readonly partly = injectAct(CallPlanPartlyMetDocument, (data) => data.callPlanPartlyMet);
  protected readonly fulfil = injectAct(FulfilPlanDocument, (data) => data.fulfilPlan);
  protected readonly drafting = signal(false);
  protected readonly adding = signal('');
  protected readonly measure = signal<MigrationMeasure | null>(null);
  protected readonly issuedBy = signal<'internal_recommendation' | 'official_ppnna' | 'judicial' | null>(null);
  protected readonly review = signal('');
  protected readonly format = signal('');

  protected readonly found = computed(() => this.page.value()?.planPage ?? null);
  protected readonly plan = computed(() => this.found()?.plan ?? null);
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly measures = computed(() => optionsOf(migrationMeasures, this.labels().migration));
  protected readonly issuers = computed(() => [{ value: 'internal_recommendation' as const, label: this.t().internal }, { value: 'official_ppnna' as const, label: this.t().official }, { value: 'judicial' as const, label: this.t().judicial }]);
  protected readonly state = computed(() => labelOf(this.labels().planStates, this.plan()?.state));
  protected readonly facts = computed(() => {
    const plan = this.plan();
    if (!plan) return [];
    return [
      labelOf(this.labels().migration, plan.migrationMeasure), plan.issuedAt ? this.t().issued(formatDate(plan.issuedAt)) : '', plan.nextReview ? this.t().nextReview(formatDate(plan.nextReview)) : '',
      plan.childCopyGivenAt ? this.t().copyGiven(formatDate(plan.childCopyGivenAt), plan.childCopyFormat ?? '') : '', plan.sentInmAt ? this.t().sentMigration(formatDate(plan.sentInmAt)) : '',
    ].filter(Boolean);
  });
  /** Rights that are wounded or that somebody acts for, each with its actions. */
  protected readonly board = computed(() => {
    const found = this.found();
    const status = new Map((found?.rights ?? []).map((row) => [row.right, row]));
    const actions = found?.plan?.actions ?? [];
    return rights.filter((right) => (status.has(right) && status.get(right)?.status !== 'guaranteed') || actions.some((action) => action.right === right)).map((right) => ({
      right, name: this.rightLabels().rights[right], status: labelOf(this.rightLabels().statuses, status.get(right)?.status), facts: status.get(right)?.facts ?? '', actions: actions.filter((action) => action.right === right),
    }));
  });
  protected readonly value = controlValue;

  protected saved(): void {
    this.adding.set('');
    this.page.reload();
  }

  protected async begin(): Promise<void> {
    await this.settle(this.draft.run({ input: { caseFileId: this.caseFileId(), migrationMeasure: this.measure() ?? '' } }));
  }

  protected async issueNow(): Promise<void> {
    await this.settle(this.issue.run({ input: { caseFileId: this.caseFileId(), version: this.plan()?.version ?? 0, issuedBy: this.issuedBy() ?? '', nextReview: this.review() } }));
  }

  protected async step(act: typeof this.copy | typeof this.tell | typeof this.partly | typeof this.fulfil): Promise<void> {
    await this.settle(act.run({ input: { caseFileId: this.caseFileId(), version: this.plan()?.version ?? 0, format: this.format() || null } }));
  }

  private async settle(sent: Promise<unknown>): Promise<void> {
    if (!(await sent)) return;
    this.drafting.set(false);
    this.page.reload();
  }
}
