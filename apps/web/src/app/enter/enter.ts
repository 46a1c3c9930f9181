import { Component, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { accountsTexts } from '@cobijo/access/web/accounts-page/texts';
import { EnterForm } from '@cobijo/access/web/enter-form/enter-form';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { LanguageSwitch } from '../shell/language-switch';
import { Mark } from '../shell/mark';

/** The door of somebody who has a code from the administrator. */
@Component({
  selector: 'app-enter-page',
  imports: [EnterForm, LanguageSwitch, Mark],
  template: `
    <main class="cb-door" id="main" tabindex="-1">
      <div class="cb-card">
        <div class="cb-door-head"><span class="cb-brand"><app-mark /><span>Cobijo</span></span><app-language-switch /></div>
        <div class="cb-door-body">
          <h1>{{ t().enterTitle }}</h1>
          <p class="muted">{{ t().enterLead }}</p>
          <cob-enter-form />
        </div>
      </div>
    </main>
  `,
})
export class EnterPage {
  protected readonly t = injectTexts(accountsTexts);

  constructor() {
    inject(Title).setTitle('Cobijo');
  }
}
