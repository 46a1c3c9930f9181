import { Component, computed, input, output, signal } from '@angular/core';
import { AdvancePlanActionDocument, type PlanPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { type EscalationLevel, escalationLevels } from '../../rules/code-lists';
import { isSettled, planActionMayBecome, planActionStates, type PlanActionState } from '../../rules/plan-action-state';
import type { Verifier } from '../../rules/restitution-plan';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { planTexts } from './plan-texts';

type Page = NonNullable<PlanPageQuery['planPage']>;
type Action = NonNullable<Page['plan']>['actions'][number];

/** One action of the plan and its next step (R84). */
@Component({
  selector: 'cob-action-card',
  imports: [Choice, Field, Outcome],
  templateUrl: './action-card.html',
})
export class ActionCard {
  readonly page = input.required<Page>();
  readonly action = input.required<Action>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(planTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(AdvancePlanActionDocument, (data) => data.advancePlanAction);
  protected readonly open = signal(false);
  protected readonly to = signal<PlanActionState | null>(null);
  protected readonly note = signal('');
  protected readonly documentId = signal('');
  protected readonly verifiedBy = signal<Verifier | null>(null);
  protected readonly satisfaction = signal('');
  protected readonly level = signal<EscalationLevel | null>(null);
  protected readonly name = computed(() => [labelOf(this.labels().measures, this.action().measure), this.action().measureText ?? ''].filter(Boolean).join(': '));
  protected readonly state = computed(() => labelOf(this.labels().actionStates, this.action().state));
  protected readonly late = computed(() => !isSettled(this.action().state) && this.action().dueOn < this.page().today);
  protected readonly about = computed(() => [this.action().institution, this.action().person, this.t().dueOn(formatDate(this.action().dueOn)), this.t().follows(this.action().driver ?? '')].join(' · '));
  protected readonly confirmed = computed(() => {
    const { verifiedBy, verifiedAt } = this.action();
    return verifiedBy ? this.t().verified(verifiedBy === 'child' ? this.t().byChild : this.t().byDriver, formatDate(verifiedAt)) : '';
  });
  protected readonly steps = computed(() => optionsOf(planActionStates.filter((state) => planActionMayBecome(this.action().state, state)), this.labels().actionStates));
  protected readonly verifierOptions = computed(() => [{ value: 'child' as const, label: this.t().byChild }, ...(this.action().mine ? [{ value: 'driver' as const, label: this.t().byDriver }] : [])]);
  protected readonly levels = computed(() => optionsOf(escalationLevels, this.labels().escalation));
  protected readonly history = computed(() => this.action().events.map((event) => ({ line: [formatDate(event.at), labelOf(this.labels().actionStates, event.toState), event.by ?? '', event.note ?? ''].filter(Boolean).join(' · ') })));
  protected readonly value = controlValue;

  protected async go(): Promise<void> {
    const to = this.to();
    const input = {
      caseFileId: this.page().caseFileId, actionId: this.action().id, version: this.action().version, to: to ?? '', note: this.note() || null, documentId: to === 'executed' ? this.documentId() || null : null,
      verifiedBy: to === 'verified' ? this.verifiedBy() : null, childSatisfaction: to === 'verified' && this.satisfaction() ? Number(this.satisfaction()) : null, escalationLevel: to === 'escalated' ? this.level() : null,
    };
    if (!(await this.act.run({ input }))) return;
    this.open.set(false);
    this.to.set(null);
    this.note.set('');
    this.changed.emit();
  }
}
