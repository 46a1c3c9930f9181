import type { Statement } from '@cobijo/audit/api/reads';
import { alertsOf } from '../alerts/alerts.queries';
import { dutyOverridesOf } from '../consents/duty-overrides.queries';
import * as part from './fragments';

const header = `${part.heading}, f.risk_level as "riskLevel", f.eligibility, f.flags, f.confidentiality_level as "confidentialityLevel",
  f.opened_at as "openedAt", f.accepted_at as "acceptedAt", f.closed_at as "closedAt", o.code as "officeCode", o.time_zone as "timeZone",
  f.competent_ppnna as "competentPpnna", f.competent_since::text as "competentSince", f.competent_basis as "competentBasis",
  f.ip_intent as "ipIntent", f.asylum_shield as "asylumShield", f.hold_review_on::text as "holdReviewOn", f.hold_reason as "holdReason"`;

const parts: Readonly<Record<string, string>> = {
  child: part.childOf,
  team: part.teamOf,
  stopOrders: part.stopOrdersOf,
  deadlines: part.deadlinesOf,
  consents: part.consentsOf,
  sharings: part.sharingsOf,
  pendingWithdrawals: part.pendingWithdrawalsOf,
  representations: part.representationsOfFile,
  stateChanges: part.stateChangesOf,
  closure: part.closureOf,
  links: part.linksOf,
  dutyOverrides: dutyOverridesOf,
  alerts: alertsOf,
};
const partNames = Object.keys(parts);

/** One statement with just the parts that the operation selected. */
export function caseFileStatement(caseFileId: string, selected: ReadonlySet<string>): Statement {
  const wanted = partNames.filter((name) => selected.has(name));
  const columns = wanted.map((name) => `, ${parts[name]} as "${name}"`).join('');
  return {
    // Names of statements are cut at 63 characters: the parts are counted as bits.
    name: `case-file:${partNames.reduce((bits, name, place) => (selected.has(name) ? bits + 2 ** place : bits), 0)}`,
    text: `select ${header}${columns} from case_file f join office o on o.id = f.office_id where f.id = $1`,
    values: [caseFileId],
  };
}

/** The bar above every page of a file. */
export const caseFrameStatement = (caseFileId: string): Statement => ({
  name: 'case-frame',
  text: `select ${part.heading}, o.time_zone as "timeZone", ${part.childOf} as child, ${part.teamOf} as team, ${part.standingStopsOf} as "stopOrders",
      ${part.nextDeadlineOf} as "nextDeadline"
    from case_file f join office o on o.id = f.office_id where f.id = $1`,
  values: [caseFileId],
});
