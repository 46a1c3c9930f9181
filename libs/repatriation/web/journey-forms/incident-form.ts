import { Component, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordReturnIncidentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Keeps what went wrong on the way. */
@Component({
  selector: 'cob-incident-form',
  imports: [Field, FormField, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-field [label]="t().incident.kind" name="kind" [act]="recording">
        <select class="cb-input" [formField]="f.kind">
          <option value="incident">{{ t().incident.incident }}</option>
          <option value="turned_back">{{ t().incident.turned_back }}</option>
        </select>
      </cob-field>
      <cob-field [label]="t().incident.account" name="account" [act]="recording"><textarea class="cb-input" rows="3" [formField]="f.account"></textarea></cob-field>
      <cob-outcome [act]="recording" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class IncidentForm extends ReturnPanel {
  protected readonly recording = injectAct(RecordReturnIncidentDocument, (data) => data.recordReturnIncident);
  protected readonly model = signal({ kind: 'incident', account: '' });
  protected readonly f = form(this.model);

  protected async send(): Promise<void> {
    this.tell(await this.recording.run({ input: { ...this.model(), caseFileId: this.caseFileId() } }));
  }
}
