import { Component, computed, input, output } from '@angular/core';
import type { SessionPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Note } from '@cobijo/ui/kit/note';
import { sayGround } from '@cobijo/ui/refusal/ground-words';
import { determinationDefaults } from '../../rules/settings';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { ReportBody } from '../report-page/report-body';
import { DecisionForm } from './decision-form';
import { KeepPanel } from './keep-panel';
import { OwnPart } from './own-part';
import { panelTexts } from './panel-texts';

type Item = NonNullable<SessionPageQuery['sessionPage']>['items'][number];
interface Count {
  readonly decision: string;
  readonly optionId: string | null;
  readonly inFavour: number;
  readonly present: number;
}
const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'decision' in value && 'inFavour' in value;

/** A case on the agenda: quorum, votes, dissent, recusals, report, decision. */
@Component({
  selector: 'cob-session-item',
  imports: [Card, DecisionForm, KeepPanel, Note, OwnPart, ReportBody],
  templateUrl: './session-item.html',
})
export class SessionItem {
  readonly item = input.required<Item>();
  readonly mayKeep = input.required<boolean>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(panelTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly needed = determinationDefaults;
  protected readonly state = computed(() => labelOf(this.labels().itemStates, this.item().state));
  protected readonly missing = computed(() => this.item().quorum.grounds.map((ground) => sayGround(ground, determinationGrounds).title));
  protected readonly count = computed(() => (isCount(this.item().count) ? this.item().count as Count : null));
  protected readonly result = computed(() => {
    const count = this.count();
    return count ? this.t().result(labelOf(this.labels().decisions, count.decision), count.inFavour, count.present) : '';
  });
  protected readonly deferral = computed(() => {
    const { deferWhat, deferWho, deferBy, state } = this.item();
    const known: Readonly<Record<string, string>> = { vote_tied: this.t().tied, panel_asked: this.t().asked, panel_secretary: this.t().secretary };
    return state === 'deferred' ? this.t().deferred(labelOf(known, deferWhat), labelOf(known, deferWho), formatDate(deferBy)) : '';
  });
  protected readonly seats = computed(() =>
    this.item().seats.map((seat) => ({
      ...seat,
      initials: seat.name.split(' ').slice(0, 2).map((part) => part[0] ?? '').join(''),
      about: [labelOf(this.labels().disciplines, seat.discipline), seat.specialist ? this.t().childSpecialist : ''].filter(Boolean).join(' · '),
      recused: seat.conflict === 'declared' ? this.t().recusedBecause(labelOf(this.labels().conflicts, seat.conflictKind).toLowerCase()) : '',
      word: seat.conflict === 'declared' ? this.t().notVoting : seat.vote ? labelOf(this.labels().votes, seat.vote) : seat.conflict === 'none' && seat.undertakingSignedAt ? this.t().noVote : this.t().waitingFor,
    })),
  );
}
