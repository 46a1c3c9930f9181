import { Component, input, output, signal } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { knownTexts } from '../known-texts';

/** Asks for a name, and asks the page only when somebody presses. */
@Component({
  selector: 'cob-known-search',
  imports: [Field, Icon],
  template: `
    <form class="cb-form" role="search" (submit)="find($event)">
      <cob-field [label]="label()" [hint]="k().searchHint"><input class="cb-input" type="search" [value]="typed()" (input)="typed.set($any($event.target).value)" autocomplete="off" spellcheck="false" /></cob-field>
      <div class="cb-actions"><button type="submit" class="cb-btn ton"><cob-icon name="search" />{{ k().find }}</button></div>
    </form>
  `,
})
export class KnownSearch {
  readonly label = input.required<string>();
  readonly asked = output<string | null>();
  protected readonly k = injectTexts(knownTexts);
  protected readonly typed = signal('');

  protected find(event: Event): void {
    event.preventDefault();
    const words = this.typed().trim();
    this.asked.emit(words.length < 3 ? null : words);
  }
}
