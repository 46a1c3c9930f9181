import type { Route, UrlMatcher } from '@angular/router';

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A context's pages, loaded when the address begins with one of its words. Nothing is consumed: the context sees the whole address. */
export const pagesAt = (words: readonly string[], loadChildren: NonNullable<Route['loadChildren']>): Route => ({
  matcher: (segments) => (segments[0] && words.includes(segments[0].path) ? { consumed: [] } : null),
  loadChildren,
});

/** A context's first page of a case file, at the bare address of the file. */
export const pagesAtStart = (loadChildren: NonNullable<Route['loadChildren']>): Route => ({
  matcher: (segments) => (segments.length === 0 ? { consumed: [] } : null),
  loadChildren,
});

/** `expedientes/<identifier>` and everything under it. */
export const caseFile: UrlMatcher = (segments) => {
  const [place, id] = segments;
  if (place?.path !== 'expedientes' || !id || !identifier.test(id.path)) return null;
  return { consumed: [place, id], posParams: { caseFileId: id } };
};
