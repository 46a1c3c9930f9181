import { Component, computed, input } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import { kitTexts } from './texts';

const shapes = [
  'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z',
  'M12 1 23 12 12 23 1 12z',
  'M3 3h18v18H3z',
  'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
] as const;

/** Priority 0 to 3: a shape, its number and its word. */
@Component({
  selector: 'cob-priority',
  template: `
    <span class="cb-p" [class]="'p' + level()">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path [attr.d]="shape()" /><text x="12" y="16.6">{{ level() }}</text></svg>
      <span aria-hidden="true">{{ word() }}</span><span class="vh">{{ t().priorityOf(level(), word()) }}</span>
    </span>
  `,
})
export class Priority {
  readonly level = input.required<number>();
  protected readonly t = injectTexts(kitTexts);
  protected readonly shape = computed(() => shapes[this.level()] ?? shapes[3]);
  protected readonly word = computed(() => this.t().priority[this.level()] ?? '');
}
