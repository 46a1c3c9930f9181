import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, refused, stale, type Outcome } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type {
  ChangeRepresentationInput,
  DesignateRepresentativeInput,
  RecordRepresentationServedInput,
  RepresentationChanged,
  RepresentationServed,
  RepresentativeDesignated,
} from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { representationKinds, representationStatuses, servedHows } from '../../rules/code-lists';
import { mayChangeRepresentation, mayDesignate } from '../../rules/representation';
import { findCaseFile, representationsOf } from '../case-files.queries';

@Injectable()
export class Representations {
  constructor(private readonly recorder: Recorder) {}

  /** Designates who represents or assists the child (LGDNNA 106; LM 70). */
  designate(
    request: RequestActor,
    input: DesignateRepresentativeInput,
  ): Promise<Outcome<RepresentativeDesignated> | null> {
    return this.recorder.act(
      request,
      { act: 'representation.designate', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('create', 'Representation', file);
        const kind = representationKinds.find((code) => code === input.kind);
        const { problems } = designationCheck(tx, input);
        if (problems.length > 0 || !kind) return invalid(problems);
        const active = (await representationsOf(tx, file.id))
          .filter(({ status }) => status === 'active')
          .map((row) => row.kind);
        const decision = mayDesignate({ kind, status: input.status, active });
        if (!decision.permitted) return refused(decision);
        const representationId = newId<'Representation'>();
        await tx.sql(
          `insert into representation (id, case_file_id, kind, user_id, person_id, organisation, holder_name, authority, from_at, status, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            representationId,
            file.id,
            kind,
            ...holderOf(input),
            input.authority ?? null,
            input.since,
            input.status,
            tx.actor.id,
          ],
        );
        return done({ __typename: 'RepresentativeDesignated', representationId });
      },
    );
  }

  /** Contests, suspends, revokes or ends a representation. A doubt carries its reason (LGDNNA 106). */
  change(
    request: RequestActor,
    input: ChangeRepresentationInput,
  ): Promise<Outcome<RepresentationChanged> | null> {
    return this.recorder.act(
      request,
      { act: 'representation.change', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('edit', 'Representation', file);
        const status = representationStatuses.find((code) => code === input.status);
        const check = new InputCheck()
          .id('representationId', input.representationId)
          .oneOf('status', input.status, representationStatuses);
        if (input.status === 'contested' || input.status === 'suspended')
          check.text('conflictOfInterest', input.conflictOfInterest, { min: 3, max: 2000 });
        if (check.problems.length > 0 || !status) return invalid(check.problems);
        const row = await findRepresentation(tx, input);
        if (!row) return invalid([problem('representationId', 'not-found')]);
        if (row.version !== input.version) return refused([stale(input.version, row.version)]);
        const decision = mayChangeRepresentation({ from: row.status, to: status });
        if (!decision.permitted) return refused(decision);
        const ended = status === 'revoked' || status === 'ended';
        await tx.sql(
          `update representation set status = $2, conflict_of_interest = coalesce($3, conflict_of_interest), to_at = $4, version = version + 1 where id = $1`,
          [input.representationId, status, input.conflictOfInterest ?? null, ended ? tx.now : null],
        );
        return done({ __typename: 'RepresentationChanged', version: row.version + 1 });
      },
    );
  }

  /** Records that a representative was served; what happened is never refused. */
  recordServed(
    request: RequestActor,
    input: RecordRepresentationServedInput,
  ): Promise<Outcome<RepresentationServed> | null> {
    return this.recorder.act(
      request,
      { act: 'representation.record-served', key: input.key, caseFileId: input.caseFileId },
      async (tx) => {
        const file = await findCaseFile(tx, input.caseFileId);
        if (!file) return null;
        tx.require('record', 'Representation', file);
        const { problems } = new InputCheck()
          .id('representationId', input.representationId)
          .instant('servedAt', input.servedAt, { notAfter: tx.now })
          .oneOf('how', input.how, servedHows);
        if (problems.length > 0) return invalid(problems);
        if (!(await findRepresentation(tx, input)))
          return invalid([problem('representationId', 'not-found')]);
        await tx.sql(
          'update representation set served_at = $2, served_by = $3, served_how = $4, version = version + 1 where id = $1',
          [input.representationId, input.servedAt, tx.actor.id, input.how],
        );
        return done({ __typename: 'RepresentationServed', servedAt: input.servedAt });
      },
    );
  }
}

const designationCheck = (tx: Tx, input: DesignateRepresentativeInput): InputCheck =>
  new InputCheck()
    .oneOf('kind', input.kind, representationKinds)
    .oneOf('status', input.status, ['requested', 'active'])
    .id('userId', input.userId)
    .id('personId', input.personId)
    .text('organisation', input.organisation, { max: 200 })
    .text('holderName', input.holderName, { max: 200 })
    .text('authority', input.authority, { max: 500 })
    .instant('since', input.since, { notAfter: tx.now })
    .when(
      holderOf(input).every((value) => value === null),
      problem('holderName', 'required'),
    );

const holderOf = (input: DesignateRepresentativeInput): readonly (string | null)[] =>
  [input.userId, input.personId, input.organisation, input.holderName].map((value) =>
    value?.trim() ? value.trim() : null,
  );

const findRepresentation = async (
  tx: Tx,
  input: { readonly caseFileId: string; readonly representationId: string },
): Promise<{ status: (typeof representationStatuses)[number]; version: number } | null> =>
  tx.one('select status, version from representation where id = $1 and case_file_id = $2', [
    input.representationId,
    input.caseFileId,
  ]);
