import { Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AddPersonDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';
import { BondFields, bondInput, emptyBond } from './bond-fields';
import { blankPerson, PersonFields, personInput } from './person-fields';

/** Adds a person to the family, and who she is to the child. */
@Component({
  selector: 'cob-add-person-page',
  imports: [BondFields, Card, Outcome, PageHead, PageState, PersonFields, RouterLink],
  templateUrl: './add-person-page.html',
})
export class AddPersonPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(AddPersonDocument, (data) => data.addPerson);
  protected readonly person = signal(blankPerson);
  protected readonly bond = signal(emptyBond);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const childId = this.page.value()?.familyPage?.child.id;
    if (!childId) return;
    if (await this.act.run({ input: { childId, caseFileId: this.caseFileId(), person: personInput(this.person()), relationship: bondInput(this.bond()) } })) await this.goOn('..');
  }
}
