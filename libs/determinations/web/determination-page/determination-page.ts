import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeterminationPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Icon } from '@cobijo/ui/kit/icon';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { codeLabels } from '../code-labels';
import { ChallengesPanel } from './challenges-panel';
import { DeterminationCard } from './determination-card';
import { determinationTexts } from './determination-texts';
import { OfficialActs } from './official-acts';
import { RegisterForm } from './register-form';
import { TransmitForm } from './transmit-form';

/** The determination of a file: our recommendation apart from what the authority determined (LGDNNA 122). */
@Component({
  selector: 'cob-determination-page',
  imports: [Card, ChallengesPanel, DeterminationCard, Icon, Note, OfficialActs, PageHead, PageState, RegisterForm, RouterLink, TransmitForm],
  templateUrl: './determination-page.html',
})
export class DeterminationPage {
  readonly caseFileId = input.required<string>();
  protected readonly t = injectTexts(determinationTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(DeterminationPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly found = computed(() => this.page.value()?.determinationPage ?? null);
  protected readonly papers = computed(() => (this.page.value()?.documentsOfFile?.documents ?? []).filter(({ voidedAt }) => !voidedAt).map(({ id, title }) => ({ id, title: title ?? id })));
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly registering = signal(false);
  protected readonly reached = computed(() => {
    const page = this.found();
    const official = page?.official?.state;
    if (official) return official === 'official' ? 3 : official === 'notified' ? 4 : 5;
    if (page?.recommendation) return page.recommendation.state === 'transmitted' ? 2 : 1;
    return 0;
  });
  protected readonly silence = computed(() => {
    const silence = this.found()?.silence;
    const levels: Readonly<Record<string, string>> = this.t().silence;
    return silence ? { level: silence.level, heading: labelOf(levels, silence.level), text: this.t().silenceText(formatDate(silence.amberOn), formatDate(silence.redOn)), actions: silence.actions.map((code) => labelOf({ promotion_letter: this.t().promotion_letter, legal_remedies: this.t().legal_remedies }, code)) } : null;
  });
  protected readonly sendable = computed(() => this.found()?.mayTransmit === true && ['provisional', 'decided'].includes(this.found()?.recommendation?.state ?? ''));
  protected readonly earlier = computed(() => (this.found()?.earlier ?? []).map((one) => ({ id: one.id, line: [labelOf(this.labels().options, one.outcome), labelOf(this.labels().states, one.state), formatDate(one.decidedAt)].filter(Boolean).join(' · ') })));

  protected changed(): void {
    this.registering.set(false);
    this.page.reload();
  }
}
