import { Component, computed, input, model } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { ageStatuses, birthDatePrecisions, flowTypes, languageLevels, sexes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { optionsOf } from '../family-page/bond-fields';
import { countryOptions, languageOptions } from '../names-of-codes';
import { peopleTexts } from '../texts';
import { bornOn, identityFrom } from './identity';

/** The fields of an identity: the same to register a child and to correct her record. */
@Component({
  selector: 'cob-identity-fields',
  imports: [Card, DateParts, Field, FormField],
  templateUrl: './identity-fields.html',
  host: { class: 'cb-stack' },
})
export class IdentityFields {
  readonly value = model(identityFrom(null));
  readonly act = input<AnyAct | null>(null);

  protected readonly t = injectTexts(peopleTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly fields = form(this.value);
  protected readonly precisions = computed(() => optionsOf(birthDatePrecisions, this.labels().precision));
  protected readonly ages = computed(() => optionsOf(ageStatuses, this.labels().ageStatus));
  protected readonly authority = computed(() => optionsOf(['adult', 'child', 'unknown'] as const, this.t().child.authorityWords));
  protected readonly sexOptions = computed(() => optionsOf(sexes, this.labels().sex));
  protected readonly flows = computed(() => optionsOf(flowTypes, this.labels().flow));
  protected readonly levels = computed(() => optionsOf(languageLevels, this.labels().level));
  protected readonly countries = countryOptions;
  protected readonly languages = languageOptions;

  protected born(birthDate: string): void {
    this.value.update((typed) => bornOn(typed, birthDate));
  }
}
