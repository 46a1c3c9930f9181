import { Component, computed, input, signal } from '@angular/core';
import { DocumentsOfFileDocument, VoidDocumentDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Seal, type Sealed } from '@cobijo/ui/kit/seal';
import { documentKinds } from '../../rules/code-lists';
import { AttachDocument, type AttachedDocument } from '../attach-document/attach-document';
import { documentGrounds, documentTexts } from '../texts';

const seals: readonly Sealed[] = ['S3', 'S4_L', 'S4_P'];

/** Tab "Documentos": the papers of a file, opening, attaching, making void. */
@Component({
  selector: 'cob-documents-page',
  imports: [AttachDocument, Card, Empty, Field, Outcome, PageHead, PageState, Seal],
  templateUrl: './documents-page.html',
})
export class DocumentsPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(documentTexts);
  protected readonly grounds = documentGrounds;
  protected readonly page = injectPage(DocumentsOfFileDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly voiding = injectAct(VoidDocumentDocument, (data) => data.voidDocument);
  protected readonly file = computed(() => this.page.value()?.documentsOfFile ?? null);
  protected readonly attaching = signal(false);
  protected readonly justAttached = signal<string | null>(null);
  protected readonly voidingId = signal<string | null>(null);
  protected readonly reason = signal('');

  protected readonly dateOf = formatDate;
  protected readonly kindOf = (code: string | null | undefined): string => {
    const kind = documentKinds.find((known) => known === code);
    return kind ? this.t().kinds[kind] : '';
  };
  protected readonly sealOf = (sensitivity: string): Sealed | null => seals.find((seal) => seal === sensitivity) ?? null;

  protected done(attached: AttachedDocument): void {
    this.attaching.set(false);
    this.justAttached.set(attached.title);
    this.page.reload();
  }

  protected beginVoiding(id: string): void {
    this.voiding.clear();
    this.reason.set('');
    this.voidingId.set(id);
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.reason.set(event.target.value);
  }

  protected async makeVoid(documentId: string): Promise<void> {
    const done = await this.voiding.run({ input: { caseFileId: this.caseFileId(), documentId, reason: this.reason() } });
    if (!done) return;
    this.voidingId.set(null);
    this.page.reload();
  }
}
