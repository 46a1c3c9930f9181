import { answering, type Asked, type Question, rowOf } from '@cobijo/audit/api/question';

/** What a return asks of hearings, risks and assessments: instants and codes, never a word of the child. */
export interface SensitiveReturnFacts {
  readonly hearing: {
    readonly at: Date;
    readonly declined: boolean;
    readonly refusesReturn: boolean;
    readonly weightGiven: string | null;
  } | null;
  readonly ipScreen: {
    readonly at: Date;
    readonly result: string | null;
    readonly refoulementRisk: null;
  } | null;
  readonly returnRisk: {
    readonly at: Date;
    readonly result: null;
    readonly refoulementRisk: string | null;
  } | null;
  readonly assessmentAuthorIds: readonly string[];
}

interface Row {
  readonly heardAt: Date | null;
  readonly declined: boolean | null;
  readonly refusesReturn: boolean | null;
  readonly weightGiven: string | null;
  readonly screenedAt: Date | null;
  readonly screenResult: string | null;
  readonly assessedAt: Date | null;
  readonly refoulementRisk: string | null;
  readonly authorIds: readonly string[] | null;
}

const text = `select heard_at as "heardAt", declined, refuses_return as "refusesReturn", weight_given as "weightGiven", screened_at as "screenedAt",
    screen_result as "screenResult", assessed_at as "assessedAt", refoulement_risk as "refoulementRisk", author_ids as "authorIds"
  from sec.return_sensitive_facts($1, $2)`;

/**
 * The facts that a return needs from material of class S3. Both who signs and who arranges must be held back by them,
 * also where they may not read them: so the database answers, for a file that the actor sees.
 */
export const sensitiveFactsQuestion = (caseFileId: string, destination: Asked): Question<SensitiveReturnFacts> =>
  answering(
    rowOf<Row>(
      { text, values: [caseFileId, destination] },
      { heardAt: true, screenedAt: true, assessedAt: true },
    ),
    sensitiveFacts,
  );

function sensitiveFacts(row: Row | null): SensitiveReturnFacts {
  return {
    hearing: row?.heardAt
      ? {
          at: row.heardAt,
          declined: row.declined ?? false,
          refusesReturn: row.refusesReturn ?? false,
          weightGiven: row.weightGiven,
        }
      : null,
    ipScreen: row?.screenedAt
      ? { at: row.screenedAt, result: row.screenResult, refoulementRisk: null }
      : null,
    returnRisk: row?.assessedAt
      ? { at: row.assessedAt, result: null, refoulementRisk: row.refoulementRisk }
      : null,
    assessmentAuthorIds: row?.authorIds ?? [],
  };
}
