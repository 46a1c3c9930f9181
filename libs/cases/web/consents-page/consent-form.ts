import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RecordConsentDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { consentGivers, consentScopes, consentTypes, explainFormats, signatures } from '../../rules/code-lists';
import { consentLabels } from '../consent-labels';
import { caseGrounds } from '../ground-words';
import { casesTexts } from '../texts';

const noticeVersion = '2026-09';
const last = 2;
interface Draft {
  type: string | null;
  giver: string | null;
  overrideReason: string;
  scopes: string[];
  infoWithheld: string;
  mature: boolean;
  capacityNote: string;
  explainedIn: string;
  explainedFormat: string[];
  interpreter: string;
  signature: string | null;
  witness: string;
}
const blank = (language: string): Draft => ({
  type: null,
  giver: null,
  overrideReason: '',
  scopes: [],
  infoWithheld: '',
  mature: false,
  capacityNote: '',
  explainedIn: language,
  explainedFormat: [],
  interpreter: '',
  signature: null,
  witness: '',
});
const optionsOf = (codes: readonly string[], words: Readonly<Record<string, string>>): readonly Option[] =>
  codes.map((value) => ({ value, label: words[value] ?? value }));

/** Asks in three steps: who says what, to which scopes, and how it was explained and signed. A no is as good as a yes. */
@Component({
  selector: 'cases-consent-form',
  imports: [Card, Checks, Choice, Field, FormField, Outcome],
  templateUrl: './consent-form.html',
})
export class ConsentForm {
  readonly caseFileId = input.required<string>();
  readonly childName = input.required<string>();
  /** The child's own language, in words. */
  readonly language = input('');
  readonly changed = output();

  protected readonly t = injectTexts(casesTexts);
  private readonly labels = injectTexts(consentLabels);
  protected readonly words = caseGrounds;
  protected readonly recording = injectAct(RecordConsentDocument, (data) => data.recordConsent);
  private readonly draft = linkedSignal(() => blank(this.language()));
  protected readonly form = form(this.draft);
  protected readonly step = signal(0);
  protected readonly last = last;
  // Once something is wrong, all of it is on the page, so that every problem can be reached.
  protected readonly shows = computed(() => (this.recording.problems().length > 0 ? [0, 1, 2] : [this.step()]));

  protected readonly types = computed(() => optionsOf(consentTypes, this.labels().consentType));
  protected readonly givers = computed(() => optionsOf(this.isOverride() ? ['nobody'] : consentGivers.filter((code) => code !== 'nobody'), this.labels().giver));
  protected readonly scopeOptions = computed(() => optionsOf(consentScopes, this.labels().scope));
  protected readonly formats = computed(() => optionsOf(explainFormats, this.labels().format));
  protected readonly signatureOptions = computed(() => optionsOf(signatures, this.labels().signature));
  protected readonly isOverride = computed(() => this.draft().type === 'vital_interest_override');
  protected readonly byWitness = computed(() => this.draft().signature === 'verbal_with_witness');

  protected go(by: number): void {
    this.step.update((step) => Math.max(0, Math.min(last, step + by)));
  }

  protected async save(): Promise<void> {
    if (this.step() < last && this.shows().length === 1) return this.go(1);
    if (!(await this.recording.run({ input: this.inputOf() }))) return;
    this.draft.set(blank(this.language()));
    this.step.set(0);
    this.changed.emit();
  }

  private inputOf() {
    const { type, giver, signature, scopes, infoWithheld, overrideReason, capacityNote, interpreter, witness, ...draft } = this.draft();
    return {
      ...draft,
      caseFileId: this.caseFileId(),
      type: type ?? '',
      giver: this.isOverride() ? 'nobody' : (giver ?? ''),
      signature: signature ?? '',
      scopes: scopes.map((scope) => ({ scope, infoWithheld: infoWithheld || null })),
      overrideReason: this.isOverride() ? overrideReason : null,
      capacityNote: capacityNote || null,
      interpreter: interpreter || null,
      witness: witness || null,
      privacyNoticeVersion: noticeVersion,
      givenAt: new Date().toISOString(),
    };
  }
}
