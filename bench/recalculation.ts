/** The same readings scored by `scoreReadings` and by LibreOffice recalculating a workbook of formulas. */
import type { ReadingScores, UnitReading } from '../src/core/measure/scoreReadings';
import { lightOfCode, poolKey, scoreReadings } from '../src/core/measure/scoreReadings';
import type { Period } from '../src/core/period';
import { PERIODS } from '../src/core/period';
import type { Plan } from '../src/core/plan/types';
import type { LibreOffice, Opened } from './libreOffice';
import type { Times } from './measure';
import { unitReadings } from './sample';
import { scoringCase } from './scoring';
import { canBeWritten, LIGHT_COLUMNS, scoringBook, SHEETS } from './scoringBook';
import { markdownTable, megabytes, seconds, whole } from './table';

const READINGS = 100_000;
/** Columns before those with formulas. */
const GIVEN = 7;

/** Rows in which LibreOffice found another target, gap or light than we did. */
function differingLights(opened: Opened, scores: ReadingScores): number {
  const rows = opened.sheet(SHEETS.readings).slice(1);
  const cell = (row: readonly string[], column: (typeof LIGHT_COLUMNS)[number]): string =>
    row[GIVEN + LIGHT_COLUMNS.indexOf(column)] ?? '';
  const same = (text: string, value = NaN): boolean =>
    text === '' ? Number.isNaN(value) : Math.abs(Number(text) - value) < 1e-9;
  const differing = rows.filter(
    (row, place) =>
      !same(cell(row, 'target'), scores.target[place]) ||
      !same(cell(row, 'gap'), scores.gap[place]) ||
      cell(row, 'light') !== (lightOfCode(scores.light[place] ?? 0) ?? ''),
  );
  return differing.length + Math.abs(rows.length - scores.light.length);
}

function isPeriod(text: string): text is Period {
  return PERIODS.some((period) => period === text);
}

/** Keys for which LibreOffice found other totals than we did. */
function differingTotals(opened: Opened, { pooled }: ReadingScores): number {
  const rows = opened.sheet(SHEETS.totals).slice(1);
  const differing = rows.filter(([id = '', year, period = '', ...sums]) => {
    const totals = isPeriod(period) ? pooled.get(poolKey(id, Number(year), period)) : undefined;
    if (totals === undefined) return true;
    const { sumA, sumB, sumValue } = totals.tally;
    const ours = [totals.rows, sumA, sumB, sumValue];
    // Sums of decimals depend on the order of adding in their last digits.
    return ours.some((value, index) => Math.abs(value - Number(sums[index])) > 1e-6);
  });
  return differing.length + Math.abs(rows.length - pooled.size);
}

function agreement(lights: Opened, totals: Opened, scores: ReadingScores): string {
  const faults = differingLights(lights, scores) + differingLights(totals, scores);
  const others = differingTotals(totals, scores);
  return faults + others === 0
    ? `Every target, gap, light and total of LibreOffice equals ours.`
    : `NOT COMPARABLE: ${faults} rows and ${others} totals of LibreOffice differ from ours.`;
}

/** What a run took beyond another one. */
function beyond(run: Times, other: Times): Times {
  return { wall: run.wall - other.wall, cpu: run.cpu - other.cpu };
}

/** Both ways to score, side by side. */
export async function recalculationTable(
  plan: Plan,
  bundle: string,
  office: LibreOffice,
  folder: string,
): Promise<string> {
  const readings = unitReadings(plan, plan.indicators.filter(canBeWritten), READINGS);
  const { times: ours } = await scoringCase(READINGS, 'written', folder, bundle);
  const open = async (name: string, formulas: Parameters<typeof scoringBook>[2]) =>
    office.open(name, await scoringBook(plan, readings, formulas));
  // The first start makes the profile.
  await office.open('first', await scoringBook(plan, readings.slice(0, 10), 'none'));
  const values = await open('values', 'none');
  const lights = await open('lights', 'lights');
  const totals = await open('totals', 'lightsAndTotals');
  return [
    openedTable([
      ['values only', values],
      ['lights by formulas', lights],
      ['lights and pooled totals', totals],
    ]),
    comparison(readings, ours, beyond(lights, values), beyond(totals, values)),
    agreement(lights, totals, scoreReadings(plan, readings)),
  ].join('\n\n');
}

function openedTable(runs: readonly (readonly [string, Opened])[]): string {
  const rows = runs.map(([name, { wall, cpu, peak }]) => [
    name,
    seconds(wall),
    seconds(cpu),
    megabytes(peak),
  ]);
  return markdownTable(['LibreOffice opens', 'wall s', 'CPU s', 'peak MB'], rows);
}

function comparison(
  readings: readonly UnitReading[],
  ours: Times,
  lights: Times,
  totals: Times,
): string {
  const row = (name: string, { wall, cpu }: Times): string[] => [
    name,
    seconds(wall),
    seconds(cpu),
    whole(readings.length / cpu),
    whole(cpu / ours.cpu),
  ];
  const heads = [`${whole(readings.length)} readings`, 'wall s', 'CPU s', 'rows/CPU s', 'ratio'];
  return markdownTable(heads, [
    row('scoreReadings: lights and totals', ours),
    row('LibreOffice: lights', lights),
    row('LibreOffice: lights and totals', totals),
  ]);
}
