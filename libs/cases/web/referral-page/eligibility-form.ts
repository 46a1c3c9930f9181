import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { ScreenEligibilityDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import type { ReferralShown } from '../call-page/call-state';
import { eligibilityCategories, type EligibilityCategory } from '../../rules/intake/code-lists';
import { triageGrounds } from '../triage-page/triage-grounds';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';

/** Which of the five groups a call belongs to (R4). */
@Component({
  selector: 'cob-eligibility-form',
  imports: [Card, Checks, Field, Outcome],
  template: `
    <cob-card [heading]="t().referral.eligibility">
      <form class="cb-form wide" (submit)="save($event)">
        @if (by(); as by) {<p class="small muted">{{ t().referral.screened(by) }}</p>}
        <cob-checks [legend]="t().referral.eligibility" hideLegend [hint]="t().referral.eligibilityLead" [options]="options()" [(value)]="categories" name="categories" [act]="act" />
        <cob-field [label]="t().referral.notes" optional name="notes" [act]="act"><textarea class="cb-area" rows="2" [value]="notes()" (input)="write(notes, $event)"></textarea></cob-field>
        @if (categories().length === 0) {
          <cob-field [label]="t().referral.onward" [hint]="t().referral.onwardHint" optional name="onwardService" [act]="act"><input class="cb-input" [value]="onward()" (input)="write(onward, $event)" /></cob-field>
        }
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn ton" [disabled]="act.working()">{{ t().referral.saveEligibility }}</button>@if (act.done()) {<span role="status" class="cb-save ok">{{ t().referral.saved }}</span>}</div>
      </form>
    </cob-card>
  `,
})
export class EligibilityForm {
  readonly referral = input.required<ReferralShown>();
  readonly saved = output();

  protected readonly t = injectTexts(triageTexts);
  private readonly labels = injectTexts(triageLabels);
  protected readonly words = triageGrounds;
  protected readonly act = injectAct(ScreenEligibilityDocument, (data) => data.screenEligibility);
  protected readonly by = computed(() => this.referral().eligibility?.byName ?? '');
  protected readonly options = computed(() => eligibilityCategories.map((value) => ({ value, label: `${value} · ${this.labels().category[value]}` })));
  protected readonly categories = linkedSignal<EligibilityCategory[]>(() => eligibilityCategories.filter((code) => this.referral().eligibility?.categories.includes(code)));
  protected readonly notes = linkedSignal(() => this.referral().eligibility?.notes ?? '');
  protected readonly onward = linkedSignal(() => this.referral().eligibility?.onwardService ?? '');

  protected write(into: { set(text: string): void }, event: Event): void {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) into.set(event.target.value);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const input = { referralId: this.referral().id, categories: this.categories(), notes: this.notes() || null, onwardService: this.categories().length === 0 ? this.onward() || null : null };
    if (await this.act.run({ input })) this.saved.emit();
  }
}
