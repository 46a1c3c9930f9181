import { Component, computed, input, output } from '@angular/core';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { Question } from '../../rules/definition/form';
import { assessmentsTexts } from '../texts';

type Rows = readonly (readonly string[])[];

/** A small table of answers: persons, documents, actions. One card a row, so that it works on a phone. */
@Component({
  selector: 'cob-rows-field',
  template: `
    <fieldset class="cb-field">
      <legend>{{ question().label[spoken()] }}</legend>
      @for (row of shown(); track $index; let index = $index) {
        <div class="cb-grid2" role="group" [attr.aria-label]="question().label[spoken()] + ' ' + (index + 1)">
          @for (column of question().columns; track column.code; let cell = $index) {
            <label class="cb-field"><span class="small muted">{{ column.label[spoken()] }}</span>
              <input class="cb-input" maxlength="2000" [value]="row[cell] ?? ''" (input)="write(index, cell, $event)" (blur)="left.emit()" />
            </label>
          }
          @if (shown().length > 1) {<button type="button" class="cb-btn txt" (click)="remove(index)">{{ t().removeRow }}</button>}
        </div>
      }
      <div class="cb-actions"><button type="button" class="cb-btn out" (click)="add()">{{ t().addRow }}</button></div>
    </fieldset>
  `,
})
export class RowsField {
  readonly question = input.required<Question>();
  readonly rows = input.required<Rows>();
  readonly changed = output<Rows>();
  readonly left = output();

  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly spoken = language;
  private readonly blank = computed(() => (this.question().columns ?? []).map(() => ''));
  // A row written before a column was added has room for it.
  protected readonly shown = computed((): Rows => (this.rows().length > 0 ? this.rows().map((row) => this.blank().map((none, cell) => row[cell] ?? none)) : [this.blank()]));

  protected write(index: number, cell: number, event: Event): void {
    const text = event.target instanceof HTMLInputElement ? event.target.value : '';
    this.changed.emit(this.shown().map((row, at) => (at === index ? row.map((known, place) => (place === cell ? text : known)) : row)));
  }

  protected add(): void {
    this.changed.emit([...this.shown(), this.blank()]);
  }

  protected remove(index: number): void {
    this.changed.emit(this.shown().filter((_, at) => at !== index));
    this.left.emit();
  }
}
