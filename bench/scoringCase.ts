/**
 * `scoreReadings` on made-up readings, in a process of its own: what else a process holds would be
 * looked through by every garbage collection. Prints what it cost as JSON.
 * Arguments: number of readings, `all` indicators or those that are `written` as formulas, and the
 * bundle to measure (the source, as tsx runs it, when there is none).
 */
import { createRequire } from 'node:module';
import { scoreReadings } from '../src/core/measure/scoreReadings';
import type { Times } from './measure';
import { liveBytes, repeated } from './measure';
import { vinhPhuc } from './plan';
import { unitReadings } from './sample';
import { canBeWritten } from './scoringBook';

export interface ScoringCase {
  readonly times: Times;
  /** Bytes of the readings, and of their results. */
  readonly given: number;
  readonly results: number;
}

const RUNS = 21;
const WARM_UP = 5;

type Scoring = typeof scoreReadings;

function isScoring(value: unknown): value is { readonly scoreReadings: Scoring } {
  return typeof value === 'object' && value !== null && 'scoreReadings' in value;
}

function scoringOf(bundle: string | undefined): Scoring {
  if (bundle === undefined) return scoreReadings;
  const exported: unknown = createRequire(__filename)(bundle);
  if (!isScoring(exported)) throw new Error('the bundle does not export scoreReadings');
  return exported.scoreReadings;
}

async function measureCase(count: number, which: string, bundle?: string): Promise<ScoringCase> {
  const plan = await vinhPhuc();
  const scoring = scoringOf(bundle);
  const indicators = plan.indicators.filter((known) => which === 'all' || canBeWritten(known));
  const before = liveBytes();
  const readings = unitReadings(plan, indicators, count);
  const given = liveBytes() - before;
  const times = await repeated(RUNS, WARM_UP, () => scoring(plan, readings));
  const held = liveBytes();
  const scores = scoring(plan, readings);
  const results = liveBytes() - held;
  if (scores.light.length !== count) throw new Error('not every reading was scored');
  return { times, given, results };
}

const [count = '', which = '', bundle] = process.argv.slice(2);
void measureCase(Number(count), which, bundle).then((result) =>
  console.log(JSON.stringify(result)),
);
