import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { EnterWithCodeDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { accountsTexts } from '../accounts-page/texts';

/** A password of one's own, against the code that the administrator gave. */
@Component({
  selector: 'cob-enter-form',
  imports: [Field, FormField, Note, Outcome, RouterLink],
  template: `
    @if (setFor(); as email) {
      <cob-note kind="info" [heading]="t().set" role="status"><p>{{ t().setLead(email) }}</p></cob-note>
      <p><a class="cb-btn pri" routerLink="/entrar">{{ t().toDoor }}</a></p>
    } @else {
      <form class="cb-form" novalidate (submit)="submit($event)">
        @if (refused()) {<cob-note kind="denied" [heading]="t().refused" role="alert"><p>{{ t().refusedLead }}</p></cob-note>}
        <cob-outcome [act]="entering" [labels]="labels()" />
        <cob-field name="code" [act]="entering" [label]="t().codeField"><input class="cb-input" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" [formField]="f.code" /></cob-field>
        <cob-field name="password" [problem]="passwordProblem()" [label]="t().password" [hint]="t().passwordHint"><input class="cb-input" type="password" autocomplete="new-password" [formField]="f.password" /></cob-field>
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [attr.aria-disabled]="entering.working() ? 'true' : null">{{ entering.working() ? t().working : t().enter }}</button></div>
      </form>
    }
  `,
})
export class EnterForm {
  protected readonly t = injectTexts(accountsTexts);
  private readonly model = signal({ code: '', password: '' });
  protected readonly f = form(this.model);
  protected readonly entering = injectAct(EnterWithCodeDocument, (data) => data.enterWithCode);
  protected readonly labels = computed(() => ({ code: this.t().codeField, password: this.t().password }));
  protected readonly refused = computed(() => this.entering.done()?.__typename === 'AccessCodeRefused');
  protected readonly setFor = computed(() => {
    const done = this.entering.done();
    return done?.__typename === 'PasswordSet' ? done.email : null;
  });
  protected readonly passwordProblem = computed(() => (this.entering.problems().some(({ field }) => field === 'password') ? this.t().passwordProblem : ''));

  protected submit(event: Event): void {
    event.preventDefault();
    void this.entering.run({ input: this.model() });
  }
}
