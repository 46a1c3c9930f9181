import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { type OptionsPageQuery, SaveOptionDocument } from '@cobijo/graphql/generated/client/graphql';
import { codeLabels as peopleLabels } from '@cobijo/people/web/code-labels';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { feasibilities, horizons, options } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { destinations } from '../destinations';
import { determinationGrounds } from '../ground-words';
import { controlValue } from './control-value';
import { optionsTexts } from './options-texts';

type Option = NonNullable<NonNullable<OptionsPageQuery['optionsPage']>['analysis']>['options'][number];
interface Typed {
  readonly code: string;
  readonly destinationCountry: string;
  readonly description: string;
  readonly feasibility: string;
  readonly mitigation: string;
  readonly followUp: string;
  readonly childView: string;
  readonly splitsSiblings: boolean;
  readonly siblingsReason: string;
  readonly leavesState: boolean;
  readonly againstWill: boolean;
  readonly excluded: boolean;
  readonly exclusionReason: string;
  readonly legalBasis: string;
  readonly horizon: string;
  readonly carerPersonId: string;
  readonly residentialDays: string;
}

const typedOf = (option: Option | null): Typed => ({
  code: option?.code ?? '', destinationCountry: option?.destinationCountry ?? '', description: option?.description ?? '', feasibility: option?.feasibility ?? 'unknown', mitigation: option?.mitigation ?? '',
  followUp: option?.followUp ?? '', childView: option?.childView ?? '', splitsSiblings: option?.splitsSiblings ?? false, siblingsReason: option?.siblingsReason ?? '', leavesState: option?.leavesState ?? false,
  againstWill: option?.againstWill ?? false, excluded: option?.excluded ?? false, exclusionReason: option?.exclusionReason ?? '',
  legalBasis: option?.legalBasis ?? '', horizon: option?.horizon ?? '', carerPersonId: option?.carerPersonId ?? '', residentialDays: option?.residentialDays ? String(option.residentialDays) : '',
});

/** One option: what it means, what the child says, why it may be left out. */
@Component({
  selector: 'cob-option-form',
  imports: [Card, Field, Outcome],
  templateUrl: './option-form.html',
})
export class OptionForm {
  readonly caseFileId = input.required<string>();
  readonly option = input<Option | null>(null);
  readonly carers = input.required<NonNullable<OptionsPageQuery['optionsPage']>['carers']>();
  readonly saved = output<void>();
  readonly left = output<void>();

  protected readonly t = injectTexts(optionsTexts);
  private readonly labels = injectTexts(codeLabels);
  private readonly relations = injectTexts(peopleLabels);
  protected readonly words = determinationGrounds;
  protected readonly countries = destinations;
  protected readonly act = injectAct(SaveOptionDocument, (data) => data.saveOption);
  protected readonly typed = linkedSignal<string, Typed>({ source: () => this.option()?.id ?? '', computation: () => typedOf(this.option()) });
  protected readonly codes = computed(() => optionsOf(options, this.labels().options));
  protected readonly people = computed(() => this.carers().map(({ personId, name, relation }) => ({ personId, name: [name ?? '', labelOf(this.relations().relationship, relation)].filter(Boolean).join(', ') })));
  protected readonly horizonOptions = computed(() => optionsOf(horizons, this.t().horizons));
  protected readonly feasibilityOptions = computed(() => optionsOf(feasibilities, this.labels().feasibilities));
  protected readonly heading = computed(() => {
    const code = options.find((one) => one === this.option()?.code);
    return code ? this.t().editOption(this.labels().options[code]) : this.t().newOption;
  });
  protected readonly value = controlValue;

  protected set(change: Partial<Typed>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected checked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  protected async save(): Promise<void> {
    const typed = this.typed();
    const input = {
      ...typed, caseFileId: this.caseFileId(), optionId: this.option()?.id ?? null, version: this.option()?.version ?? 0, destinationCountry: typed.destinationCountry || null,
      siblingsReason: typed.siblingsReason || null, exclusionReason: typed.exclusionReason || null, legalBasis: typed.legalBasis || null, horizon: typed.horizon || null,
      carerPersonId: typed.carerPersonId || null, residentialDays: typed.residentialDays ? Number(typed.residentialDays) : null,
    };
    if (await this.act.run({ input })) this.saved.emit();
  }
}
