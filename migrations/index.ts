import { CreateAccessAndTrail1763859600000 } from './20261123T0100-create-access-and-trail';
import { CreatePeople1763863200000 } from './20261123T0200-create-people';
import { CreateIntake1763866200000 } from './20261123T0250-create-intake';
import { CreateCaseFiles1763866800000 } from './20261123T0300-create-case-files';
import { CreateConsents1763867400000 } from './20261123T0310-create-consents';

/** Every migration, in the order of time. */
export const migrations = [CreateAccessAndTrail1763859600000, CreatePeople1763863200000, CreateIntake1763866200000, CreateCaseFiles1763866800000, CreateConsents1763867400000];
