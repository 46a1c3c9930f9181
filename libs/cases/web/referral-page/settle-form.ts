import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TriageReferralDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import type { ReferralShown } from '../call-page/call-state';
import { injectLeads } from '../leads';
import { triageDecisions, type TriageDecision } from '../../rules/intake/code-lists';
import { triageGrounds } from '../triage-page/triage-grounds';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';

const elsewhere: readonly (TriageDecision | null)[] = ['refer_out', 'out_of_scope'];

/** Settles a call: opens files, advises, refers, or waits (R1, R4 to R8). */
@Component({
  selector: 'cob-settle-form',
  imports: [Card, Checks, Choice, Field, Outcome],
  templateUrl: './settle-form.html',
})
export class SettleForm {
  readonly referral = input.required<ReferralShown>();
  readonly saved = output();

  private readonly session = inject(Session);
  protected readonly t = injectTexts(triageTexts);
  private readonly labels = injectTexts(triageLabels);
  protected readonly words = triageGrounds;
  protected readonly act = injectAct(TriageReferralDocument, (data) => data.triageReferral);
  // File numbers are given in the office of whoever opens: only its social workers lead.
  private readonly staff = injectLeads(() => this.session.me()?.office.id);
  protected readonly decision = signal<TriageDecision | null>(null);
  protected readonly leader = signal('');
  protected readonly reason = signal('');
  protected readonly referredTo = signal('');
  protected readonly decisions = computed(() => triageDecisions.map((value) => ({ value, label: this.labels().decision[value] })));
  protected readonly leaders = computed(() => this.staff.value()?.staff ?? []);
  private readonly children = computed(() => (this.referral().persons ?? []).filter(({ isChild }) => isChild));
  protected readonly childOptions = computed(() => this.children().map(({ id, name }, at) => ({ value: id, label: name || this.t().call.person(at + 1) })));
  protected readonly chosen = linkedSignal<string[]>(() => this.children().map(({ id }) => id));
  protected readonly accepts = computed(() => this.decision() === 'accept');
  protected readonly cures = computed(() => ({ 'emergency-flags-unanswered': ['/triaje', this.referral().id, 'corregir'] }));
  protected readonly refers = computed(() => elsewhere.includes(this.decision()));

  protected write(into: { set(text: string): void }, event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) into.set(target.value);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.referral();
    const about = { referralId: id, version, decision: this.decision() ?? '', reason: this.reason() || null };
    const input = this.accepts()
      ? { ...about, childPersonIds: this.chosen(), leadUserId: this.leader() || null }
      : { ...about, ...(this.refers() ? { referredTo: this.referredTo() || null } : {}) };
    if (await this.act.run({ input })) this.saved.emit();
  }
}
