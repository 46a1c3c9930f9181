import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AssessmentPageQuery, SubmitAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { sayGround } from '@cobijo/ui/refusal/ground-words';
import { maySubmitAssessment } from '../../rules/assessment-completeness';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';
import { AnswerKeeper } from './answer-keeper';

type Assessment = NonNullable<AssessmentPageQuery['assessment']>;

/** What still stands against submitting, by the very rule the server uses, and the act itself. */
@Component({
  selector: 'cob-submit-panel',
  imports: [Card, Outcome, RouterLink],
  template: `
    <cob-card [heading]="t().submitTitle">
      @if (submit.grounds().length > 0) {
        <p>{{ t().submitMissing(submit.grounds().length) }}</p>
      } @else if (missing().length > 0) {
        <p>{{ t().submitMissing(missing().length) }}</p>
        <ul class="missing">
          @for (item of missing(); track item.key) {
            <li><b>{{ item.title }}</b>@if (item.why) {<div class="small muted">{{ item.why }}</div>}
              @if (item.section) {<a class="cb-btn txt" [routerLink]="[]" [queryParams]="{ seccion: item.section, pregunta: item.question }">{{ t().goTo(item.section) }}</a>}
            </li>
          }
        </ul>
      } @else {
        <p>{{ t().submitReady }}</p>
      }
      <cob-outcome [act]="submit" [words]="words" [heading]="t().submitHeading" [lead]="t().submitLead" />
      @if (submit.done()) {<p role="status">{{ t().submitted }}</p>}
      <div class="cb-actions"><button type="button" class="cb-btn pri" [disabled]="submit.working()" (click)="send()">{{ t().submit }}</button></div>
    </cob-card>
  `,
  styles: `
    .missing { display: flex; flex-direction: column; gap: .75rem; padding: 0; list-style: none; }
  `,
})
export class SubmitPanel {
  readonly assessment = input.required<Assessment>();
  readonly done = output();

  private readonly keeper = inject(AnswerKeeper);
  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly words = assessmentGrounds;
  protected readonly submit = injectAct(SubmitAssessmentDocument, (data) => data.submitAssessment);
  protected readonly missing = computed(() =>
    maySubmitAssessment(this.facts()).grounds.map((ground, index) => {
      const params = Object.entries(ground.params).map(([name, value]) => ({ name, value: String(value) }));
      const { title, why } = sayGround({ ...ground, params }, assessmentGrounds, language());
      const question = String(ground.params['questions'] ?? places[ground.code] ?? '').split(', ')[0] ?? '';
      return { key: `${ground.code}-${index}`, title, why, question: question || null, section: question.split('.')[0] || null };
    }),
  );
  private readonly facts = computed(() => {
    const { state, type, safetyPlan, sources, citations, hearings } = this.assessment();
    const answers = this.keeper.answers();
    const cited = new Set((citations ?? []).map(({ sourceId }) => sourceId));
    const hearing = (hearings ?? []).find(({ id }) => id === answers.get('L.hearing')?.choices?.[0]);
    return {
      state: state === 'draft' ? 'in_progress' : state,
      type,
      answers,
      safetyPlan,
      sources: (sources ?? []).filter(({ id }) => cited.has(id)).map(({ origin, reliability }) => ({ origin: origin ?? '', reliability })),
      hearing: hearing ? { ...hearing, observation: hearing.observation ?? null } : null,
    };
  });

  protected async send(): Promise<void> {
    await this.keeper.flush();
    const { caseFileId, id: assessmentId, version } = this.assessment();
    if (await this.submit.run({ input: { caseFileId, assessmentId, version } })) this.done.emit();
  }
}

// Where a ground without questions of its own is cured.
const places: Readonly<Record<string, string>> = {
  'not-alone-without-reason': 'A.not_alone_reason',
  'too-few-sources': 'F.what',
  'hearing-missing': 'L.hearing',
  'safety-plan-missing': 'N.risk_level',
};
