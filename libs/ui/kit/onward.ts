import { DestroyRef, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** The way on from this page once an act is done, as its own links name it. Whoever left the page meanwhile is not called away from where she is. */
export function injectOnward(): (...to: readonly string[]) => Promise<void> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const page = inject(DestroyRef);
  return async (...to) => {
    if (!page.destroyed) await router.navigate(to, { relativeTo: route });
  };
}
