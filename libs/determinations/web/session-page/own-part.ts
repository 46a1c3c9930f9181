import { Component, computed, input, output, signal } from '@angular/core';
import { CastVoteDocument, DeclarePanelConflictDocument, type SessionPageQuery, SignUndertakingDocument } from '@cobijo/graphql/generated/client/graphql';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { type ConflictKind, conflictKinds, type Vote, votes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { panelTexts } from './panel-texts';

type Item = NonNullable<SessionPageQuery['sessionPage']>['items'][number];

/** What a member does for herself on a case: undertaking, declaration, vote. */
@Component({
  selector: 'cob-own-part',
  imports: [Card, Choice, Field, Outcome],
  templateUrl: './own-part.html',
})
export class OwnPart {
  readonly item = input.required<Item>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(panelTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly sign = injectAct(SignUndertakingDocument, (data) => data.signUndertaking);
  protected readonly declare = injectAct(DeclarePanelConflictDocument, (data) => data.declarePanelConflict);
  protected readonly cast = injectAct(CastVoteDocument, (data) => data.castVote);
  protected readonly seat = computed(() => this.item().seats.find(({ mine }) => mine) ?? null);
  protected readonly conflict = signal<'none' | 'declared' | null>(null);
  protected readonly kind = signal<ConflictKind | null>(null);
  protected readonly vote = signal<Vote | null>(null);
  protected readonly optionId = signal('');
  protected readonly reason = signal('');
  protected readonly dissent = signal('');
  protected readonly conflicts = computed(() => [{ value: 'none' as const, label: this.t().none_ }, { value: 'declared' as const, label: this.t().declared }]);
  protected readonly kinds = computed(() => optionsOf(conflictKinds, this.labels().conflicts));
  protected readonly voteOptions = computed(() => optionsOf(votes, this.labels().votes));
  protected readonly others = computed(() => (this.item().packet?.options ?? []).map(({ id, code }) => ({ id, name: labelOf(this.labels().options, code) })));
  protected readonly mayVote = computed(() => this.item().state === 'in_session' && this.seat()?.conflict === 'none' && this.seat()?.voting === true);
  protected readonly value = controlValue;
  private readonly at = computed(() => ({ caseFileId: this.item().caseFileId, itemId: this.item().id }));

  protected async signNow(): Promise<void> {
    if (await this.sign.run({ input: this.at() })) this.changed.emit();
  }

  protected async declareNow(): Promise<void> {
    if (await this.declare.run({ input: { ...this.at(), conflict: this.conflict() ?? '', kind: this.conflict() === 'declared' ? this.kind() : null } })) this.changed.emit();
  }

  protected async castNow(): Promise<void> {
    const optionId = this.vote() === 'other_option' ? this.optionId() || null : null;
    if (await this.cast.run({ input: { ...this.at(), vote: this.vote() ?? '', optionId, reason: this.reason() || null, dissent: this.dissent() || null } })) this.changed.emit();
  }
}
