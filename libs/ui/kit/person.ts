import { booleanAttribute, Component, computed, input } from '@angular/core';

/** A person in a list: shape by sex (never by colour), dashed while only claimed; or initials for staff. */
@Component({
  selector: 'cob-person',
  host: { class: 'cb-person' },
  template: `
    @if (initials()) {
      <span class="cb-avatar b" aria-hidden="true">{{ initials() }}</span>
    } @else {
      <svg viewBox="0 0 36 36" width="36" height="36" class="cb-graph" aria-hidden="true">
        @switch (sex()) {
          @case ('female') {<circle class="node" [class.claim]="claimed()" [class.me]="self()" cx="18" cy="18" r="15" />}
          @case ('male') {<rect class="node" [class.claim]="claimed()" [class.me]="self()" x="3" y="3" width="30" height="30" />}
          @default {<path class="node" [class.claim]="claimed()" [class.me]="self()" d="M18 2 34 18 18 34 2 18z" />}
        }
      </svg>
    }
    <div><b>{{ name() }}</b>@if (meta()) {<div class="m">{{ meta() }}</div>}</div>
    <span><ng-content /></span>
  `,
})
export class PersonRow {
  readonly name = input.required<string>();
  readonly meta = input('');
  /** `female`, `male`, anything else is unknown. */
  readonly sex = input<string | null | undefined>(null);
  /** Only claimed, not proven. */
  readonly claimed = input(false, { transform: booleanAttribute });
  /** The child of this file. */
  readonly self = input(false, { transform: booleanAttribute });
  readonly staff = input(false, { transform: booleanAttribute });
  protected readonly initials = computed(() => (this.staff() ? initialsOf(this.name()) : ''));
}

/** "Lucía Arreola" as "LA". */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
