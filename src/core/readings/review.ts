/** Readings as they stand in a workbook, made ready to be scored, and all there is to say about them. */
import type { Reading } from '../book';
import type { Finding } from '../finding';
import type { Plan } from '../plan/types';
import type { Settings } from '../settings';
import { checkReadings } from './check';
import type { NormalisedReadings } from './normalise';
import { normaliseReadings } from './normalise';
import type { ReadingPlaces } from './places';
import { settleReadings } from './settle';
import { settlingFindings } from './settlingFindings';

export interface ReviewedReadings extends Pick<NormalisedReadings, 'percentCells'> {
  /** Canonical where they read in one way, each with Bỏ qua as it should be. */
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

/** The first finding about each cell: what follows from it would only confuse. */
function oneEach(findings: readonly Finding[]): Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = finding.place.cell ?? '';
    if (!byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}

/** Normalises, settles and checks; rows stay in their order. */
export function reviewReadings(
  plan: Plan,
  settings: Settings,
  typed: readonly Reading[],
  places: ReadingPlaces,
): ReviewedReadings {
  const normalised = normaliseReadings(plan, settings, typed, places);
  const readings = settleReadings(plan, normalised.readings, normalised.faults);
  const findings = oneEach([
    ...normalised.findings,
    ...settlingFindings(plan, readings, places),
    ...checkReadings(plan, readings, places),
  ]);
  return { readings, findings, percentCells: normalised.percentCells };
}
