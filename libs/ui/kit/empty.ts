import { Component, input } from '@angular/core';

/** Nothing here: one sentence, and the next useful verb as content. */
@Component({
  selector: 'cob-empty',
  host: { class: 'cb-empty' },
  template: `<p>{{ text() }}</p><ng-content />`,
})
export class Empty {
  readonly text = input.required<string>();
}
