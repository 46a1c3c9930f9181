import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AdvanceProtectionClaimDocument } from '@cobijo/graphql/generated/client/graphql';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { legalGrounds } from '../ground-words';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';

/** The claim as this panel needs it. */
export interface ClaimToAdvance {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly next?: readonly string[] | null;
}

/** Passes a claim to its next state; only states of the table are offered. */
@Component({
  selector: 'cob-advance-claim',
  imports: [Choice, Field, FormField, Moment, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); advance()" novalidate>
      <cob-field [label]="t().claim.to" name="to" [act]="advancing">
        <select class="cb-input" [formField]="f.to">
          <option value="">{{ t().choose }}</option>
          @for (state of states(); track state.code) {<option [value]="state.code">{{ state.label }}</option>}
        </select>
      </cob-field>
      <cob-moment [legend]="t().claim.at" name="at" [act]="advancing" [(value)]="f.at().value" />
      @if (filing()) {
        <cob-field [label]="t().claim.fileNo" name="fileNo" [optional]="true" [act]="advancing"><input class="cb-input" [formField]="f.fileNo" /></cob-field>
        <cob-choice [legend]="t().claim.byOther" name="filedByOther" [options]="yesNo()" [act]="advancing" [(value)]="f.filedByOther().value" />
      }
      @if (model().to === 'withdrawn') {
        <cob-moment [legend]="t().claim.informed" name="childInformedAt" [act]="advancing" [(value)]="f.childInformedAt().value" />
        <cob-moment [legend]="t().claim.interview" name="secondInterviewAt" [act]="advancing" [(value)]="f.secondInterviewAt().value" />
      }
      <cob-field [label]="t().claim.note" name="note" [optional]="true" [act]="advancing"><textarea class="cb-area" rows="2" [formField]="f.note"></textarea></cob-field>
      <cob-outcome [act]="advancing" [words]="grounds" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="advancing.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
    </form>
  `,
})
export class AdvanceClaim {
  readonly caseFileId = input.required<string>();
  readonly claim = input.required<ClaimToAdvance>();
  readonly advanced = output();
  readonly cancelled = output();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  protected readonly grounds = legalGrounds;
  protected readonly advancing = injectAct(AdvanceProtectionClaimDocument, (data) => data.advanceProtectionClaim);
  protected readonly model = signal({ to: '', at: new Date().toISOString(), fileNo: '', filedByOther: null as string | null, childInformedAt: '', secondInterviewAt: '', note: '' });
  protected readonly f = form(this.model);
  protected readonly states = computed(() => (this.claim().next ?? []).map((code) => ({ code, label: labelOf(this.labels().claims, code) })));
  protected readonly filing = computed(() => ['pre_registered', 'filed', 'pending_ratification', 'late_review'].includes(this.model().to));
  protected readonly yesNo = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);

  protected async advance(): Promise<void> {
    const { id, version } = this.claim();
    if (!id || !version) return;
    const { to, at, fileNo, filedByOther, childInformedAt, secondInterviewAt, note } = this.model();
    const input = {
      caseFileId: this.caseFileId(), claimId: id, version, to, at,
      fileNo: fileNo.trim() || null,
      filedByOther: filedByOther === null ? null : filedByOther === 'yes',
      childInformedAt: childInformedAt || null,
      secondInterviewAt: secondInterviewAt || null,
      note: note.trim() || null,
    };
    if (await this.advancing.run({ input })) this.advanced.emit();
  }
}
