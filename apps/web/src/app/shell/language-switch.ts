import { Component } from '@angular/core';
import { type Language, language, speak } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { shellTexts } from '../texts';

/** ES and EN, in their own names. Changes words in place: the form and the focus stay. */
@Component({
  selector: 'app-language-switch',
  template: `
    <div class="cb-lang" role="group" [attr.aria-label]="t().language">
      @for (option of options; track option.code) {
        <button type="button" [attr.lang]="option.code" [attr.aria-pressed]="spoken() === option.code" [attr.aria-label]="option.name" (click)="choose(option.code)">{{ option.short }}</button>
      }
    </div>
  `,
})
export class LanguageSwitch {
  protected readonly t = injectTexts(shellTexts);
  protected readonly spoken = language;
  protected readonly options: readonly { readonly code: Language; readonly short: string; readonly name: string }[] = [
    { code: 'es', short: 'ES', name: 'ES, español' },
    { code: 'en', short: 'EN', name: 'EN, English' },
  ];

  protected choose(code: Language): void {
    speak(code);
  }
}
