import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { InformationShared, ShareInformationInput } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { consentExceptions, consentScopes } from '../../rules/code-lists';
import { mayUseScope } from '../../rules/consent-use';
import { consentFor, findCaseFile } from '../case-files.queries';
import { dutyOverrideFor } from './duty-overrides.queries';

@Injectable()
export class ShareInformation {
  constructor(private readonly recorder: Recorder) {}

  /** Passes information on, with consent or under an exception of law, against a refusal only by a duty that two people answered for and the child was told of (R23, R25). */
  share(request: RequestActor, input: ShareInformationInput): Promise<Outcome<InformationShared> | null> {
    return this.recorder.act(
      request,
      { act: 'information.share', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('create', 'Consent', file);
        const scope = consentScopes.find((code) => code === input.scope);
        const { problems } = sharingCheck(input);
        if (problems.length > 0 || !scope) return invalid(problems);
        const code = consentExceptions.find((exception) => exception === input.exception);
        const override =
          code === 'legal_duty' ? await dutyOverrideFor(tx, { caseFileId: file.id, scope, recipient: input.recipient.trim() }) : null;
        const decision = mayUseScope({
          scope,
          standing: await consentFor(tx, file.id, scope),
          exception: code ? { code, reason: input.exceptionReason ?? '' } : null,
          dutyOverride: override && {
            supervisor: override.supervisorAgrees === true,
            privacyOfficer: override.officerAgrees === true,
            childTold: override.childToldAt !== null,
          },
        });
        if (!decision.permitted) return refused(decision);
        const sharingId = newId<'Sharing'>();
        await tx.sql(
          `insert into sharing (id, case_file_id, scope, recipient, purpose, content, exception, exception_reason, shared_at, created_by, duty_override_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            sharingId,
            file.id,
            scope,
            input.recipient.trim(),
            input.purpose.trim(),
            input.content.trim(),
            code ?? null,
            code ? input.exceptionReason : null,
            tx.now,
            tx.actor.id,
            override?.childToldAt ? override.id : null,
          ],
        );
        return done({ __typename: 'InformationShared', sharingId }, decision);
      },
    );
  }
}

const sharingCheck = (input: ShareInformationInput): InputCheck =>
  new InputCheck()
    .oneOf('scope', input.scope, consentScopes)
    .oneOf('exception', input.exception, consentExceptions)
    .text('recipient', input.recipient, { min: 2, max: 200 })
    .text('purpose', input.purpose, { min: 3, max: 1000 })
    .text('content', input.content, { min: 3, max: 4000 })
    .when(Boolean(input.exception) && !input.exceptionReason?.trim(), problem('exceptionReason', 'required'));
