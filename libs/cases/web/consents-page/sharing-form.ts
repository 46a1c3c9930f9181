import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ShareInformationDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { consentExceptions, consentScopes } from '../../rules/code-lists';
import { consentLabels } from '../consent-labels';
import { caseGrounds } from '../ground-words';
import { casesTexts } from '../texts';

const blank = { scope: '', recipient: '', purpose: '', content: '', exception: '', exceptionReason: '' };

/** Passes information on; a missing permission or a no shows why it does not go ahead. */
@Component({
  selector: 'cases-sharing-form',
  imports: [Card, Field, FormField, Outcome],
  template: `
    <cob-card [heading]="t().sharing.title">
      <form class="cb-form" (submit)="$event.preventDefault(); share()">
        <cob-field [label]="t().sharing.scope" name="scope" [act]="sharing">
          <select class="cb-input" [formField]="form.scope"><option value=""></option>@for (scope of scopes; track scope) {<option [value]="scope">{{ labels().scope[scope] }}</option>}</select>
        </cob-field>
        <cob-field [label]="t().sharing.recipient" name="recipient" [act]="sharing"><input class="cb-input" [formField]="form.recipient" /></cob-field>
        <cob-field [label]="t().sharing.purpose" name="purpose" [act]="sharing"><input class="cb-input" [formField]="form.purpose" /></cob-field>
        <cob-field [label]="t().sharing.content" name="content" [act]="sharing"><textarea class="cb-input cb-area" rows="2" [formField]="form.content"></textarea></cob-field>
        <cob-field [label]="t().sharing.exception" [hint]="t().sharing.exceptionHint" name="exception" [act]="sharing" [optional]="true">
          <select class="cb-input" [formField]="form.exception"><option value=""></option>@for (code of exceptions; track code) {<option [value]="code">{{ labels().exception[code] }}</option>}</select>
        </cob-field>
        @if (excepted()) {<cob-field [label]="t().sharing.exceptionReason" name="exceptionReason" [act]="sharing"><textarea class="cb-input cb-area" rows="2" [formField]="form.exceptionReason"></textarea></cob-field>}
        <cob-outcome [act]="sharing" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn out" [disabled]="sharing.working()">{{ t().sharing.save }}</button></div>
      </form>
    </cob-card>
  `,
})
export class SharingForm {
  readonly caseFileId = input.required<string>();
  readonly changed = output();

  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(consentLabels);
  protected readonly words = caseGrounds;
  protected readonly scopes = consentScopes;
  protected readonly exceptions = consentExceptions;
  protected readonly sharing = injectAct(ShareInformationDocument, (data) => data.shareInformation);
  private readonly draft = signal(blank);
  protected readonly form = form(this.draft);
  protected readonly excepted = computed(() => this.draft().exception !== '');

  protected async share(): Promise<void> {
    const { exception, exceptionReason, ...said } = this.draft();
    const input = { caseFileId: this.caseFileId(), ...said, exception: exception || null, exceptionReason: exception ? exceptionReason : null };
    if (!(await this.sharing.run({ input }))) return;
    this.draft.set(blank);
    this.changed.emit();
  }
}
