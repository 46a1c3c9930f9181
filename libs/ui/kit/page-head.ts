import { Component, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** The one h1 of a page, a sentence, and its actions as content. Also the title of the browser's tab. */
@Component({
  selector: 'cob-page-head',
  host: { class: 'cb-head' },
  template: `
    <div><h1 tabindex="-1">{{ heading() }}</h1>@if (lead()) {<p>{{ lead() }}</p>}</div>
    <div class="cb-actions"><ng-content /></div>
  `,
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly lead = input('');

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} – Cobijo`));
  }
}
