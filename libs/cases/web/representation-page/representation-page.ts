import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import {
  type CaseRepresentationsQuery,
  CaseRepresentationsDocument,
  ChangeRepresentationDocument,
  DesignateRepresentativeDocument,
  RecordRepresentationServedDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { representationKinds, representationStatuses, servedHows } from '../../rules/code-lists';
import { CaseFileContext } from '../case-frame/case-file-context';
import { consentLabels } from '../consent-labels';
import { caseGrounds } from '../ground-words';
import { labelOf } from '../labels';
import { casesTexts } from '../texts';

type Row = NonNullable<CaseRepresentationsQuery['caseFile']>['representations'][number];
const blank = { kind: '', userId: '', organisation: '', holderName: '', authority: '', status: 'active' };

/** Representación: who stands for the child and who assists her (LGDNNA 106; LM 70). */
@Component({
  selector: 'cases-representation-page',
  imports: [Card, Dialog, Empty, Field, FormField, Outcome, PageHead, PageState],
  templateUrl: './representation-page.html',
})
export class RepresentationPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(consentLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;
  protected readonly kinds = representationKinds;
  protected readonly statuses = representationStatuses.filter((status) => status !== 'requested');
  protected readonly hows = servedHows;

  protected readonly page = injectPage(CaseRepresentationsDocument, () => ({ id: this.caseFileId() }));
  protected readonly rows = computed(() => this.page.value()?.caseFile?.representations ?? null);
  protected readonly attorneys = computed(() => this.page.value()?.staff ?? []);
  protected readonly mayChange = computed(() => this.context.may('edit', 'Representation'));
  protected readonly mayCreate = computed(() => this.context.may('create', 'Representation'));

  protected readonly designating = injectAct(DesignateRepresentativeDocument, (data) => data.designateRepresentative);
  protected readonly changing = injectAct(ChangeRepresentationDocument, (data) => data.changeRepresentation);
  protected readonly serving = injectAct(RecordRepresentationServedDocument, (data) => data.recordRepresentationServed);
  protected readonly chosen = signal<Row | null>(null);
  private readonly draft = signal(blank);
  protected readonly form = form(this.draft);
  private readonly change = signal({ status: 'contested', why: '', how: 'in_person' });
  protected readonly changeForm = form(this.change);
  protected readonly day = (at: string | null): string => formatDate(at, this.context.timeZone());

  protected async designate(): Promise<void> {
    const { kind, userId, organisation, holderName, authority, status } = this.draft();
    const holder = { userId: userId || null, organisation: organisation || null, holderName: holderName || null, authority: authority || null };
    const since = new Date().toISOString();
    if (!(await this.designating.run({ input: { caseFileId: this.caseFileId(), kind, status, since, ...holder } }))) return;
    this.draft.set(blank);
    this.reread();
  }

  protected choose(row: Row): void {
    this.changing.clear();
    this.serving.clear();
    this.chosen.set(row);
  }

  protected async saveChange(): Promise<void> {
    const row = this.chosen();
    if (!row) return;
    const { status, why } = this.change();
    const input = { caseFileId: this.caseFileId(), representationId: row.id, version: row.version, status, conflictOfInterest: why || null };
    if (await this.changing.run({ input })) this.reread();
  }

  protected async saveServed(): Promise<void> {
    const row = this.chosen();
    if (!row) return;
    const input = { caseFileId: this.caseFileId(), representationId: row.id, servedAt: new Date().toISOString(), how: this.change().how };
    if (await this.serving.run({ input })) this.reread();
  }

  private reread(): void {
    this.chosen.set(null);
    this.page.reload();
    this.context.reload();
  }
}
