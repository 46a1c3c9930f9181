import { booleanAttribute, Component, input } from '@angular/core';

let count = 0;

/** A sheet with a heading. Content with the attribute `head` goes beside the heading; `flush` leaves lists without padding. */
@Component({
  selector: 'cob-card',
  host: { class: 'cb-card', role: 'region', '[attr.aria-labelledby]': 'id', '[attr.aria-busy]': 'busy() ? "true" : null' },
  template: `
    <div class="hd"><h2 [id]="id">{{ heading() }}</h2>@if (count() !== null) {<span class="count">{{ count() }}</span>}<ng-content select="[head]" /></div>
    <div [class.bd]="!flush()"><ng-content /></div>
  `,
})
export class Card {
  readonly heading = input.required<string>();
  readonly count = input<number | string | null>(null);
  readonly flush = input(false, { transform: booleanAttribute });
  readonly busy = input(false, { transform: booleanAttribute });
  protected readonly id = `cob-card-${++count}`;
}
