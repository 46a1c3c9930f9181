import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CorrectRelationshipDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';
import { answerOf, type Bond, BondFields, bondInput, emptyBond } from './bond-fields';
import { type FamilyBond, nameOf } from './family-words';

/** Corrects who somebody is to the child; what it said before is kept. */
@Component({
  selector: 'cob-bond-page',
  imports: [BondFields, Card, Field, Outcome, PageHead, PageState, RouterLink],
  template: `
    <cob-page-state [of]="page" />
    @if (found(); as found) {
      <cob-page-head [heading]="t().person.correct(nameOf(found))"><a class="cb-btn txt" routerLink="../..">{{ t().person.back }}</a></cob-page-head>
      <form class="cb-stack" (submit)="save($event)">
        <cob-card [heading]="t().person.bond">
          <cob-bond-fields [(value)]="bond" [act]="act" />
          <cob-field [label]="t().person.reason" name="reason" [act]="act"><input class="cb-input" [value]="reason()" (input)="reason.set($any($event.target).value)" /></cob-field>
        </cob-card>
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().person.saveBond }}</button></div>
      </form>
    }
  `,
})
export class BondPage {
  readonly caseFileId = input.required<string>();
  readonly relationshipId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(CorrectRelationshipDocument, (data) => data.correctRelationship);
  protected readonly found = computed(() => this.page.value()?.familyPage?.relationships?.find(({ id }) => id === this.relationshipId()) ?? null);
  protected readonly bond = linkedSignal<Bond>(() => bondFrom(this.found()));
  protected readonly reason = signal('');
  protected readonly nameOf = nameOf;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const childId = this.page.value()?.familyPage?.child.id;
    const found = this.found();
    if (!childId || !found) return;
    const about = { childId, caseFileId: this.caseFileId(), relationshipId: found.id, version: found.version };
    if (await this.act.run({ input: { ...about, relationship: bondInput(this.bond()), reason: this.reason() } })) await this.goOn('../..');
  }
}

const bondFrom = (found: FamilyBond | null): Bond =>
  found === null
    ? emptyBond
    : {
        type: found.type ?? '',
        basis: found.basis ?? 'claimed',
        legalAuthority: found.legalAuthority ?? 'unknown',
        carer: answerOf(found.habitualCarerByCustom),
        willing: answerOf(found.willingToCare),
        able: answerOf(found.ableToCare),
        withHer: answerOf(found.travellingTogether),
        contactAllowed: found.contactAllowed ?? 'allowed',
        contactOrder: found.contactOrder ?? '',
        contactStatus: found.contactStatus ?? 'unknown',
      };
