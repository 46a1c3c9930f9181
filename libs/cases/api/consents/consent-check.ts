import type { RecordConsentInput } from '@cobijo/graphql/generated/server';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import {
  consentGivers,
  consentScopes,
  consentTypes,
  explainFormats,
  signatures,
} from '../../rules/code-lists';

/** Collects what is wrong with a consent as it came in. A refusal needs as little as possible. */
export function consentCheck(input: RecordConsentInput, now: Date): InputCheck {
  const grants = input.type === 'consent' || input.type === 'assent';
  const override = input.type === 'vital_interest_override';
  const check = new InputCheck()
    .oneOf('giver', input.giver, consentGivers)
    .oneOf('type', input.type, consentTypes)
    .oneOf('signature', input.signature, signatures)
    .everyOf('explainedFormat', input.explainedFormat, explainFormats)
    .id('giverPersonId', input.giverPersonId)
    .require('scopes', input.scopes)
    .text('explainedIn', input.explainedIn, { min: 2, max: 40 })
    .text('privacyNoticeVersion', input.privacyNoticeVersion, { min: 1, max: 40 })
    .text('interpreter', input.interpreter, { max: 200 })
    .text('capacityNote', input.capacityNote, { max: 2000 })
    .text('witness', input.witness, { max: 200 })
    .instant('givenAt', input.givenAt, { notAfter: now });
  // LFPDPPP 8: sensitive data wants the person's written consent, by signature or another way of authentication.
  check.when(grants && input.signature === 'none', problem('signature', 'required'));
  check.when(
    input.signature === 'verbal_with_witness' && !input.witness?.trim(),
    problem('witness', 'required'),
  );
  check.when(override && !input.overrideReason?.trim(), problem('overrideReason', 'required'));
  check.when(!override && (input.overrideReason ?? null) !== null, problem('overrideReason', 'malformed'));
  check.when((input.giver === 'nobody') !== override, problem('giver', 'malformed'));
  checkScopes(check, input, now);
  return check;
}

function checkScopes(check: InputCheck, input: RecordConsentInput, now: Date): void {
  const seen = new Set<string>();
  input.scopes.forEach((scope, index) => {
    check
      .oneOf(`scopes.${index}.scope`, scope.scope, consentScopes)
      .text(`scopes.${index}.recipient`, scope.recipient, { max: 200 })
      .text(`scopes.${index}.infoWithheld`, scope.infoWithheld, { max: 2000 })
      .instant(`scopes.${index}.expiresAt`, scope.expiresAt)
      .when(seen.has(scope.scope), problem(`scopes.${index}.scope`, 'malformed'))
      .when(
        Boolean(scope.expiresAt) && new Date(scope.expiresAt ?? '') <= now,
        problem(`scopes.${index}.expiresAt`, 'in-the-past'),
      );
    seen.add(scope.scope);
  });
}
