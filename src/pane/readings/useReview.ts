import { useEffect, useState } from 'react';
import type { OpenPlan } from '../../live/openBook';
import type { OpenReview } from '../../live/reviewOpen';
import { reviewOpen } from '../../live/reviewOpen';

/** Milliseconds without an edit before all readings are looked at again: not while somebody types. */
const QUIET = 400;

export interface DeferredReview {
  /** The last result, null before the first. */
  readonly review: OpenReview | null;
  /** True while the result is older than the workbook. */
  readonly isOld: boolean;
}

/** Findings about all readings, worked out when nothing has changed for a while. */
export function useReview(open: OpenPlan): DeferredReview {
  const [done, setDone] = useState<{ readonly of: OpenPlan; readonly review: OpenReview }>();
  const wait = done === undefined ? 0 : QUIET;
  useEffect(() => {
    const timer = window.setTimeout(() => setDone({ of: open, review: reviewOpen(open) }), wait);
    return () => window.clearTimeout(timer);
    // The first result is wanted at once; how long it takes afterwards does not start it anew.
  }, [open]);
  return { review: done?.review ?? null, isOld: done !== undefined && done.of !== open };
}
