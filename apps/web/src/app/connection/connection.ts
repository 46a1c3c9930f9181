import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Whether the server can be reached, and the page that could not be fetched. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly lost = signal(this.view?.navigator.onLine === false);
  private readonly page = signal<string | null>(null);
  readonly offline = this.lost.asReadonly();
  /** Address of a page that did not come; the present one stays. */
  readonly missed = this.page.asReadonly();

  constructor() {
    const onChange = (): void => this.lost.set(this.view?.navigator.onLine === false);
    for (const name of ['online', 'offline']) this.view?.addEventListener(name, onChange);
    const arrived = inject(Router).events.subscribe((event) => event instanceof NavigationEnd && this.page.set(null));
    inject(DestroyRef).onDestroy(() => {
      arrived.unsubscribe();
      for (const name of ['online', 'offline']) this.view?.removeEventListener(name, onChange);
    });
  }

  /** A page could not be fetched; or never mind. */
  miss(address: string | null): void {
    this.page.set(address);
  }

  /** Tries the missed page again: browsers may remember that a script failed, so it is opened anew once the server answers. */
  async retry(): Promise<void> {
    const address = this.page();
    if (address === null) return;
    const answered = await fetch('/health').then(({ ok }) => ok, () => false);
    if (answered) this.view?.location.assign(address);
  }
}
