/** A small plan with an indicator of every kind, and its messy readings read. */
import type { Reading } from '../../../src/core/book';
import type { IndicatorKind } from '../../../src/core/plan/types';
import { normaliseReadings } from '../../../src/core/readings/normalise';
import type { NormalisedReadings } from '../../../src/core/readings/normalise';
import { defaultSettings } from '../../../src/core/settings';
import { indicator, planOf, reading, unit, UNITS } from '../../support/books';
import { placesWith } from '../../support/places';

const KINDS = ['percent', 'count', 'score', 'rank', 'grade', 'reduction', 'yesNo'] as const;
/** Ids are `CT.` and the kind; `CT.share` counts the units that meet it. */
export const PLAN = planOf(
  [
    ...KINDS.map((kind) => indicator({ id: `CT.${kind}`, kind })),
    indicator({ id: 'CT.share', kind: 'percent', aggregation: 'countOfUnits' }),
  ],
  {
    units: [...UNITS, unit('Sở Nội vụ', { aliases: ['SNV'] })],
    groups: [{ code: 'SO', name: 'Các sở, ban, ngành', aliases: [] }],
  },
);
export const SETTINGS = defaultSettings(PLAN);

export function normalised(
  rows: readonly Reading[],
  formats: Readonly<Record<string, string>> = {},
): NormalisedReadings {
  return normaliseReadings(PLAN, SETTINGS, rows, placesWith(formats));
}

export const ofKind = (kind: IndicatorKind | 'share', cells: Partial<Reading>): Reading =>
  reading({ indicator: `CT.${kind}`, ...cells });

export interface OneRow extends Pick<NormalisedReadings, 'findings' | 'percentCells'> {
  readonly row: Reading | undefined;
}

/** The one row, normalised. */
export function one(row: Reading, formats?: Readonly<Record<string, string>>): OneRow {
  const { readings, findings, percentCells } = normalised([row], formats);
  return { row: readings[0], findings, percentCells };
}
