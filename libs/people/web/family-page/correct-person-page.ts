import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CorrectPersonDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
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
import { knownTexts } from '../known-texts';
import { peopleTexts } from '../texts';
import { nameOf } from './family-words';
import { blankPerson, PersonFields, personFrom, personInput } from './person-fields';

/** Corrects what is known of a person; what the record said before is kept. */
@Component({
  selector: 'cob-correct-person-page',
  imports: [Card, Field, Outcome, PageHead, PageState, PersonFields, RouterLink],
  template: `
    <cob-page-state [of]="page" />
    @if (found(); as found) {
      <cob-page-head [heading]="k().correct.title(nameOf(found))" [lead]="k().correct.lead"><a class="cb-btn txt" routerLink="../..">{{ t().person.back }}</a></cob-page-head>
      <form class="cb-stack" (submit)="save($event)">
        <cob-card [heading]="t().person.who">
          <cob-person-fields [(value)]="person" [act]="act" />
          <cob-field [label]="k().correct.reason" name="reason" [act]="act"><input class="cb-input" [value]="reason()" (input)="reason.set($any($event.target).value)" /></cob-field>
        </cob-card>
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ k().correct.save }}</button></div>
      </form>
    }
  `,
})
export class CorrectPersonPage {
  readonly caseFileId = input.required<string>();
  readonly relationshipId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(CorrectPersonDocument, (data) => data.correctPerson);
  protected readonly found = computed(() => this.page.value()?.familyPage?.relationships?.find(({ id }) => id === this.relationshipId()) ?? null);
  protected readonly person = linkedSignal(() => {
    const found = this.found();
    return found ? personFrom(found) : blankPerson;
  });
  protected readonly reason = signal('');
  protected readonly nameOf = nameOf;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const childId = this.page.value()?.familyPage?.child.id;
    const found = this.found();
    if (!childId || !found) return;
    const about = { childId, caseFileId: this.caseFileId(), relationshipId: found.id, version: found.personVersion };
    // Nationalities are not asked for here: what is on record stays.
    const person = { ...personInput(this.person()), nationalities: found.nationalities ?? [] };
    if (await this.act.run({ input: { ...about, person, reason: this.reason() } })) await this.goOn('../..');
  }
}
