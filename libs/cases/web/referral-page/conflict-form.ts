import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { DecideConflictCheckDocument, RecordConflictCheckDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import type { ReferralShown } from '../call-page/call-state';
import { conflictDecisions, conflictFindings } from '../../rules/intake/code-lists';
import { triageGrounds } from '../triage-page/triage-grounds';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';

/** Whether an adverse party or a relative is a client already, and what the legal supervisor decided (R7). */
@Component({
  selector: 'cob-conflict-form',
  imports: [Card, Choice, Field, Outcome],
  templateUrl: './conflict-form.html',
})
export class ConflictForm {
  readonly referral = input.required<ReferralShown>();
  readonly saved = output();

  private readonly session = inject(Session);
  protected readonly t = injectTexts(triageTexts);
  private readonly labels = injectTexts(triageLabels);
  protected readonly words = triageGrounds;
  protected readonly checking = injectAct(RecordConflictCheckDocument, (data) => data.recordConflictCheck);
  protected readonly deciding = injectAct(DecideConflictCheckDocument, (data) => data.decideConflictCheck);
  protected readonly check = computed(() => this.referral().conflictCheck ?? null);
  protected readonly findings = computed(() => conflictFindings.map((value) => ({ value, label: this.labels().found[value] })));
  protected readonly decisions = computed(() => conflictDecisions.map((value) => ({ value, label: this.labels().conflict[value] })));
  protected readonly found = linkedSignal<string | null>(() => this.check()?.found ?? null);
  protected readonly parties = linkedSignal(() => this.check()?.adverseParties ?? '');
  protected readonly decision = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly mayDecide = computed(() => this.check() !== null && this.check()?.found !== 'none' && this.session.may('decide', 'Eligibility'));
  protected readonly standing = computed(() => {
    const check = this.check();
    if (!check) return '';
    const t = this.t().referral;
    const found = conflictFindings.find((code) => code === check.found);
    const decision = conflictDecisions.find((code) => code === check.decision);
    if (decision) return t.decided(this.labels().conflict[decision], check.decidedByName ?? '');
    return `${t.checked(found ? this.labels().found[found] : check.found)}${check.found === 'none' ? '' : ` ${t.awaiting}`}`;
  });

  protected write(into: { set(text: string): void }, event: Event): void {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) into.set(event.target.value);
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    if (await this.checking.run({ input: { referralId: this.referral().id, found: this.found() ?? '', adverseParties: this.parties() || null } })) this.saved.emit();
  }

  protected async decide(event: Event): Promise<void> {
    event.preventDefault();
    if (await this.deciding.run({ input: { referralId: this.referral().id, decision: this.decision() ?? '', reason: this.reason() } })) this.saved.emit();
  }
}
