import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** The present, told again every half minute so that clocks on the page stay true. */
@Injectable({ providedIn: 'root' })
export class Now {
  private readonly instant = signal(new Date());
  readonly at = this.instant.asReadonly();

  constructor() {
    const timer = setInterval(() => this.instant.set(new Date()), 30_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
