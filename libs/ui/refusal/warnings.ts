import { afterRenderEffect, booleanAttribute, Component, computed, type ElementRef, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { articleWords } from '../i18n/articles';
import { language } from '../i18n/language';
import { injectTexts } from '../i18n/texts';
import { Field } from '../kit/field';
import { Note } from '../kit/note';
import { kitTexts } from '../kit/texts';
import { type GroundData, type GroundWords, sayGround } from './ground-words';

/** Warnings: the act goes on only with a written reason for each. */
@Component({
  selector: 'cob-warnings',
  imports: [Field, Note],
  template: `
    <div #box tabindex="-1" role="alert" class="cb-form wide">
      @for (warning of said(); track warning.code) {
        <cob-note kind="warn" [heading]="warning.title">
          <p>{{ warning.why || t().warn.lead }}</p>
          @if (warning.law) {<p class="cb-law">{{ warning.law }}</p>}
        </cob-note>
        <cob-field [label]="t().warn.reason(warning.title)" [hint]="t().warn.length" [problem]="missing(warning.code)">
          <textarea class="cb-input" rows="2" maxlength="2000" [value]="written()[warning.code] ?? ''" (input)="write(warning.code, $event)"></textarea>
        </cob-field>
      }
      <div class="cb-actions"><button type="button" class="cb-btn pri" [disabled]="busy()" (click)="go()">{{ t().warn.proceed }}</button></div>
    </div>
  `,
})
export class Warnings {
  readonly grounds = input.required<readonly GroundData[]>();
  readonly words = input.required<GroundWords>();
  readonly busy = input(false, { transform: booleanAttribute });
  readonly proceed = output<Readonly<Record<string, string>>>();

  protected readonly t = injectTexts(kitTexts);
  protected readonly said = computed(() =>
    this.grounds().map((ground) => ({
      ...sayGround(ground, this.words()),
      code: ground.code,
      law: ground.citations.map((citation) => articleWords(citation, language())).join(' · '),
    })),
  );
  // What was written stays when the same act comes back with more warnings.
  protected readonly written = linkedSignal<readonly GroundData[], Readonly<Record<string, string>>>({
    source: this.grounds,
    computation: (_, before) => before?.value ?? {},
  });
  private readonly tried = signal(false);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    let shown: readonly GroundData[] = [];
    afterRenderEffect(() => {
      const grounds = this.grounds();
      if (grounds === shown) return;
      shown = grounds;
      this.box()?.nativeElement.focus();
    });
  }

  protected write(code: string, event: Event): void {
    const text = event.target instanceof HTMLTextAreaElement ? event.target.value : '';
    this.written.update((all) => ({ ...all, [code]: text }));
  }

  protected missing(code: string): string | null {
    return this.tried() && (this.written()[code] ?? '').trim() === '' ? this.t().warn.missing : null;
  }

  protected go(): void {
    this.tried.set(true);
    const complete = this.grounds().every(({ code }) => (this.written()[code] ?? '').trim() !== '');
    if (complete) this.proceed.emit(this.written());
  }
}
