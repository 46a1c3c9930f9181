import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CorrectChildDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageState } from '@cobijo/ui/kit/page-state';
import { ageStatuses, birthDatePrecisions, flowTypes, languageLevels, sexes } from '../../rules/code-lists';
import { codeLabels } from '../code-labels';
import { optionsOf } from '../family-page/bond-fields';
import type { FamilyChild } from '../family-page/family-words';
import { peopleGrounds } from '../grounds';
import { countryOptions, languageOptions } from '../names-of-codes';
import { peopleTexts } from '../texts';
import { identityFrom, identityInput } from './identity';
import { NamesAndPapers } from './names-and-papers';

/** Who the child is, to be corrected; what it said before is kept. */
@Component({
  selector: 'cob-identity-page',
  imports: [Card, DateParts, Field, FormField, NamesAndPapers, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './identity-page.html',
})
export class IdentityPage {
  readonly caseFileId = input.required<string>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = injectTexts(peopleTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(FamilyPageDocument, () => ({ id: this.caseFileId() }));
  protected readonly act = injectAct(CorrectChildDocument, (data) => data.correctChild);
  protected readonly child = computed(() => this.page.value()?.familyPage?.child ?? null);
  // A name or a paper added below loads the page again: what was typed above stays, unless the identity itself changed.
  protected readonly typed = linkedSignal<FamilyChild | null, ReturnType<typeof identityFrom>>({
    source: this.child,
    computation: (child, before) => (before && before.source?.version === child?.version ? before.value : identityFrom(child)),
  });
  protected readonly fields = form(this.typed);
  protected readonly precisions = computed(() => optionsOf(birthDatePrecisions, this.labels().precision));
  protected readonly ages = computed(() => optionsOf(ageStatuses, this.labels().ageStatus));
  protected readonly authority = computed(() => optionsOf(['adult', 'child', 'unknown'] as const, this.t().child.authorityWords));
  protected readonly sexOptions = computed(() => optionsOf(sexes, this.labels().sex));
  protected readonly flows = computed(() => optionsOf(flowTypes, this.labels().flow));
  protected readonly levels = computed(() => optionsOf(languageLevels, this.labels().level));
  protected readonly countries = countryOptions;
  protected readonly languages = languageOptions;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const child = this.child();
    if (!child) return;
    const { reason, ...identity } = this.typed();
    const saved = await this.act.run({ input: { childId: child.id, caseFileId: this.caseFileId(), version: child.version, child: identityInput(identity), reason } });
    if (saved) await this.router.navigate(['..'], { relativeTo: this.route });
  }
}
