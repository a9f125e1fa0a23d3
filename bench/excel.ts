/** Our commands through ExcelHost beside one plain range write a sheet, without what Excel itself takes. */
import { join } from 'node:path';
import type { ExcelCase, Share } from './excelCase';
import { median } from './measure';
import { runProgram } from './program';
import { markdownTable, megabytes, whole } from './table';

const SIZES = [
  { readings: 100, runs: 3 },
  { readings: 10_000, runs: 3 },
  { readings: 100_000, runs: 1 },
] as const;

const CASE = join(__dirname, 'excelCase.ts');

type What = keyof ExcelCase;

const NAMES: Readonly<Record<What, string>> = {
  load: 'load',
  refresh: 'refresh',
  plain: 'the same cells, one plain range write a sheet',
};

function medianShare(cases: readonly ExcelCase[], what: What): Share | undefined {
  const [first] = cases;
  const own = median(cases.map((each) => each[what].own));
  return first === undefined ? undefined : { ...first[what], own };
}

/** Each run in a process of its own, started as this one was. */
export async function excelTable(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const { readings, runs } of SIZES) {
    const cases: ExcelCase[] = [];
    for (let run = 0; run < runs; run += 1) {
      const given = [...process.execArgv, CASE, String(readings)];
      const { output } = await runProgram(process.execPath, given, join(folder, 'excel.time'));
      cases.push(JSON.parse(output) as ExcelCase);
    }
    const plain = medianShare(cases, 'plain')?.own ?? NaN;
    for (const what of ['load', 'refresh', 'plain'] as const) {
      const share = medianShare(cases, what);
      if (share === undefined) continue;
      const { own, syncs, sent, answered } = share;
      rows.push([
        `${whole(readings)}: ${NAMES[what]}`,
        whole(own * 1000),
        (own / plain).toFixed(1),
        String(syncs),
        megabytes(sent),
        megabytes(answered),
      ]);
    }
  }
  const heads = ['readings', 'own ms', 'ratio', 'syncs', 'MB out', 'MB in'];
  return markdownTable(heads, rows);
}
