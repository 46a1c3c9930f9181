import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HearingsPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { languageNameIn } from '@cobijo/people/rules/language-names';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Empty } from '@cobijo/ui/kit/empty';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Voice } from '@cobijo/ui/kit/voice';
import { codeLabels } from '../code-labels';
import { HearingForm } from './hearing-form';
import { hearingTexts } from './hearing-texts';
import { ViewWeightForm } from './view-weight';

/** What the child said, hearing by hearing; hearing the child again. */
@Component({
  selector: 'cob-hearings-page',
  imports: [Empty, HearingForm, Note, PageHead, PageState, RouterLink, ViewWeightForm, Voice],
  templateUrl: './hearings-page.html',
})
export class HearingsPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(hearingTexts);
  private readonly labels = injectTexts(codeLabels);
  protected readonly page = injectPage(HearingsPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly writing = signal(false);
  protected readonly saved = signal(false);
  protected readonly name = computed(() => this.page.value()?.hearingsPage?.childName ?? this.t().child);
  protected readonly informed = computed(() => formatDate(this.page.value()?.hearingsPage?.informedAt));
  protected readonly hearings = computed(() => {
    const t = this.t();
    const purposes: Readonly<Record<string, string>> = this.labels().purposes;
    return (this.page.value()?.hearingsPage?.hearings ?? []).map((hearing) => ({
      ...hearing,
      heading: `${purposes[hearing.purpose] ?? ''}, ${formatDate(hearing.at)}`,
      by: t.by(hearing.heardByName, formatDate(hearing.at)),
      spoken: languageNameIn(language(), hearing.language),
      through: hearing.interpreterName ?? (hearing.interpreterKind ? (t.interpreterNames[hearing.interpreterKind] ?? '').toLowerCase() : ''),
    }));
  });

  protected done(): void {
    this.writing.set(false);
    this.saved.set(true);
    this.page.reload();
  }
}
