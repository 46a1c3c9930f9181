import { decide, unless, when, type Decision, type Reasons } from '@cobijo/kernel/rules/decision';
import { block, type Ground } from '@cobijo/kernel/rules/ground';
import { law, policy } from '@cobijo/kernel/rules/law';
import { applies, isAnswered, type Answers } from './answers';
import { mayBecome } from './assessment-state';
import { asylumAccountGround } from './asylum-narrative';
import { childHeardGround, type HeardFacts } from './child-heard';
import { sectionsFor } from './definition/bia';
import type { Section } from './definition/form';
import { assessmentDefaults, type AssessmentSettings } from './settings';
import { safetyPlanGround } from './severe-risk';

/** A source as far as counting goes: who it comes from and whether somebody judged how far to trust it. */
export interface CountedSource {
  readonly origin: string;
  readonly reliability: string | null;
}

/** Everything that submitting an assessment depends on. */
export interface CompletenessFacts extends HeardFacts {
  readonly state: string;
  readonly type: string;
  readonly answers: Answers;
  readonly sources: readonly CountedSource[];
  readonly safetyPlan: boolean;
}

/** Whether an assessment may be submitted for review (domain §3.5, §6.2). */
export function maySubmitAssessment(facts: CompletenessFacts, reasons: Reasons = {}, settings: AssessmentSettings = assessmentDefaults): Decision {
  return decide(
    [
      stateGround(facts.state),
      ...sectionsFor(facts.type).map((section) => missingIn(section, facts.answers)),
      aloneGround(facts.answers),
      sourcesGround(facts.sources, settings),
      asylumAccountGround(facts.answers),
      childHeardGround(facts),
      safetyPlanGround({ riskLevel: riskLevelIn(facts.answers), safetyPlan: facts.safetyPlan }),
    ],
    reasons,
  );
}

/** The level of risk that the assessor found, or nothing yet. */
export const riskLevelIn = (answers: Answers): string | null => answers.get('N.risk_level')?.choices?.[0] ?? null;

/** The codes of the questions of a section that still need an answer before submission (★). */
export const unansweredStars = (section: Section, answers: Answers): readonly string[] =>
  section.questions
    .filter((question) => question.star && question.code !== 'A.not_alone_reason' && applies(question, answers))
    .filter(({ code }) => !isAnswered(answers.get(code)))
    .map(({ code }) => code);

/** How many independent sources stand behind the findings: different origins, each with a judged reliability. */
export const independentSources = (sources: readonly CountedSource[]): number =>
  new Set(sources.filter(({ reliability }) => reliability !== null).map(({ origin }) => origin.trim().toLowerCase())).size;

const stateGround = (state: string): Ground | null =>
  unless(mayBecome(state, 'submitted'), block('STATE', 'assessment-not-in-state', [policy('states')], { state, needed: 'in_progress' }));

function missingIn(section: Section, answers: Answers): Ground | null {
  const missing = unansweredStars(section, answers);
  const params = { section: section.code, questions: missing.join(', '), count: missing.length };
  return unless(missing.length === 0, block('STATE', 'answers-missing', [law.BIP('BIA')], params));
}

function aloneGround(answers: Answers): Ground | null {
  const alone = answers.get('A.seen_alone')?.choices?.includes('yes') ?? false;
  const answered = isAnswered(answers.get('A.seen_alone'));
  const reason = (answers.get('A.not_alone_reason')?.text ?? '').trim();
  return when(answered && !alone && reason === '', block('R36', 'not-alone-without-reason', [law.GC12('34'), law.BIP('BIA')]));
}

function sourcesGround(sources: readonly CountedSource[], { independentSources: needed }: AssessmentSettings): Ground | null {
  const found = independentSources(sources);
  return unless(found >= needed, block('R37', 'too-few-sources', [law.GC14('92')], { found, needed }));
}
