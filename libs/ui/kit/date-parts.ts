import { booleanAttribute, Component, computed, ElementRef, inject, input, linkedSignal, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { isCivilDate } from '@cobijo/kernel/rules/problem';
import { injectTexts } from '../i18n/texts';
import type { AnyAct } from './act';
import { problemWords } from './problem-words';
import { sameField } from './same-field';
import { kitTexts } from './texts';

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
let count = 0;

/** A date typed in three parts. Gives `yyyy-mm-dd`; with `partial` also `yyyy-mm` or `yyyy`. While it is no date it gives, to a form that an act sends, what stands there, which no act takes; else nothing. */
@Component({
  selector: 'cob-date-parts',
  host: { '[attr.data-field]': 'name() || null', '(focusout)': 'leave($event)' },
  template: `
    <fieldset class="cb-field" [attr.aria-describedby]="described()">
      <legend><span class="cb-label">{{ legend() }}</span>&ngsp;@if (optional()) {<span class="cb-optional">{{ t().optional }}</span>}</legend>
      @if (hint()) {<span class="hint" [id]="id + '-hint'">{{ hint() }}</span>}
      <div class="cb-parts">
        @for (part of parts; track part) {
          <label>{{ t()[part] }}<input class="cb-input" [class.year]="part === 'year'" inputmode="numeric" autocomplete="off" [maxLength]="part === 'year' ? 4 : 2" [attr.aria-invalid]="wrong() ? 'true' : null" [disabled]="disabled()" [value]="typed()[part]" (input)="type(part, $event)" /></label>
        }
      </div>
      @if (wrong(); as words) {<span class="cb-problem" [id]="id + '-problem'">{{ words }}</span>}
    </fieldset>
  `,
})
export class DateParts implements FormValueControl<string> {
  readonly value = model('');
  readonly legend = input.required<string>();
  readonly hint = input('');
  readonly problem = input<string | null | undefined>('');
  readonly optional = input(false, { transform: booleanAttribute });
  readonly partial = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly name = input('');
  readonly act = input<AnyAct | null>(null);

  protected readonly parts = ['day', 'month', 'year'] as const;
  protected readonly id = `cob-date-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  // What was typed stays, even while it is no date; a value set from outside replaces it.
  protected readonly typed = linkedSignal<string, Parts>({
    source: this.value,
    computation: (value, before) => (before && this.given(before.value) === value ? before.value : partsOf(value)),
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Whether somebody typed here and went on: what is missing is said then, and not while it is being typed. */
  private readonly left = signal(false);
  private readonly complete = computed(() => this.typed().year.length === 4 && (this.partial() || (this.typed().day !== '' && this.typed().month !== '')));
  protected readonly wrong = computed(() => {
    const found = this.act()?.problems().find(({ field }) => sameField(this.name(), field));
    if (this.problem()) return this.problem();
    if (this.complete() && dateOf(this.typed(), this.partial()) === '') return this.t().noSuchDate;
    if (this.left() && !this.complete() && begun(this.typed())) return this.t().partOfDate;
    if (!found || (found.code === 'not-a-date' && dateOf(this.typed(), this.partial()))) return null;
    return problemWords(found.code, this.t());
  });
  protected readonly described = computed(
    () => [this.hint() ? `${this.id}-hint` : '', this.wrong() ? `${this.id}-problem` : ''].filter((part) => part !== '').join(' ') || null,
  );

  protected leave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && this.host.contains(relatedTarget))) this.left.set(true);
  }

  protected type(part: keyof Parts, event: Event): void {
    const text = event.target instanceof HTMLInputElement ? event.target.value.trim() : '';
    if (!begun(this.typed())) this.left.set(false);
    this.typed.update((parts) => ({ ...parts, [part]: text }));
    this.value.set(this.given(this.typed()));
  }

  private given(parts: Parts): string {
    const date = dateOf(parts, this.partial());
    const { day, month, year } = parts;
    return date || !this.act() || !begun(parts) ? date : `${year}-${month}-${day}`;
  }
}

const begun = (parts: Parts): boolean => Object.values(parts).some((part) => part !== '');

const partsOf = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

function dateOf({ day, month, year }: Parts, partial: boolean): string {
  const two = (text: string): string => text.padStart(2, '0');
  if (partial && day === '' && month === '') return isCivilDate(`${year}-01-01`) ? year : '';
  if (partial && day === '') return isCivilDate(`${year}-${two(month)}-01`) ? `${year}-${two(month)}` : '';
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCivilDate(date) ? date : '';
}
