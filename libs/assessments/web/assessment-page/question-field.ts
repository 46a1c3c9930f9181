import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Conflict } from '@cobijo/ui/kit/conflict';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { problemWords } from '@cobijo/ui/kit/problem-words';
import { kitTexts } from '@cobijo/ui/kit/texts';
import { answerFrom, isUnknown, type AnswerValue } from '../../rules/answers';
import { tellsAsylumAccount } from '../../rules/asylum-narrative';
import type { Question } from '../../rules/definition/form';
import { assessmentsTexts } from '../texts';
import { AnswerKeeper } from './answer-keeper';
import { answerWords } from './answer-words';
import { BidResult } from './bid-result';
import { joinAnswers } from './join-answers';
import { RowsField } from './rows-field';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

/** The one renderer of the form: draws any question of the definition, its conflict, its past and its doubts. */
@Component({
  selector: 'cob-question',
  imports: [BidResult, Checks, Choice, Conflict, DateParts, Field, Icon, Note, RouterLink, RowsField],
  host: { '[attr.data-question]': 'question().code' },
  templateUrl: './question-field.html',
  styles: `
    summary { display: flex; align-items: center; gap: .4rem; cursor: pointer; }
  `,
})
export class QuestionField {
  readonly question = input.required<Question>();
  readonly assessment = input.required<Assessment>();
  readonly entered = output<string>();

  protected readonly keeper = inject(AnswerKeeper);
  protected readonly t = injectTexts(assessmentsTexts);
  private readonly kit = injectTexts(kitTexts);
  protected readonly spoken = language;
  protected readonly value = computed((): AnswerValue => this.keeper.answers().get(this.question().code) ?? {});
  protected readonly words = computed(() => answerWords(this.question(), this.value(), language()));
  protected readonly label = computed(() => this.question().label[language()]);
  protected readonly hint = computed(() => this.question().help?.[language()] ?? '');
  protected readonly options = computed(() => (this.question().options ?? []).map(({ code, label }) => ({ value: code, label: label[language()] })));
  protected readonly softs = computed(() => this.question().unknowns !== false);
  protected readonly chosen = computed(() => this.value().unknown ?? this.value().choices?.[0] ?? null);
  protected readonly several = computed(() => (this.value().unknown ? [this.value().unknown ?? ''] : [...(this.value().choices ?? [])]));
  protected readonly problem = computed(() => {
    const code = this.keeper.problems().get(this.question().code);
    return code ? problemWords(code, this.kit()) : '';
  });
  protected readonly conflict = computed(() => this.keeper.conflicts().get(this.question().code));
  protected readonly theirs = computed(() => answerFrom(this.conflict()?.theirs) ?? {});
  protected readonly joined = computed(() => joinAnswers(this.question().kind, this.value(), this.theirs()));
  protected readonly asylum = computed(() => tellsAsylumAccount([this.value().text ?? '', ...(this.value().rows ?? []).flat()].join(' ')));
  protected readonly hearings = computed(() =>
    (this.assessment().hearings ?? []).map(({ id, at, declined, tooYoung }) => ({
      value: id,
      label: [formatDate(at), declined ? this.t().hearingDeclined : '', tooYoung ? this.t().hearingYoung : ''].filter(Boolean).join(' · '),
    })),
  );
  protected readonly hearingName = computed(() => this.hearings().find(({ value }) => value === this.chosen())?.label ?? '');
  protected readonly before = computed(() => {
    const { previous } = this.assessment();
    const answer = previous?.answers?.find(({ question }) => question === this.question().code);
    const words = answer ? answerWords(this.question(), answerFrom(answer.value) ?? {}, language()) : '';
    if (!previous || !answer || words === '') return null;
    const types: Readonly<Record<string, string>> = this.t().typeNames;
    return { heading: this.t().before((types[previous.type] ?? '').toLowerCase(), formatDate(previous.approvedAt)), words, author: answer.authorName };
  });

  protected say(value: AnswerValue): string {
    return answerWords(this.question(), value, language());
  }

  protected write(value: AnswerValue): void {
    this.keeper.write(this.question().code, value);
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) this.write({ text: event.target.value });
  }

  protected choose(code: string | null): void {
    if (code === null || code === this.chosen()) return;
    this.write(isUnknown(code) && this.softs() ? { unknown: code } : { choices: [code] });
    void this.keeper.flush();
  }

  protected chooseSeveral(codes: readonly string[]): void {
    const [only] = codes;
    this.write(codes.length === 1 && only && isUnknown(only) && this.softs() ? { unknown: only } : { choices: codes });
  }

  protected pick(date: string): void {
    if (date !== (this.value().date ?? '')) this.write(date === '' ? {} : { date });
  }

  protected keep(value: AnswerValue): void {
    this.keeper.choose(this.question().code, value);
  }
}
