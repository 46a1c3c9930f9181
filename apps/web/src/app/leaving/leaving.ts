import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { CanActivateChildFn } from '@angular/router';
import { Unsent } from '@cobijo/ui/kit/unsent';

/** Asks before a page is left on which something was typed and not sent. */
@Injectable({ providedIn: 'root' })
export class Leaving {
  private readonly unsent = inject(Unsent);
  private answer: ((leave: boolean) => void) | null = null;
  readonly asking = signal(false);

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const onUnload = (event: Event): void => {
      if (this.unsent.any()) event.preventDefault();
    };
    view?.addEventListener('beforeunload', onUnload);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', onUnload));
  }

  /** Whether the page may be left. */
  ask(): boolean | Promise<boolean> {
    if (!this.unsent.any()) return true;
    this.settle(false);
    this.asking.set(true);
    return new Promise((resolve) => (this.answer = resolve));
  }

  /** What the person decided. */
  settle(leave: boolean): void {
    if (leave) this.unsent.forget();
    this.asking.set(false);
    this.answer?.(leave);
    this.answer = null;
  }
}

/** Stands before every page, since what is typed on the present one would go. */
export const nothingIsLost: CanActivateChildFn = () => inject(Leaving).ask();
