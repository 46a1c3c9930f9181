import { addDays, type CivilDate, civilDateOf } from '@cobijo/kernel/rules/civil-calendar';
import { offices } from './staff';

/** A civil date some days from today where the office of the specs is: in the evening it is tomorrow in UTC already. */
export const inDays = (days: number): CivilDate => addDays(civilDateOf(new Date(), offices.TAP.timeZone), days);
