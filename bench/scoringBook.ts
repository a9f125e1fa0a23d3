/**
 * The same scoring as a spreadsheet author would write it: a plan table, one row a reading with
 * formulas for target, tolerance, gap and light, and pooled totals by SUMIFS. For LibreOffice to
 * recalculate. Formulas hold a poisoned value, so that a result can only come from calculating.
 */
import { columnName } from '../src/core/a1';
import { directionOf } from '../src/core/measure/gap';
import { shareDue } from '../src/core/measure/milestone';
import { isRate } from '../src/core/measure/answer';
import { numberOf } from '../src/core/measure/score';
import type { UnitReading } from '../src/core/measure/scoreReadings';
import { PERIODS } from '../src/core/period';
import { targetOf, yearsOf } from '../src/core/plan/targets';
import type { Indicator, Plan } from '../src/core/plan/types';
import type { ChangeSet } from '../src/host/host';
import { FileHost } from '../src/host/file/fileHost';
import type { CellContent, PlacedCell, SheetSpec } from '../src/sheets/spec';

/** What formulas show before they are calculated. */
export const POISON = -999_999;

export const SHEETS = { plan: 'Plan', readings: 'Readings', totals: 'Totals' } as const;

/** What is calculated: nothing (plain values), the lights, or the lights and the pooled totals. */
export type Formulas = 'none' | 'lights' | 'lightsAndTotals';

/** The formulas below know ≥, >, ≤ and < and the plan's tolerance; no other is in the plan measured. */
export function canBeWritten(indicator: Indicator): boolean {
  const { kind, comparator, tolerance } = indicator;
  const numeric = kind !== 'grade' && kind !== 'yesNo';
  return numeric && comparator !== '=' && tolerance === undefined;
}

const PLAN_COLUMNS = [
  'id',
  'rate',
  'fall',
  'count',
  'direction',
  'strict',
  'place',
  'limit',
] as const;
type PlanColumn = (typeof PLAN_COLUMNS)[number];

const flag = (holds: boolean): number => (holds ? 1 : 0);

function planRow(plan: Plan, indicator: Indicator): CellContent[] {
  const { kind, comparator, better } = indicator;
  const columns: Record<PlanColumn, CellContent> = {
    id: indicator.id,
    rate: flag(isRate(kind)),
    fall: flag(kind === 'reduction'),
    count: flag(kind === 'count'),
    direction: directionOf(kind, better),
    strict: flag(comparator === '>' || comparator === '<'),
    place: flag(kind === 'rank'),
    limit: isRate(kind) ? plan.tolerance.maxPoints : 1e300,
  };
  const targets = yearsOf(plan).map((year) => {
    const target = targetOf(indicator, year);
    return target === null ? null : numberOf(plan, indicator, target.value);
  });
  const shares = PERIODS.map((period) => shareDue(indicator, period));
  return [...PLAN_COLUMNS.map((key) => columns[key]), ...targets, ...shares];
}

/** Ranges of the plan sheet, for the formulas of the others. */
function planRanges(plan: Plan) {
  const last = plan.indicators.length + 1;
  const range = (from: number, to: number, rows = `2:${last}`): string => {
    const [first = '', end = ''] = rows.split(':');
    return `${SHEETS.plan}!$${columnName(from)}$${first}:$${columnName(to)}$${end}`;
  };
  const years = yearsOf(plan).length;
  const targets = PLAN_COLUMNS.length + 1;
  const shares = targets + years;
  return {
    column: (key: PlanColumn): string => {
      const place = PLAN_COLUMNS.indexOf(key) + 1;
      return range(place, place);
    },
    targets: range(targets, shares - 1),
    shares: range(shares, shares + PERIODS.length - 1),
    periods: range(shares, shares + PERIODS.length - 1, '1:1'),
  };
}

/** Columns of a reading: A id, B unit, C year, D period, E (a), F (b), G value; then these. */
export const LIGHT_COLUMNS = ['row', 'target', 'actual', 'tolerance', 'gap', 'light'] as const;

function lightFormulas(plan: Plan, row: number): string[] {
  const ranges = planRanges(plan);
  const of = (key: PlanColumn): string => `INDEX(${ranges.column(key)},H${row})`;
  const stated = `INDEX(${ranges.targets},H${row},C${row}-${plan.firstYear - 1})`;
  const share = `INDEX(${ranges.shares},H${row},MATCH(D${row},${ranges.periods},0))`;
  const rate = `IF(F${row}>0,IF(${of('fall')}=1,F${row}-E${row},E${row})/F${row}*100,"")`;
  const near = `ABS(I${row})*${plan.tolerance.share}/100`;
  const places = `MAX(ROUNDUP(ROUND(${near},9),0),${plan.tolerance.minPlaces})`;
  const met = `IF(${of('strict')}=1,L${row}>0,L${row}>=0)`;
  // A share of one thing is not judged unless it is met.
  const underOne = `AND(${of('count')}=1,${share}<1,I${row}>0,I${row}<1)`;
  const missed = `IF(${underOne},"",IF(ROUND(L${row}+K${row},9)>=0,"near","off"))`;
  return [
    `MATCH(A${row},${ranges.column('id')},0)`,
    `IF(${stated}="","",${stated}*${share})`,
    `IF(${of('rate')}=1,${rate},G${row})`,
    `IF(I${row}="","",IF(${of('place')}=1,${places},ROUND(MIN(${near},${of('limit')}),9)))`,
    `IF(OR(I${row}="",J${row}=""),"",ROUND(${of('direction')}*(J${row}-I${row}),9))`,
    `IF(L${row}="","",IF(${met},"met",${missed}))`,
  ];
}

/** Pooled totals of one key: rows, Σ(a), Σ(b), Σ(value). */
function totalFormulas(row: number, count: number): string[] {
  const column = (letter: string): string =>
    `${SHEETS.readings}!$${letter}$2:$${letter}$${count + 1}`;
  const keys = `${column('A')},$A${row},${column('C')},$B${row},${column('D')},$C${row}`;
  return [`COUNTIFS(${keys})`, ...['E', 'F', 'G'].map((sum) => `SUMIFS(${column(sum)},${keys})`)];
}

const poisoned = (formula: string): CellContent => ({ formula, value: POISON });

function sheet(name: string, rows: readonly (readonly CellContent[])[]): SheetSpec {
  const cells = rows.flatMap((contents, row) =>
    contents.map((content, column): PlacedCell => ({
      row: row + 1,
      column: column + 1,
      content,
      style: 'label',
    })),
  );
  return { name, columns: [], cells, tables: [], validations: [], conditionalFormats: [] };
}

function readingRows(plan: Plan, readings: readonly UnitReading[], formulas: Formulas) {
  return readings.map((reading, index): CellContent[] => {
    const { indicator, unit, year, period, numerator, denominator, value } = reading;
    const made = lightFormulas(plan, index + 2);
    const light = made.map((formula) => (formulas === 'none' ? POISON : poisoned(formula)));
    return [indicator, unit, year, period, numerator, denominator, value, ...light];
  });
}

/** Keys of the totals, in the order of the readings. */
function totalKeys(readings: readonly UnitReading[]): CellContent[][] {
  const keys = new Map(
    readings.map(({ indicator, year, period }) => [
      `${indicator}|${year}|${period}`,
      [indicator, year, period],
    ]),
  );
  return [...keys.values()];
}

function totalRows(readings: readonly UnitReading[], formulas: Formulas): CellContent[][] {
  return totalKeys(readings).map((key, index) => {
    const made = totalFormulas(index + 2, readings.length);
    return [
      ...key,
      ...made.map((text) => (formulas === 'lightsAndTotals' ? poisoned(text) : POISON)),
    ];
  });
}

/** The workbook's bytes. Readings must be of indicators that {@link canBeWritten}. */
export async function scoringBook(
  plan: Plan,
  readings: readonly UnitReading[],
  formulas: Formulas,
): Promise<Uint8Array> {
  const heads = [...PLAN_COLUMNS, ...yearsOf(plan), ...PERIODS];
  const planSheet = [heads, ...plan.indicators.map((indicator) => planRow(plan, indicator))];
  const keys = ['id', 'unit', 'year', 'period', 'a', 'b', 'value'];
  const sheets = [
    sheet(SHEETS.plan, planSheet),
    sheet(SHEETS.readings, [[...keys, ...LIGHT_COLUMNS], ...readingRows(plan, readings, formulas)]),
    sheet(SHEETS.totals, [
      ['id', 'year', 'period', 'rows', 'a', 'b', 'value'],
      ...totalRows(readings, formulas),
    ]),
  ];
  const host = FileHost.create({ title: 'Scoring' });
  const changes: ChangeSet = sheets.map((spec) => ({ kind: 'addSheet', sheet: spec }));
  await host.apply(changes);
  return host.save();
}
