import { Location } from '@angular/common';
import { afterRenderEffect, Component, computed, effect, ElementRef, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '@cobijo/access/web/session';
import { type AssessmentPageQuery, AssessmentPageDocument, CompleteSectionDocument } from '@cobijo/graphql/generated/client/graphql';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { SaveLine } from '@cobijo/ui/kit/save-line';
import { applies } from '../../rules/answers';
import { findQuestion, sectionCodeOf, sectionsFor } from '../../rules/definition/bia';
import type { Question } from '../../rules/definition/form';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';
import { AnswerKeeper } from './answer-keeper';
import { answerWords } from './answer-words';
import { QuestionField } from './question-field';
import { ReviewPanel } from './review-panel';
import { SectionList } from './section-list';
import { SourcePicker } from './source-picker';
import { SubmitPanel } from './submit-panel';

const sourced: readonly string[] = ['text', 'voice', 'rows', 'choice', 'multi'];
const unsourced: readonly string[] = ['A', 'O', 'P', 'Q'];

/** An assessment, one section at a time: list of sections, questions, sources, what came before, saving by itself. */
@Component({
  selector: 'cob-assessment-page',
  imports: [Icon, Note, Outcome, PageHead, PageState, QuestionField, ReviewPanel, RouterLink, SaveLine, SectionList, SourcePicker, SubmitPanel],
  providers: [AnswerKeeper],
  templateUrl: './assessment-page.html',
  styles: `
    .cb-questions { display: flex; flex-direction: column; gap: 1.75rem; padding-block: 1.25rem 1.5rem; }
    .cb-questions summary { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
    .cb-questions summary { cursor: pointer; }
  `,
})
export class AssessmentPage {
  readonly caseFileId = input.required<string>();
  readonly assessmentId = input.required<string>();
  /** Letter of the section, from the address. */
  readonly seccion = input<string>();
  /** Code of the question to come back to, from the address. */
  readonly pregunta = input<string>();

  protected readonly keeper = inject(AnswerKeeper);
  private readonly me = inject(Session).me;
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly spoken = language;
  protected readonly words = assessmentGrounds;
  protected readonly page = injectPage(AssessmentPageDocument, () => ({ caseFileId: this.caseFileId(), id: this.assessmentId() }));
  protected readonly complete = injectAct(CompleteSectionDocument, (data) => data.completeSection);

  protected readonly assessment = computed(() => this.page.value()?.assessment ?? null);
  protected readonly sections = computed(() => sectionsFor(this.assessment()?.type ?? 'short'));
  protected readonly code = computed(() => this.seccion() ?? sectionCodeOf(this.resumeAt() ?? '') ?? '');
  protected readonly place = computed(() => Math.max(0, this.sections().findIndex(({ code }) => code === this.code())));
  protected readonly section = computed(() => this.sections()[this.place()]);
  protected readonly before = computed(() => this.sections()[this.place() - 1] ?? null);
  protected readonly after = computed(() => this.sections()[this.place() + 1] ?? null);
  protected readonly questions = computed(() => (this.section()?.questions ?? []).filter((question) => applies(question, this.keeper.answers())));
  protected readonly isComplete = computed(() => this.assessment()?.sections.some(({ section, complete }) => complete && section === this.section()?.code) ?? false);
  protected readonly comments = computed(() => (this.assessment()?.comments ?? []).filter(({ section }) => section === this.section()?.code));
  protected readonly others = computed(() => [...new Set(this.keeper.others().filter(({ section }) => section === this.section()?.code).map(({ name }) => name))]);
  protected readonly typeName = computed(() => {
    const names: Readonly<Record<string, string>> = this.t().typeNames;
    return names[this.assessment()?.type ?? ''] ?? '';
  });
  protected readonly stateName = computed(() => {
    const names: Readonly<Record<string, string>> = this.t().stateNames;
    return names[this.assessment()?.state ?? ''] ?? '';
  });
  protected readonly stranded = computed(() =>
    this.keeper.stranded().map(({ question: code, value }) => {
      const question = findQuestion(code);
      return { label: question?.label[language()] ?? code, words: question ? answerWords(question, value, language()) : '' };
    }),
  );
  protected readonly foreignOwner = computed(() => {
    const owner = this.section()?.owner ?? '';
    return owner === this.me()?.discipline ? null : (this.t().ownedBy[owner] ?? null);
  });
  // Coming back without an address: the question that this person answered last, or anybody. It stays while the page is open.
  private readonly resumeAt = linkedSignal({ source: () => this.assessment()?.id, computation: () => untracked(() => lastAnswered(this.assessment(), this.me()?.id)) });

  constructor() {
    effect(() => {
      const assessment = this.assessment();
      if (assessment) untracked(() => this.keeper.load(assessment));
    });
    let wanted: string | undefined;
    afterRenderEffect(() => {
      const question = this.pregunta() ?? (this.seccion() ? undefined : this.resumeAt());
      if (!question || question === wanted || this.questions().length === 0 || !this.keeper.ready()) return;
      wanted = question;
      this.fieldOf(question)?.focus();
    });
  }

  protected isSourced({ code, kind }: Question): boolean {
    return sourced.includes(kind) && !unsourced.includes(sectionCodeOf(code));
  }

  protected isCited({ code }: Question): boolean {
    return this.assessment()?.citations?.some(({ question }) => question === code) ?? false;
  }

  // The address keeps the place, so that a reload comes back to the same question; no navigation, or the page would jump.
  protected remember(pregunta: string): void {
    const [path = ''] = this.router.url.split('?');
    this.location.replaceState(path, new URLSearchParams({ seccion: sectionCodeOf(pregunta), pregunta }).toString());
  }

  protected async say(complete: boolean): Promise<void> {
    await this.keeper.flush();
    const input = { caseFileId: this.caseFileId(), assessmentId: this.assessmentId(), section: this.section()?.code ?? '', complete };
    if (await this.complete.run({ input })) this.page.reload();
  }

  private fieldOf(question: string): HTMLElement | null {
    const box = [...this.host.querySelectorAll<HTMLElement>('[data-question]')].find(({ dataset }) => dataset['question'] === question);
    const active = box?.contains(document.activeElement);
    return active ? null : (box?.querySelector<HTMLElement>('textarea, input, select') ?? null);
  }
}

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

function lastAnswered(assessment: Assessment | null, me: string | undefined): string | undefined {
  const answers = [...(assessment?.answers ?? [])].sort((one, other) => other.at.localeCompare(one.at));
  return (answers.find(({ authorId }) => authorId === me) ?? answers[0])?.question;
}
