import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { AddPersonDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { riskFlags, sexes, whereabouts } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { peopleGrounds } from '../grounds';
import { countryOptions } from '../names-of-codes';
import { peopleTexts } from '../texts';
import { BondFields, bondInput, emptyBond, optionsOf } from './bond-fields';

const blank = { givenNames: '', paternalSurname: '', maternalSurname: '', sex: 'unknown', country: '', whereabouts: 'unknown', alive: 'unknown', phone: '', safeHours: '', risk: 'none' };

/** Adds a person to the family, and who she is to the child. */
@Component({
  selector: 'cob-add-person-page',
  imports: [BondFields, Card, Field, FormField, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './add-person-page.html',
})
export class AddPersonPage {
  readonly caseFileId = input.required<string>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = injectTexts(peopleTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(AddPersonDocument, (data) => data.addPerson);
  private readonly typed = signal(blank);
  protected readonly person = form(this.typed);
  protected readonly bond = signal(emptyBond);
  protected readonly sexOptions = computed(() => optionsOf(sexes, this.labels().sex));
  protected readonly placeOptions = computed(() => optionsOf(whereabouts, this.labels().whereabouts));
  protected readonly riskOptions = computed(() => optionsOf(riskFlags, this.labels().risk));
  protected readonly aliveOptions = computed(() => optionsOf(['yes', 'no', 'unknown'] as const, this.t().person.aliveWords));
  protected readonly countries = countryOptions;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const childId = this.page.value()?.familyPage?.child.id;
    if (!childId) return;
    const { phone, safeHours, risk, country, ...names } = this.typed();
    const person = { ...names, country: country || null, phones: phone.trim() === '' ? [] : [phone.trim()], contactSafeHours: safeHours || null, riskFlag: risk };
    const saved = await this.act.run({ input: { childId, caseFileId: this.caseFileId(), person, relationship: bondInput(this.bond()) } });
    if (saved) await this.router.navigate(['..'], { relativeTo: this.route });
  }
}
