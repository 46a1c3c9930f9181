import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { LocalDrafts } from '@cobijo/access/web/local-drafts/local-drafts';
import { Session } from '@cobijo/access/web/session';
import { type AssessmentPageQuery, SaveAnswersDocument, type SaveAnswersMutation } from '@cobijo/graphql/generated/client/graphql';
import { Offline, SignedOut } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { answerFrom, type AnswerValue } from '../../rules/answers';
import { onLeaving } from './on-leaving';
import { type Batch, draftName, same, type Unsent, type UnsentAnswers, without } from './unsent-answers';

type Loaded = NonNullable<AssessmentPageQuery['assessment']>;
type Answered = NonNullable<SaveAnswersMutation['saveAnswers']>;
type Saved = Extract<Answered, { __typename: 'AnswersSaved' }>;
/** Somebody else wrote in the same field. */
export type FieldConflict = Saved['conflicts'][number];
/** Somebody else who is writing now. */
export type OtherAuthor = Saved['others'][number];

const idle = 800;
const again = 5_000;
// A slow disk does not keep anybody from writing.
const patience = 1_500;

/** Keeps what is typed on an assessment: on this device at once, with the server after a pause or on leaving; loses no word. */
@Injectable()
export class AnswerKeeper {
  readonly state = signal<'saved' | 'saving' | 'offline' | 'failed'>('saved');
  /** The assessment is no longer open: nothing more is saved, nothing typed is lost. */
  readonly locked = signal(false);
  /** Fields may be drawn: what was left on this device is back in them. */
  readonly ready = signal(false);
  /** What is not saved lies safe on this device. */
  readonly keptHere = signal(false);
  /** Words left on this device that the assessment takes no more. */
  readonly stranded = signal<readonly Unsent[]>([]);
  readonly savedAt = signal<Date | null>(null);
  readonly answers = signal<ReadonlyMap<string, AnswerValue>>(new Map());
  readonly conflicts = signal<ReadonlyMap<string, FieldConflict>>(new Map());
  readonly problems = signal<ReadonlyMap<string, string>>(new Map());
  readonly others = signal<readonly OtherAuthor[]>([]);

  private readonly client = inject(GraphqlClient);
  private readonly drafts = inject(LocalDrafts);
  private readonly session = inject(Session);
  private readonly versions = new Map<string, number>();
  private readonly changed = new Set<string>();
  private place: Pick<Loaded, 'id' | 'caseFileId'> | null = null;
  // Sent and not answered: it goes out again unchanged, under the same key.
  private batch: Batch | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const stay = onLeaving({ leave: () => void this.flush(), unsaved: () => this.unsaved() });
    const signedOut = this.session.beforeLeaving(() => this.flush());
    // Back at the door: what waited for the session goes out.
    effect(() => {
      if (!this.session.expired()) untracked(() => void this.flush());
    });
    inject(DestroyRef).onDestroy(() => {
      void this.flush();
      clearTimeout(this.timer);
      stay();
      signedOut();
    });
  }

  /** Takes what the server holds; what was typed here and is not saved yet stays. */
  load(assessment: Loaded): void {
    const first = this.place === null;
    this.place = { id: assessment.id, caseFileId: assessment.caseFileId };
    const answers = new Map(this.answers());
    for (const { question, value, version } of assessment.answers ?? []) {
      if (this.isUnsent(question)) continue;
      answers.set(question, answerFrom(value) ?? {});
      this.versions.set(question, version);
    }
    this.answers.set(answers);
    if (!this.drafts.possible) this.ready.set(true);
    else if (first) {
      void this.bringBack(assessment);
      setTimeout(() => this.ready.set(true), patience);
    }
  }

  write(question: string, value: AnswerValue): void {
    this.answers.update((answers) => new Map(answers).set(question, value));
    this.problems.update((problems) => without(problems, question));
    this.changed.add(question);
    this.keepHere();
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
    this.keepHere();
    void this.flush();
  }

  /** Lets go of words that can be sent nowhere any more. */
  discardStranded(): void {
    this.stranded.set([]);
    this.keepHere();
  }

  unsaved(): boolean {
    return this.changed.size > 0 || this.batch !== null;
  }

  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async bringBack({ mayEdit, id }: Loaded): Promise<void> {
    // A door: nobody but this class writes under this name, and what was altered does not open.
    const kept = (await this.drafts.find(draftName(id))) as UnsentAnswers | null;
    const unsent = [...(kept?.batch?.answers ?? []), ...(kept?.changed ?? [])];
    // Words that came back too late stand beside what was typed meanwhile.
    if (kept && mayEdit && !this.unsaved()) {
      this.batch = kept.batch;
      kept.changed.forEach(({ question }) => this.changed.add(question));
      unsent.forEach(({ question, baseVersion }) => this.versions.set(question, baseVersion));
      this.answers.update((answers) => new Map([...answers, ...unsent.map(({ question, value }) => [question, value] as const)]));
    } else this.stranded.set([...new Map(unsent.map((one) => [one.question, one])).values()]);
    this.ready.set(true);
    void this.flush();
  }

  private keepHere(): void {
    if (!this.place) return;
    const open = new Set([...this.changed, ...this.conflicts().keys()]);
    const unsent: UnsentAnswers | null = this.batch || open.size > 0 ? { batch: this.batch, changed: [...open].map((question) => this.unsent(question)) } : null;
    void this.drafts.keep(draftName(this.place.id), unsent).then((kept) => this.keptHere.set(kept));
  }

  private async sendAll(): Promise<void> {
    while ((this.batch ??= this.nextBatch())) {
      this.state.set('saving');
      if (!(await this.sendOnce(this.batch))) return;
      this.batch = null;
      this.keepHere();
    }
  }

  private nextBatch(): Batch | null {
    const questions = [...this.changed].filter((question) => !this.conflicts().has(question)).slice(0, 50);
    if (questions.length === 0 || this.locked()) return null;
    questions.forEach((question) => this.changed.delete(question));
    return { key: crypto.randomUUID(), answers: questions.map((question) => this.unsent(question)) };
  }

  private async sendOnce({ key, answers }: Batch): Promise<boolean> {
    if (!this.place) return false;
    const { id: assessmentId, caseFileId } = this.place;
    try {
      const { saveAnswers } = await this.client.query(SaveAnswersDocument, { input: { key, caseFileId, assessmentId, answers } });
      return this.take(saveAnswers ?? null, answers);
    } catch (thrown) {
      this.state.set(thrown instanceof Offline ? 'offline' : 'failed');
      this.keepHere();
      if (!(thrown instanceof SignedOut)) this.timer = setTimeout(() => void this.flush(), again);
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
    this.keepHere();
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

  private unsent(question: string): Unsent {
    return { question, baseVersion: this.versions.get(question) ?? 0, value: this.answers().get(question) ?? {} };
  }

  private isUnsent(question: string): boolean {
    return this.changed.has(question) || this.conflicts().has(question) || (this.batch?.answers.some((answer) => answer.question === question) ?? false);
  }
}
