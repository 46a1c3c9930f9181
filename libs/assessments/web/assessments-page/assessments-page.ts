import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentsPageDocument, StartAssessmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { consentExceptions } from '@cobijo/cases/rules/code-lists';
import { consentLabels } from '@cobijo/cases/web/consent-labels';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { biaTypes, type BiaPurpose, type BiaType } from '../../rules/code-lists';
import { findQuestion } from '../../rules/definition/bia';
import { assessmentGrounds } from '../ground-words';
import { assessmentsTexts } from '../texts';
import { VoidForm } from './void-form';

/** The assessments of a file, and starting the next one. */
@Component({
  selector: 'cob-assessments-page',
  imports: [Card, Checks, Choice, Empty, Field, Outcome, PageHead, PageState, RouterLink, VoidForm],
  templateUrl: './assessments-page.html',
})
export class AssessmentsPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(assessmentsTexts);
  protected readonly words = assessmentGrounds;
  protected readonly page = injectPage(AssessmentsPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly start = injectAct(StartAssessmentDocument, (data) => data.startAssessment);
  protected readonly starting = signal(false);
  protected readonly voiding = signal<string | null>(null);
  protected readonly type = signal<BiaType | null>(null);
  protected readonly purposes = signal<BiaPurpose[]>([]);
  protected readonly exception = signal<string | null>(null);
  protected readonly exceptionReason = signal('');
  // Asked only where the law leaves a way: nobody agreed yet, and nobody said no.
  protected readonly asksException = computed(() => this.exception() !== null || this.start.grounds().some(({ code }) => code === 'no-consent-for-scope'));

  private readonly labels = injectTexts(consentLabels);
  protected readonly exceptions = computed(() => consentExceptions.map((value) => ({ value, label: this.labels().exception[value] })));
  protected readonly name = computed(() => this.page.value()?.assessmentsPage?.childName ?? this.t().child);
  protected readonly types = computed(() => biaTypes.map((value) => ({ value, label: this.t().typeNames[value] })));
  protected readonly purposeOptions = computed(() =>
    (findQuestion('A.purposes')?.options ?? []).map(({ code, label }) => ({ value: code as BiaPurpose, label: label[language()] })),
  );
  protected readonly lines = computed(() => {
    const t = this.t();
    const states: Readonly<Record<string, string>> = t.stateNames;
    const types: Readonly<Record<string, string>> = t.typeNames;
    return (this.page.value()?.assessmentsPage?.assessments ?? []).map((line) => ({
      id: line.id,
      version: line.version,
      title: `${types[line.type] ?? ''} · ${t.number(line.number)}`,
      state: states[line.state] ?? '',
      unfinished: ['draft', 'in_progress', 'returned'].includes(line.state),
      meta: [
        t.by(line.assessorName),
        line.approvedAt ? t.approvedOn(formatDate(line.approvedAt)) : line.submittedAt ? t.submittedOn(formatDate(line.submittedAt)) : t.begun(formatDate(line.createdAt)),
        line.validUntil && line.state === 'approved' ? t.validUntil(formatDate(line.validUntil)) : '',
        line.riskLevel ? t.risk(line.riskLevel) : '',
        line.bidRequired === true ? `${t.bidRequired} (${line.bidCode ?? ''})` : '',
      ].filter(Boolean).join(' · '),
    }));
  });

  protected voided(): void {
    this.voiding.set(null);
    this.page.reload();
  }

  protected explain(event: Event): void {
    this.exceptionReason.set(event.target instanceof HTMLTextAreaElement ? event.target.value : '');
  }

  protected async begin(): Promise<void> {
    const exception = this.exception() ? { exception: this.exception(), exceptionReason: this.exceptionReason() } : {};
    const done = await this.start.run({ input: { caseFileId: this.caseFileId(), type: this.type() ?? '', purposes: this.purposes(), ...exception } });
    if (done) await this.goOn('/expedientes', this.caseFileId(), 'evaluacion', done.id);
  }
}
