/** Scoring many readings: `scoreReadings`, as it ships and as tsx runs it. */
import { scoreReadings } from '../src/core/measure/scoreReadings';
import type { Plan } from '../src/core/plan/types';
import { bundled } from './bundle';
import { liveBytes, repeated } from './measure';
import { unitReadings } from './sample';
import { markdownTable, megabytes, seconds, whole } from './table';

const READINGS = 1_000_000;
const RUNS = 15;
const WARM_UP = 5;

export type Scoring = typeof scoreReadings;

function isScoring(value: unknown): value is { readonly scoreReadings: Scoring } {
  return typeof value === 'object' && value !== null && 'scoreReadings' in value;
}

/** `scoreReadings` out of a production bundle. */
export async function shippedScoring(folder: string): Promise<Scoring> {
  const exported = await bundled('src/core/measure/scoreReadings.ts', folder);
  if (!isScoring(exported)) throw new Error('the bundle does not export scoreReadings');
  return exported.scoreReadings;
}

/** Seconds of this process's processor for scoring these readings, median of several runs. */
export const scoringTimes = (work: () => unknown) => repeated(RUNS, WARM_UP, work);

export async function scoringTable(plan: Plan, shipped: Scoring): Promise<string> {
  const before = liveBytes();
  const readings = unitReadings(plan, plan.indicators, READINGS);
  const given = liveBytes() - before;
  const row = async (name: string, scoring: Scoring): Promise<string[]> => {
    const { wall, cpu } = await scoringTimes(() => scoring(plan, readings));
    const held = liveBytes();
    const results = scoring(plan, readings);
    const bytes = liveBytes() - held;
    return [
      name,
      whole(results.light.length),
      seconds(wall),
      whole(READINGS / wall),
      seconds(cpu),
      whole(READINGS / cpu),
      megabytes(bytes),
    ];
  };
  const heads = ['', 'readings', 'wall s', 'rows/s', 'CPU s', 'rows/CPU s', 'results MB'];
  const rows = [await row('as it ships', shipped), await row('run by tsx', scoreReadings)];
  return `${markdownTable(heads, rows)}\n\nThe readings themselves take ${megabytes(given)} MB.`;
}
