import { afterRenderEffect, Component, type ElementRef, input, signal, viewChild } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import type { ProblemData } from '../kit/act';
import { problemWords } from '../kit/problem-words';
import { sameField } from '../kit/same-field';
import { kitTexts } from '../kit/texts';

interface Line {
  readonly problem: ProblemData;
  readonly label: string;
  readonly target: HTMLElement | null;
}

/** What could not be taken, with a link to each field. */
@Component({
  selector: 'cob-invalid',
  template: `
    <div #box class="cb-invalid" role="alert" tabindex="-1">
      <b>{{ t().invalid.title }}</b>
      <p class="small">{{ t().invalid.lead }}</p>
      <ul>
        @for (line of lines(); track $index) {
          <li>
            @if (line.target) {<button type="button" class="cb-link" (click)="lead(line)">{{ line.label }}: {{ words(line) }}</button>}
            @else {@if (line.label) {{{ line.label }}: }{{ words(line) }}}
          </li>
        }
      </ul>
    </div>
  `,
})
export class Invalid {
  readonly problems = input.required<readonly ProblemData[]>();
  /** Names of fields that are not on the page, by their path. */
  readonly labels = input<Readonly<Record<string, string>>>({});
  protected readonly t = injectTexts(kitTexts);
  protected readonly lines = signal<readonly Line[]>([]);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  constructor() {
    let shown: readonly ProblemData[] = [];
    afterRenderEffect(() => {
      const problems = this.problems();
      this.lines.set(problems.map((problem) => lineOf(problem, this.labels())));
      if (problems === shown) return;
      shown = problems;
      this.box().nativeElement.focus();
    });
  }

  protected words({ problem }: Line): string {
    return problemWords(problem.code, this.t());
  }

  protected lead({ target }: Line): void {
    target?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }
}

function lineOf(problem: ProblemData, labels: Readonly<Record<string, string>>): Line {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const target = fields.find((field) => sameField(field.dataset['field'] ?? '', problem.field)) ?? null;
  const label = target?.querySelector('.cb-label')?.textContent.trim() ?? labels[problem.field] ?? '';
  return { problem, label, target };
}
