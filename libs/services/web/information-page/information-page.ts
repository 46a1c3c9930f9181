import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InformationPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { languageNameIn } from '@cobijo/people/rules/language-names';
import { formatDateTime, formatList } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { servicesTexts } from '../texts';
import { InfoSessionForm } from './info-session-form';

/** What the child was told so far, alone; and telling the child. */
@Component({
  selector: 'cob-information-page',
  imports: [Empty, InfoSessionForm, PageHead, PageState, RouterLink],
  template: `
    <cob-page-state [of]="page" />
    @if (found(); as information) {
      <cob-page-head [heading]="t().title" [lead]="t().lead(name())">
        @if (!writing()) {<button type="button" class="cb-btn pri" (click)="writing.set(true)">{{ t().record }}</button>}
        <a class="cb-btn out" [routerLink]="['/expedientes', caseFileId(), 'escucha']">{{ t().toHearing }}</a>
      </cob-page-head>
      <p class="small muted">{{ tongues() ? t().speaks + ': ' + tongues() : t().speaksUnknown }}</p>
      @if (saved()) {<p role="status">{{ t().recorded }}</p>}
      @if (writing()) {<cob-info-session-form [caseFileId]="caseFileId()" (saved)="done()" />}
      @if (sessions().length === 0 && !writing()) {<cob-empty [text]="t().none" />}
      @for (session of sessions(); track session.id) {
        <article class="cb-card" [attr.aria-label]="session.heading">
          <div class="hd"><h2>{{ session.heading }}</h2><span class="cb-chip plain">{{ session.understood }}</span></div>
          <div class="bd cb-stack">
            <p>{{ session.topicNames }}</p>
            @if (session.childQuestions) {<blockquote class="cb-voice">{{ session.childQuestions }}</blockquote>}
            <p class="small muted">{{ session.meta }}</p>
          </div>
        </article>
      }
    }
  `,
})
export class InformationPage {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(servicesTexts);
  protected readonly page = injectPage(InformationPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly found = computed(() => this.page.value()?.informationPage ?? null);
  protected readonly writing = signal(false);
  protected readonly saved = signal(false);
  protected readonly name = computed(() => this.found()?.childName ?? this.t().child);
  protected readonly tongues = computed(() => formatList((this.found()?.childLanguages ?? []).map(({ code }) => languageNameIn(language(), code))));
  protected readonly sessions = computed(() => {
    const t = this.t();
    const say = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;
    return (this.found()?.sessions ?? []).map((session) => ({
      ...session,
      heading: formatDateTime(session.at),
      understood: say(t.comprehensionNames, session.comprehension),
      topicNames: formatList(session.topics.map((code) => say(t.topicNames, code))),
      meta: [
        t.by(session.facilitatorName), say(t.modeNames, session.mode), languageNameIn(language(), session.language),
        session.interpreterKind ? say(t.interpreterNames, session.interpreterKind) : '', session.place ?? '',
      ].filter(Boolean).join(' · '),
    }));
  });

  protected done(): void {
    this.writing.set(false);
    this.saved.set(true);
    this.page.reload();
  }
}
