import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';

/** A section of a file. */
export interface Tab {
  readonly label: string;
  readonly link: readonly string[];
  /** Addresses of pages that belong to this section and stand elsewhere. */
  readonly also?: readonly (readonly string[])[];
}

/** Sections side by side; the current one, or the one a page belongs to, is marked and scrolled into view. */
@Component({
  selector: 'cob-tabs',
  imports: [RouterLink],
  template: `
    <nav class="cb-tabs" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a [routerLink]="tab.link" [attr.aria-current]="tab === current() ? (exact() ? 'page' : 'true') : null">{{ tab.label }}</a>
      }
    </nav>
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly url = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map(() => this.router.url)), { initialValue: this.router.url });
  private readonly path = computed(() => this.url().split(/[?#]/)[0] ?? '');
  protected readonly current = computed(() => this.tabs().find(({ link, also }) => [link, ...(also ?? [])].some((place) => isUnder(this.path(), place))) ?? null);
  protected readonly exact = computed(() => this.path() === this.current()?.link.join('/'));

  constructor() {
    afterRenderEffect(() => {
      if (!this.current()) return;
      const bar = this.host.querySelector<HTMLElement>('.cb-tabs');
      const marked = this.host.querySelector<HTMLElement>('[aria-current]');
      if (bar && marked) bar.scrollLeft = Math.max(0, marked.offsetLeft - bar.clientWidth / 2 + marked.clientWidth / 2);
    });
  }
}

const isUnder = (path: string, link: readonly string[]): boolean => path === link.join('/') || path.startsWith(`${link.join('/')}/`);
