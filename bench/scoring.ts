/** Scoring many readings: `scoreReadings`, as it ships and as tsx runs it. */
import { join } from 'node:path';
import { runProgram } from './program';
import type { ScoringCase } from './scoringCase';
import { markdownTable, megabytes, seconds, whole } from './table';

const READINGS = 1_000_000;
const CASE = join(__dirname, 'scoringCase.ts');

/**
 * Measures `scoreReadings` in another process, started as this one was.
 * @param which all indicators, or those that the benchmark's formulas know
 * @param bundle what to measure; the source when it is left out
 */
export async function scoringCase(
  count: number,
  which: 'all' | 'written',
  folder: string,
  ...bundle: readonly string[]
): Promise<ScoringCase> {
  const given = [...process.execArgv, CASE, String(count), which, ...bundle];
  const { output } = await runProgram(process.execPath, given, join(folder, 'scoring.time'));
  return JSON.parse(output) as ScoringCase;
}

export async function scoringTable(bundle: string, folder: string): Promise<string> {
  const shipped = await scoringCase(READINGS, 'all', folder, bundle);
  const source = await scoringCase(READINGS, 'all', folder);
  const row = (name: string, { times: { wall, cpu }, results }: ScoringCase): string[] => [
    name,
    whole(READINGS),
    seconds(wall),
    whole(READINGS / wall),
    seconds(cpu),
    whole(READINGS / cpu),
    megabytes(results),
  ];
  const heads = ['', 'readings', 'wall s', 'rows/s', 'CPU s', 'rows/CPU s', 'results MB'];
  const table = markdownTable(heads, [row('as it ships', shipped), row('run by tsx', source)]);
  return `${table}\n\nThe readings themselves take ${megabytes(shipped.given)} MB.`;
}
