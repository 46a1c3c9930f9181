import { Component, computed, input, output, signal } from '@angular/core';
import { RecordProtectionConcernDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { concernPlaces, concerns, type ConcernPlace } from '../../rules/code-lists';
import { codeLabels, optionsOf } from '../code-labels';
import { riskTexts } from './risk-texts';

/** What harmed or may harm the child: never refused (E20). */
@Component({
  selector: 'cob-concern-form',
  imports: [Choice, Field, Outcome],
  template: `
    <form class="cb-form" novalidate (submit)="$event.preventDefault(); save()">
      <cob-field [label]="t().concern" name="concern" [act]="record">
        <select class="cb-input" (change)="concern.set(text($event))">
          <option value=""></option>
          @for (item of kinds(); track item.value) {<option [value]="item.value" [selected]="item.value === concern()">{{ item.label }}</option>}
        </select>
      </cob-field>
      <cob-choice [legend]="t().place" name="place" [act]="record" [options]="places()" [(value)]="place" />
      <cob-choice [legend]="t().ongoing" name="ongoing" [act]="record" [options]="threeWays()" [(value)]="ongoing" />
      <cob-field [label]="t().note" [optional]="true" name="note" [act]="record"><textarea class="cb-input" rows="2" maxlength="5000" [value]="note()" (input)="note.set(text($event))"></textarea></cob-field>
      <cob-outcome [act]="record" />
      <div class="cb-actions"><button type="submit" class="cb-btn ton" [disabled]="record.working()">{{ t().concernSave }}</button></div>
    </form>
  `,
})
export class ConcernForm {
  readonly caseFileId = input.required<string>();
  readonly saved = output();

  protected readonly t = injectTexts(riskTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly record = injectAct(RecordProtectionConcernDocument, (data) => data.recordProtectionConcern);
  protected readonly concern = signal('');
  protected readonly place = signal<ConcernPlace | null>(null);
  protected readonly ongoing = signal<'yes' | 'no' | 'unknown' | null>(null);
  protected readonly note = signal('');
  protected readonly kinds = computed(() => optionsOf(this.labels().concerns, concerns));
  protected readonly places = computed(() => optionsOf(this.labels().places, concernPlaces));
  protected readonly threeWays = computed(() => [
    { value: 'yes' as const, label: this.t().yes },
    { value: 'no' as const, label: this.t().no },
    { value: 'unknown' as const, label: this.t().unknown },
  ]);

  protected text(event: Event): string {
    return event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement ? event.target.value : '';
  }

  protected async save(): Promise<void> {
    const input = { caseFileId: this.caseFileId(), concern: this.concern(), place: this.place() ?? '', ongoing: this.ongoing() ?? '', note: this.note() || null };
    if (!(await this.record.run({ input }))) return;
    this.concern.set('');
    this.note.set('');
    this.saved.emit();
  }
}
