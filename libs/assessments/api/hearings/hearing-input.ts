import type { RecordChildHearingInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem, type Problem } from '@cobijo/kernel/rules/problem';
import { checkTalk } from '@cobijo/services/api/talk';
import { concerns, hearingMethods, hearingPurposes, viewTopics } from '../../rules/code-lists';

const longest = 20_000;

/** What is wrong with a hearing as sent, field by field. */
export function problemsOfHearing(input: RecordChildHearingInput, now: Date): readonly Problem[] {
  const check = checkTalk(new InputCheck(), input)
    .instant('at', input.at, { notAfter: now })
    .oneOf('purpose', input.purpose, hearingPurposes)
    .oneOf('method', input.method, hearingMethods)
    .oneOf('event', input.event, concerns)
    .require('alone', input.alone)
    .require('refusesReturn', input.refusesReturn)
    .text('supportPerson', input.supportPerson, { max: 200 })
    .text('observation', input.observation, { max: longest })
    .text('maturityNote', input.maturityNote, { min: 1, max: longest })
    .text('pressureSigns', input.pressureSigns, { max: longest })
    .text('changesSinceLast', input.changesSinceLast, { max: longest })
    .when((input.preferenceRanking ?? []).length > 20, problem('preferenceRanking', 'too-long', { max: 20 }))
    .when(input.parts.length > 50, problem('parts', 'too-long', { max: 50 }));
  if (input.alone === false) check.text('aloneReason', input.aloneReason, { min: 1, max: 2_000 });
  input.parts.forEach((part, index) => checkPart(check, part, index));
  return checkView(check, input).problems;
}

const checkPart = (check: InputCheck, part: RecordChildHearingInput['parts'][number], index: number): InputCheck =>
  check
    .oneOf(`parts.${index}.about`, part.about, viewTopics)
    .text(`parts.${index}.words`, part.words, { min: 1, max: longest })
    .text(`parts.${index}.translation`, part.translation, { max: longest });

// Words, a silence that was chosen, or what was observed: one of them is there (E29).
const checkView = (check: InputCheck, { declined, tooYoung, observation, parts }: RecordChildHearingInput): InputCheck =>
  check
    .when(tooYoung && (observation ?? '').trim() === '', problem('observation', 'required'))
    .when(!declined && !tooYoung && parts.length === 0, problem('parts', 'required'));
