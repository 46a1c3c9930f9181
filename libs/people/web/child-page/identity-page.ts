import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CorrectChildDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import type { FamilyChild } from '../family-page/family-words';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';
import { identityFrom, identityInput, type TypedIdentity } from './identity';
import { IdentityFields } from './identity-fields';
import { NamesAndPapers } from './names-and-papers';

/** Who the child is, to be corrected; what it said before is kept. */
@Component({
  selector: 'cob-identity-page',
  imports: [Field, IdentityFields, NamesAndPapers, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './identity-page.html',
})
export class IdentityPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(peopleTexts);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(CorrectChildDocument, (data) => data.correctChild);
  protected readonly child = computed(() => this.page.value()?.familyPage?.child ?? null);
  // A name or a paper added below loads the page again: what was typed above stays, unless the identity itself changed.
  protected readonly typed = linkedSignal<FamilyChild | null, TypedIdentity>({
    source: this.child,
    computation: (child, before) => (before && before.source?.version === child?.version ? before.value : identityFrom(child)),
  });
  protected readonly reason = signal('');

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const child = this.child();
    if (!child) return;
    const about = { childId: child.id, caseFileId: this.caseFileId(), version: child.version };
    if (await this.act.run({ input: { ...about, child: identityInput(this.typed()), reason: this.reason() } })) await this.goOn('..');
  }
}
