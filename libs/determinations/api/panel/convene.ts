import { Injectable } from '@nestjs/common';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import { done, invalid, type Outcome, reasonsOf, refused } from '@cobijo/audit/api/outcome';
import { Recorder } from '@cobijo/audit/api/recorder';
import type { Tx } from '@cobijo/audit/api/tx';
import type { ConvenePanelSessionInput, CreatePanelInput, ScheduleCaseInput, SessionChanged } from '@cobijo/graphql/generated/server';
import { newId } from '@cobijo/kernel/api/new-id';
import { addBusinessDays, addDays, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { combine, decide, unless } from '@cobijo/kernel/rules/decision';
import { block } from '@cobijo/kernel/rules/ground';
import { policy } from '@cobijo/kernel/rules/law';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { bidMayBecome } from '../../rules/bid-state';
import { sessionModes } from '../../rules/code-lists';
import { maySchedule, mayTakeSeat } from '../../rules/panel-seat';
import { determinationDefaults } from '../../rules/settings';
import { type AnalysisRow, moveAnalysis } from '../options/analysis.queries';
import { daysNotCounted, todayIn } from './panel.queries';

type Answer = Promise<Outcome<SessionChanged> | null>;
const changed = (id: string, state: string, version = 1): SessionChanged => ({ __typename: 'SessionChanged', id, state, version });

interface MemberRow {
  readonly userId: string;
  readonly discipline: string;
  readonly specialist: boolean;
  readonly voting: boolean;
  readonly affiliations: readonly string[];
  readonly undertakingValidTo: string | null;
}
type Ready = AnalysisRow & { readonly reviewerIds: readonly string[]; readonly clearedBy: string; readonly clearedAt: Date; readonly packageId: string };
interface SessionRow {
  readonly id: string;
  readonly panelId: string;
  readonly officeId: string;
  readonly heldAt: Date;
  readonly timeZone: string;
}

/** Sets a panel up, calls its sessions and puts cases on the agenda. */
@Injectable()
export class Convene {
  constructor(private readonly recorder: Recorder) {}

  createPanel(request: RequestActor, input: CreatePanelInput): Answer {
    return this.recorder.act(request, { act: 'panel.create', key: input.key }, async (tx) => {
      tx.require('create', 'Panel');
      const check = new InputCheck().text('name', input.name, { min: 3, max: 120 }).text('sopVersion', input.sopVersion, { min: 1, max: 40 }).require('members', input.members);
      input.members.forEach((member, index) => check.text(`members.${index}.organisation`, member.organisation, { min: 2, max: 120 }).date(`members.${index}.undertakingValidTo`, member.undertakingValidTo));
      if (check.problems.length > 0) return invalid(check.problems);
      const id = newId<'Panel'>();
      await tx.sql('insert into panel (id, office_id, name, sop_version, created_by) values ($1, $2, $3, $4, $5)', [id, tx.actor.officeId, input.name.trim(), input.sopVersion, tx.actor.id]);
      for (const member of input.members)
        await tx.sql(
          `insert into panel_member (id, panel_id, user_id, discipline, organisation, specialist, voting, undertaking_valid_to, from_on, created_by)
           values ($1, $2, $3, (select discipline from app_user where id = $3), $4, $5, $6, coalesce($7::date, (select undertaking_valid_to from app_user where id = $3)), $8::date, $9)`,
          [newId<'PanelMember'>(), id, member.userId, member.organisation.trim(), member.specialist, member.voting, member.undertakingValidTo ?? null, tx.now, tx.actor.id],
        );
      return done(changed(id, 'standing'));
    });
  }

  convene(request: RequestActor, input: ConvenePanelSessionInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.convene', key: input.key }, async (tx) => {
      tx.require('convene', 'Panel');
      const { problems } = new InputCheck().require('mode', input.mode).oneOf('mode', input.mode, sessionModes).require('heldAt', input.heldAt).instant('heldAt', input.heldAt)
        .when(input.chairId === tx.actor.id, problem('chairId', 'unknown-code'));
      if (problems.length > 0) return invalid(problems);
      const panel = await tx.one<{ id: string }>('select id from panel where id = $1 and office_id = $2', [input.panelId, tx.actor.officeId]);
      if (!panel) return null;
      const id = newId<'PanelSession'>();
      await tx.sql(
        `insert into panel_session (id, panel_id, office_id, number, held_at, mode, chair_id, secretary_id, created_by)
         values ($1, $2, $3, 1 + (select coalesce(max(number), 0) from panel_session where office_id = $3), $4, $5, $6, $7, $7)`,
        [id, panel.id, tx.actor.officeId, input.heldAt, input.mode, input.chairId, tx.actor.id],
      );
      return done(changed(id, 'convened'));
    });
  }

  schedule(request: RequestActor, input: ScheduleCaseInput): Answer {
    return this.recorder.act(request, { act: 'panel-session.schedule', key: input.key, caseFileId: input.caseFileId }, async (tx) => {
      tx.require('convene', 'Panel');
      const session = await tx.one<SessionRow>(
        `select s.id, s.panel_id as "panelId", s.office_id as "officeId", s.held_at as "heldAt", o.time_zone as "timeZone"
           from panel_session s join office o on o.id = s.office_id where s.id = $1 and s.state <> 'closed'`, [input.sessionId]);
      const analysis = await readyAnalysis(tx, input.caseFileId);
      if (!session || !analysis) return null;
      const members = await membersOf(tx, session.panelId, input.memberIds);
      if (members.length === 0 || members.length !== new Set(input.memberIds).size) return invalid([problem('memberIds', 'not-found')]);
      const ratifies = analysis.state === 'decided_provisional';
      const today = await todayIn(tx, session.officeId);
      const contributorIds = [analysis.authorId, ...analysis.contributorIds, ...analysis.reviewerIds, analysis.clearedBy];
      const decision = combine(
        decide([unless(bidMayBecome(analysis.state, ratifies ? 'ratification_scheduled' : 'scheduled'), block('STATE', 'report-not-ready', [policy('6.3')], { state: analysis.state }))]),
        ...members.map((member) => mayTakeSeat({ ...member, contributorIds, today })),
        maySchedule({ voters: members.filter(({ voting }) => voting).length, track: ratifies ? 'ordinary' : analysis.track, ...(await targetOf(tx, session, analysis)) }, reasonsOf(input)),
      );
      if (!decision.permitted) return refused(decision);
      const id = await this.seat(tx, { sessionId: session.id, analysis, members, ratifies });
      await moveAnalysis(tx, analysis.id, ratifies ? 'ratification_scheduled' : 'scheduled');
      for (const { userId } of members) await tx.tell({ kind: 'panel.invited', userId, officeId: session.officeId });
      return done(changed(id, 'scheduled'), decision);
    });
  }

  private async seat(tx: Tx, at: { readonly sessionId: string; readonly analysis: Ready; readonly members: readonly MemberRow[]; readonly ratifies: boolean }): Promise<string> {
    const id = newId<'SessionItem'>();
    const { analysis } = at;
    await tx.sql(
      `insert into session_item (id, session_id, case_file_id, analysis_id, office_id, package_id, position, track, ratifies, created_by)
       values ($1, $2, $3, $4, $5, $6, 1 + (select count(*) from session_item where session_id = $2), $7, $8, $9)`,
      [id, at.sessionId, analysis.caseFileId, analysis.id, analysis.officeId, analysis.packageId, analysis.track, at.ratifies, tx.actor.id],
    );
    for (const member of at.members)
      await tx.sql(
        `insert into participation (id, case_file_id, item_id, office_id, user_id, discipline, specialist, voting, undertaking_valid_to, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [newId<'Participation'>(), analysis.caseFileId, id, analysis.officeId, member.userId, member.discipline, member.specialist, member.voting, member.undertakingValidTo, tx.actor.id],
      );
    return id;
  }
}

// Ratification has a clock of its own; the target runs from the cleared report.
async function targetOf(tx: Tx, session: SessionRow, { clearedAt, state, track }: Ready): Promise<{ readonly heldOn: string; readonly latestOn: string }> {
  const { sessionBusinessDays, sessionUrgentDays, ratifyBusinessDays } = determinationDefaults;
  const from = civilDateOf(clearedAt, session.timeZone);
  const heldOn = civilDateOf(session.heldAt, session.timeZone);
  if (track === 'simplified_urgent' && state !== 'decided_provisional') return { heldOn, latestOn: addDays(from, sessionUrgentDays) };
  return { heldOn, latestOn: addBusinessDays(from, state === 'decided_provisional' ? ratifyBusinessDays + sessionUrgentDays : sessionBusinessDays, await daysNotCounted(tx, session.officeId)) };
}

const readyAnalysis = (tx: Tx, caseFileId: string): Promise<Ready | null> =>
  tx.one<Ready>(
    `select a.id, a.case_file_id as "caseFileId", a.child_id as "childId", a.office_id as "officeId", a.state, a.track, a.kind, a.question,
        a.author_id as "authorId", a.contributor_ids as "contributorIds", a.reviewer_ids as "reviewerIds", a.cleared_by as "clearedBy", a.cleared_at as "clearedAt", a.version, p.id as "packageId"
       from options_analysis a join lateral (select id from determination_package where analysis_id = a.id and recipient = 'panel' order by created_at desc limit 1) p on true
      where a.case_file_id = $1 and a.state <> 'decided' and a.cleared_by is not null`,
    [caseFileId],
  );

const membersOf = (tx: Tx, panelId: string, userIds: readonly string[]): Promise<MemberRow[]> =>
  tx.sql<MemberRow>(
    `select m.user_id as "userId", m.discipline, m.specialist, m.voting, m.undertaking_valid_to::text as "undertakingValidTo", u.affiliations
       from panel_member m join app_user u on u.id = m.user_id where m.panel_id = $1 and m.user_id = any ($2::uuid[]) and (m.to_on is null or m.to_on >= current_date)`,
    [panelId, userIds],
  );
