import { useEffect, useMemo, useState } from 'react';
import type { OpenPlan } from '../../live/openBook';
import type { OpenReview } from '../../live/reviewOpen';
import type { Reviewed } from './lateReview';
import { LateReview } from './lateReview';

export interface DeferredReview {
  /** The last result, null before the first. */
  readonly review: OpenReview | null;
  /** True while the result is older than the workbook. */
  readonly isOld: boolean;
  /** How far a review is that takes long, in percent; null where there is none. */
  readonly percent: number | null;
}

/** Percent that are told apart: a figure for every slice would be read by nobody. */
const FINENESS = 5;

/** Findings about all readings, see {@link LateReview}. */
export function useReview(open: OpenPlan): DeferredReview {
  const [done, setDone] = useState<Reviewed>();
  const [percent, setPercent] = useState<number | null>(null);
  const late = useMemo(() => {
    const onShare = (share: number | null): void =>
      setPercent(share === null ? null : Math.floor((share * 100) / FINENESS) * FINENESS);
    return new LateReview({ onDone: setDone, onShare });
  }, []);
  useEffect(() => {
    late.begin(open);
    return () => late.end();
  }, [late, open]);
  const isOld = done !== undefined && done.of !== open;
  return { review: done?.review ?? null, isOld, percent };
}
