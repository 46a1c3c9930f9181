import { CreateAccessAndTrail1763859600000 } from './20261123T0100-create-access-and-trail';

/** Every migration, in the order of time. */
export const migrations = [CreateAccessAndTrail1763859600000];
