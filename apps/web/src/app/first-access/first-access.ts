import { Component, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { FirstAccessForm } from '@cobijo/access/web/first-access-form/first-access-form';
import { firstAccessTexts } from '@cobijo/access/web/first-access-form/texts';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { LanguageSwitch } from '../shell/language-switch';
import { Mark } from '../shell/mark';

/** The door of a new installation. */
@Component({
  selector: 'app-first-access-page',
  imports: [FirstAccessForm, LanguageSwitch, Mark],
  template: `
    <main class="cb-door" id="main" tabindex="-1">
      <div class="cb-card">
        <div class="cb-door-head"><span class="cb-brand"><app-mark /><span>Cobijo</span></span><app-language-switch /></div>
        <div class="cb-door-body">
          <h1>{{ t().heading }}</h1>
          <p class="muted">{{ t().lead }}</p>
          <cob-first-access-form />
        </div>
      </div>
    </main>
  `,
})
export class FirstAccessPage {
  protected readonly t = injectTexts(firstAccessTexts);

  constructor() {
    inject(Title).setTitle('Cobijo');
  }
}
