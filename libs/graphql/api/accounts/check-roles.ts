import { roles } from '@cobijo/access/rules/roles';
import { InputCheck, problem } from '@cobijo/kernel/rules/problem';

/** What is wrong with a list of roles: each must be known and be named once. */
export const checkRoles = (wanted: readonly string[]): InputCheck =>
  new InputCheck().everyOf('roles', wanted, roles).when(new Set(wanted).size < wanted.length, problem('roles', 'malformed'));
