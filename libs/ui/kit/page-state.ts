import { Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Denied, Failed, NotThere, Offline, SignedOut } from '@cobijo/graphql/transport/failure';
import { injectTexts } from '../i18n/texts';
import { Note } from './note';
import type { AnyPage } from './page';
import { kitTexts } from './texts';

/** While a page has nothing to show: loading, not there, no access, failed, offline. Renders nothing once there is content. */
@Component({
  selector: 'cob-page-state',
  imports: [Note],
  template: `
    @if (of().loading()) {
      <div class="cb-card cb-loading" aria-busy="true" role="status"><span class="vh">{{ t().loading }}</span><div class="cb-skel w7"></div><div class="cb-skel w9"></div><div class="cb-skel w5"></div></div>
    }
    @switch (kind()) {
      @case ('denied') {<cob-note kind="denied" [heading]="t().denied.title" [level]="1" role="alert"><p>{{ t().denied.lead }}</p><a class="cb-btn out" href="/hoy">{{ t().toToday }}</a></cob-note>}
      @case ('not-there') {<cob-note kind="denied" [heading]="t().notThere.title" [level]="1" role="alert"><p>{{ t().notThere.lead }}</p><a class="cb-btn out" href="/hoy">{{ t().toToday }}</a></cob-note>}
      @case ('offline') {<cob-note kind="offline" [heading]="t().offlinePage.title" [level]="1" role="alert"><p>{{ t().offlinePage.lead }}</p><button type="button" class="cb-btn out" (click)="of().reload()">{{ t().retry }}</button></cob-note>}
      @case ('signed-out') {<cob-note kind="failed" [heading]="t().signedOut.title" [level]="1" role="alert"><p>{{ t().signedOut.lead }}</p><button type="button" class="cb-btn out" (click)="of().reload()">{{ t().retry }}</button></cob-note>}
      @case ('failed') {<cob-note kind="failed" [heading]="t().failed.title" [level]="1" role="alert"><p>{{ t().failed.lead }} @if (trace(); as code) {{{ t().failed.trace(code) }}}</p><button type="button" class="cb-btn out" (click)="of().reload()">{{ t().retry }}</button></cob-note>}
    }
  `,
})
export class PageState {
  readonly of = input.required<AnyPage>();
  protected readonly t = injectTexts(kitTexts);
  protected readonly kind = computed(() => kindOf(this.of().failure()));
  protected readonly trace = computed(() => traceOf(this.of().failure()));

  constructor() {
    const title = inject(Title);
    // A page that never came has no heading of its own to name the tab.
    effect(() => {
      const kind = this.kind();
      if (kind && !document.querySelector('main h1')) title.setTitle(`${this.t()[titles[kind]].title} – Cobijo`);
    });
  }
}

const titles = { denied: 'denied', 'not-there': 'notThere', offline: 'offlinePage', 'signed-out': 'signedOut', failed: 'failed' } as const;

/** Which of the five an answer is, as a word for templates. */
export function kindOf(failure: Error | null): 'denied' | 'not-there' | 'offline' | 'signed-out' | 'failed' | null {
  if (failure === null) return null;
  if (failure instanceof Denied) return 'denied';
  if (failure instanceof NotThere) return 'not-there';
  if (failure instanceof Offline) return 'offline';
  if (failure instanceof SignedOut) return 'signed-out';
  return 'failed';
}

/** The code for support of a failure. */
export const traceOf = (failure: Error | null): string | null => (failure instanceof Failed ? failure.trace : null);
