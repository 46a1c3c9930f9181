import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordInmResolutionDocument } from '@cobijo/graphql/generated/client/graphql';
import { dayOf } from '@cobijo/ui/i18n/dates';
import { injectAct } from '@cobijo/ui/kit/act';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { resolutionKinds } from '../../rules/code-lists';
import { PaperField } from './paper-field';
import { ReturnPanel } from './return-panel';

/** Keeps what the migration authority resolved, lawful or not. */
@Component({
  selector: 'cob-resolution-form',
  imports: [DateParts, Field, FormField, Outcome, PaperField],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-field [label]="t().resolution.kind" name="kind" [act]="recording">
        <select class="cb-input" [formField]="f.kind">
          @for (kind of kinds(); track kind.value) {
            <option [value]="kind.value">{{ kind.label }}</option>
          }
        </select>
      </cob-field>
      <cob-field [label]="t().resolution.no" name="resolutionNo" [act]="recording"><input class="cb-input" [formField]="f.resolutionNo" /></cob-field>
      <cob-date-parts [legend]="t().resolution.issuedOn" name="issuedOn" [act]="recording" [(value)]="f.issuedOn().value" />
      <cob-paper-field [papers]="papers()" [newPaper]="newPaper()" [act]="recording" [(value)]="documentId" />
      <cob-outcome [act]="recording" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class ResolutionForm extends ReturnPanel {
  protected readonly recording = injectAct(RecordInmResolutionDocument, (data) => data.recordInmResolution);
  protected readonly model = signal({ kind: 'assisted_return', resolutionNo: '', issuedOn: dayOf(new Date()) });
  protected readonly f = form(this.model);
  protected readonly documentId = signal('');
  protected readonly kinds = computed(() => resolutionKinds.map((value) => ({ value, label: this.t().resolutions[value] })));

  protected async send(): Promise<void> {
    this.tell(await this.recording.run({ input: { ...this.model(), caseFileId: this.caseFileId(), documentId: this.documentId() } }));
  }
}
