import { Component, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { accountsTexts } from '@cobijo/access/web/accounts-page/texts';
import { Session } from '@cobijo/access/web/session';
import { SignInForm } from '@cobijo/access/web/sign-in-form/sign-in-form';
import { accessTexts } from '@cobijo/access/web/texts';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { LanguageSwitch } from '../shell/language-switch';
import { Mark } from '../shell/mark';

/** The door. */
@Component({
  selector: 'app-sign-in-page',
  imports: [LanguageSwitch, Mark, RouterLink, SignInForm],
  template: `
    <main class="cb-door" id="main" tabindex="-1">
      <div class="cb-card">
        <div class="cb-door-head"><span class="cb-brand"><app-mark /><span>Cobijo</span></span><app-language-switch /></div>
        <div class="cb-door-body">
          <h1>{{ t().signIn.heading }}</h1>
          <p class="muted">{{ t().signIn.lead }}</p>
          <cob-sign-in-form (entered)="enter()" />
          <p><a routerLink="/entrar/codigo">{{ code().haveCode }}</a></p>
          @if (session.demo()) {<p class="small muted">{{ t().signIn.demo }}</p>}
        </div>
      </div>
    </main>
  `,
})
export class SignInPage {
  /** Where the person wanted to go. */
  readonly volver = input<string | undefined>();
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly t = injectTexts(accessTexts);
  protected readonly code = injectTexts(accountsTexts);

  constructor() {
    inject(Title).setTitle('Cobijo');
  }

  protected enter(): void {
    const wanted = this.volver() ?? '/hoy';
    // Only a page of this product: never an address that somebody put into a link.
    void this.router.navigateByUrl(/^\/(?![/\\])/.test(wanted) ? wanted : '/hoy');
  }
}
