/** Counts how often books reach each case of the rules. */
import type { NotDueReason } from '../../src/core/measure/due';
import type { Source } from '../../src/core/measure/resolve';
import type { IndicatorScore } from '../../src/core/measure/scoreBook';
import { STATUS_WORDS } from '../../src/core/measure/status';
import { FAULT_SENTENCES } from '../../src/core/measure/why';
import { READING_TYPES, STATES } from '../../src/core/readingWords';
import { NOT_DUE_WORDS } from '../../src/sheets/calculation/scoreColumns';

const SOURCES = { province: 0, lead: 0, units: 0 } satisfies Record<Source, number>;

/** Every case, by subject. */
export const CASES = {
  verdict: Object.keys(STATUS_WORDS),
  fault: Object.keys(FAULT_SENTENCES),
  source: Object.keys(SOURCES),
  notDue: Object.keys(NOT_DUE_WORDS) as NotDueReason[],
  state: STATES,
  type: READING_TYPES,
  trend: ['up', 'down', 'level'],
  outlook: ['likely', 'hard', 'unknown', 'reached', 'place', 'missed', 'none'],
} as const;
