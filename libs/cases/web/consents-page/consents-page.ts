import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import {
  CaseConsentsDocument,
  type CaseConsentsQuery,
  RecordWithdrawalPassedOnDocument,
  ReviewConsentOverrideDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { GuardMark, type GuardState } from '@cobijo/ui/kit/guard-mark';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Seal } from '@cobijo/ui/kit/seal';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { CaseFileContext } from '../case-frame/case-file-context';
import { consentLabels } from '../consent-labels';
import { Duties } from '../duty-page/duties';
import { caseGrounds } from '../ground-words';
import { labelOf } from '../labels';
import { casesTexts } from '../texts';
import { ConsentForm } from './consent-form';
import { scopesToday, type Standing } from './scopes-today';
import { SharingForm } from './sharing-form';

type Pending = NonNullable<CaseConsentsQuery['caseFile']>['pendingWithdrawals'][number];
const marks: Readonly<Record<Standing, GuardState>> = { granted: 'ok', refused: 'dn', withdrawn: 'dn', expired: 'un', vital: 'at' };

/** Consentimientos: what the child said to each scope, what was shared, and who must be told. */
@Component({
  selector: 'cases-consents-page',
  imports: [Card, ConsentForm, Dialog, Duties, Empty, Field, FormField, GuardMark, Note, Outcome, PageHead, PageState, Seal, SharingForm],
  templateUrl: './consents-page.html',
})
export class ConsentsPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(consentLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;
  protected readonly marks = marks;

  protected readonly page = injectPage(CaseConsentsDocument, () => ({ id: this.caseFileId() }));
  protected readonly file = computed(() => this.page.value()?.caseFile ?? null);
  protected readonly scopes = computed(() => scopesToday(this.file()?.consents ?? []));
  protected readonly mayRecord = computed(() => this.context.may('record', 'Consent'));
  protected readonly overrides = computed(() =>
    this.context.may('approve', 'Consent') ? (this.file()?.consents ?? []).filter(({ type, overrideApproved }) => type === 'vital_interest_override' && overrideApproved === null) : [],
  );

  protected readonly telling = injectAct(RecordWithdrawalPassedOnDocument, (data) => data.recordWithdrawalPassedOn);
  protected readonly reviewing = injectAct(ReviewConsentOverrideDocument, (data) => data.reviewConsentOverride);
  protected readonly reviewed = signal<string | null>(null);
  private readonly draft = signal({ note: '' });
  protected readonly form = form(this.draft);

  protected day(at: string | Date): string {
    return formatDate(at, this.context.timeZone());
  }

  protected async tell(pending: Pending): Promise<void> {
    const input = { caseFileId: this.caseFileId(), consentId: pending.consentId, recipient: pending.recipient ?? '', toldAt: new Date().toISOString() };
    if (await this.telling.run({ input })) this.changed();
  }

  protected async review(approved: boolean): Promise<void> {
    const input = { caseFileId: this.caseFileId(), consentId: this.reviewed() ?? '', approved, note: this.draft().note };
    if (!(await this.reviewing.run({ input }))) return;
    this.reviewed.set(null);
    this.draft.set({ note: '' });
    this.changed();
  }

  protected changed(): void {
    this.page.reload();
    this.context.reload();
  }
}
