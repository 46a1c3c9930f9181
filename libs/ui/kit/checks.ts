import { booleanAttribute, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { injectTexts } from '../i18n/texts';
import type { AnyAct } from './act';
import { type Option, softOptions } from './choice';
import { problemWords } from './problem-words';
import { sameField } from './same-field';
import { kitTexts } from './texts';

let count = 0;

/** Several answers. Not knowing excludes the others. */
@Component({
  selector: 'cob-checks',
  host: { '[attr.data-field]': 'name() || null' },
  template: `
    <fieldset class="cb-field" [attr.aria-describedby]="described()">
      <legend [class.vh]="hideLegend()"
        ><span class="cb-label">{{ legend() }}</span>&ngsp;@if (optional()) {<span class="cb-optional">{{ t().optional }}</span>}</legend
      >
      @if (hint()) {<span class="hint" [id]="id + '-hint'">{{ hint() }}</span>}
      <div class="cb-choice">
        @for (option of options(); track option.value) {
          <label><input type="checkbox" [checked]="has(option.value)" [disabled]="disabled()" (change)="toggle(option.value)" />{{ option.label }}</label>
        }
        @for (option of soft(); track option.value) {
          <label class="soft"><input type="checkbox" [checked]="has(option.value)" [disabled]="disabled()" (change)="toggleSoft(option.value)" />{{ option.label }}</label>
        }
      </div>
      @if (wrong(); as words) {<span class="cb-problem" [id]="id + '-problem'">{{ words }}</span>}
    </fieldset>
  `,
})
export class Checks<T extends string = string> implements FormValueControl<T[]> {
  readonly value = model<T[]>([]);
  readonly legend = input.required<string>();
  readonly options = input.required<readonly Option<T>[]>();
  readonly hint = input('');
  readonly problem = input<string | null | undefined>('');
  readonly optional = input(false, { transform: booleanAttribute });
  readonly hideLegend = input(false, { transform: booleanAttribute });
  readonly unknowns = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly name = input('');
  readonly act = input<AnyAct | null>(null);

  protected readonly id = `cob-checks-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  protected readonly soft = computed(() => (this.unknowns() ? softOptions(this.t()) : []));
  protected readonly wrong = computed(() => {
    const found = this.act()?.problems().find(({ field }) => sameField(this.name(), field));
    return this.problem() || (found ? problemWords(found.code, this.t()) : null);
  });
  protected readonly described = computed(
    () => [this.hint() ? `${this.id}-hint` : '', this.wrong() ? `${this.id}-problem` : ''].filter((part) => part !== '').join(' ') || null,
  );

  protected has(code: string): boolean {
    return this.value().some((value) => value === code);
  }

  protected toggle(code: T): void {
    const soft = new Set<string>(this.soft().map(({ value }) => value));
    const known = this.value().filter((value) => !soft.has(value));
    this.value.set(this.has(code) ? known.filter((value) => value !== code) : [...known, code]);
  }

  // A door: whoever asks for the three unknowns has them in the type of the answers.
  protected toggleSoft(code: string): void {
    this.value.set(this.has(code) ? [] : [code as T]);
  }
}
