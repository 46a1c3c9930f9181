import { Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** A section of a file. */
export interface Tab {
  readonly label: string;
  readonly link: string | readonly string[];
  /** Matches this address only, not those under it. */
  readonly exact?: boolean;
}

/** Sections side by side; the current one is scrolled into view. */
@Component({
  selector: 'cob-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="cb-tabs" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a [routerLink]="tab.link" routerLinkActive #active="routerLinkActive" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: tab.exact ?? false }" (isActiveChange)="reveal($event)">{{ tab.label }}</a>
      }
    </nav>
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected reveal(active: boolean): void {
    if (!active) return;
    queueMicrotask(() => {
      const bar = this.host.querySelector<HTMLElement>('.cb-tabs');
      const current = this.host.querySelector<HTMLElement>('[aria-current]');
      if (bar && current) bar.scrollLeft = Math.max(0, current.offsetLeft - bar.clientWidth / 2 + current.clientWidth / 2);
    });
  }
}
