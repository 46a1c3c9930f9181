import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';

// Searching and filtering write nothing; what saves itself says so with `data-kept`.
const inside = 'main';
const harmless = '[type=search], [type=password], [role=search] *, .cb-filters *, [data-kept] *';
const smallest = 'dialog, li, .cb-card, main';

/** What was typed into the page and not sent yet. An act that is done takes along what stood in its form. */
@Injectable({ providedIn: 'root' })
export class Unsent {
  private readonly document = inject(DOCUMENT);
  private readonly typed = new Set<Element>();
  private pressed: Element | null = null;

  constructor() {
    const heard: readonly (readonly [string, (event: Event) => void])[] = [
      ['input', (event) => this.note(event)],
      ['change', (event) => this.note(event)],
      ['click', ({ target }) => this.press(target)],
      ['submit', ({ target }) => this.press(target)],
    ];
    for (const [name, listen] of heard) this.document.addEventListener(name, listen, { capture: true });
    inject(DestroyRef).onDestroy(() => heard.forEach(([name, listen]) => this.document.removeEventListener(name, listen, { capture: true })));
  }

  /** Whether leaving the page would lose something. */
  any(): boolean {
    for (const control of this.typed) if (!control.isConnected) this.typed.delete(control);
    return this.typed.size > 0;
  }

  /** Where the act that begins now was pressed. */
  scope(): Element | null {
    return this.pressed;
  }

  /** What stood there has arrived. */
  sent(scope: Element | null): void {
    for (const control of this.typed) if (scope?.contains(control)) this.typed.delete(control);
  }

  /** The person decided to let it go. */
  forget(): void {
    this.typed.clear();
  }

  private note({ target }: Event): void {
    if (target instanceof Element && target.closest(inside) && !target.matches(harmless)) this.typed.add(target);
  }

  private press(target: EventTarget | null): void {
    this.pressed = target instanceof Element ? (target.closest('form') ?? target.closest(smallest)) : null;
  }
}
