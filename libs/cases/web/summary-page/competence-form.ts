import { Component, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordCompetenceDocument } from '@cobijo/graphql/generated/client/graphql';
import { dayOf } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { caseGrounds } from '../ground-words';
import { casesTexts } from '../texts';

/** Which procuraduría is competent, since when and why; earlier ones stay in the history. */
@Component({
  selector: 'cases-competence-form',
  imports: [DateParts, Field, FormField, Outcome],
  template: `
    <details class="cb-fold">
      <summary>{{ t().competence.change }}</summary>
      <form class="cb-form" (submit)="$event.preventDefault(); save()">
        <cob-field [label]="t().summary.competent" [hint]="t().competence.hint" name="ppnna" [act]="recording"><input class="cb-input" autocomplete="off" [formField]="form.ppnna" /></cob-field>
        <cob-date-parts [legend]="t().competence.since" name="since" [act]="recording" [(value)]="form.since().value" />
        <cob-field [label]="t().competence.basis" name="basis" [act]="recording"><textarea class="cb-input cb-area" rows="2" [formField]="form.basis"></textarea></cob-field>
        <cob-outcome [act]="recording" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="recording.working()">{{ t().competence.save }}</button></div>
      </form>
    </details>
  `,
})
export class CompetenceForm {
  readonly caseFileId = input.required<string>();
  readonly current = input<string | null>(null);
  readonly changed = output();

  protected readonly t = injectTexts(casesTexts);
  protected readonly words = caseGrounds;
  protected readonly recording = injectAct(RecordCompetenceDocument, (data) => data.recordCompetence);
  private readonly draft = linkedSignal(() => ({ ppnna: this.current() ?? '', since: dayOf(new Date()), basis: '' }));
  protected readonly form = form(this.draft);

  protected async save(): Promise<void> {
    const recorded = await this.recording.run({ input: { ...this.draft(), caseFileId: this.caseFileId() } });
    if (recorded) this.changed.emit();
  }
}
