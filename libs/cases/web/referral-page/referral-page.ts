import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DuplicateQuery, RatifyReferralDocument, RecordDuplicateVerdictDocument, ReferralPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { DuplicatePanel, type Judgement } from '@cobijo/people/web/duplicates/duplicate-panel';
import { formatDateTime, formatList } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Priority } from '@cobijo/ui/kit/priority';
import type { ReferralShown } from '../call-page/call-state';
import { triageGrounds } from '../triage-page/triage-grounds';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';
import { ConflictForm } from './conflict-form';
import { EligibilityForm } from './eligibility-form';
import { SettleForm } from './settle-form';

type Person = NonNullable<ReferralShown['persons']>[number];

/** One call: what was said, whom we may know already, who it is for, and how it is settled. */
@Component({
  selector: 'cob-referral-page',
  imports: [Card, ConflictForm, DuplicatePanel, EligibilityForm, Note, Outcome, PageHead, PageState, Priority, RouterLink, SettleForm],
  templateUrl: './referral-page.html',
  styleUrl: '../call-page/call-page.css',
})
export class ReferralPage {
  readonly referralId = input.required<string>();

  private readonly session = inject(Session);
  protected readonly t = injectTexts(triageTexts);
  protected readonly labels = injectTexts(triageLabels);
  protected readonly words = triageGrounds;
  protected readonly page = injectPage(ReferralPageDocument, () => ({ id: this.referralId() }));
  protected readonly referral = computed(() => this.page.value()?.referral ?? null);
  protected readonly judging = injectAct(RecordDuplicateVerdictDocument, (data) => data.recordDuplicateVerdict);
  protected readonly ratifying = injectAct(RatifyReferralDocument, (data) => data.ratifyReferral);
  protected readonly open = computed(() => ['new', 'screening', 'need_info'].includes(this.referral()?.state ?? ''));
  protected readonly mayRatify = computed(() => this.session.may('decide', 'Referral'));
  protected readonly raised = computed(() => {
    const labels: Readonly<Record<string, string>> = this.labels().flag;
    return (this.referral()?.emergencyFlags ?? []).filter(({ answer }) => answer === 'yes').map(({ flag }) => labels[flag] ?? flag);
  });
  protected readonly children = computed(() => (this.referral()?.persons ?? []).filter(({ isChild, childId }) => isChild && !childId));
  protected readonly lead = computed(() => {
    const referral = this.referral();
    if (!referral) return '';
    const labels = this.labels();
    return this.t().referral.lead(word(labels.channel, referral.channel), word(labels.source, referral.sourceType), formatDateTime(referral.receivedAt));
  });

  protected placeOf(referral: ReferralShown): string {
    if (referral.locationRestricted && !referral.locationCode) return this.t().referral.hiddenPlace;
    return [word(this.labels().location, referral.locationCode ?? 'unknown'), referral.locationText ?? ''].filter((part) => part !== '').join(' · ');
  }

  protected settledWords(referral: ReferralShown): string {
    return this.t().referral.settled(word(this.labels().state, referral.state), referral.decidedByName ?? '', formatDateTime(referral.decidedAt));
  }

  protected queryFor(person: Person): DuplicateQuery {
    return {
      name: person.name ?? '', motherName: person.motherName ?? null, age: person.age ?? null, sex: person.sex ?? null, nationality: person.nationality ?? null,
      numbers: person.documentNumber ? [person.documentNumber] : [],
    };
  }

  protected verdictsOf(person: Person): Readonly<Record<string, string>> {
    return Object.fromEntries((person.verdicts ?? []).map(({ otherChildId, verdict }) => [otherChildId, verdict]));
  }

  protected async judge(person: Person, { childId, verdict }: Judgement): Promise<void> {
    if (await this.judging.run({ input: { referralPersonId: person.id, otherChildId: childId, verdict } })) this.page.reload();
  }

  protected async ratify(): Promise<void> {
    if (await this.ratifying.run({ input: { referralId: this.referralId() } })) this.page.reload();
  }

  protected named(people: readonly string[]): string {
    return formatList(people);
  }
}

const word = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
