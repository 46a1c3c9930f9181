import { booleanAttribute, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { injectTexts } from '../i18n/texts';
import type { AnyAct } from './act';
import { problemWords } from './problem-words';
import { sameField } from './same-field';
import { kitTexts } from './texts';

/** One answer. */
export interface Option<T extends string | null = string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}
let count = 0;

/** One answer out of several. Nothing preselected; with `unknowns` the three ways of not knowing, always all three. */
@Component({
  selector: 'cob-choice',
  host: { '[attr.data-field]': 'name() || null' },
  template: `
    <fieldset class="cb-field" role="radiogroup" [attr.aria-invalid]="wrong() ? 'true' : null" [attr.aria-describedby]="described()">
      <legend [class.vh]="hideLegend()"
        ><span class="cb-label">{{ legend() }}</span>&ngsp;@if (optional()) {<span class="cb-optional">{{ t().optional }}</span>}</legend
      >
      @if (hint()) {<span class="hint" [id]="id + '-hint'">{{ hint() }}</span>}
      <div class="cb-choice">
        @for (option of options(); track option.value) {
          <label><input type="radio" [name]="id" [value]="option.value" [checked]="value() === option.value" [disabled]="disabled()" (change)="value.set(option.value)" />{{ option.label }}</label>
        }
        @for (option of soft(); track option.value) {
          <label class="soft"><input type="radio" [name]="id" [value]="option.value" [checked]="value() === option.value" [disabled]="disabled()" (change)="chooseSoft(option.value)" />{{ option.label }}</label>
        }
      </div>
      @if (wrong(); as words) {<span class="cb-problem" [id]="id + '-problem'">{{ words }}</span>}
    </fieldset>
  `,
})
export class Choice<T extends string | null = string | null> implements FormValueControl<T | null> {
  readonly value = model<T | null>(null);
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

  protected readonly id = `cob-choice-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  protected readonly soft = computed(() => (this.unknowns() ? softOptions(this.t()) : []));
  protected readonly wrong = computed(() => {
    const found = this.act()?.problems().find(({ field }) => sameField(this.name(), field));
    return this.problem() || (found ? problemWords(found.code, this.t()) : null);
  });
  protected readonly described = computed(
    () => [this.hint() ? `${this.id}-hint` : '', this.wrong() ? `${this.id}-problem` : ''].filter((part) => part !== '').join(' ') || null,
  );

  // A door: whoever asks for the three unknowns has them in the type of the answer.
  protected chooseSoft(code: string): void {
    this.value.set(code as T);
  }
}

/** The three ways of not knowing (domain §5): they are answers, and differ. */
export const softOptions = (t: { readonly unknown: string; readonly notAsked: string; readonly declined: string }): readonly Option[] => [
  { value: 'unknown', label: t.unknown },
  { value: 'declined', label: t.declined },
  { value: 'not_asked', label: t.notAsked },
];
