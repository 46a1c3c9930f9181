import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReturnPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { articleWords } from '@cobijo/ui/i18n/articles';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { GuardMark, type GuardState } from '@cobijo/ui/kit/guard-mark';
import { sayGround } from '@cobijo/ui/refusal/ground-words';
import { isAttestable } from '../../rules/attestations';
import { type GuardStatus, guardStatuses } from '../../rules/guards';
import { returnGrounds } from '../grounds.texts';
import { guardTexts } from '../guards.texts';

export type SheetRow = NonNullable<ReturnPageQuery['returnSheet']>['guards'][number];

const marks: Readonly<Record<GuardStatus, GuardState>> = { satisfied: 'ok', attested: 'at', failed: 'no', unknown: 'un', 'at-signing': 'si' };
const groups = ['decision', 'voice', 'family', 'journey', 'authorisation'] as const;

/** The 22 safeguards with what each stands on. Five counts on top that filter; what is computed has no control. */
@Component({
  selector: 'cob-guard-sheet',
  host: { class: 'cb-stack' },
  imports: [Card, GuardMark, RouterLink],
  templateUrl: './guard-sheet.html',
})
export class GuardSheet {
  readonly rows = input.required<readonly SheetRow[]>();
  readonly caseFileId = input.required<string>();
  readonly mayAttest = input(false);
  /** Where a ground is cured: router commands by its code. */
  readonly cures = input<Readonly<Record<string, readonly string[]>>>({});

  protected readonly t = injectTexts(guardTexts);
  protected readonly filter = signal<GuardStatus | null>(null);
  protected readonly tally = computed(() =>
    guardStatuses.map((status) => ({ status, mark: marks[status], count: this.rows().filter((row) => row.status === status).length })),
  );
  protected readonly shown = computed(() => this.rows().filter(({ status }) => this.filter() === null || status === this.filter()));
  protected readonly parts = computed(() =>
    groups
      .map((group) => {
        const all = this.rows().filter((row) => row.group === group);
        return { group, rows: this.shown().filter((row) => row.group === group), done: all.filter(stands).length, all: all.length };
      })
      .filter(({ rows }) => rows.length > 0),
  );

  protected readonly markOf = (row: SheetRow): GuardState => marks[statusOf(row)];
  protected readonly attestable = (row: SheetRow): boolean => this.mayAttest() && row.status !== 'satisfied' && isAttestable(row.guard);

  protected choose(status: GuardStatus): void {
    this.filter.update((chosen) => (chosen === status ? null : status));
  }

  /** The word that a row begins with, when it does not simply stand. */
  protected leadOf(row: SheetRow): string {
    const { failed, unknown, atSigning, attested } = this.t();
    return { satisfied: '', attested, failed, unknown, 'at-signing': atSigning }[statusOf(row)];
  }

  /** What the row stands on. */
  protected evidenceOf(row: SheetRow): string {
    const params = Object.fromEntries(row.params.map(({ name, value }) => [name, value]));
    switch (statusOf(row)) {
      case 'satisfied':
        return this.t().stands[row.guard]?.(params) ?? '';
      case 'at-signing':
        return this.t().signatures(params['signed'] ?? '0');
      case 'attested':
        return this.proofOf(row);
      case 'failed':
      case 'unknown':
        return '';
    }
  }

  /** What stands against it, each with its article and what would cure it. A proof is attached beside. */
  protected against({ status, grounds, cureAct }: SheetRow) {
    if (status !== 'failed' && status !== 'unknown') return [];
    return grounds.map((ground) => ({
      ...sayGround(ground, returnGrounds),
      code: ground.code,
      law: ground.citations.map((citation) => articleWords(citation, language())).join(' · '),
      link: cureAct === 'attest' ? null : (this.cures()[ground.code] ?? null),
    }));
  }

  private proofOf({ proof }: SheetRow): string {
    if (!proof) return '';
    const until = proof.validUntil ? ` ${this.t().until(formatDate(proof.validUntil))}` : '';
    return this.t().proof(proof.documentTitle ?? '', proof.by ?? '', formatDate(proof.at)) + until;
  }
}

const statusOf = (row: SheetRow): GuardStatus => guardStatuses.find((status) => status === row.status) ?? 'unknown';
const stands = (row: SheetRow): boolean => row.status === 'satisfied' || row.status === 'attested';
