import { Component, computed, input } from '@angular/core';
import { formatDate } from '../i18n/dates';
import { languageTag } from '../i18n/language-tag';
import { injectTexts } from '../i18n/texts';
import { kitTexts } from './texts';

/** The child's own words. Used for nothing else. */
@Component({
  selector: 'cob-voice',
  template: `
    <blockquote class="cb-voice" [attr.lang]="tag()">
      {{ t().voice.quote(words()) }}
      @if (circumstances()) {<footer>{{ circumstances() }}</footer>}
      <ng-content />
    </blockquote>
  `,
})
export class Voice {
  readonly words = input.required<string>();
  readonly at = input<string | null | undefined>(null);
  /** Name of the language, in words. */
  readonly spoken = input('');
  readonly interpreter = input('');
  readonly alone = input<boolean | null | undefined>(null);
  readonly present = input<readonly string[]>([]);
  /** Code of the language, for screen readers. */
  readonly lang = input('');

  protected readonly t = injectTexts(kitTexts);
  protected readonly tag = computed(() => languageTag(this.lang()));
  protected readonly circumstances = computed(() => {
    const { voice } = this.t();
    const heard = [formatDate(this.at()), this.spoken() ? voice.in(this.spoken()) : ''].filter(Boolean).join(', ');
    const company = this.alone() === true ? voice.alone : this.present().length > 0 ? voice.with(this.present()) : '';
    return [heard, this.interpreter() ? voice.interpreter(this.interpreter()) : '', company].filter(Boolean).join(' · ');
  });
}
