import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RaiseConcernDocument } from '@cobijo/graphql/generated/client/graphql';
import { civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { Now } from '@cobijo/ui/i18n/now';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { timeZone } from '@cobijo/ui/i18n/time-zone';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { ageBands } from '../../rules/intake/concern';
import { triageGrounds } from '../triage-page/triage-grounds';
import { concernTexts } from './concern-texts';

const blank = { workshop: '', called: '' };

/** A mark of concern: there is no field for a story. */
@Component({
  selector: 'cases-raise-form',
  imports: [Card, Choice, DateParts, Field, FormField, Note, Outcome],
  template: `
    <cob-card [heading]="t().raise">
      <form class="cb-form" (submit)="$event.preventDefault(); send()">
        <p>{{ t().raiseLead }}</p>
        <cob-field [label]="t().workshop" name="workshop" [act]="act"><input class="cb-input" [formField]="form.workshop" /></cob-field>
        <cob-date-parts [legend]="t().heldOn" name="heldOn" [act]="act" [(value)]="heldOn" />
        <cob-field [label]="t().called" [hint]="t().calledHint" optional name="childCalled" [act]="act"><input class="cb-input" [formField]="form.called" autocomplete="off" /></cob-field>
        <cob-choice [legend]="t().band" [options]="bands()" [(value)]="band" name="ageBand" [act]="act" />
        <cob-outcome [act]="act" [words]="words" />
        @if (act.done()) {<cob-note kind="info" role="status"><p>{{ t().sent }}</p></cob-note>}
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().send }}</button></div>
      </form>
    </cob-card>
  `,
})
export class RaiseForm {
  readonly changed = output();

  private readonly now = inject(Now);
  protected readonly t = injectTexts(concernTexts);
  protected readonly words = triageGrounds;
  protected readonly act = injectAct(RaiseConcernDocument, (data) => data.raiseConcern);
  private readonly draft = signal(blank);
  protected readonly form = form(this.draft);
  protected readonly heldOn = signal(civilDateOf(this.now.at(), timeZone()));
  protected readonly band = signal<string | null>(null);
  protected readonly bands = computed(() => ageBands.map((value) => ({ value, label: this.t().bands[value] })));

  protected async send(): Promise<void> {
    const { workshop, called } = this.draft();
    if (!(await this.act.run({ input: { workshop, childCalled: called || null, heldOn: this.heldOn(), ageBand: this.band() ?? 'unknown' } }))) return;
    this.draft.set(blank);
    this.band.set(null);
    this.changed.emit();
  }
}
