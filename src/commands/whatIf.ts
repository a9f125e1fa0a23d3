/** Thử ngưỡng gần đạt: how many lights another tolerance would change, without changing anything. */
import type { Book } from '../core/book';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import type { Verdict } from '../core/measure/status';
import type { PlanTolerance } from '../core/plan/types';

/** An indicator whose light the other tolerance changes. */
export interface ChangedLight {
  readonly id: string;
  readonly name: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface WhatIf {
  readonly tolerance: PlanTolerance;
  /** Indicators that have a tolerance of their own: the plan's does not bear on them. */
  readonly ownTolerance: number;
  readonly changed: readonly ChangedLight[];
}

const verdicts = (scores: readonly IndicatorScore[]): Map<string, Verdict> =>
  new Map(scores.map(({ indicator, current }) => [indicator.id, current.verdict]));

/**
 * @param tolerance parts that differ from the plan's; shares in %, points, places and steps
 * @param scores of the book as it is, where they are known
 */
export function whatIf(
  book: Book,
  tolerance: Partial<PlanTolerance>,
  scores: readonly IndicatorScore[] = scoreBook(book),
): WhatIf {
  const tried = { ...book.plan.tolerance, ...tolerance };
  const before = verdicts(scores);
  const after = verdicts(scoreBook({ ...book, plan: { ...book.plan, tolerance: tried } }));
  const { indicators } = book.plan;
  return {
    tolerance: tried,
    ownTolerance: indicators.filter(({ tolerance: own }) => own !== undefined).length,
    changed: indicators.flatMap(({ id, name }): ChangedLight[] => {
      const [old, now] = [before.get(id), after.get(id)];
      return old === undefined || now === undefined || old === now
        ? []
        : [{ id, name, before: old, after: now }];
    }),
  };
}
