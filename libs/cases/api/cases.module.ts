import { Module } from '@nestjs/common';
import { CasesResolver } from './cases.resolver';
import { AlertsResolver } from './alerts.resolver';
import { AnswerAlerts } from './alerts/answer-alerts';
import { ConsentActsResolver, DutyResolver } from './consents.resolver';
import { FileAnswers } from './file-answers';
import { StepActsResolver } from './steps.resolver';
import { TeamActsResolver } from './team.resolver';
import { ReopenCase } from './closing/reopen-case';
import { RequestClosure } from './closing/request-closure';
import { SettleClosure } from './closing/settle-closure';
import { FollowConsent } from './consents/follow-consent';
import { OverrideDuty } from './consents/override-duty';
import { RecordConsent } from './consents/record-consent';
import { ShareInformation } from './consents/share-information';
import { Concerns } from './intake/concerns';
import { intakeProviders } from './intake/intake-providers';
import { Representations } from './representation/representation';
import { AdvanceCase } from './steps/advance-case';
import { HoldCase } from './steps/hold-case';
import { RecordCompetence } from './steps/record-competence';
import { RecordIpIntent } from './steps/record-ip-intent';
import { SettleDeadline } from './steps/settle-deadline';
import { GiveStopReason } from './stop-orders/give-stop-reason';
import { LiftStopOrder } from './stop-orders/lift-stop-order';
import { PlaceStopOrder } from './stop-orders/place-stop-order';
import { AssignToFile } from './team/assign-to-file';
import { TeamMembership } from './team/team-membership';

const acts = [
  AssignToFile,
  TeamMembership,
  PlaceStopOrder,
  GiveStopReason,
  LiftStopOrder,
  RecordConsent,
  FollowConsent,
  ShareInformation,
  OverrideDuty,
  AnswerAlerts,
  Concerns,
  Representations,
  AdvanceCase,
  HoldCase,
  RecordIpIntent,
  RecordCompetence,
  SettleDeadline,
  RequestClosure,
  SettleClosure,
  ReopenCase,
];

/** The door of the context to the application. Later contexts import it to register their answers about a file. */
@Module({
  providers: [FileAnswers, CasesResolver, AlertsResolver, TeamActsResolver, ConsentActsResolver, DutyResolver, StepActsResolver, ...acts, ...intakeProviders],
  exports: [FileAnswers],
})
export class CasesModule {}
