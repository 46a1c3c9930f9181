import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CreateFirstAdministratorDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { mexicanZones } from '../mexican-zones';
import { firstAccessTexts } from './texts';

/** The one-time code of the console, the first office and its administrator. */
@Component({
  selector: 'cob-first-access-form',
  imports: [Field, FormField, Note, Outcome, RouterLink],
  templateUrl: './first-access-form.html',
})
export class FirstAccessForm {
  protected readonly t = injectTexts(firstAccessTexts);
  protected readonly zones = mexicanZones;
  private readonly model = signal({ code: '', name: '', email: '', password: '', officeName: '', officeCode: '', state: '', timeZone: String(mexicanZones[0]) });
  protected readonly form = form(this.model);
  protected readonly create = injectAct(CreateFirstAdministratorDocument, (data) => data.createFirstAdministrator);
  protected readonly createdFor = computed(() => {
    const done = this.create.done();
    return done?.__typename === 'FirstAdministratorCreated' ? done.email : null;
  });
  protected readonly refused = computed(() => this.create.done()?.__typename === 'FirstAccessRefused');
  protected readonly passwordProblem = computed(() => (this.create.problems().some(({ field }) => field === 'password') ? this.t().passwordProblem : ''));

  protected submit(event: Event): void {
    event.preventDefault();
    void this.create.run({ input: this.model() });
  }
}
