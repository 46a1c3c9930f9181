import { afterRenderEffect, Component, computed, DOCUMENT, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, map, pairwise, startWith, tap } from 'rxjs';
import { Session } from '@cobijo/access/web/session';
import { SignInForm } from '@cobijo/access/web/sign-in-form/sign-in-form';
import { accessTexts } from '@cobijo/access/web/texts';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { ConnectionLine } from '../connection/connection-line';
import { LeaveDialog } from '../leaving/leave-dialog';
import { shellTexts } from '../texts';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { placesFor } from './places';
import { SearchBox } from './search-box';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/** Around every page: the demo banner, the places, search, language and account. */
@Component({
  selector: 'cob-root',
  imports: [AccountMenu, ConnectionLine, Dialog, Icon, LanguageSwitch, LeaveDialog, Mark, Note, RouterLink, RouterLinkActive, RouterOutlet, SearchBox, SignInForm],
  templateUrl: './shell.html',
  host: { '(window:pageshow)': 'leaveForGood()' },
})
export class Shell {
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly session = inject(Session);
  protected readonly t = injectTexts(shellTexts);
  protected readonly door = injectTexts(accessTexts);
  protected readonly places = computed(() => (this.session.me() ? placesFor((verb, about) => this.session.may(verb, about)) : []));
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => pathOf(urlAfterRedirects)),
      startWith(''),
      pairwise(),
      tap(([before, now]) => this.lead(before, now)),
      map(([, now]) => now),
    ),
    { initialValue: '' },
  );
  /** The door stands alone, without places. */
  protected readonly inside = computed(() => this.session.me() !== null && this.url() !== '/entrar');

  constructor() {
    afterRenderEffect(() => this.leaveForGood());
  }

  // Nothing of the former person stays in this page's memory, and the way back does not lead to it.
  protected leaveForGood(): void {
    if (this.session.handedOver()) this.window?.location.replace('/hoy');
  }

  protected retry(): void {
    void this.session.load().then(() => this.router.navigateByUrl(this.router.url));
  }

  // Another page begins at its content, for keyboards and screen readers; the first one begins at the top.
  private lead(before: string, now: string): void {
    if (before !== '' && before !== now) setTimeout(() => document.getElementById('main')?.focus({ preventScroll: true }));
  }

  protected skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}
