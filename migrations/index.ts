import { CreateAccessAndTrail1763859600000 } from './20261123T0100-create-access-and-trail';
import { CreateCaseFiles1763866800000 } from './20261123T0300-create-case-files';
import { CreateConsents1763867400000 } from './20261123T0310-create-consents';

/** Every migration, in the order of time. */
export const migrations = [CreateAccessAndTrail1763859600000, CreateCaseFiles1763866800000, CreateConsents1763867400000];
