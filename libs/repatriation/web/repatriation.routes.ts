import type { Routes, UrlMatchResult, UrlSegment } from '@angular/router';
import { ReturnPage } from './return-page/return-page';

// One page whatever panel is open: what it showed, a refusal for example, stays in sight while its cure is filled in.
const withPanel = (segments: UrlSegment[]): UrlMatchResult | null => {
  const [panel, item, more] = segments;
  if (more) return null;
  return { consumed: segments, posParams: { ...(panel ? { panel } : {}), ...(item ? { item } : {}) } };
};

/** Pages of this context. */
export const routes: Routes = [{ matcher: withPanel, component: ReturnPage }];
