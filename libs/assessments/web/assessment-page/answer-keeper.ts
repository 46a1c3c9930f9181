import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { type AssessmentPageQuery, SaveAnswersDocument, type SaveAnswersMutation } from '@cobijo/graphql/generated/client/graphql';
import { Offline } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { answerFrom, type AnswerValue } from '../../rules/answers';

type Loaded = NonNullable<AssessmentPageQuery['assessment']>;
type Answered = NonNullable<SaveAnswersMutation['saveAnswers']>;
type Saved = Extract<Answered, { __typename: 'AnswersSaved' }>;
/** Somebody else wrote in the same field. */
export type FieldConflict = Saved['conflicts'][number];
/** Somebody else who is writing now. */
export type OtherAuthor = Saved['others'][number];

interface Batch {
  readonly key: string;
  readonly answers: readonly { readonly question: string; readonly baseVersion: number; readonly value: AnswerValue }[];
}

const idle = 800;
const again = 5_000;
const same = (one: AnswerValue, other: AnswerValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Keeps what is typed on an assessment: saves after a pause, on leaving a field and on leaving the page; loses no word. */
@Injectable()
export class AnswerKeeper {
  readonly state = signal<'saved' | 'saving' | 'offline' | 'failed'>('saved');
  /** The assessment is no longer open: nothing more is saved, nothing typed is lost. */
  readonly locked = signal(false);
  readonly savedAt = signal<Date | null>(null);
  readonly answers = signal<ReadonlyMap<string, AnswerValue>>(new Map());
  readonly conflicts = signal<ReadonlyMap<string, FieldConflict>>(new Map());
  readonly problems = signal<ReadonlyMap<string, string>>(new Map());
  readonly others = signal<readonly OtherAuthor[]>([]);

  private readonly client = inject(GraphqlClient);
  private readonly versions = new Map<string, number>();
  private readonly changed = new Set<string>();
  private place: Pick<Loaded, 'id' | 'caseFileId'> | null = null;
  // Sent and not answered: it goes out again unchanged, under the same key.
  private batch: Batch | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const leaving = (): void => void this.flush();
    const asking = (event: BeforeUnloadEvent): void => (this.unsaved() ? event.preventDefault() : undefined);
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', leaving);
    window.addEventListener('beforeunload', asking);
    inject(DestroyRef).onDestroy(() => {
      leaving();
      clearTimeout(this.timer);
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', leaving);
      window.removeEventListener('beforeunload', asking);
    });
  }

  /** Takes what the server holds; what was typed here and is not saved yet stays. */
  load(assessment: Loaded): void {
    this.place = { id: assessment.id, caseFileId: assessment.caseFileId };
    const answers = new Map(this.answers());
    for (const { question, value, version } of assessment.answers ?? []) {
      if (this.changed.has(question) || this.inBatch(question) || this.conflicts().has(question)) continue;
      answers.set(question, answerFrom(value) ?? {});
      this.versions.set(question, version);
    }
    this.answers.set(answers);
  }

  write(question: string, value: AnswerValue): void {
    this.answers.update((answers) => new Map(answers).set(question, value));
    this.problems.update((problems) => without(problems, question));
    this.changed.add(question);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), idle);
  }

  /** Chooses a version of a field in conflict; both stay in the history. */
  choose(question: string, value: AnswerValue): void {
    const conflict = this.conflicts().get(question);
    if (!conflict) return;
    this.conflicts.update((conflicts) => without(conflicts, question));
    this.versions.set(question, conflict.version);
    this.write(question, value);
    if (same(value, answerFrom(conflict.theirs) ?? {})) this.changed.delete(question);
    else void this.flush();
  }

  unsaved(): boolean {
    return this.changed.size > 0 || this.batch !== null;
  }

  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    while ((this.batch ??= this.nextBatch())) {
      this.state.set('saving');
      if (!(await this.sendOnce(this.batch))) return;
      this.batch = null;
    }
  }

  private nextBatch(): Batch | null {
    const questions = [...this.changed].filter((question) => !this.conflicts().has(question)).slice(0, 50);
    if (questions.length === 0 || this.locked()) return null;
    questions.forEach((question) => this.changed.delete(question));
    const answers = questions.map((question) => ({ question, baseVersion: this.versions.get(question) ?? 0, value: this.answers().get(question) ?? {} }));
    return { key: crypto.randomUUID(), answers };
  }

  private async sendOnce({ key, answers }: Batch): Promise<boolean> {
    if (!this.place) return false;
    const { id: assessmentId, caseFileId } = this.place;
    try {
      const { saveAnswers } = await this.client.query(SaveAnswersDocument, { input: { key, caseFileId, assessmentId, answers } });
      return this.take(saveAnswers ?? null, answers);
    } catch (thrown) {
      this.state.set(thrown instanceof Offline ? 'offline' : 'failed');
      this.timer = setTimeout(() => void this.flush(), again);
      return false;
    }
  }

  private take(answer: Answered | null, sent: Batch['answers']): boolean {
    if (answer?.__typename === 'AnswersSaved') return this.takeSaved(answer);
    if (answer?.__typename === 'Invalid') {
      const wrong = new Map(answer.problems.map(({ field, code }) => [field, code]));
      this.problems.update((problems) => new Map([...problems, ...wrong]));
      sent.filter(({ question }) => !wrong.has(question)).forEach(({ question }) => this.changed.add(question));
      this.state.set('saved');
      return true;
    }
    sent.forEach(({ question }) => this.changed.add(question));
    this.batch = null;
    this.state.set('saved');
    this.locked.set(true);
    return false;
  }

  private takeSaved({ saved, conflicts, others, at }: Saved): boolean {
    saved.forEach(({ question, version }) => this.versions.set(question, version));
    const real = conflicts.filter(({ mine, theirs }) => !same(answerFrom(mine) ?? {}, answerFrom(theirs) ?? {}));
    conflicts.filter((conflict) => !real.includes(conflict)).forEach(({ question, version }) => this.versions.set(question, version));
    this.conflicts.update((known) => new Map([...known, ...real.map((conflict) => [conflict.question, conflict] as const)]));
    this.others.set(others);
    this.savedAt.set(new Date(at));
    this.state.set('saved');
    return true;
  }

  private inBatch(question: string): boolean {
    return this.batch?.answers.some((answer) => answer.question === question) ?? false;
  }
}

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> => new Map([...map].filter(([known]) => known !== key));
