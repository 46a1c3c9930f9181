import { Component, computed, input } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import type { GroundWords } from '../refusal/ground-words';
import { Invalid } from '../refusal/invalid';
import { Refusal } from '../refusal/refusal';
import { Warnings } from '../refusal/warnings';
import type { AnyAct } from './act';
import { Note } from './note';
import { kindOf, traceOf } from './page-state';
import { kitTexts } from './texts';

/** How an act went, where it was pressed: refused with every ground, warned, invalid, no access, failed, offline. */
@Component({
  selector: 'cob-outcome',
  imports: [Invalid, Note, Refusal, Warnings],
  template: `
    @if (blocks().length > 0) {
      <cob-refusal [grounds]="blocks()" [words]="words()" [heading]="heading()" [lead]="lead()" [at]="act().answeredAt()" [cures]="cures()" />
    } @else if (warnings().length > 0) {
      <cob-warnings [grounds]="warnings()" [words]="words()" [busy]="act().working()" (proceed)="act().proceed($event)" />
    }
    @if (act().problems().length > 0) {<cob-invalid [problems]="act().problems()" [labels]="labels()" />}
    @switch (kind()) {
      @case ('denied') {<cob-note kind="denied" [heading]="t().denied.title" role="alert"><p>{{ t().denied.lead }}</p></cob-note>}
      @case ('not-there') {<cob-note kind="denied" [heading]="t().notThere.title" role="alert"><p>{{ t().notThere.lead }}</p></cob-note>}
      @case ('offline') {<cob-note kind="offline" [heading]="t().offline.title" role="alert"><p>{{ t().offline.lead }}</p><button type="button" class="cb-btn out" [disabled]="act().working()" (click)="act().retry()">{{ t().retry }}</button></cob-note>}
      @case ('signed-out') {<cob-note kind="failed" [heading]="t().signedOut.title" role="alert"><p>{{ t().signedOut.lead }}</p><button type="button" class="cb-btn out" [disabled]="act().working()" (click)="act().retry()">{{ t().retry }}</button></cob-note>}
      @case ('failed') {<cob-note kind="failed" [heading]="t().failed.title" role="alert"><p>{{ t().failed.lead }} @if (trace(); as code) {{{ t().failed.trace(code) }}}</p><button type="button" class="cb-btn out" [disabled]="act().working()" (click)="act().retry()">{{ t().retry }}</button></cob-note>}
    }
  `,
})
export class Outcome {
  readonly act = input.required<AnyAct>();
  readonly words = input<GroundWords>({});
  readonly heading = input('');
  readonly lead = input('');
  readonly cures = input<Readonly<Record<string, readonly string[]>>>({});
  readonly labels = input<Readonly<Record<string, string>>>({});
  protected readonly t = injectTexts(kitTexts);
  protected readonly blocks = computed(() => this.act().grounds().filter(({ kind }) => kind !== 'warn').length > 0 ? this.act().grounds() : []);
  protected readonly warnings = computed(() => this.act().grounds().filter(({ kind }) => kind === 'warn'));
  protected readonly kind = computed(() => kindOf(this.act().failure()));
  protected readonly trace = computed(() => traceOf(this.act().failure()));
}
