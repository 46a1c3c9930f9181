import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { type OptionsPageQuery, SaveFindingDocument, type SaveFindingMutation } from '@cobijo/graphql/generated/client/graphql';
import { Offline } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import type { GroundData } from '@cobijo/ui/refusal/ground-words';
import type { ProblemData } from '@cobijo/ui/kit/act';
import type { Effect, Weight } from '../../rules/code-lists';

type Options = NonNullable<NonNullable<OptionsPageQuery['optionsPage']>['analysis']>['options'];
type Answer = SaveFindingMutation['saveFinding'];
/** Somebody else wrote in the same cell. */
export type FindingConflict = Extract<NonNullable<Answer>, { __typename: 'FindingConflict' }>;

/** What stands in the fields of a cell. */
export interface TypedFinding {
  readonly effect: Effect | null;
  readonly weight: Weight | null;
  readonly text: string;
  readonly sources: readonly string[];
}
/** A cell of the matrix. */
export interface CellKey {
  readonly optionId: string;
  readonly factor: string;
}
interface Sent {
  readonly key: string;
  readonly cell: string;
  readonly typed: TypedFinding;
}

const idle = 800;
const again = 5_000;
const nameOf = ({ optionId, factor }: CellKey): string => `${optionId} ${factor}`;

/** Keeps findings as they are typed: after a pause, on leaving a field, a cell or the page. It loses no word. */
@Injectable()
export class FindingKeeper {
  readonly state = signal<'saved' | 'saving' | 'offline' | 'failed'>('saved');
  readonly savedAt = signal<Date | null>(null);
  /** Grows with every finding that the server kept. */
  readonly kept = signal(0);
  readonly conflicts = signal<ReadonlyMap<string, FindingConflict>>(new Map());
  readonly problems = signal<readonly ProblemData[]>([]);
  /** Why nothing more is saved; what was typed stays on the screen. */
  readonly refusal = signal<readonly GroundData[]>([]);

  private readonly client = inject(GraphqlClient);
  private readonly typed = signal<ReadonlyMap<string, TypedFinding>>(new Map());
  private readonly versions = new Map<string, number>();
  private readonly changed = new Set<string>();
  private caseFileId = '';
  // Sent and not answered: it goes out again unchanged, under the same key.
  private sent: Sent | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const leaving = (): void => void this.flush();
    const asking = (event: BeforeUnloadEvent): void => (this.unsaved() ? event.preventDefault() : undefined);
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('online', leaving);
    window.addEventListener('beforeunload', asking);
    inject(DestroyRef).onDestroy(() => {
      leaving();
      clearTimeout(this.timer);
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('online', leaving);
      window.removeEventListener('beforeunload', asking);
    });
  }

  /** Takes the versions that the server holds; a cell with unsaved words keeps its own. */
  load(caseFileId: string, options: Options): void {
    this.caseFileId = caseFileId;
    for (const { id, findings } of options)
      for (const { factor, version } of findings) {
        const cell = nameOf({ optionId: id, factor });
        if (!this.changed.has(cell) && this.sent?.cell !== cell && !this.conflicts().has(cell)) this.versions.set(cell, Math.max(version, this.versions.get(cell) ?? 0));
      }
  }

  /** What was typed in a cell on this page, or nothing. */
  typedIn(cell: CellKey): TypedFinding | undefined {
    return this.typed().get(nameOf(cell));
  }

  conflictIn(cell: CellKey): FindingConflict | undefined {
    return this.conflicts().get(nameOf(cell));
  }

  write(cell: CellKey, typed: TypedFinding): void {
    this.typed.update((known) => new Map(known).set(nameOf(cell), typed));
    this.problems.set([]);
    this.changed.add(nameOf(cell));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), idle);
  }

  /** Chooses what stands in a cell in conflict. */
  choose(cell: CellKey, typed: TypedFinding): void {
    const conflict = this.conflictIn(cell);
    if (!conflict) return;
    this.conflicts.update((known) => new Map([...known].filter(([name]) => name !== nameOf(cell))));
    this.versions.set(nameOf(cell), conflict.theirs.version);
    this.write(cell, typed);
    void this.flush();
  }

  unsaved(): boolean {
    return this.changed.size > 0 || this.sent !== null;
  }

  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    while ((this.sent ??= this.next())) {
      this.state.set('saving');
      if (!(await this.sendOnce(this.sent))) return;
      this.sent = null;
    }
  }

  private next(): Sent | null {
    const cell = [...this.changed].find((name) => !this.conflicts().has(name));
    const typed = cell === undefined ? undefined : this.typed().get(cell);
    if (cell === undefined || !typed || this.refusal().length > 0) return null;
    this.changed.delete(cell);
    return { key: crypto.randomUUID(), cell, typed };
  }

  private async sendOnce({ key, cell, typed }: Sent): Promise<boolean> {
    const [optionId = '', factor = ''] = cell.split(' ');
    const { effect, weight, text, sources } = typed;
    try {
      const { saveFinding } = await this.client.query(SaveFindingDocument, {
        input: { key, caseFileId: this.caseFileId, optionId, factor, effect: effect ?? 'unknown', weight: effect === 'unknown' ? null : weight, text, sources: [...sources], baseVersion: this.versions.get(cell) ?? 0 },
      });
      this.take(cell, saveFinding);
      return true;
    } catch (thrown) {
      this.state.set(thrown instanceof Offline ? 'offline' : 'failed');
      this.timer = setTimeout(() => void this.flush(), again);
      return false;
    }
  }

  private take(cell: string, answer: Answer): void {
    this.state.set(answer ? 'saved' : 'failed');
    if (answer?.__typename === 'FindingSaved') {
      this.versions.set(cell, answer.findingVersion);
      this.savedAt.set(new Date(answer.at));
      this.kept.update((count) => count + 1);
    } else if (answer?.__typename === 'FindingConflict') this.conflicts.update((known) => new Map(known).set(cell, answer));
    else if (answer?.__typename === 'Invalid') this.problems.set(answer.problems);
    else if (answer?.__typename === 'Refused') this.refusal.set(answer.grounds);
  }
}
