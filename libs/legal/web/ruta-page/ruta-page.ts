import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CloseDetention } from '@cobijo/encounters/web/close-detention/close-detention';
import { encounterLabels } from '@cobijo/encounters/web/labels';
import { RutaPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { placementLabels } from '@cobijo/placement/web/labels';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Timeline } from '@cobijo/ui/kit/timeline';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';
import { BarsCard } from './bars-card';
import { CareCard } from './care-card';
import { rutaEvents } from './ruta-events';

/** Tab "Ruta": what authorities did, where the child lives, and what bars a return. */
@Component({
  selector: 'cob-ruta-page',
  imports: [BarsCard, Card, CareCard, CloseDetention, Empty, Note, PageHead, PageState, RouterLink, Timeline],
  templateUrl: './ruta-page.html',
})
export class RutaPage {
  readonly caseFileId = input.required<string>();

  private readonly router = inject(Router);
  protected readonly t = injectTexts(legalTexts);
  private readonly legalWords = injectTexts(legalLabels);
  private readonly careWords = injectTexts(placementLabels);
  protected readonly encounterWords = injectTexts(encounterLabels);
  protected readonly page = injectPage(RutaPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly closing = signal<string | null>(null);

  protected readonly encounters = computed(() => this.page.value()?.encountersOfFile ?? null);
  protected readonly care = computed(() => this.page.value()?.careOfFile ?? null);
  protected readonly legal = computed(() => this.page.value()?.legalOfFile ?? null);
  // A masked row has no beginning: whoever may not see it is not told that there is one.
  protected readonly detained = computed(() => (this.encounters()?.detentions ?? []).filter(({ startedAt, endedAt }) => startedAt && !endedAt));
  protected readonly events = computed(() => {
    const data = this.page.value();
    if (!data) return [];
    return rutaEvents(data, { say: this.t().timeline, encounters: this.encounterWords(), care: this.careWords(), legal: this.legalWords() });
  });
  protected readonly verbs = computed(() => {
    const words = this.t().add;
    const encounters = this.encounters();
    const legal = this.legal();
    return [
      { path: 'detencion', label: words.detention, may: encounters?.mayRecord },
      { path: 'contacto', label: words.contact, may: encounters?.mayRecord },
      { path: 'acogimiento', label: words.placement, may: this.care()?.mayPlace },
      { path: 'medida-urgente', label: words.measure, may: this.care()?.mayRecordMeasure },
      { path: 'proteccion', label: words.claim, may: legal?.mayRecordClaim },
      { path: 'orden', label: words.order, may: legal?.mayRecordOrder },
      { path: 'asunto', label: words.matter, may: legal?.mayOpenMatter },
      { path: 'victima', label: words.victim, may: legal?.mayRecordClaim },
      { path: 'dicho-edad', label: words.ageLabel, may: encounters?.mayRecord },
      { path: 'retorno-irregular', label: words.irregular, may: encounters?.mayRecordIrregularReturn },
    ].filter(({ may }) => may === true);
  });
  protected readonly label = labelOf;

  protected async closed(leftTheCountry: boolean): Promise<void> {
    this.closing.set(null);
    if (leftTheCountry) await this.router.navigate(['/expedientes', this.caseFileId(), 'ruta', 'retorno-irregular']);
    else this.page.reload();
  }
}
