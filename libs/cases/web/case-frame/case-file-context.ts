import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { Subject, Verb } from '@cobijo/access/rules/abilities';
import { Session } from '@cobijo/access/web/session';
import type { CaseFrameQuery } from '@cobijo/graphql/generated/client/graphql';

export type Frame = NonNullable<CaseFrameQuery['caseFrame']>;

/** What every page of a file may know: the child's name, the office's time zone, what the person may do, and how to ask again. */
@Injectable()
export class CaseFileContext {
  private readonly session = inject(Session);
  private readonly shown = signal<Frame | null>(null);
  private again: () => void = () => undefined;

  /** The frame as it was read last; null until it is there. */
  readonly frame: Signal<Frame | null> = this.shown.asReadonly();
  readonly caseFileId = computed(() => this.shown()?.id ?? '');
  /** The name the child wants to be called by; the number of the file where there is no child or no clearance. */
  readonly childName = computed(() => this.shown()?.child?.preferredName ?? this.shown()?.child?.givenNames ?? this.shown()?.caseNo ?? '');
  readonly timeZone = computed(() => this.shown()?.timeZone ?? 'America/Mexico_City');
  readonly version = computed(() => this.shown()?.version ?? 0);

  /** Whether the person may do something on this file. It draws buttons; the server asks again. */
  may(verb: Verb, about: Subject): boolean {
    const frame = this.shown();
    return frame !== null && this.session.may(verb, about, frame);
  }

  /** Reads the frame again, after an act changed what it shows. */
  reload(): void {
    this.again();
  }

  /** The frame hands over what it read. */
  show(frame: Frame | null, again: () => void): void {
    this.shown.set(frame);
    this.again = again;
  }
}
