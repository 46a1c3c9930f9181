import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordUrgentMeasureDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { measureAuthorities, urgentMeasures } from '../../rules/code-lists';
import { placementLabels } from '../labels';
import { placementTexts } from '../texts';

/** An urgent protection measure was asked for. */
@Component({
  selector: 'cob-measure-form',
  imports: [Choice, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  template: `
    <cob-page-head [heading]="t().measure.title" [lead]="t().measure.lead" />
    @if (recording.done()) {
      <cob-note kind="info" [heading]="t().measure.done" role="status"><a class="cb-btn out" routerLink="..">{{ t().back }}</a></cob-note>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); record()" novalidate>
        <cob-choice [legend]="t().measure.what" name="measure" [options]="measures()" [act]="recording" [(value)]="f.measure().value" />
        <cob-field [label]="t().measure.detail" name="detail" [optional]="true" [act]="recording"><input class="cb-input" [formField]="f.detail" /></cob-field>
        <cob-choice [legend]="t().measure.of" name="requestedOf" [options]="authorities()" [act]="recording" [(value)]="f.requestedOf().value" />
        <cob-moment [legend]="t().measure.when" name="requestedAt" [act]="recording" [(value)]="f.requestedAt().value" />
        <cob-outcome [act]="recording" [labels]="t().labels" />
        <div class="cb-actions">
          <button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button>
          <a class="cb-btn txt" routerLink="..">{{ t().back }}</a>
        </div>
      </form>
    }
  `,
})
export class MeasureForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(placementTexts);
  protected readonly labels = injectTexts(placementLabels);
  protected readonly recording = injectAct(RecordUrgentMeasureDocument, (data) => data.recordUrgentMeasure);
  protected readonly model = signal({ measure: null as string | null, detail: '', requestedOf: null as string | null, requestedAt: new Date().toISOString() });
  protected readonly f = form(this.model);
  protected readonly measures = computed(() => optionsOf<string>(urgentMeasures, this.labels().measures));
  protected readonly authorities = computed(() => optionsOf<string>(measureAuthorities, this.labels().authorities));

  protected async record(): Promise<void> {
    const { measure, requestedOf, detail, requestedAt } = this.model();
    await this.recording.run({ input: { caseFileId: this.caseFileId(), measure: measure ?? '', requestedOf: requestedOf ?? '', detail: detail.trim() || null, requestedAt } });
  }
}
