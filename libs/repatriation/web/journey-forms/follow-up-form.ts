import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordReturnFollowUpDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { followUpFindings } from '../../rules/code-lists';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Keeps how the child is, some time after the hand-over (DL51). */
@Component({
  selector: 'cob-follow-up-form',
  imports: [Choice, Field, FormField, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-field [label]="t().followUp.mode" [hint]="t().followUp.modeHint" name="mode" [act]="recording"><input class="cb-input" [formField]="f.mode" /></cob-field>
      <cob-choice [legend]="t().followUp.finding" name="finding" [options]="findings()" [act]="recording" [(value)]="f.finding().value" />
      <cob-choice [legend]="t().followUp.alone" name="seenAlone" [options]="answers()" [act]="recording" [(value)]="f.alone().value" />
      <cob-field [label]="t().followUp.words" name="childWords" [act]="recording" optional><textarea class="cb-input" rows="2" [formField]="f.childWords"></textarea></cob-field>
      <cob-field [label]="t().followUp.note" name="note" [act]="recording" optional><textarea class="cb-input" rows="2" [formField]="f.note"></textarea></cob-field>
      <cob-outcome [act]="recording" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class FollowUpForm extends ReturnPanel {
  readonly followUpId = input.required<string>();
  protected readonly recording = injectAct(RecordReturnFollowUpDocument, (data) => data.recordReturnFollowUp);
  protected readonly model = signal({ mode: '', finding: null as string | null, alone: null as string | null, childWords: '', note: '' });
  protected readonly f = form(this.model);
  protected readonly findings = computed(() => followUpFindings.map((value) => ({ value, label: this.t().findings[value] })));
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);

  protected async send(): Promise<void> {
    const { alone, finding, ...rest } = this.model();
    const input = { ...rest, caseFileId: this.caseFileId(), followUpId: this.followUpId(), finding: finding ?? '', seenAlone: knownAnswer(alone) };
    this.tell(await this.recording.run({ input }));
  }
}
