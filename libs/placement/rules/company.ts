/** Among whom a child lives, and whether anybody of hers is with her. */
export interface CompanyFacts {
  readonly withUnrelatedAdults: boolean | null;
  readonly unaccompaniedOrSeparated: boolean;
}

/** What follows at once: a violation to be seen by whoever opens the file, and a priority of at least this much. */
export interface CompanyConsequences {
  readonly violation: 'with-unrelated-adults';
  readonly priority: 1;
}

/** What a child alone among unrelated adults sets in motion; nothing for everybody else (R33; LGDNNA 95). */
export const followsFromCompany = ({ withUnrelatedAdults, unaccompaniedOrSeparated }: CompanyFacts): CompanyConsequences | null =>
  withUnrelatedAdults === true && unaccompaniedOrSeparated ? { violation: 'with-unrelated-adults', priority: 1 } : null;
