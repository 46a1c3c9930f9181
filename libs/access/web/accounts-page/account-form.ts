import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { OpenAccountDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { disciplines, roles } from '../../rules/roles';
import { accessTexts } from '../texts';
import { accountGrounds, accountsTexts } from './texts';

const blank = { name: '', email: '', discipline: '', officeId: '' };

/** A new member of staff. */
@Component({
  selector: 'cob-account-form',
  imports: [Checks, Field, FormField, Note, Outcome],
  template: `
    <form class="cb-form" novalidate (submit)="$event.preventDefault(); open()">
      @if (opening.done()) {<cob-note kind="info" [heading]="t().opened" role="status" />}
      <cob-field [label]="t().name" name="name" [act]="opening"><input class="cb-input" autocomplete="off" [formField]="f.name" /></cob-field>
      <cob-field [label]="t().email" name="email" [act]="opening"><input class="cb-input" type="email" autocomplete="off" autocapitalize="none" spellcheck="false" [formField]="f.email" /></cob-field>
      <cob-field [label]="t().discipline" name="discipline" [act]="opening">
        <select class="cb-input" [formField]="f.discipline"><option value=""></option>@for (code of disciplines; track code) {<option [value]="code">{{ names().disciplines[code] }}</option>}</select>
      </cob-field>
      <cob-field [label]="t().office" name="officeId" [act]="opening">
        <select class="cb-input" [formField]="f.officeId"><option value=""></option>@for (office of offices(); track office.id) {<option [value]="office.id">{{ office.name }}</option>}</select>
      </cob-field>
      <cob-checks name="roles" [legend]="t().roles" [options]="options()" [act]="opening" [(value)]="chosen" />
      <cob-outcome [act]="opening" [words]="words" [labels]="labels()" />
      <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="opening.working()">{{ t().open }}</button></div>
    </form>
  `,
})
export class AccountForm {
  readonly offices = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly opened = output();

  protected readonly t = injectTexts(accountsTexts);
  protected readonly names = injectTexts(accessTexts);
  protected readonly words = accountGrounds;
  protected readonly disciplines = disciplines;
  protected readonly opening = injectAct(OpenAccountDocument, (data) => data.openAccount);
  protected readonly model = signal(blank);
  protected readonly f = form(this.model);
  protected readonly chosen = signal<string[]>([]);
  protected readonly options = computed(() => roles.map((role) => ({ value: role as string, label: this.names().roles[role] })));
  protected readonly labels = computed(() => ({ name: this.t().name, email: this.t().email, discipline: this.t().discipline, officeId: this.t().office, roles: this.t().roles }));

  protected async open(): Promise<void> {
    if (!(await this.opening.run({ input: { ...this.model(), roles: this.chosen() } }))) return;
    this.model.set(blank);
    this.chosen.set([]);
    this.opened.emit();
  }
}
