import { Component, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { EndPlacementDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { exitReasons } from '../../rules/code-lists';
import { placementLabels } from '../labels';
import { placementTexts } from '../texts';

/** The child no longer lives there, and why. */
@Component({
  selector: 'cob-end-placement',
  imports: [Field, FormField, Moment, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); end()" novalidate>
      <cob-moment [legend]="t().ending.when" name="endedAt" [act]="ending" [(value)]="f.endedAt().value" />
      <cob-field [label]="t().ending.why" name="exitReason" [act]="ending">
        <select class="cb-input" [formField]="f.exitReason">
          <option value="">{{ t().choose }}</option>
          @for (code of reasons; track code) {<option [value]="code">{{ labels().exits[code] }}</option>}
        </select>
      </cob-field>
      <cob-field [label]="t().ending.to" name="exitTo" [optional]="true" [act]="ending"><input class="cb-input" [formField]="f.exitTo" /></cob-field>
      <cob-outcome [act]="ending" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="ending.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="cancelled.emit()">{{ t().cancel }}</button></div>
    </form>
  `,
})
export class EndPlacement {
  readonly caseFileId = input.required<string>();
  readonly placement = input.required<{ readonly id: string; readonly version: number }>();
  readonly stopped = output();
  readonly cancelled = output();

  protected readonly t = injectTexts(placementTexts);
  protected readonly labels = injectTexts(placementLabels);
  protected readonly ending = injectAct(EndPlacementDocument, (data) => data.endPlacement);
  protected readonly model = signal({ endedAt: new Date().toISOString(), exitReason: '', exitTo: '' });
  protected readonly f = form(this.model);
  protected readonly reasons = exitReasons;

  protected async end(): Promise<void> {
    const { id, version } = this.placement();
    const { exitTo, ...rest } = this.model();
    if (await this.ending.run({ input: { ...rest, caseFileId: this.caseFileId(), placementId: id, version, exitTo: exitTo.trim() || null } })) this.stopped.emit();
  }
}
