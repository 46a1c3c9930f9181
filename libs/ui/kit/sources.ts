import { booleanAttribute, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '../i18n/texts';
import { Icon, type IconName } from './icon';
import { kitTexts } from './texts';

/** Where a finding comes from. */
export interface Source {
  readonly icon: IconName;
  readonly label: string;
  /** Router commands; a source without a page is only named. */
  readonly link?: readonly string[];
}

/** The sources of a finding as chips, and adding one. */
@Component({
  selector: 'cob-src',
  imports: [Icon, RouterLink],
  host: { class: 'cb-src', role: 'group', '[attr.aria-label]': 't().sources' },
  template: `
    <span class="muted" aria-hidden="true">{{ t().sources }}</span>
    @for (source of sources(); track $index) {
      @if (source.link; as link) {<a [routerLink]="link"><cob-icon [name]="source.icon" />{{ source.label }}</a>}
      @else {<span class="it"><cob-icon [name]="source.icon" />{{ source.label }}</span>}
    }
    @if (addable()) {<button type="button" class="add" (click)="add.emit()"><cob-icon name="plus" />{{ t().addSource }}</button>}
    <ng-content />
  `,
})
export class Sources {
  readonly sources = input.required<readonly Source[]>();
  readonly addable = input(false, { transform: booleanAttribute });
  readonly add = output();
  protected readonly t = injectTexts(kitTexts);
}
