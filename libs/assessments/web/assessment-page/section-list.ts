import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { Section } from '../../rules/definition/form';
import { assessmentsTexts } from '../texts';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;
const wide = '(min-width: 1100px)';

/** The sections with their state as text: complete is said by a person; comments and owners stand beside the name. */
@Component({
  selector: 'cob-section-list',
  imports: [RouterLink],
  template: `
    <details class="cb-card cb-secs" [open]="open">
      <summary><span>{{ t().sections }}</span><span class="now">{{ now() }}</span><span class="small muted">@if (!settled()) {{{ t().complete(done(), sections().length) }}}</span></summary>
      <nav class="cb-sec" [attr.aria-label]="t().sections">
        @for (line of lines(); track line.code) {
          <a [routerLink]="[]" [queryParams]="{ seccion: line.code }" [attr.aria-current]="line.code === current() ? 'step' : null"
            ><span class="l">{{ line.code }}</span><span>{{ line.title }}</span><span class="st" [class.todo]="line.look === 'todo'" [class.bad]="line.look === 'bad'">{{ line.state }}</span></a
          >
        }
      </nav>
    </details>
  `,
  styles: `
    .cb-secs { padding: .5rem; }
    .cb-secs > summary { display: flex; justify-content: space-between; align-items: center; gap: .5rem; padding: .4rem .625rem .5rem; font: var(--cb-t-card); cursor: pointer; }
    .cb-secs[open] .now { display: none; }
    .now { font: var(--cb-t-dense); }
  `,
})
export class SectionList {
  readonly assessment = input.required<Assessment>();
  readonly sections = input.required<readonly Section[]>();
  readonly current = input.required<string>();

  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly open = typeof matchMedia === 'function' && matchMedia(wide).matches;
  private readonly complete = computed(() => new Set(this.assessment().sections.filter(({ complete }) => complete).map(({ section }) => section)));
  protected readonly done = computed(() => this.complete().size);
  /** Whether nobody works on it any more. */
  protected readonly settled = computed(() => !this.assessment().mayEdit && ['approved', 'expired', 'superseded', 'void'].includes(this.assessment().state));
  protected readonly lines = computed(() =>
    this.sections().map((section) => ({ code: section.code, title: section.title[language()], ...this.stateOf(section) })),
  );

  protected readonly now = computed(() => this.lines().find(({ code }) => code === this.current())?.title ?? '');

  private stateOf({ code, owner }: Section): { readonly state: string; readonly look: 'quiet' | 'todo' | 'bad' } {
    const words = this.t().sectionState;
    if (this.complete().has(code)) return { state: words.complete, look: 'quiet' };
    if (this.settled()) return { state: '', look: 'quiet' };
    const comments = this.assessment().comments.filter(({ section }) => section === code).length;
    if (comments > 0 && this.assessment().state === 'returned') return { state: words.comments(comments), look: 'bad' };
    if (this.assessment().authors.some(({ section }) => section === code)) return { state: words.going, look: 'quiet' };
    if (owner !== 'social_work') return { state: this.t().ownedBy[owner] ?? '', look: 'quiet' };
    return { state: words.todo, look: 'todo' };
  }
}
