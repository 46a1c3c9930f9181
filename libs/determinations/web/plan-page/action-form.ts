import { Component, computed, input, output, signal } from '@angular/core';
import { AddPlanActionDocument, type PlanPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { measures, measureTypes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { planTexts } from './plan-texts';

type Page = NonNullable<PlanPageQuery['planPage']>;

/** A new action for one right: institution, person and date (R83). */
@Component({
  selector: 'cob-action-form',
  imports: [DateParts, Field, Outcome],
  template: `
    <form class="cb-form wide" novalidate [attr.aria-label]="t().addFor(rightName())" (submit)="$event.preventDefault(); save()">
      <cob-field [label]="t().type" name="measureType" [act]="act"><select class="cb-input" (change)="type.set(value($event))"><option value=""></option>@for (one of types(); track one.value) {<option [value]="one.value">{{ one.label }}</option>}</select></cob-field>
      <cob-field [label]="t().measure" name="measure" [act]="act"><select class="cb-input" (change)="measure.set(value($event))"><option value=""></option>@for (one of measureOptions(); track one.value) {<option [value]="one.value">{{ one.label }}</option>}</select></cob-field>
      <cob-field [label]="t().what" [optional]="true" name="measureText" [act]="act"><input class="cb-input" maxlength="2000" [value]="text()" (input)="text.set(value($event))" /></cob-field>
      <cob-field [label]="t().institution" name="institution" [act]="act"><input class="cb-input" maxlength="160" [value]="institution()" (input)="institution.set(value($event))" /></cob-field>
      <cob-field [label]="t().person" name="person" [act]="act"><input class="cb-input" maxlength="160" [value]="person()" (input)="person.set(value($event))" /></cob-field>
      <cob-field [label]="t().driver" name="driverId" [act]="act"><select class="cb-input" (change)="driverId.set(value($event))"><option value=""></option>@for (one of page().drivers; track one.userId) {<option [value]="one.userId">{{ one.name }}</option>}</select></cob-field>
      <cob-date-parts [legend]="t().from" name="startOn" [act]="act" [(value)]="from" />
      <cob-date-parts [legend]="t().due" name="dueOn" [act]="act" [(value)]="due" />
      <cob-outcome [act]="act" [words]="words" />
      <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().save }}</button><button type="button" class="cb-btn txt" (click)="left.emit()">{{ t().cancel }}</button></div>
    </form>
  `,
})
export class ActionForm {
  readonly page = input.required<Page>();
  readonly right = input.required<string>();
  readonly rightName = input.required<string>();
  readonly saved = output<void>();
  readonly left = output<void>();

  protected readonly t = injectTexts(planTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(AddPlanActionDocument, (data) => data.addPlanAction);
  protected readonly type = signal('');
  protected readonly measure = signal('');
  protected readonly text = signal('');
  protected readonly institution = signal('');
  protected readonly person = signal('');
  protected readonly driverId = signal('');
  protected readonly from = signal('');
  protected readonly due = signal('');
  protected readonly types = computed(() => optionsOf(measureTypes, this.labels().measureTypes));
  protected readonly measureOptions = computed(() => optionsOf(measures, this.labels().measures));
  protected readonly value = controlValue;

  protected async save(): Promise<void> {
    const input = {
      caseFileId: this.page().caseFileId, right: this.right(), measureType: this.type(), measure: this.measure(), measureText: this.text() || null, institution: this.institution(), person: this.person(),
      driverId: this.driverId() || null, startOn: this.from(), dueOn: this.due(),
    };
    if (await this.act.run({ input })) this.saved.emit();
  }
}
