import { Component, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordReturnWaiverDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PaperField } from './paper-field';
import { ReturnPanel } from './return-panel';

/** Keeps that the child asks not to wait, with representative and counsel. */
@Component({
  selector: 'cob-waiver-form',
  imports: [Field, FormField, Outcome, PaperField],
  template: `
    <p class="small">{{ t().waiver.lead }}</p>
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <div class="cb-choice"><label><input type="checkbox" [formField]="f.byChild" />{{ t().waiver.byChild }}</label></div>
      <cob-field [label]="t().waiver.words" name="childWords" [act]="recording" optional><textarea class="cb-input" rows="2" [formField]="f.childWords"></textarea></cob-field>
      <div class="cb-choice"><label><input type="checkbox" [formField]="f.byRepresentative" />{{ t().waiver.byRepresentative }}</label></div>
      <cob-field [label]="t().waiver.representative" name="representative" [act]="recording"><input class="cb-input" [formField]="f.representative" /></cob-field>
      <div class="cb-choice"><label><input type="checkbox" [formField]="f.counselAdvised" />{{ t().waiver.advised }}</label></div>
      <cob-field [label]="t().waiver.counsel" name="counsel" [act]="recording"><input class="cb-input" [formField]="f.counsel" /></cob-field>
      <cob-paper-field [papers]="papers()" [newPaper]="newPaper()" [act]="recording" [(value)]="documentId" />
      <cob-outcome [act]="recording" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class WaiverForm extends ReturnPanel {
  protected readonly recording = injectAct(RecordReturnWaiverDocument, (data) => data.recordReturnWaiver);
  protected readonly model = signal({ byChild: false, childWords: '', byRepresentative: false, representative: '', counselAdvised: false, counsel: '' });
  protected readonly f = form(this.model);
  protected readonly documentId = signal('');

  protected async send(): Promise<void> {
    this.tell(await this.recording.run({ input: { ...this.model(), caseFileId: this.caseFileId(), documentId: this.documentId() } }));
  }
}
