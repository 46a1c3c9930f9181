import { Component, computed, input, output } from '@angular/core';
import { formatTime } from '../i18n/dates';
import { injectTexts } from '../i18n/texts';
import { differingWords } from './differing-words';
import { kitTexts } from './texts';

/** Two people wrote in the same place: both versions, differing words marked, nothing preselected. Stands in place of the field. */
@Component({
  selector: 'cob-conflict',
  template: `
    <div class="cb-conflict" role="group" [attr.aria-label]="t().conflict.title">
      <header><b role="alert">{{ t().conflict.title }}</b><p class="small">{{ t().conflict.lead }}</p></header>
      <div class="two">
        <div>
          <span class="small muted"><b>{{ t().conflict.you }}</b>@if (mineAt()) {, {{ time(mineAt()) }}}</span>
          <p>@for (part of mineParts(); track $index) {@if (part.differs) {<mark>{{ part.text }}</mark>} @else {{{ part.text }}}}</p>
          <div class="cb-actions"><button type="button" class="cb-btn out" (click)="keepMine.emit()">{{ t().conflict.mine }}</button></div>
        </div>
        <div>
          <span class="small muted"><b>{{ author() }}</b>@if (theirsAt()) {, {{ time(theirsAt()) }}}</span>
          <p>@for (part of theirParts(); track $index) {@if (part.differs) {<mark>{{ part.text }}</mark>} @else {{{ part.text }}}}</p>
          <div class="cb-actions"><button type="button" class="cb-btn out" (click)="takeTheirs.emit()">{{ t().conflict.theirs(author()) }}</button></div>
        </div>
      </div>
      @if (joinable()) {<div class="foot"><button type="button" class="cb-btn txt" (click)="join.emit()">{{ t().conflict.join }}</button></div>}
    </div>
  `,
})
export class Conflict {
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  /** Who wrote the other version. */
  readonly author = input.required<string>();
  readonly mineAt = input<string | Date | null>(null);
  readonly theirsAt = input<string | Date | null>(null);
  readonly keepMine = output();
  readonly takeTheirs = output();
  /** Whether the two can stand together. */
  readonly joinable = input(true);
  /** Both versions, one after the other, to be edited. */
  readonly join = output();
  protected readonly t = injectTexts(kitTexts);
  protected readonly mineParts = computed(() => differingWords(this.mine(), this.theirs()));
  protected readonly theirParts = computed(() => differingWords(this.theirs(), this.mine()));
  protected readonly time = (at: string | Date | null): string => formatTime(at);
}
