import { Component, computed, input, output, signal } from '@angular/core';
import { DecideChallengeDocument, type DeterminationPageQuery, FileChallengeDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { challengeGrounds, challengeKinds, challengeResults, type ChallengeResult, requesters, type Requester } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { determinationTexts } from './determination-texts';

type Page = NonNullable<DeterminationPageQuery['determinationPage']>;

/** What was filed against the determination. Filing is one short form and never refused. */
@Component({
  selector: 'cob-challenges-panel',
  imports: [Card, Checks, Choice, Field, Outcome],
  templateUrl: './challenges-panel.html',
})
export class ChallengesPanel {
  readonly page = input.required<Page>();
  readonly papers = input.required<readonly { readonly id: string; readonly title: string }[]>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(determinationTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = determinationGrounds;
  protected readonly file = injectAct(FileChallengeDocument, (data) => data.fileChallenge);
  protected readonly decide = injectAct(DecideChallengeDocument, (data) => data.decideChallenge);
  protected readonly filing = signal(false);
  protected readonly deciding = signal('');
  protected readonly requestedBy = signal<Requester | null>(null);
  protected readonly kind = signal('internal_reconsideration');
  protected readonly grounds = signal<string[]>([]);
  protected readonly said = signal('');
  protected readonly result = signal<ChallengeResult | null>(null);
  protected readonly answer = signal('');
  protected readonly deciders = signal<string[]>([]);
  protected readonly documentId = signal('');
  protected readonly requesterOptions = computed(() => optionsOf(requesters, this.labels().requesters));
  protected readonly kinds = computed(() => optionsOf(challengeKinds, this.labels().challengeKinds));
  protected readonly groundOptions = computed(() => optionsOf<string>(challengeGrounds, this.labels().challengeGrounds));
  protected readonly results = computed(() => optionsOf(challengeResults, this.labels().results));
  protected readonly people = computed(() => this.page().deciders.map(({ userId, name }) => ({ value: userId, label: name })));
  protected readonly rows = computed(() =>
    this.page().challenges.map((one) => ({
      ...one, name: labelOf(this.labels().challengeKinds, one.kind), about: [labelOf(this.labels().requesters, one.requestedBy), formatDateTime(one.filedAt), ...(one.grounds ?? []).map((code) => labelOf(this.labels().challengeGrounds, code))].filter(Boolean).join(' · '),
      state: one.result ? labelOf(this.labels().results, one.result) : this.t().pending,
    })),
  );
  protected readonly value = controlValue;

  protected async fileNow(): Promise<void> {
    const input = { caseFileId: this.page().caseFileId, kind: this.kind(), requestedBy: this.requestedBy() ?? '', grounds: this.grounds(), words: this.said() || null };
    if (!(await this.file.run({ input }))) return;
    this.filing.set(false);
    this.changed.emit();
  }

  protected async decideNow(): Promise<void> {
    const result = this.result() ?? '';
    const decided = await this.decide.run({
      input: { caseFileId: this.page().caseFileId, challengeId: this.deciding(), result, reasonsGiven: this.answer(), deciderIds: this.deciders(), documentId: this.documentId() || null, withdrawnByRequester: result === 'withdrawn' },
    });
    if (!decided) return;
    this.deciding.set('');
    this.changed.emit();
  }
}
