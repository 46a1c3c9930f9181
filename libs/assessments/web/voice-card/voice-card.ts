import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HearingsPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { languageNameIn } from '@cobijo/people/rules/language-names';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Card } from '@cobijo/ui/kit/card';
import { injectPage } from '@cobijo/ui/kit/page';
import { Voice } from '@cobijo/ui/kit/voice';
import { codeLabels } from '../code-labels';
import { hearingTexts } from '../hearings-page/hearing-texts';

/** What the child said last, on the summary of the file; nothing for whoever may not read it. */
@Component({
  selector: 'cob-voice-card',
  imports: [Card, RouterLink, Voice],
  template: `
    @if (page.value()) {
      <cob-card [heading]="t().says(name())">
        <a head class="small" [routerLink]="['/expedientes', caseFileId(), 'escucha']">{{ t().allHearings(heard()) }}</a>
        @if (last(); as last) {
          <cob-voice [words]="last.words" [at]="last.at" [spoken]="last.spoken" [lang]="last.language" [alone]="last.alone" [interpreter]="last.interpreterName ?? ''" />
          @if (last.translation) {<p>{{ last.translation }}</p>}
          @if (last.weight) {<p class="small muted">{{ t().weigh }}: {{ last.weight }}</p>}
        } @else {<p class="muted">{{ t().none }}</p>}
      </cob-card>
    } @else if (page.loading()) {<div class="cb-card cb-later" aria-hidden="true"></div>}
  `,
})
export class VoiceCard {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(hearingTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(HearingsPageDocument, () => ({ caseFileId: this.caseFileId() }));
  private readonly hearings = computed(() => this.page.value()?.hearingsPage?.hearings ?? []);
  protected readonly name = computed(() => this.page.value()?.hearingsPage?.childName ?? this.t().child);
  protected readonly heard = computed(() => this.hearings().length);
  protected readonly last = computed(() => {
    const hearing = [...this.hearings()].sort((one, other) => other.at.localeCompare(one.at)).find(({ parts }) => parts?.some(({ words }) => words));
    const part = hearing?.parts?.find(({ words }) => words);
    const weights: Readonly<Record<string, string>> = this.labels().weights;
    return hearing && part
      ? { ...hearing, words: part.words ?? '', translation: part.translation, spoken: languageNameIn(language(), hearing.language), weight: weights[hearing.weightGiven ?? ''] ?? '' }
      : null;
  });
}
