import { Component, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The frame of a case file: case bar, sections, and the section shown. */
@Component({
  selector: 'cob-case-frame',
  imports: [RouterOutlet],
  template: `<main class="cb-main" id="main" tabindex="-1"><router-outlet /></main>`,
})
export class CaseFrame {
  readonly caseFileId = input.required<string>();
}
