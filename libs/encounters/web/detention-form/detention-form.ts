import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordDetentionDocument, SiblingFilesDocument } from '@cobijo/graphql/generated/client/graphql';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { authorities, detentionConditions, detentionPlaces, verifiedLevels, waysOfLearning } from '../../rules/code-lists';
import { routeCountries, writtenOrNull } from '../answers';
import { encounterLabels } from '../labels';
import { encounterTexts } from '../texts';

/** Quick form: a child is deprived of liberty. Short enough for a phone at the port; siblings with one press. */
@Component({
  selector: 'cob-detention-form',
  imports: [Checks, Choice, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  templateUrl: './detention-form.html',
})
export class DetentionForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(encounterTexts);
  protected readonly labels = injectTexts(encounterLabels);
  protected readonly recording = injectAct(RecordDetentionDocument, (data) => data.recordDetention);
  protected readonly siblings = injectPage(SiblingFilesDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly model = signal({
    authority: '', country: 'MX', placeType: '', placeText: '', startedAt: new Date().toISOString(),
    withUnrelatedAdults: null as string | null, separatedFromFamily: null as string | null, lawyerAccessDenied: null as string | null, medicalDenied: null as string | null,
    conditions: [] as string[], howLearned: '', verifiedLevel: null as string | null,
  });
  protected readonly f = form(this.model);
  protected readonly alsoHeld = signal<string[]>([]);
  protected readonly tasks = signal<readonly string[] | null>(null);
  private occurrenceId: string | null = null;
  private readonly recordedFor = new Set<string>();

  protected readonly authorities = authorities;
  protected readonly places = detentionPlaces;
  protected readonly ways = waysOfLearning;
  protected readonly countries = routeCountries;
  protected readonly countryName = countryName;
  protected readonly questions = computed(() => [
    { field: this.f.withUnrelatedAdults, name: 'withUnrelatedAdults', words: this.t().detention.adults },
    { field: this.f.separatedFromFamily, name: 'separatedFromFamily', words: this.t().detention.family },
    { field: this.f.lawyerAccessDenied, name: 'lawyerAccessDenied', words: this.t().detention.lawyer },
    { field: this.f.medicalDenied, name: 'medicalDenied', words: this.t().detention.medical },
  ]);
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
    { value: 'unknown', label: this.t().unknown },
  ]);
  protected readonly conditionOptions = computed(() => optionsOf<string>(detentionConditions, this.labels().conditions));
  protected readonly levelOptions = computed(() => optionsOf<string>(verifiedLevels, this.labels().levels));
  protected readonly siblingOptions = computed(() =>
    (this.siblings.value()?.encountersOfFile?.siblingFiles ?? []).map(({ caseFileId, caseNo, name }) => ({ value: caseFileId, label: name ? `${name} · ${caseNo}` : caseNo })),
  );
  protected readonly taskWord = (code: string): string => labelOf(this.t().detention.tasks, code);

  // One act for each file, so that each child's row is locked and recorded on its own; what is recorded is not sent twice.
  protected async record(): Promise<void> {
    for (const caseFileId of [this.caseFileId(), ...this.alsoHeld()]) {
      if (this.recordedFor.has(caseFileId)) continue;
      const done = await this.recording.run({ input: this.inputFor(caseFileId) });
      if (!done) return;
      this.recordedFor.add(caseFileId);
      this.occurrenceId = done.occurrenceId;
    }
    this.tasks.set(this.recording.done()?.tasks ?? []);
  }

  private inputFor(caseFileId: string) {
    const model = this.model();
    return {
      ...model,
      caseFileId,
      occurrenceId: this.occurrenceId,
      placeText: writtenOrNull(model.placeText),
      verifiedLevel: model.verifiedLevel ?? '',
      withUnrelatedAdults: knownAnswer(model.withUnrelatedAdults),
      separatedFromFamily: knownAnswer(model.separatedFromFamily),
      lawyerAccessDenied: knownAnswer(model.lawyerAccessDenied),
      medicalDenied: knownAnswer(model.medicalDenied),
    };
  }
}
