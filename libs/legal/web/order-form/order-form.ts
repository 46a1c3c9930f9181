import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordCourtOrderDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { courtOrderKinds, orderingAuthorities } from '../../rules/code-lists';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';

/** A suspension, precautionary measure or exit bar: every return stops with it. */
@Component({
  selector: 'cob-order-form',
  imports: [Choice, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  template: `
    <cob-page-head [heading]="t().order.title" [lead]="t().order.lead" />
    @if (recording.done(); as done) {
      <cob-note kind="info" [heading]="t().order.done" role="status">@if (done.alerts.includes('tell-authority')) {<p>{{ t().order.tell }}</p>}<a class="cb-btn out" routerLink="..">{{ t().back }}</a></cob-note>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); record()" novalidate>
        <cob-choice [legend]="t().order.kind" name="kind" [options]="kinds()" [act]="recording" [(value)]="f.kind().value" />
        <cob-field [label]="t().order.authority" name="authority" [act]="recording">
          <select class="cb-input" [formField]="f.authority"><option value="">{{ t().choose }}</option>@for (code of authorities; track code) {<option [value]="code">{{ labels().authorities[code] }}</option>}</select>
        </cob-field>
        <cob-field [label]="t().order.docket" name="docket" [optional]="true" [act]="recording"><input class="cb-input" [formField]="f.docket" /></cob-field>
        <cob-moment [legend]="t().order.when" name="orderedAt" [act]="recording" [(value)]="f.orderedAt().value" />
        <cob-moment [legend]="t().order.notified" name="notifiedAt" [optional]="true" [act]="recording" [(value)]="f.notifiedAt().value" />
        <cob-outcome [act]="recording" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button><a class="cb-btn txt" routerLink="..">{{ t().back }}</a></div>
      </form>
    }
  `,
})
export class OrderForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  protected readonly recording = injectAct(RecordCourtOrderDocument, (data) => data.recordCourtOrder);
  protected readonly model = signal({ kind: null as string | null, authority: '', docket: '', orderedAt: new Date().toISOString(), notifiedAt: '' });
  protected readonly f = form(this.model);
  protected readonly authorities = orderingAuthorities;
  protected readonly kinds = computed(() => optionsOf<string>(courtOrderKinds, this.labels().kinds));

  protected async record(): Promise<void> {
    const { kind, authority, docket, orderedAt, notifiedAt } = this.model();
    await this.recording.run({ input: { caseFileId: this.caseFileId(), kind: kind ?? '', authority, docket: docket.trim() || null, orderedAt, notifiedAt: notifiedAt || null } });
  }
}
