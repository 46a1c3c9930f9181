import { LeadSocialWorkersDocument, type LeadSocialWorkersQuery } from '@cobijo/graphql/generated/client/graphql';
import { injectPage, type Page } from '@cobijo/ui/kit/page';

/** The social workers of an office, one of whom leads; asked for once the office is known. */
export const injectLeads = (office: () => string | undefined): Page<LeadSocialWorkersQuery> =>
  injectPage(LeadSocialWorkersDocument, () => {
    const officeId = office();
    return officeId === undefined ? undefined : { officeId };
  });
