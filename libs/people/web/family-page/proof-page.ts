import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FamilyPageDocument, VerifyRelationshipDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { verificationMethods, verificationStatuses } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';
import { optionsOf } from './bond-fields';
import { nameOf } from './family-words';

/** Says whether a bond is proven, and how. */
@Component({
  selector: 'cob-proof-page',
  imports: [Card, Checks, Choice, Field, Outcome, PageHead, PageState, RouterLink],
  template: `
    <cob-page-state [of]="page" />
    @if (found(); as found) {
      <cob-page-head [heading]="t().person.verify(nameOf(found))"><a class="cb-btn txt" routerLink="../..">{{ t().person.back }}</a></cob-page-head>
      <form class="cb-stack" (submit)="save($event)">
        <cob-card [heading]="t().person.status">
          <div class="cb-form">
            <cob-choice [legend]="t().person.status" hideLegend [options]="statuses()" [(value)]="status" name="status" [act]="act" />
            <cob-checks [legend]="t().person.methods" [options]="methodOptions()" [(value)]="methods" name="methods" [act]="act" />
            <cob-field [label]="t().person.note" optional name="note" [act]="act"><textarea class="cb-input" rows="3" [value]="note()" (input)="note.set($any($event.target).value)"></textarea></cob-field>
          </div>
        </cob-card>
        <cob-outcome [act]="act" [words]="words" />
        <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().person.saveProof }}</button></div>
      </form>
    }
  `,
})
export class ProofPage {
  readonly caseFileId = input.required<string>();
  readonly relationshipId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(VerifyRelationshipDocument, (data) => data.verifyRelationship);
  protected readonly found = computed(() => this.page.value()?.familyPage?.relationships?.find(({ id }) => id === this.relationshipId()) ?? null);
  protected readonly statuses = computed(() => optionsOf(verificationStatuses, this.labels().verification));
  protected readonly methodOptions = computed(() => optionsOf(verificationMethods, this.labels().method));
  protected readonly status = linkedSignal<string | null>(() => this.found()?.verificationStatus ?? null);
  protected readonly methods = linkedSignal<string[]>(() => [...(this.found()?.verificationMethods ?? [])]);
  protected readonly note = signal('');
  protected readonly nameOf = nameOf;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const childId = this.page.value()?.familyPage?.child.id;
    const found = this.found();
    if (!childId || !found) return;
    const about = { childId, caseFileId: this.caseFileId(), relationshipId: found.id, version: found.version };
    if (await this.act.run({ input: { ...about, status: this.status() ?? '', methods: this.methods(), note: this.note() || null } })) await this.goOn('../..');
  }
}
