import { Component, computed, input } from '@angular/core';

/** Signs of the sprite; always beside a word. */
export type IconName =
  | 'bell' | 'book' | 'cal' | 'check' | 'clock' | 'cloud' | 'dl' | 'down' | 'exit' | 'eye' | 'fam' | 'file' | 'folder' | 'half'
  | 'info' | 'left' | 'link' | 'lock' | 'mind' | 'more' | 'oct' | 'off' | 'panel' | 'pause' | 'pen' | 'phone' | 'pin' | 'play'
  | 'plus' | 'print' | 'q' | 'quote' | 'right' | 'scale' | 'seal' | 'search' | 'sound' | 'stop' | 'swap' | 'today' | 'tri'
  | 'user' | 'x';

/** A sign of the sprite, hidden from assistive technology. */
@Component({
  selector: 'cob-icon',
  host: { class: 'cb-icon', 'aria-hidden': 'true' },
  template: `<svg class="i" viewBox="0 0 24 24" focusable="false"><use [attr.href]="href()" /></svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly href = computed(() => `/icons/icons.svg#i-${this.name()}`);
}
