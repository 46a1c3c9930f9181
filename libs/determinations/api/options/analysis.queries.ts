import type { Tx } from '@cobijo/audit/api/tx';
import type { Finding } from '../../rules/factors';

/** An analysis as acts need it. */
export interface AnalysisRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly childId: string;
  readonly officeId: string;
  readonly state: string;
  readonly track: 'ordinary' | 'simplified_urgent';
  readonly criterion: string | null;
  readonly kind: string | null;
  readonly question: string;
  readonly hearingId: string | null;
  readonly recommendedOptionId: string | null;
  readonly reasoning: string;
  readonly noRepresentativeReason: string | null;
  readonly authorId: string;
  readonly contributorIds: readonly string[];
  readonly version: number;
}

const rowText = `select a.id, a.case_file_id as "caseFileId", a.child_id as "childId", a.office_id as "officeId", a.state, a.track, a.track_criterion as criterion, a.kind, a.question,
    a.hearing_id as "hearingId", a.recommended_option_id as "recommendedOptionId", a.reasoning, a.no_representative_reason as "noRepresentativeReason",
    a.author_id as "authorId", a.contributor_ids as "contributorIds", a.version from options_analysis a`;

/** The analysis of a file that has not led to a recommendation yet. */
export const openAnalysis = (tx: Tx, caseFileId: string): Promise<AnalysisRow | null> =>
  tx.one<AnalysisRow>(`${rowText} where a.case_file_id = $1 and a.state <> 'decided'`, [caseFileId]);

/** One analysis, or nothing. */
export const findAnalysis = (tx: Tx, id: string): Promise<AnalysisRow | null> => tx.one<AnalysisRow>(`${rowText} where a.id = $1`, [id]);

/** An option with its findings, as rules need it. */
export interface OptionRow {
  readonly id: string;
  readonly code: string;
  readonly destinationCountry: string | null;
  readonly description: string;
  readonly childView: string | null;
  readonly splitsSiblings: boolean;
  readonly siblingsReason: string | null;
  readonly leavesState: boolean;
  readonly againstWill: boolean;
  readonly carer: { readonly verified: boolean; readonly risk: boolean; readonly parent: boolean } | null;
  readonly residentialDays: number | null;
  readonly excluded: boolean;
  readonly exclusionReason: string | null;
  readonly version: number;
  readonly findings: readonly (Finding & { readonly authorId: string })[];
}

/** Who would care under an option: proven, and without known risk. */
export const carerOf = (option: string): string => `(select json_build_object('verified', coalesce(bool_or(r.verification_status = 'verified'), false), 'risk', p.risk_flag <> 'none',
      'parent', coalesce(bool_or(r.type in ('mother','father','adoptive')), false))
    from person p left join relationship r on r.person_id = p.id and r.state = 'current' and r.child_id = (select f.child_id from case_file f where f.id = ${option}.case_file_id)
   where p.id = ${option}.carer_person_id group by p.id, p.risk_flag)`;

/** The options of an analysis in order, each with its findings. */
export const optionsOf = (tx: Tx, analysisId: string): Promise<OptionRow[]> =>
  tx.sql<OptionRow>(
    `select o.id, o.code, o.destination_country as "destinationCountry", o.description, o.child_view as "childView", o.splits_siblings as "splitsSiblings",
        o.siblings_reason as "siblingsReason", o.leaves_state as "leavesState", o.against_will as "againstWill", o.excluded, o.exclusion_reason as "exclusionReason", o.version, o.residential_days as "residentialDays", ${carerOf('o')} as carer,
        coalesce((select json_agg(json_build_object('factor', x.factor, 'effect', x.effect, 'weight', x.weight, 'text', x.text, 'sources', x.sources, 'authorId', x.author_id) order by x.factor)
          from option_factor x where x.option_id = o.id), '[]') as findings
       from option o where o.analysis_id = $1 order by o.position`,
    [analysisId],
  );

/** How many brothers and sisters have an official determination of their own. */
export const determinedSiblings = async (tx: Tx, childId: string): Promise<number> =>
  (await tx.one<{ count: number }>('select sec.determined_siblings(id) as count from child where id = $1', [childId]))?.count ?? 0;

/** Moves an analysis a step on and counts its version up. */
export const moveAnalysis = async (tx: Tx, id: string, state: string): Promise<void> => {
  await tx.sql('update options_analysis set state = $2, version = version + 1 where id = $1', [id, state]);
};
