import { Component, computed, input, output, signal } from '@angular/core';
import { RecordChildHearingDocument } from '@cobijo/graphql/generated/client/graphql';
import { languageTag } from '@cobijo/ui/i18n/language-tag';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { concerns, hearingMethods, hearingPurposes, viewTopics, type HearingMethod, type HearingPurpose, type ViewTopic } from '../../rules/code-lists';
import { codeLabels, optionsOf } from '../code-labels';
import { assessmentGrounds } from '../ground-words';
import { hearingTexts } from './hearing-texts';
import { blankTalk, type Talk, TalkFields, talkInput } from './talk-fields';

interface Part {
  readonly about: ViewTopic;
  readonly words: string;
  readonly translation: string;
  readonly notForFamily: boolean;
}
interface Draft {
  readonly aloneReason: string;
  readonly support: string;
  readonly observation: string;
  readonly ranking: string;
  readonly maturity: string;
  readonly pressure: string;
  readonly changes: string;
  readonly event: string;
}
const blankPart: Part = { about: 'family', words: '', translation: '', notForFamily: false };
const blank: Draft = { aloneReason: '', support: '', observation: '', ranking: '', maturity: '', pressure: '', changes: '', event: '' };

/** The child's own words, in the child's own language; silence and a very young child have their place too. */
@Component({
  selector: 'cob-hearing-form',
  imports: [Card, Choice, Field, Moment, Outcome, TalkFields],
  templateUrl: './hearing-form.html',
})
export class HearingForm {
  readonly caseFileId = input.required<string>();
  readonly saved = output();

  protected readonly t = injectTexts(hearingTexts);
  protected readonly words = assessmentGrounds;
  private readonly labels = injectTexts(codeLabels);
  protected readonly record = injectAct(RecordChildHearingDocument, (data) => data.recordChildHearing);
  protected readonly at = signal('');
  protected readonly draft = signal(blank);
  protected readonly talk = signal<Talk>(blankTalk);
  protected readonly tag = computed(() => languageTag(this.talk().language));
  protected readonly purpose = signal<HearingPurpose | null>(null);
  protected readonly method = signal<HearingMethod | null>(null);
  protected readonly alone = signal<'yes' | 'no' | null>(null);
  protected readonly how = signal<'spoke' | 'declined' | 'too_young' | null>(null);
  protected readonly refuses = signal<'yes' | 'no' | null>(null);
  protected readonly parts = signal<readonly Part[]>([blankPart]);

  protected readonly purposes = computed(() => optionsOf(this.labels().purposes, hearingPurposes));
  protected readonly methods = computed(() => optionsOf(this.labels().methods, hearingMethods));
  protected readonly topics = computed(() => optionsOf(this.labels().topics, viewTopics));
  protected readonly events = computed(() => optionsOf(this.labels().concerns, concerns));
  protected readonly yesNo = computed(() => [{ value: 'yes' as const, label: this.t().yes }, { value: 'no' as const, label: this.t().no }]);
  protected readonly ways = computed(() => [
    { value: 'spoke' as const, label: this.t().spoke },
    { value: 'declined' as const, label: this.t().declined },
    { value: 'too_young' as const, label: this.t().tooYoung },
  ]);

  protected set(part: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected setPart(index: number, change: Partial<Part>): void {
    this.parts.update((parts) => parts.map((part, at) => (at === index ? { ...part, ...change } : part)));
  }

  protected addPart(): void {
    this.parts.update((parts) => [...parts, blankPart]);
  }

  protected removePart(index: number): void {
    this.parts.update((parts) => parts.filter((_, at) => at !== index));
  }

  protected topic(event: Event): ViewTopic {
    return viewTopics.find((known) => known === this.text(event)) ?? 'other';
  }

  protected text(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected checked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    const spoke = this.how() === 'spoke';
    const done = await this.record.run({
      input: {
        caseFileId: this.caseFileId(), at: this.at(), purpose: this.purpose() ?? '', ...talkInput(this.talk()),
        alone: knownAnswer(this.alone()), aloneReason: draft.aloneReason || null, supportPerson: draft.support || null, method: this.method() ?? '',
        declined: this.how() === 'declined', tooYoung: this.how() === 'too_young', observation: draft.observation || null,
        parts: spoke ? this.parts().map((part) => ({ ...part, translation: part.translation || null })) : [],
        preferenceRanking: draft.ranking.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
        maturityNote: draft.maturity, pressureSigns: draft.pressure || null, changesSinceLast: draft.changes || null,
        refusesReturn: knownAnswer(this.refuses()), event: draft.event || null,
      },
    });
    if (done) this.saved.emit();
  }
}
