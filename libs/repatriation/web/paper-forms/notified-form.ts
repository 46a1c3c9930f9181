import { Component, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordReturnNotifiedDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { ReturnPanel } from './return-panel';

/** Keeps when and in which language the resolution was served. */
@Component({
  selector: 'cob-notified-form',
  imports: [Field, FormField, Moment, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-moment [legend]="t().notified.child" name="servedChildAt" [act]="recording" [(value)]="f.servedChildAt().value" />
      <cob-moment [legend]="t().notified.representative" name="servedRepresentativeAt" [act]="recording" [(value)]="f.servedRepresentativeAt().value" />
      <cob-field [label]="t().notified.language" name="language" hint="mam · spa · quc · kek · hat" [act]="recording"><input class="cb-input" [formField]="f.language" /></cob-field>
      <cob-field [label]="t().notified.interpreter" name="interpreter" [act]="recording" optional><input class="cb-input" [formField]="f.interpreter" /></cob-field>
      <cob-outcome [act]="recording" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class NotifiedForm extends ReturnPanel {
  protected readonly recording = injectAct(RecordReturnNotifiedDocument, (data) => data.recordReturnNotified);
  protected readonly model = signal({ servedChildAt: '', servedRepresentativeAt: '', language: '', interpreter: '' });
  protected readonly f = form(this.model);

  protected async send(): Promise<void> {
    const { language, ...rest } = this.model();
    this.tell(await this.recording.run({ input: { ...rest, language: language.trim().toLowerCase(), caseFileId: this.caseFileId() } }));
  }
}
