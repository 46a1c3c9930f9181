import { Component, computed, input, linkedSignal, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { instantOf } from '@cobijo/kernel/rules/problem';
import { instantIn, wallClock } from '../i18n/instants';
import { injectTexts } from '../i18n/texts';
import { timeZone } from '../i18n/time-zone';
import type { AnyAct } from './act';
import { problemWords } from './problem-words';
import { sameField } from './same-field';
import { kitTexts } from './texts';

interface Typed {
  readonly date: string;
  readonly time: string;
}
let count = 0;

/** A day and an hour in the time zone of the office. Gives an instant, ISO 8601; what stands there while that is none, which no act takes; empty when nothing does. */
@Component({
  selector: 'cob-moment',
  host: { '[attr.data-field]': 'name() || null' },
  template: `
    <fieldset class="cb-field" [attr.aria-describedby]="described()">
      <legend><span class="cb-label">{{ legend() }}</span>&ngsp;@if (optional()) {<span class="cb-optional">{{ t().optional }}</span>}</legend>
      @if (hint()) {<span class="hint" [id]="id + '-hint'">{{ hint() }}</span>}
      <div class="cb-parts">
        <label>{{ t().day }}<input class="cb-input date" type="date" [attr.aria-invalid]="wrong() && !lacks('time') ? 'true' : null" [value]="typed().date" (input)="type('date', $event)" /></label>
        <label>{{ t().time }}<input class="cb-input date" type="time" [attr.aria-invalid]="wrong() && !lacks('date') ? 'true' : null" [value]="typed().time" (input)="type('time', $event)" /></label>
      </div>
      @if (wrong(); as words) {<span class="cb-problem" [id]="id + '-problem'">{{ words }}</span>}
    </fieldset>
  `,
})
export class Moment implements FormValueControl<string> {
  readonly value = model('');
  readonly legend = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);
  readonly name = input('');
  readonly act = input<AnyAct | null>(null);

  protected readonly id = `cob-moment-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  // What was typed stays, even while it is no instant; a value set from outside replaces it.
  protected readonly typed = linkedSignal<string, Typed>({
    source: this.value,
    computation: (value, before) => (before && momentOf(before.value) === value ? before.value : typedOf(value)),
  });
  protected readonly wrong = computed(() => {
    const found = this.act()?.problems().find(({ field }) => sameField(this.name(), field));
    if (!found) return null;
    if (this.lacks('time')) return this.t().noTime;
    if (this.lacks('date')) return this.t().noDay;
    // Completed since the answer came.
    return found.code === 'not-a-date' && instantOf(this.value()) ? null : problemWords(found.code, this.t());
  });
  protected readonly described = computed(
    () => [this.hint() ? `${this.id}-hint` : '', this.wrong() ? `${this.id}-problem` : ''].filter((part) => part !== '').join(' ') || null,
  );

  protected type(part: keyof Typed, event: Event): void {
    const text = event.target instanceof HTMLInputElement ? event.target.value : '';
    this.typed.update((typed) => ({ ...typed, [part]: text }));
    this.value.set(momentOf(this.typed()));
  }

  /** Whether this part is what is missing: the other stands there. */
  protected lacks(part: keyof Typed): boolean {
    const { date, time } = this.typed();
    return part === 'date' ? date === '' && time !== '' : time === '' && date !== '';
  }
}

function typedOf(value: string): Typed {
  const instant = instantOf(value);
  if (instant) return wallClock(instant, timeZone());
  const [date = '', time = ''] = value.split('T');
  return { date, time };
}

function momentOf({ date, time }: Typed): string {
  if (date === '' && time === '') return '';
  return instantIn(timeZone(), date, time) || `${date}T${time}`;
}
