import type { Provider } from '@nestjs/common';
import { CheckConflict } from './check-conflict';
import { IdentifyChild } from './identify-child';
import { IntakeResolver, ScreeningResolver } from './intake.resolver';
import { MergeChildren } from './merge-children';
import { RatifyReferral } from './ratify-referral';
import { RecordDuplicateVerdict } from './record-duplicate-verdict';
import { ScreenEligibility } from './screen-eligibility';
import { TakeReferral } from './take-referral';
import { TriageReferral } from './triage-referral';

/** The acts and doors of intake, for the module of the context. */
export const intakeProviders: Provider[] = [
  IntakeResolver, ScreeningResolver, CheckConflict, IdentifyChild, MergeChildren, RatifyReferral, RecordDuplicateVerdict, ScreenEligibility, TakeReferral, TriageReferral,
];
