import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FamilyPageDocument, KnownChildrenDocument, type KnownChildrenQuery, LinkSiblingsDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Empty } from '@cobijo/ui/kit/empty';
import { Note } from '@cobijo/ui/kit/note';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { peopleGrounds } from '../grounds';
import { knownTexts } from '../known-texts';
import { peopleTexts } from '../texts';
import { calledOf } from './family-words';
import { KnownSearch } from './known-search';

type Known = KnownChildrenQuery['knownChildren'][number];

/** Links brothers and sisters and keeps them together (R8). */
@Component({
  selector: 'cob-siblings-page',
  imports: [Card, Checks, Empty, KnownSearch, Note, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './siblings-page.html',
})
export class SiblingsPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  protected readonly words = peopleGrounds;
  protected readonly search = signal<string | null>(null);
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly known = injectPage(KnownChildrenDocument, () => ({ caseFileId: this.caseFileId(), search: this.search() }));
  protected readonly act = injectAct(LinkSiblingsDocument, (data) => data.linkSiblings);
  protected readonly child = computed(() => this.page.value()?.familyPage?.child ?? null);
  protected readonly called = computed(() => {
    const child = this.child();
    return child ? calledOf(child, this.t().family.unnamed) : '';
  });
  protected readonly options = computed(() => (this.known.value()?.knownChildren ?? []).map((known) => ({ value: known.childId, label: this.wordsOf(known) })));
  protected readonly chosen = signal<string[]>([]);

  protected look(words: string | null): void {
    this.chosen.set([]);
    this.search.set(words);
  }

  protected async save(): Promise<void> {
    const child = this.child();
    if (!child) return;
    if (await this.act.run({ input: { childId: child.id, caseFileId: this.caseFileId(), siblingIds: this.chosen() } })) await this.goOn('..');
  }

  private wordsOf(known: Known): string {
    const t = this.k();
    const facts = [
      known.name || this.t().family.unnamed,
      known.birthDate ? t.born(formatDate(known.birthDate)) : '',
      known.sameParent ? t.siblings.sameParent : '',
      known.sameCall ? t.siblings.sameCall : '',
      known.childCode,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
  }
}
