import { addDays, type CivilDate } from '@cobijo/kernel/rules/civil-calendar';
import { decide, type Decision, unless } from '@cobijo/kernel/rules/decision';
import { law } from '@cobijo/kernel/rules/law';
import { forbids } from './grounds';
import { returnSettings, type ReturnSettings } from './settings';

/** Who took the child in, how that was proven, and what was signed. */
export interface ReceptionFacts {
  readonly identityDocument: string | null;
  readonly receptionDocumentId: string | null;
  /** Whether it is the receiver, or the authority, that was arranged. */
  readonly asArranged: boolean;
}

/** Whether the return is done: an identified receiver, the one arranged, signed the reception (R71). */
export const mayHandOver = (facts: ReceptionFacts): Decision =>
  decide([
    unless(
      facts.identityDocument !== null && facts.receptionDocumentId !== null,
      forbids('R71', 'reception-not-signed', [law.LM('112-III'), law.LGDNNA('123-VI')]),
    ),
    unless(facts.asArranged, forbids('R71', 'receiver-differs', [law.LM('112-III')])),
  ]);

/** A day on which somebody asks how she is, and the clock that counts it. */
export interface FollowUpDate {
  readonly rule: string;
  readonly dueOn: CivilDate;
}

/** The days on which somebody asks how she is, counted from the hand-over (DL51). */
export const followUpDates = (
  handedOver: CivilDate,
  settings: ReturnSettings = returnSettings,
): readonly FollowUpDate[] =>
  settings.followUpDays.map((days) => ({ rule: `DL51-${days}`, dueOn: addDays(handedOver, days) }));
