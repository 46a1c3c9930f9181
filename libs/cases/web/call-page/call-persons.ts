import { Component, computed, input, model, signal } from '@angular/core';
import { languageOptions, countryOptions } from '@cobijo/people/web/names-of-codes';
import { codeLabels } from '@cobijo/people/web/code-labels';
import { sexes } from '@cobijo/people/rules/code-lists';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import type { AnyAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Icon } from '@cobijo/ui/kit/icon';
import { personRelations } from '../../rules/intake/code-lists';
import { triageLabels } from '../triage-page/triage-labels';
import { triageTexts } from '../triage-page/triage-texts';
import { blankPerson, type TypedPerson } from './call-state';

type TextField = 'name' | 'age' | 'country' | 'language' | 'sex' | 'relation' | 'mother' | 'document';
type TickField = 'isChild' | 'withAdult' | 'authoritySaysAdult';

/** Who a call is about. A name is not needed. */
@Component({
  selector: 'cob-call-persons',
  imports: [Card, Field, Icon],
  templateUrl: './call-persons.html',
  host: { class: 'cb-stack' },
})
export class CallPersons {
  readonly persons = model.required<readonly TypedPerson[]>();
  /** The person being typed: duplicates are looked for about her. */
  readonly current = model(0);
  readonly act = input<AnyAct | null>(null);

  protected readonly t = injectTexts(triageTexts);
  private readonly labels = injectTexts(triageLabels);
  private readonly codes = injectTexts(codeLabels);
  protected readonly relations = computed(() => personRelations.map((value) => ({ value, label: this.labels().relation[value] })));
  protected readonly sexOptions = computed(() => sexes.map((value) => ({ value, label: this.codes().sex[value] })));
  protected readonly countries = countryOptions;
  protected readonly languages = languageOptions;

  // Long lists are made only for whom they are wanted: the first minute belongs to the caller.
  protected readonly unfolded = signal<readonly number[]>([]);

  protected unfold(at: number): void {
    if (!this.unfolded().includes(at)) this.unfolded.update((all) => [...all, at]);
  }

  protected set(at: number, field: TextField, event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) this.change(at, { [field]: target.value });
  }

  protected tick(at: number, field: TickField, event: Event): void {
    if (event.target instanceof HTMLInputElement) this.change(at, { [field]: event.target.checked });
  }

  protected add(): void {
    this.persons.update((persons) => [...persons, blankPerson(persons.length === 0)]);
    this.current.set(this.persons().length - 1);
  }

  private change(at: number, part: Partial<TypedPerson>): void {
    this.current.set(at);
    this.persons.update((persons) => persons.map((person, index) => (index === at ? { ...person, ...part } : person)));
  }
}
