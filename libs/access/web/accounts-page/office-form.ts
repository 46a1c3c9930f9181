import { Component, computed, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { OpenOfficeDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { mexicanZones } from '../mexican-zones';
import { accountGrounds, accountsTexts } from './texts';

const blank = { name: '', code: '', state: '', timeZone: String(mexicanZones[0]) };

/** A new office. */
@Component({
  selector: 'cob-office-form',
  imports: [Field, FormField, Note, Outcome],
  template: `
    <form class="cb-form" novalidate (submit)="$event.preventDefault(); open()">
      @if (opening.done()) {<cob-note kind="info" [heading]="t().officeOpened" role="status" />}
      <cob-field [label]="t().officeName" name="name" [act]="opening"><input class="cb-input" autocomplete="off" [formField]="f.name" /></cob-field>
      <cob-field [label]="t().officeCode" name="code" [act]="opening"><input class="cb-input" autocomplete="off" [formField]="f.code" /></cob-field>
      <cob-field [label]="t().state" name="state" [act]="opening"><input class="cb-input" autocomplete="off" [formField]="f.state" /></cob-field>
      <cob-field [label]="t().timeZone" name="timeZone" [act]="opening">
        <select class="cb-input" [formField]="f.timeZone">@for (zone of zones; track zone) {<option [value]="zone">{{ zone }}</option>}</select>
      </cob-field>
      <cob-outcome [act]="opening" [words]="words" [labels]="labels()" />
      <div class="cb-actions"><button type="submit" class="cb-btn out" [disabled]="opening.working()">{{ t().officeTitle }}</button></div>
    </form>
  `,
})
export class OfficeForm {
  readonly opened = output();

  protected readonly t = injectTexts(accountsTexts);
  protected readonly words = accountGrounds;
  protected readonly zones = mexicanZones;
  protected readonly opening = injectAct(OpenOfficeDocument, (data) => data.openOffice);
  protected readonly model = signal(blank);
  protected readonly f = form(this.model);
  protected readonly labels = computed(() => ({ name: this.t().officeName, code: this.t().officeCode, state: this.t().state, timeZone: this.t().timeZone }));

  protected async open(): Promise<void> {
    if (!(await this.opening.run({ input: this.model() }))) return;
    this.model.set(blank);
    this.opened.emit();
  }
}
