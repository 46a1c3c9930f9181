import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type DuplicateFieldsFragment, type DuplicateQuery, DuplicateVerdictsDocument, FamilyPageDocument, type FamilyPageQuery, MergeChildrenDocument, RecordDuplicateVerdictDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { supervisorRoles } from '@cobijo/access/rules/roles';
import { DuplicatePanel, type Judgement } from '@cobijo/people/web/duplicates/duplicate-panel';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { CaseFileContext } from '../case-frame/case-file-context';
import { labelOf } from '../labels';
import { triageGrounds } from '../triage-page/triage-grounds';
import { duplicatesTexts } from './duplicates-texts';

/** Duplicados: records that may be the same child, what was judged of each, and, for a supervisor, how two become one (R6). */
@Component({
  selector: 'cases-duplicates-page',
  imports: [Card, Dialog, DuplicatePanel, Empty, Field, Note, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './duplicates-page.html',
})
export class DuplicatesPage {
  readonly caseFileId = input.required<string>();

  private readonly session = inject(Session);
  private readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(duplicatesTexts);
  protected readonly words = triageGrounds;
  protected readonly labelOf = labelOf;
  protected readonly formatDate = formatDate;

  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly child = computed(() => this.page.value()?.familyPage?.child ?? null);
  protected readonly called = computed(() => this.context.childName());
  protected readonly query = computed((): DuplicateQuery | null => queryOf(this.page.value()?.familyPage ?? null));
  protected readonly kept = injectPage(DuplicateVerdictsDocument, () => {
    const child = this.child();
    return child ? { childId: child.id } : undefined;
  });
  protected readonly verdicts = computed(() => this.kept.value()?.duplicateVerdicts ?? []);
  protected readonly judged = computed((): Readonly<Record<string, string>> => Object.fromEntries(this.verdicts().map(({ otherChildId, verdict }) => [otherChildId, verdict])));
  protected readonly supervises = computed(() => (this.session.me()?.roles ?? []).some((role) => supervisorRoles.some((known) => known === role)));
  protected readonly judging = injectAct(RecordDuplicateVerdictDocument, (data) => data.recordDuplicateVerdict);
  protected readonly merging = injectAct(MergeChildrenDocument, (data) => data.mergeChildren);
  protected readonly asked = signal<DuplicateFieldsFragment | null>(null);
  protected readonly reason = signal('');

  protected async judge({ childId, verdict }: Judgement): Promise<void> {
    const child = this.child();
    if (child && (await this.judging.run({ input: { childId: child.id, otherChildId: childId, verdict } }))) this.kept.reload();
  }

  protected ask(candidate: DuplicateFieldsFragment): void {
    this.merging.clear();
    this.asked.set(candidate);
  }

  protected async merge(): Promise<void> {
    const child = this.child();
    const other = this.asked();
    if (!child || !other) return;
    if (!(await this.merging.run({ input: { childId: other.childId, intoChildId: child.id, reason: this.reason() } }))) return;
    this.asked.set(null);
    this.reason.set('');
    this.page.reload();
    this.kept.reload();
    this.context.reload();
  }
}

type Family = NonNullable<FamilyPageQuery['familyPage']>;
interface Names {
  readonly givenNames?: string | null;
  readonly paternalSurname?: string | null;
  readonly maternalSurname?: string | null;
}

const wholeName = ({ givenNames, paternalSurname, maternalSurname }: Names): string => [givenNames, paternalSurname, maternalSurname].filter(Boolean).join(' ');

// Everything that R6 compares: name, birth date, numbers of papers, the mother's name.
function queryOf(family: Family | null): DuplicateQuery | null {
  if (!family) return null;
  const { child } = family;
  const mother = (family.relationships ?? []).find(({ type }) => type === 'mother');
  return {
    name: wholeName(child),
    motherName: mother ? wholeName(mother) : null,
    birthDate: child.birthDate ?? null,
    sex: child.sex ?? null,
    nationality: child.nationalities?.[0] ?? null,
    numbers: (child.documents ?? []).flatMap(({ number }) => number ?? []),
  };
}
