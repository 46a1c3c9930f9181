import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { isRole } from '@cobijo/access/rules/roles';
import { Session } from '@cobijo/access/web/session';
import { accessTexts } from '@cobijo/access/web/texts';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Icon } from '@cobijo/ui/kit/icon';
import { initialsOf } from '@cobijo/ui/kit/person';
import { shellTexts } from '../texts';
import { type Theme, theme, themes, wearTheme } from './theme';

/** Who I am, how the screen looks, and the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [Icon],
  templateUrl: './account-menu.html',
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeOutside($event)' },
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly access = injectTexts(accessTexts);
  protected readonly t = injectTexts(shellTexts);
  protected readonly me = this.session.me;
  protected readonly themes = themes;
  protected readonly theme = theme;
  protected readonly initials = computed(() => initialsOf(this.me()?.name ?? ''));
  protected readonly role = computed(() => {
    const me = this.me();
    if (!me) return '';
    const words = me.roles.filter(isRole).map((role) => this.access().roles[role]);
    return [...words, me.office.name].join(' · ');
  });

  protected wear(next: Theme): void {
    wearTheme(next);
  }

  /** The server could not be told: the session is still open. */
  protected readonly stayed = signal(false);

  protected async leave(reach: 'here' | 'everywhere'): Promise<void> {
    try {
      await this.session.signOut(reach);
      await this.router.navigateByUrl('/entrar');
    } catch {
      // Whatever went wrong, the person must know before leaving the device to others.
      this.stayed.set(true);
    }
  }

  protected close(): void {
    this.host.querySelector('details')?.removeAttribute('open');
  }

  protected closeOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.close();
  }
}
