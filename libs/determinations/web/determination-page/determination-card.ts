import { Component, computed, input } from '@angular/core';
import type { DeterminationBodyFragment } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Note } from '@cobijo/ui/kit/note';
import { sayGround } from '@cobijo/ui/refusal/ground-words';
import { isOfficial } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { determinationTexts } from './determination-texts';

/** A recommendation or an official determination, as it is read. The two never look alike. */
@Component({
  selector: 'cob-determination-card',
  imports: [Card, Note],
  templateUrl: './determination-card.html',
})
export class DeterminationCard {
  readonly of = input.required<DeterminationBodyFragment>();
  protected readonly t = injectTexts(determinationTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly official = computed(() => isOfficial(this.of().authorityLevel));
  protected readonly heading = computed(() => (this.official() ? this.t().official : this.t().recommendation));
  protected readonly state = computed(() => labelOf(this.labels().states, this.of().state));
  protected readonly sense = computed(() => [labelOf(this.labels().options, this.of().outcome), labelOf(this.labels().decisions, this.of().decision)].filter(Boolean).join(' · '));
  protected readonly bars = computed(() => this.of().bars.map((ground) => ({ rule: ground.rule, ...sayGround(ground, determinationGrounds) })));
  protected readonly facts = computed(() => {
    const one = this.of();
    const t = this.t();
    const lines: readonly (readonly [string, string])[] = [
      [t.to, countryName(one.destinationCountry)], [t.signatory, one.signatoryAuthority ?? ''], [t.signedOn, formatDate(one.signedOn)], [t.sent, formatDateTime(one.transmittedAt)], [t.ratify, formatDate(one.ratifyBy)],
      [t.told, formatDateTime(one.notifiedChildAt)], [t.served, formatDateTime(one.notifiedRepresentativeAt)], [t.inForce, formatDate(one.inForceFrom)], [t.until, formatDate(one.validUntil)],
      [t.window, formatDate(one.challengeWindowEnds)], [t.review, formatDate(one.reviewOn)], [t.view, [labelOf(this.labels().viewWeights, one.viewWeight), one.viewReason ?? ''].filter(Boolean).join('. ')],
      [t.parted, one.siblingsReason ?? ''], [t.conditions, one.conditions ?? ''], [t.followUp, one.followUp ?? ''], [t.suspended, one.state === 'suspended' ? (one.suspensionReason ?? '') : ''],
    ];
    return lines.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  });
  protected readonly reasons = computed(() => this.of().reasons.filter(({ text }) => text).map(({ heading, text }) => ({ name: labelOf(this.labels().headings, heading), text })));
  protected readonly votes = computed(() => this.of().votes.map((one) => ({ ...one, word: one.recused ? this.t().recused : labelOf(this.labels().votes, one.vote) })));
}
