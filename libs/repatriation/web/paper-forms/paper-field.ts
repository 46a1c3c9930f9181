import { Component, effect, input, model } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { returnTexts } from '../texts';
import type { Paper } from './return-panel';

/** Chooses a paper of the file. One attached a moment ago is taken at once. */
@Component({
  selector: 'cob-paper-field',
  imports: [Field],
  template: `
    <cob-field [label]="t().paper" name="documentId" [act]="act()">
      <select class="cb-input" [value]="value()" (change)="choose($event)">
        <option value="">{{ t().choose }}</option>
        @for (paper of papers(); track paper.id) {
          <option [value]="paper.id" [selected]="paper.id === value()">{{ paper.title }}</option>
        }
      </select>
    </cob-field>
  `,
})
export class PaperField {
  readonly value = model('');
  readonly papers = input.required<readonly Paper[]>();
  readonly newPaper = input('');
  readonly act = input<AnyAct | null>(null);
  protected readonly t = injectTexts(returnTexts);

  constructor() {
    effect(() => {
      const attached = this.newPaper();
      if (attached) this.value.set(attached);
    });
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.value.set(event.target.value);
  }
}
