import { Component, DOCUMENT, inject, input } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { reportTexts } from './report-texts';

/** The footnotes of a statement: each number leads to its note. */
@Component({
  selector: 'cob-note-marks',
  template: `@for (number of notes(); track number) {<a class="cb-fn" [href]="at(number)" [attr.aria-label]="t().note(number)">{{ number }}</a>}`,
})
export class NoteMarks {
  readonly notes = input.required<readonly number[] | null | undefined>();
  /** What sets apart the notes of one report on a page. */
  readonly of = input.required<string>();
  protected readonly t = injectTexts(reportTexts);
  private readonly document = inject(DOCUMENT);

  // The page has a base address: a bare fragment would leave it.
  protected at(number: number): string {
    return `${this.document.location.pathname}#${noteId(this.of(), number)}`;
  }
}

/** The anchor of a note. */
export const noteId = (report: string, number: number): string => `nota-${report.slice(0, 8)}-${number}`;
