import { Component, computed, input, output, signal } from '@angular/core';
import { RecordRiskAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import {
  concerns, refoulementRisks, riskKinds, riskLevels, screenResults, type Concern, type RefoulementRisk, type RiskKind, type RiskLevel, type ScreenResult,
} from '../../rules/code-lists';
import { isSevere } from '../../rules/severe-risk';
import { codeLabels, optionsOf } from '../code-labels';
import { assessmentGrounds } from '../ground-words';
import { riskTexts } from './risk-texts';

type Three = 'yes' | 'no' | 'unknown';
interface Draft {
  readonly protective: string;
  readonly rationale: string;
  readonly action: string;
  readonly steps: string;
  readonly contacts: string;
  readonly destination: string;
  readonly threats: string;
  readonly country: string;
  readonly account: string;
}
const blank: Draft = { protective: '', rationale: '', action: '', steps: '', contacts: '', destination: '', threats: '', country: '', account: '' };
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A look at a risk; with its safety plan at level 0 and 1 (R40). */
@Component({
  selector: 'cob-risk-form',
  imports: [Card, Checks, Choice, DateParts, Field, Moment, Outcome],
  templateUrl: './risk-form.html',
})
export class RiskForm {
  readonly caseFileId = input.required<string>();
  readonly saved = output<{ readonly planDue: boolean; readonly acknowledgeBy: string | null }>();

  protected readonly t = injectTexts(riskTexts);
  protected readonly words = assessmentGrounds;
  private readonly labels = injectTexts(codeLabels);
  protected readonly record = injectAct(RecordRiskAssessmentDocument, (data) => data.recordRiskAssessment);
  protected readonly draft = signal(blank);
  protected readonly at = signal('');
  protected readonly kind = signal<RiskKind | null>(null);
  protected readonly level = signal<RiskLevel | null>(null);
  protected readonly present = signal<Concern[]>([]);
  protected readonly nextReview = signal('');
  protected readonly copy = signal(false);
  protected readonly informed = signal<'yes' | 'no' | null>(null);
  protected readonly result = signal<ScreenResult | null>(null);
  protected readonly referredAt = signal('');
  protected readonly near = signal<Three | null>(null);
  protected readonly protection = signal<Three | null>(null);
  protected readonly refoulement = signal<RefoulementRisk | null>(null);

  protected readonly severe = computed(() => isSevere(this.level()));
  protected readonly kinds = computed(() => optionsOf(this.labels().riskKinds, riskKinds));
  protected readonly levels = computed(() => optionsOf(this.labels().levels, riskLevels));
  protected readonly indicators = computed(() => optionsOf(this.labels().concerns, concerns));
  protected readonly results = computed(() => optionsOf(this.labels().results, screenResults));
  protected readonly refoulements = computed(() => optionsOf(this.labels().refoulement, refoulementRisks));
  protected readonly yesNo = computed(() => [{ value: 'yes' as const, label: this.t().yes }, { value: 'no' as const, label: this.t().no }]);
  protected readonly threeWays = computed(() => [...this.yesNo(), { value: 'unknown' as const, label: this.t().unknown }]);

  protected set(part: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected text(event: Event): string {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target.value : '';
  }

  protected checked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    const done = await this.record.run({
      input: {
        caseFileId: this.caseFileId(), at: this.at(), kind: this.kind() ?? '', level: this.level() ?? '', rationale: draft.rationale, nextReview: this.nextReview(),
        indicators: this.present().map((code) => ({ code, present: 'yes' })), protectiveFactors: linesOf(draft.protective),
        safetyPlan: this.severe() && draft.action.trim() !== '' ? this.plan() : null,
        screen: this.kind() === 'ip_screen' ? this.screen() : null,
        returnRisk: this.kind() === 'return_risk' ? this.returnRisk() : null,
      },
    });
    if (done) this.saved.emit({ planDue: done.safetyPlanDue, acknowledgeBy: done.acknowledgeBy ?? null });
  }

  private plan() {
    const { action, steps, contacts } = this.draft();
    return { immediateAction: action, steps: linesOf(steps), contacts, childCopyGiven: this.copy() };
  }

  private screen() {
    const result = this.result() ?? '';
    return {
      indicatorsPresent: result === 'indicators', result, childInformedOfAsylum: knownAnswer(this.informed()),
      referredToAttorneyAt: this.referredAt() || null, account: this.draft().account || null,
    };
  }

  private returnRisk() {
    const { destination, threats, country } = this.draft();
    return {
      destination, threatsKnown: threats || null, countrySources: country || null, perpetratorNear: this.near() ?? '', stateProtection: this.protection() ?? '',
      refoulementRisk: this.refoulement() ?? '',
    };
  }
}
