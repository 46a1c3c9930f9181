import { Component, input, model, output, signal } from '@angular/core';
import { AnswerDutyOverrideDocument, type DutyFieldsFragment } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { caseGrounds } from '../ground-words';
import { dutyTexts } from './duty-texts';

/** One of the two hands answers, with a reason. */
@Component({
  selector: 'cases-duty-answer',
  imports: [Dialog, Field, Outcome],
  template: `
    <cob-dialog [open]="asked() !== null" (openChange)="$event ? null : asked.set(null)" [heading]="t().answerFor(asked()?.recipient ?? '')">
      <p>{{ asked()?.duty }}. {{ asked()?.reason }}</p>
      <cob-field [label]="t().note" name="note" [act]="act"><textarea class="cb-input cb-area" rows="3" [value]="note()" (input)="note.set($any($event.target).value)"></textarea></cob-field>
      <cob-outcome [act]="act" [words]="words" />
      <div class="cb-actions">
        <button type="button" class="cb-btn out" [disabled]="act.working()" (click)="answer(false)">{{ t().no }}</button>
        <button type="button" class="cb-btn pri" [disabled]="act.working()" (click)="answer(true)">{{ t().yes }}</button>
      </div>
    </cob-dialog>
  `,
})
export class DutyAnswer {
  readonly asked = model<DutyFieldsFragment | null>(null);
  readonly hand = input.required<'supervisor' | 'officer'>();
  readonly changed = output();

  protected readonly t = injectTexts(dutyTexts);
  protected readonly words = caseGrounds;
  protected readonly act = injectAct(AnswerDutyOverrideDocument, (data) => data.answerDutyOverride);
  protected readonly note = signal('');

  protected async answer(agrees: boolean): Promise<void> {
    const asked = this.asked();
    if (!asked) return;
    if (!(await this.act.run({ input: { caseFileId: asked.caseFileId, overrideId: asked.id, hand: this.hand(), agrees, note: this.note() } }))) return;
    this.asked.set(null);
    this.note.set('');
    this.changed.emit();
  }
}
