import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FamilyPageDocument, KnownPersonsDocument, type KnownPersonsQuery, LinkRelationshipDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatList } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { codeLabels } from '../code-labels';
import { peopleGrounds } from '../grounds';
import { knownTexts } from '../known-texts';
import { countryName } from '../names-of-codes';
import { peopleTexts } from '../texts';
import { BondFields, bondInput, emptyBond } from './bond-fields';
import { calledOf, isDanger, nameOf, wordOf } from './family-words';
import { KnownSearch } from './known-search';

type Known = KnownPersonsQuery['knownPersons'][number];

/** Says who a person already on record is to the child: the mother of a sister, or somebody of another file. */
@Component({
  selector: 'cob-known-person-page',
  imports: [BondFields, Card, Choice, Empty, KnownSearch, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './known-person-page.html',
})
export class KnownPersonPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly search = signal<string | null>(null);
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly known = injectPage(KnownPersonsDocument, () => ({ caseFileId: this.caseFileId(), search: this.search() }));
  protected readonly act = injectAct(LinkRelationshipDocument, (data) => data.linkRelationship);
  protected readonly child = computed(() => this.page.value()?.familyPage?.child ?? null);
  protected readonly called = computed(() => {
    const child = this.child();
    return child ? calledOf(child, this.t().family.unnamed) : '';
  });
  protected readonly options = computed(() => (this.known.value()?.knownPersons ?? []).map((known) => ({ value: known.personId, label: this.wordsOf(known) })));
  protected readonly personId = signal<string | null>(null);
  protected readonly bond = signal(emptyBond);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const child = this.child();
    if (!child) return;
    const input = { childId: child.id, caseFileId: this.caseFileId(), personId: this.personId() ?? '', relationship: bondInput(this.bond()) };
    if (await this.act.run({ input })) await this.goOn('..');
  }

  private wordsOf(known: Known): string {
    const ties = formatList((known.ties ?? []).map(({ type, childName }) => this.k().person.tie(wordOf(this.labels().relationship, type), childName ?? '')));
    const facts = [nameOf(known), ties, countryName(known.country), isDanger({ riskFlag: known.riskFlag ?? null }) ? this.k().person.danger : ''];
    return facts.filter((fact) => fact !== '').join(' · ');
  }
}
