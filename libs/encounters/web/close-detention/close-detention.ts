import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { CloseDetentionDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { detentionOutcomes } from '../../rules/code-lists';
import { endsDetention } from '../../rules/detention';
import { encounterLabels } from '../labels';
import { encounterTexts } from '../texts';

/** How a detention ended; tells whether the child left the country. */
@Component({
  selector: 'cob-close-detention',
  imports: [Field, FormField, Moment, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); close()" novalidate>
      <cob-moment [legend]="t().closing.ended" name="endedAt" [act]="closing" [(value)]="f.endedAt().value" />
      <cob-field [label]="t().closing.outcome" name="outcome" [act]="closing">
        <select class="cb-input" [formField]="f.outcome">
          <option value="">{{ t().choose }}</option>
          @for (code of outcomes; track code) {<option [value]="code">{{ labels().outcomes[code] }}</option>}
        </select>
      </cob-field>
      <cob-outcome [act]="closing" [labels]="t().labels" />
      <div class="cb-actions">
        <button class="cb-btn pri" type="submit" [disabled]="closing.working()">{{ t().save }}</button>
        <button class="cb-btn txt" type="button" (click)="cancelled.emit()">{{ t().closing.cancel }}</button>
      </div>
    </form>
  `,
})
export class CloseDetention {
  readonly caseFileId = input.required<string>();
  readonly detention = input.required<{ readonly id: string; readonly version: number }>();
  /** True when an irregular return is to be recorded now. */
  readonly closed = output<boolean>();
  readonly cancelled = output();

  protected readonly t = injectTexts(encounterTexts);
  protected readonly labels = injectTexts(encounterLabels);
  protected readonly closing = injectAct(CloseDetentionDocument, (data) => data.closeDetention);
  protected readonly outcomes = detentionOutcomes.filter(endsDetention);
  protected readonly model = signal({ endedAt: new Date().toISOString(), outcome: '' });
  protected readonly f = form(this.model);
  protected readonly target = computed(() => ({ caseFileId: this.caseFileId(), detentionId: this.detention().id, version: this.detention().version }));

  protected async close(): Promise<void> {
    const done = await this.closing.run({ input: { ...this.target(), ...this.model() } });
    if (done) this.closed.emit(done.recordIrregularReturn);
  }
}
