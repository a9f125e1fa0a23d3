/** Readings as they stand in a workbook, made ready to be scored, and all there is to say about them. */
import type { Reading } from '../book';
import type { Finding } from '../finding';
import type { Plan } from '../plan/types';
import type { Settings } from '../settings';
import type { Steps } from '../steps';
import { allSteps, eachOf } from '../steps';
import { checkReadings } from './check';
import type { ByRow, NormalisedReadings } from './normalise';
import { normaliseSteps } from './normalise';
import type { ReadingPlaces } from './places';
import { SETTLE_PASSES, settleSteps } from './settle';
import { SETTLING_PASSES, settlingFindings } from './settlingFindings';

export interface ReviewedReadings extends Pick<NormalisedReadings, 'percentCells'> {
  /** Canonical where they read in one way, each with Bỏ qua as it should be. */
  readonly readings: readonly Reading[];
  /** Row by row. */
  readonly findings: readonly Finding[];
}

/** The first finding about each cell of a row: what follows from it would only confuse. */
function oneEach(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = finding.place.cell ?? '';
    if (!byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}

/** {@link reviewReadings} step by step; at most {@link REVIEW_PASSES} steps a row. */
export function* reviewSteps(
  plan: Plan,
  settings: Settings,
  typed: readonly Reading[],
  places: ReadingPlaces,
): Steps<ByRow<ReviewedReadings>> {
  const normalised = yield* normaliseSteps(plan, settings, typed, places);
  const readings = yield* settleSteps(plan, normalised.readings, normalised.faults);
  const parts = [
    normalised.findings,
    yield* settlingFindings(plan, readings, places),
    yield* checkReadings(plan, readings, places),
  ];
  const findings = yield* eachOf(readings, (_, index) =>
    oneEach(parts.flatMap((part) => part[index] ?? [])),
  );
  return { readings, findings, percentCells: normalised.percentCells };
}

/** Beside those of settling: normalising, checking, and putting together what was found. */
export const REVIEW_PASSES = SETTLE_PASSES + SETTLING_PASSES + 3;

/** Normalises, settles and checks; rows stay in their order. */
export function reviewReadings(
  plan: Plan,
  settings: Settings,
  typed: readonly Reading[],
  places: ReadingPlaces,
): ReviewedReadings {
  const { findings, ...reviewed } = allSteps(reviewSteps(plan, settings, typed, places));
  return { ...reviewed, findings: findings.flat() };
}
