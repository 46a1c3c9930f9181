import { Component, input } from '@angular/core';
import { NoteMarks } from './note-marks';
import type { Line } from './report-words';

/** Statements one under the other. The child's own words look like nothing else. */
@Component({
  selector: 'cob-report-lines',
  imports: [NoteMarks],
  template: `
    <dl class="cb-report">
      @for (line of lines(); track $index) {
        <dt>{{ line.about }}</dt>
        <dd>
          @if (line.spoken) {<blockquote class="cb-voice prose">{{ line.text }}@if (line.translation) {<footer>{{ line.translation }}</footer>}</blockquote>}
          @else {<span class="prose">{{ line.text }}</span>}
          <cob-note-marks [notes]="line.notes" [of]="of()" />
        </dd>
      }
    </dl>
  `,
})
export class ReportLines {
  readonly lines = input.required<readonly Line[]>();
  readonly of = input.required<string>();
}
