import { booleanAttribute, Component, input, output } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import { Icon } from './icon';
import { kitTexts } from './texts';

/** Stop: one press, for every role. It stops first and asks why after. */
@Component({
  selector: 'cob-stop',
  imports: [Icon],
  template: `<button type="button" class="cb-stop" [attr.aria-busy]="busy() ? 'true' : null" (click)="stop.emit()"><cob-icon name="stop" />{{ label() || t().stop }}</button>`,
})
export class Stop {
  readonly label = input('');
  readonly busy = input(false, { transform: booleanAttribute });
  readonly stop = output();
  protected readonly t = injectTexts(kitTexts);
}
