import { Component, computed, input, output } from '@angular/core';
import { formatTime } from '../i18n/dates';
import { injectTexts } from '../i18n/texts';
import { Icon, type IconName } from './icon';
import { kitTexts } from './texts';

export type SaveState = 'saved' | 'saving' | 'offline' | 'failed';
const icons: Readonly<Record<SaveState, IconName>> = { saved: 'cloud', saving: 'swap', offline: 'off', failed: 'oct' };
const looks: Readonly<Record<SaveState, string>> = { saved: 'ok', saving: '', offline: 'off', failed: 'bad' };

/** How saving goes. Only a failure interrupts. */
@Component({
  selector: 'cob-save-line',
  imports: [Icon],
  template: `
    <span class="cb-save" [class]="look()" [attr.role]="state() === 'failed' ? 'alert' : 'status'">
      <cob-icon [name]="icon()" />{{ words() }}
      @if (state() === 'failed' || state() === 'offline') {<button type="button" class="cb-btn txt" (click)="retry.emit()">{{ t().retry }}</button>}
    </span>
  `,
})
export class SaveLine {
  readonly state = input.required<SaveState>();
  readonly at = input<string | Date | null>(null);
  /** What is not saved lies safe on this device. */
  readonly keptHere = input(false);
  readonly retry = output();
  protected readonly t = injectTexts(kitTexts);
  protected readonly icon = computed(() => icons[this.state()]);
  protected readonly look = computed(() => looks[this.state()]);
  protected readonly words = computed(() => {
    const { save } = this.t();
    const state = this.state();
    if (state === 'saved') return save.saved(formatTime(this.at()));
    return state === 'offline' && this.keptHere() ? save.offlineHere : save[state];
  });
}
