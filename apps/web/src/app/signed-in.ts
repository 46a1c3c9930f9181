import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '@cobijo/access/web/session';

/** Sends whoever has no session to the door, and back afterwards. */
export const signedIn: CanActivateFn = (_, { url }) => {
  if (inject(Session).me()) return true;
  return inject(Router).createUrlTree(['/entrar'], url === '/' || url === '/hoy' ? {} : { queryParams: { volver: url } });
};
