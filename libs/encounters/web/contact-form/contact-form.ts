import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordAuthorityContactDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { authorities, contactEvents, timePrecisions } from '../../rules/code-lists';
import { routeCountries, writtenOrNull } from '../answers';
import { encounterLabels } from '../labels';
import { encounterTexts } from '../texts';

/** What an authority did, as observed. */
@Component({
  selector: 'cob-contact-form',
  imports: [Choice, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  templateUrl: './contact-form.html',
})
export class ContactForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(encounterTexts);
  protected readonly labels = injectTexts(encounterLabels);
  protected readonly recording = injectAct(RecordAuthorityContactDocument, (data) => data.recordAuthorityContact);
  protected readonly model = signal({
    event: '', occurredAt: '', precision: null as string | null, country: 'MX', place: '', authority: '', unit: '',
    notifiedPpnnaAt: '', handedToDifAt: '', vrhRecognisedAt: '', informedOfRights: null as string | null, account: '',
  });
  protected readonly f = form(this.model);
  protected readonly events = contactEvents;
  protected readonly authorities = authorities;
  protected readonly countries = routeCountries;
  protected readonly countryName = countryName;
  protected readonly precisionOptions = computed(() => optionsOf<string>(timePrecisions, this.labels().precisions));
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
    { value: 'unknown', label: this.t().unknown },
  ]);

  protected async record(): Promise<void> {
    const model = this.model();
    await this.recording.run({
      input: {
        ...model,
        caseFileId: this.caseFileId(),
        precision: model.precision ?? '',
        place: writtenOrNull(model.place),
        unit: writtenOrNull(model.unit),
        notifiedPpnnaAt: writtenOrNull(model.notifiedPpnnaAt),
        handedToDifAt: writtenOrNull(model.handedToDifAt),
        vrhRecognisedAt: writtenOrNull(model.vrhRecognisedAt),
        informedOfRights: knownAnswer(model.informedOfRights),
        account: writtenOrNull(model.account),
      },
    });
  }
}
