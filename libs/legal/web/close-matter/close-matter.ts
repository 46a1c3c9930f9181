import { Component, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { CloseMatterDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { matterOutcomes } from '../../rules/code-lists';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';

/** How a legal matter ended. */
@Component({
  selector: 'cob-close-matter',
  imports: [Field, FormField, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); close()" novalidate>
      <cob-field [label]="t().matters.outcome" name="outcome" [act]="closing">
        <select class="cb-input" [formField]="f.outcome"><option value="">{{ t().choose }}</option>@for (code of outcomes; track code) {<option [value]="code">{{ labels().outcomes[code] }}</option>}</select>
      </cob-field>
      <cob-outcome [act]="closing" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="closing.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
    </form>
  `,
})
export class CloseMatter {
  readonly caseFileId = input.required<string>();
  readonly matterId = input.required<string>();
  readonly closed = output();
  readonly cancelled = output();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  protected readonly closing = injectAct(CloseMatterDocument, (data) => data.closeMatter);
  protected readonly model = signal({ outcome: '' });
  protected readonly f = form(this.model);
  protected readonly outcomes = matterOutcomes;

  protected async close(): Promise<void> {
    if (await this.closing.run({ input: { ...this.model(), caseFileId: this.caseFileId(), matterId: this.matterId() } })) this.closed.emit();
  }
}
