import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordIrregularReturnDocument } from '@cobijo/graphql/generated/client/graphql';
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
import { PageHead } from '@cobijo/ui/kit/page-head';
import { authorities, guardNumbers, irregularReturnResponses, verifiedLevels, waysOfLearning } from '../../rules/code-lists';
import { failedGuardsOf } from '../../rules/irregular-return';
import { routeCountries, writtenOrNull } from '../answers';
import { encounterLabels } from '../labels';
import { encounterTexts } from '../texts';

/** A child was taken out although safeguards were missing. `?guards=G2,G6` marks those that are already known. */
@Component({
  selector: 'cob-irregular-return-form',
  imports: [Checks, Choice, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  templateUrl: './irregular-return-form.html',
})
export class IrregularReturnForm {
  readonly caseFileId = input.required<string>();
  /** From the address: the guards that a refused return has just shown. */
  readonly guards = input<string | undefined>();

  protected readonly t = injectTexts(encounterTexts);
  protected readonly labels = injectTexts(encounterLabels);
  protected readonly recording = injectAct(RecordIrregularReturnDocument, (data) => data.recordIrregularReturn);
  protected readonly model = signal({
    learnedAt: new Date().toISOString(), occurredAt: '', howLearned: '', authority: '', destinationCountry: '', responses: [] as string[],
    childLocated: null as string | null, account: '', verifiedLevel: null as string | null,
  });
  protected readonly f = form(this.model);
  protected readonly failed = linkedSignal(() => [...failedGuardsOf((this.guards() ?? '').split(','))]);

  protected readonly authorities = authorities;
  protected readonly ways = waysOfLearning;
  protected readonly countries = routeCountries;
  protected readonly countryName = countryName;
  protected readonly guardOptions = computed(() => guardNumbers.map((value) => ({ value, label: labelOf(this.t().guards, value) })));
  protected readonly responseOptions = computed(() => optionsOf<string>(irregularReturnResponses, this.labels().responses));
  protected readonly levelOptions = computed(() => optionsOf<string>(verifiedLevels, this.labels().levels));
  protected readonly yesNo = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);
  protected readonly taskWord = (code: string): string => labelOf(this.t().irregular.tasks, code);

  protected async record(): Promise<void> {
    const model = this.model();
    await this.recording.run({
      input: {
        ...model,
        caseFileId: this.caseFileId(),
        occurredAt: writtenOrNull(model.occurredAt),
        destinationCountry: writtenOrNull(model.destinationCountry),
        failedGuards: this.failed(),
        childLocated: knownAnswer(model.childLocated),
        account: writtenOrNull(model.account),
        verifiedLevel: model.verifiedLevel ?? '',
      },
    });
  }
}
