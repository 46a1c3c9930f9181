import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AddAliasDocument, AddIdentityDocumentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { aliasKinds, documentHolders, documentTypes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { optionsOf } from '../family-page/bond-fields';
import { type FamilyChild, wordOf } from '../family-page/family-words';
import { peopleGrounds } from '../grounds';
import { peopleTexts } from '../texts';

const blankAlias = { name: '', kind: 'nickname', source: '' };
const blankPaper = { type: 'birth_certificate', number: '', heldBy: 'child' };

/** Other names and papers of the child: she is found again by each of them (R6). */
@Component({
  selector: 'cob-names-and-papers',
  imports: [Card, Field, FormField, Outcome],
  templateUrl: './names-and-papers.html',
  host: { class: 'cb-stack' },
})
export class NamesAndPapers {
  readonly child = input.required<FamilyChild>();
  readonly caseFileId = input.required<string>();
  readonly saved = output();

  protected readonly t = injectTexts(peopleTexts);
  protected readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly naming = injectAct(AddAliasDocument, (data) => data.addAlias);
  protected readonly keeping = injectAct(AddIdentityDocumentDocument, (data) => data.addIdentityDocument);
  private readonly typedAlias = signal(blankAlias);
  private readonly typedPaper = signal(blankPaper);
  protected readonly alias = form(this.typedAlias);
  protected readonly paper = form(this.typedPaper);
  protected readonly kinds = computed(() => optionsOf(aliasKinds, this.labels().alias));
  protected readonly types = computed(() => optionsOf(documentTypes, this.labels().document));
  protected readonly holders = computed(() => optionsOf(documentHolders, this.labels().holder));
  protected readonly wordOf = wordOf;

  protected async addAlias(event: Event): Promise<void> {
    event.preventDefault();
    const { name, kind, source } = this.typedAlias();
    if (!(await this.naming.run({ input: { childId: this.child().id, caseFileId: this.caseFileId(), name, kind, source: source || null } }))) return;
    this.typedAlias.set(blankAlias);
    this.saved.emit();
  }

  protected async addPaper(event: Event): Promise<void> {
    event.preventDefault();
    const { type, number, heldBy } = this.typedPaper();
    const input = { childId: this.child().id, caseFileId: this.caseFileId(), type, number: number.trim() || null, originalHeldBy: heldBy };
    if (!(await this.keeping.run({ input }))) return;
    this.typedPaper.set(blankPaper);
    this.saved.emit();
  }
}
