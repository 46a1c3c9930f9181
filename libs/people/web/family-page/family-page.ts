import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { PersonRow } from '@cobijo/ui/kit/person';
import { addressTexts } from '../address-page/address-texts';
import { codeLabels } from '../code-labels';
import { knownTexts } from '../known-texts';
import { peopleTexts } from '../texts';
import { ClassificationCard } from './classification-card';
import { FamilyGraph } from './family-graph';
import { bondFacts, calledOf, type FamilyBond, identityFacts, isDanger, kinOf, nameOf, wordOf } from './family-words';

/** The family tab of a file: who is who to the child, what is proven, and how she is classified. */
@Component({
  selector: 'cob-family-page',
  imports: [Card, ClassificationCard, Empty, FamilyGraph, Icon, Note, PageHead, PageState, PersonRow, RouterLink],
  templateUrl: './family-page.html',
})
export class FamilyPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  protected readonly a = injectTexts(addressTexts);
  protected readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly family = computed(() => this.page.value()?.familyPage ?? null);
  protected readonly called = computed(() => {
    const child = this.family()?.child;
    return child ? calledOf(child, this.t().family.unnamed) : '';
  });
  protected readonly kin = computed(() => {
    const family = this.family();
    return family ? kinOf(family, this.labels()) : [];
  });
  protected readonly identity = computed(() => {
    const child = this.family()?.child;
    return child ? identityFacts(child, this.labels(), this.t()) : [];
  });
  protected readonly bonds = computed(() => this.family()?.relationships ?? []);
  protected readonly siblings = computed(() => this.family()?.siblings ?? []);

  protected facts(bond: FamilyBond): string {
    return bondFacts(bond, this.labels(), this.t());
  }

  protected nameOf(bond: FamilyBond): string {
    return nameOf(bond);
  }

  protected proof(bond: FamilyBond): string {
    return wordOf(this.labels().verification, bond.verificationStatus);
  }

  protected isDanger(bond: FamilyBond): boolean {
    return isDanger(bond);
  }
}
