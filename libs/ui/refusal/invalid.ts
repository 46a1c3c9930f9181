import { afterRenderEffect, Component, type ElementRef, input, signal, viewChild } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import type { ProblemData } from '../kit/act';
import { problemWords } from '../kit/problem-words';
import { sameField } from '../kit/same-field';
import { kitTexts } from '../kit/texts';

interface Line {
  readonly label: string;
  readonly words: string;
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
            @if (line.target) {<button type="button" class="cb-link" (click)="lead(line)">{{ line.label }}: {{ line.words }}</button>}
            @else {@if (line.label) {{{ line.label }}: }{{ line.words }}}
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
      // The words of the fields are read from the page: in another language they are read again.
      const t = this.t();
      this.lines.set(problems.map((problem) => lineOf(problem, this.labels(), problemWords(problem.code, t))));
      if (problems === shown) return;
      shown = problems;
      this.box().nativeElement.focus();
    });
  }

  protected lead({ target }: Line): void {
    const controls = [...(target?.querySelectorAll<HTMLElement>('input, select, textarea, button') ?? [])];
    (controls.find((control) => control.getAttribute('aria-invalid') === 'true') ?? controls[0])?.focus();
  }
}

// A field that says what is wrong with it, in its own words, goes before one that has the same name in another form.
function lineOf({ field }: ProblemData, labels: Readonly<Record<string, string>>, words: string): Line {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')].filter(({ dataset }) => sameField(dataset['field'] ?? '', field));
  const target = fields.find((one) => textIn(one, '.cb-problem')) ?? fields[0] ?? null;
  return { label: textIn(target, '.cb-label') || (labels[field] ?? ''), words: textIn(target, '.cb-problem') || words, target };
}

const textIn = (field: HTMLElement | null, part: string): string => field?.querySelector(part)?.textContent.trim() ?? '';
