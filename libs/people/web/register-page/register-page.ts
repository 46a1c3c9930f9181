import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DuplicateQuery, FamilyPageDocument, LinkSiblingsDocument, RegisterChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { identityFrom, identityInput, type TypedIdentity } from '../child-page/identity';
import { IdentityFields } from '../child-page/identity-fields';
import { DuplicatePanel } from '../duplicates/duplicate-panel';
import { calledOf } from '../family-page/family-words';
import { peopleGrounds } from '../grounds';
import { knownTexts } from '../known-texts';
import { peopleTexts } from '../texts';
import { WaitingChildren } from './waiting-children';

/** Registers a child outside a call; asked for from a family, she becomes a sister or brother there at once (R6, R8). */
@Component({
  selector: 'cob-register-page',
  imports: [DuplicatePanel, IdentityFields, Note, Outcome, PageHead, PageState, RouterLink, WaitingChildren],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  /** The file of the child whose sister or brother this is. */
  readonly hermanaDe = input<string>();

  private readonly session = inject(Session);
  protected readonly t = injectTexts(peopleTexts);
  protected readonly k = injectTexts(knownTexts);
  protected readonly words = peopleGrounds;
  protected readonly family = injectPage(FamilyPageDocument, () => {
    const id = this.hermanaDe();
    return id ? { id } : undefined;
  });
  protected readonly act = injectAct(RegisterChildDocument, (data) => data.registerChild);
  protected readonly linking = injectAct(LinkSiblingsDocument, (data) => data.linkSiblings);
  protected readonly typed = signal(identityFrom(null));
  protected readonly sibling = computed(() => this.family.value()?.familyPage?.child ?? null);
  protected readonly called = computed(() => {
    const child = this.sibling();
    return child ? calledOf(child, this.t().family.unnamed) : '';
  });
  protected readonly mayRegister = computed(() => this.session.may('create', 'Child'));
  protected readonly query = computed((): DuplicateQuery => {
    const { givenNames, paternalSurname, maternalSurname, birthDate, sex, nationality } = queryParts(this.typed());
    return { name: [givenNames, paternalSurname, maternalSurname].filter(Boolean).join(' '), birthDate, sex, nationality };
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.act.run({ input: { child: identityInput(this.typed()) } });
    const sibling = this.sibling();
    if (done && sibling) await this.linking.run({ input: { childId: sibling.id, caseFileId: this.hermanaDe() ?? null, siblingIds: [done.childId] } });
  }

  protected again(): void {
    this.act.clear();
    this.linking.clear();
    this.typed.set(identityFrom(null));
  }
}

const queryParts = (typed: TypedIdentity) => {
  const { nationalities, birthDate, ...identity } = identityInput(typed);
  return { ...identity, birthDate: birthDate ?? null, nationality: nationalities[0] ?? null };
};
