import { Component, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';

/** The one h1 of a page, a sentence, its actions as content, and the page above it. Also the title of the browser's tab. */
@Component({
  selector: 'cob-page-head',
  imports: [Icon, RouterLink],
  host: { class: 'cb-head' },
  template: `
    <div>@if (up(); as up) {<a class="cb-up" [routerLink]="upLink()"><cob-icon name="left" />{{ up }}</a>}<h1 tabindex="-1">{{ heading() }}</h1>@if (lead()) {<p>{{ lead() }}</p>}</div>
    <div class="cb-actions"><ng-content /></div>
  `,
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly lead = input('');
  /** The name of the page above, and where it is from here. */
  readonly up = input('');
  readonly upLink = input<string | readonly string[]>('..');

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} – Cobijo`));
  }
}
