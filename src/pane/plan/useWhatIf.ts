/** What another tolerance would change, worked out when the hand rests: all indicators are scored again. */
import { useEffect, useState } from 'react';
import type { WhatIf } from '../../commands/whatIf';
import { whatIf } from '../../commands/whatIf';
import type { PlanTolerance } from '../../core/plan/types';
import type { OpenPlan } from '../../live/openBook';

/** Milliseconds without another move. */
const REST = 150;

interface Worked {
  readonly open: OpenPlan;
  readonly tolerance: PlanTolerance;
  readonly result: WhatIf;
}

/**
 * @param tolerance the same object until something else is typed; null while there is nothing to try
 * @returns null until it is worked out
 */
export function useWhatIf(open: OpenPlan, tolerance: PlanTolerance | null): WhatIf | null {
  const [worked, setWorked] = useState<Worked | null>(null);
  useEffect(() => {
    if (tolerance === null) return undefined;
    const rest = setTimeout(() => {
      setWorked({ open, tolerance, result: whatIf(open.book, tolerance, open.scores) });
    }, REST);
    return () => clearTimeout(rest);
  }, [open, tolerance]);
  const isFresh = worked !== null && worked.open === open && worked.tolerance === tolerance;
  return isFresh ? worked.result : null;
}
