import { type InputCheck, problem } from '@cobijo/kernel/rules/problem';
import { passwordFlaw, passwordLimits } from '../rules/password';

/** Adds what is wrong with a new password, about the person or not. */
export function checkPassword(check: InputCheck, password: string, about: readonly string[] = []): InputCheck {
  const flaw = passwordFlaw(password, about);
  switch (flaw) {
    case null:
      return check;
    case 'too-common':
      return check.when(true, problem('password', 'malformed', { common: 1 }));
    case 'too-short':
      return check.when(true, problem('password', 'too-short', { min: passwordLimits.min }));
    case 'too-long':
      return check.when(true, problem('password', 'too-long', { max: passwordLimits.max }));
  }
}
