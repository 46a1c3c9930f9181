import { Component, computed, input } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import { Icon, type IconName } from './icon';
import { kitTexts } from './texts';

/** Classes that carry a mark; S0 to S2 carry none. */
export type Sealed = 'S3' | 'S4_L' | 'S4_P' | 'S5';
const icons: Readonly<Record<Sealed, IconName>> = { S3: 'half', S4_L: 'scale', S4_P: 'mind', S5: 'seal' };

/** How confidential something is: sign and word. */
@Component({
  selector: 'cob-seal',
  imports: [Icon],
  template: `<span class="cb-s" [class.l4]="level().startsWith('S4')" [class.s5]="level() === 'S5'"><cob-icon [name]="icon()" />{{ t().seals[level()] }}</span>`,
})
export class Seal {
  readonly level = input.required<Sealed>();
  protected readonly t = injectTexts(kitTexts);
  protected readonly icon = computed(() => icons[this.level()]);
}
