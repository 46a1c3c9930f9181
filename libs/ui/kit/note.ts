import { Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon';

export type NoteKind = 'info' | 'warn' | 'denied' | 'failed' | 'offline' | 'refused' | 'rejected';
const icons: Readonly<Record<NoteKind, IconName>> = {
  info: 'info',
  warn: 'tri',
  denied: 'lock',
  failed: 'off',
  offline: 'off',
  refused: 'stop',
  rejected: 'user',
};
const classes: Readonly<Record<NoteKind, string>> = {
  info: '',
  warn: 'warn',
  denied: 'denied',
  failed: 'failed',
  offline: 'warn',
  refused: 'refused',
  rejected: 'rejected',
};

/** A notice: sign, heading and what to do. */
@Component({
  selector: 'cob-note',
  imports: [Icon],
  template: `
    <div class="cb-note" [class]="look()">
      <cob-icon [name]="icon()" />
      @if (heading()) {<b class="h" [attr.role]="level() ? 'heading' : null" [attr.aria-level]="level()">{{ heading() }}</b>}
      <div class="body"><ng-content /></div>
    </div>
  `,
})
export class Note {
  readonly kind = input<NoteKind>('info');
  readonly heading = input('');
  /** Where it stands for the heading of a page. */
  readonly level = input<1 | 2 | null>(null);
  protected readonly icon = computed(() => icons[this.kind()]);
  protected readonly look = computed(() => classes[this.kind()]);
}
