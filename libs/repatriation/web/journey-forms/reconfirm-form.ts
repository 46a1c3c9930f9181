import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ReconfirmWithChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Asks the child once more. Nothing preselected: a no is as near as a yes, and stops the return. */
@Component({
  selector: 'cob-reconfirm-form',
  imports: [Choice, Field, FormField, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-choice [legend]="t().reconfirm.ask" name="willing" [options]="answers()" [act]="asking" [problem]="missing('willing')" [(value)]="f.willing().value" />
      <cob-field [label]="t().reconfirm.words" name="words" [act]="asking"><textarea class="cb-input" rows="3" [formField]="f.words"></textarea></cob-field>
      <cob-choice [legend]="t().reconfirm.alone" name="alone" [options]="answers()" [act]="asking" [problem]="missing('alone')" [(value)]="f.alone().value" />
      <cob-field [label]="t().reconfirm.interpreter" name="interpreter" [act]="asking" optional><input class="cb-input" [formField]="f.interpreter" /></cob-field>
      <cob-outcome [act]="asking" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="asking.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class ReconfirmForm extends ReturnPanel {
  protected readonly asking = injectAct(ReconfirmWithChildDocument, (data) => data.reconfirmWithChild);
  protected readonly model = signal({ willing: null as string | null, words: '', alone: null as string | null, interpreter: '' });
  protected readonly f = form(this.model);
  protected readonly pressed = signal(false);
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);
  protected readonly missing = (field: 'willing' | 'alone'): string => (this.pressed() && this.model()[field] === null ? this.t().choose : '');

  protected async send(): Promise<void> {
    this.pressed.set(true);
    const { willing, alone, ...rest } = this.model();
    // A no is sent at once, whatever else is missing.
    if (willing === null || (willing === 'yes' && alone === null)) return;
    this.tell(await this.asking.run({ input: { ...rest, caseFileId: this.caseFileId(), willing: willing === 'yes', alone: alone === 'yes' } }));
  }
}
