import { afterEveryRender, booleanAttribute, Component, computed, ElementRef, inject, input } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import type { AnyAct } from './act';
import { problemWords } from './problem-words';
import { sameField } from './same-field';
import { kitTexts } from './texts';

let count = 0;

/**
 * A label, a hint and what is wrong, tied to the first control inside. `name` is the path of the field in the act's
 * input (`persons.0.age`): the summary of an invalid act leads to it, and its problem shows here.
 */
@Component({
  selector: 'cob-field',
  host: { class: 'cb-field', '[attr.data-field]': 'name() || null' },
  template: `
    <label [attr.for]="id()"
      ><span class="cb-label">{{ label() }}</span>&ngsp;@if (optional()) {<span class="cb-optional">{{ t().optional }}</span>}</label
    >
    @if (hint()) {<span class="hint" [id]="id() + '-hint'">{{ hint() }}</span>}
    <ng-content />
    @if (wrong(); as words) {<span class="cb-problem" [id]="id() + '-problem'">{{ words }}</span>}
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly problem = input<string | null | undefined>('');
  readonly optional = input(false, { transform: booleanAttribute });
  readonly name = input('');
  /** The act whose problems may concern this field. */
  readonly act = input<AnyAct | null>(null);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly own = `cob-${++count}`;
  protected readonly id = computed(() => (this.name() ? `f-${this.name().replaceAll('.', '-')}-${this.own}` : this.own));
  protected readonly t = injectTexts(kitTexts);
  protected readonly wrong = computed(() => {
    const told = this.problem();
    if (told) return told;
    const found = this.act()?.problems().find(({ field }) => sameField(this.name(), field));
    return found ? problemWords(found.code, this.t()) : null;
  });

  constructor() {
    afterEveryRender({ write: () => this.tie() });
  }

  // Projected controls come and go with the page's conditions: the tie is renewed, and written only when it changed.
  private tie(): void {
    const control = this.host.querySelector('input, select, textarea');
    if (!control) return;
    const described = [this.hint() ? `${this.id()}-hint` : '', this.wrong() ? `${this.id()}-problem` : ''].filter((part) => part !== '').join(' ');
    set(control, 'id', this.id());
    set(control, 'aria-describedby', described || null);
    set(control, 'aria-invalid', this.wrong() ? 'true' : null);
    if (control instanceof HTMLSelectElement) nameTheEmpty(control, this.t().choose);
  }
}

// An empty choice without words would look like a broken list.
function nameTheEmpty(list: HTMLSelectElement, word: string): void {
  const empty = list.querySelector<HTMLOptionElement>('option[value=""]');
  if (!empty || (empty.textContent !== '' && empty.dataset['named'] === undefined) || empty.textContent === word) return;
  empty.dataset['named'] = '';
  empty.textContent = word;
}

function set(control: Element, name: string, value: string | null): void {
  if (control.getAttribute(name) === value) return;
  if (value === null) control.removeAttribute(name);
  else control.setAttribute(name, value);
}
