import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { ConfirmClassificationDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { intlSeparations, mxAccompaniments } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';
import type { Family } from './family-words';

/** How the child is classified, by whom it rests, and the confirmation (R3). */
@Component({
  selector: 'cob-classification-card',
  imports: [Card, Choice, Outcome],
  template: `
    <cob-card [heading]="t().classification.title">
      <form class="cb-form" (submit)="confirm($event)">
        @if (child().mustConfirmClassification) {<p class="small"><b>{{ t().classification.must }}</b></p>}
        @else {<p class="small muted">{{ t().classification.confirmedAt(confirmedAt()) }}</p>}
        <cob-choice [legend]="t().classification.mx" [hint]="hint(family().mxProposed, labels().mx)" [options]="mxOptions()" [(value)]="mx" name="mx" [act]="act" />
        <cob-choice [legend]="t().classification.intl" [hint]="hint(family().intlProposed, labels().intl)" [options]="intlOptions()" [(value)]="intl" name="intl" [act]="act" />
        <cob-outcome [act]="act" [words]="words" />
        @if (act.done()) {<p role="status" class="cb-save ok">{{ t().classification.confirmed }}</p>}
        <div class="cb-actions"><button type="submit" class="cb-btn ton" [disabled]="act.working()">{{ t().classification.confirm }}</button></div>
      </form>
    </cob-card>
  `,
})
export class ClassificationCard {
  readonly family = input.required<Family>();
  readonly caseFileId = input.required<string>();
  readonly confirmed = output();

  protected readonly t = injectTexts(peopleTexts);
  protected readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly act = injectAct(ConfirmClassificationDocument, (data) => data.confirmClassification);
  protected readonly child = computed(() => this.family().child);
  protected readonly confirmedAt = computed(() => formatDate(this.child().classificationConfirmedAt));
  // Nothing is chosen for the person while it waits for confirmation, except what is in force already.
  protected readonly mx = linkedSignal<string | null>(() => (this.child().mustConfirmClassification ? null : this.child().mxAccompaniment));
  protected readonly intl = linkedSignal<string | null>(() => (this.child().mustConfirmClassification ? null : this.child().intlSeparation));
  protected readonly mxOptions = computed(() => mxAccompaniments.map((value) => ({ value, label: this.labels().mx[value] })));
  protected readonly intlOptions = computed(() => intlSeparations.map((value) => ({ value, label: this.labels().intl[value] })));

  protected hint(proposed: Family['mxProposed'], words: Readonly<Record<string, string>>): string {
    const t = this.t().classification;
    const rests = proposed.restsOn ? ` (${proposed.proven ? t.proven : t.claimed})` : '';
    return `${t.proposed(words[proposed.code] ?? proposed.code)}${rests}.`;
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.child();
    const input = { childId: id, caseFileId: this.caseFileId(), version, mx: this.mx() ?? '', intl: this.intl() ?? '' };
    if (await this.act.run({ input })) this.confirmed.emit();
  }
}
