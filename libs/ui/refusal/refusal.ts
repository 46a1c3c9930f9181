import { afterRenderEffect, Component, computed, type ElementRef, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { articleWords } from '../i18n/articles';
import { formatTime } from '../i18n/dates';
import { language } from '../i18n/language';
import { injectTexts } from '../i18n/texts';
import { Icon } from '../kit/icon';
import { kitTexts } from '../kit/texts';
import { type GroundData, type GroundWords, sayGround } from './ground-words';

let count = 0;

/** What does not proceed and why: every ground with its article, its cure and who can help. Focus goes to the first. */
@Component({
  selector: 'cob-refusal',
  imports: [Icon, RouterLink],
  templateUrl: './refusal.html',
})
export class Refusal {
  readonly grounds = input.required<readonly GroundData[]>();
  readonly words = input.required<GroundWords>();
  /** What does not proceed, in a sentence with the child's name: "El retorno de Petrona todavía no procede". */
  readonly heading = input('');
  readonly lead = input('');
  readonly at = input<Date | null>(null);
  /** Where a ground is cured: router commands by the code of the ground. */
  readonly cures = input<Readonly<Record<string, readonly string[]>>>({});

  protected readonly id = `cob-refusal-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  protected readonly time = computed(() => formatTime(this.at()));
  protected readonly said = computed(() =>
    this.grounds().map((ground, index) => ({
      ...sayGround(ground, this.words()),
      rule: /^[A-Z]+\d/.test(ground.rule) ? ground.rule : '',
      key: `${ground.code}-${index}`,
      law: ground.citations.map((citation) => articleWords(citation, language())).join(' · '),
      link: this.cures()[ground.code] ?? null,
    })),
  );
  private readonly first = viewChild<ElementRef<HTMLElement>>('first');

  constructor() {
    // Only a new answer moves the focus: a change of language does not.
    let shown: readonly GroundData[] = [];
    afterRenderEffect(() => {
      const grounds = this.grounds();
      const first = this.first()?.nativeElement;
      if (!first || grounds === shown) return;
      shown = grounds;
      first.focus();
    });
  }

  protected print(): void {
    window.print();
  }
}
