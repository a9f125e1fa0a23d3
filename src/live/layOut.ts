/**
 * Rows of Số liệu laid out for figures that are owed: all but the figure is there, so that an officer types down one
 * column or pastes into it. A row in which nothing was entered counts as if it were not there. Pure.
 */
import { cellBlocks } from '../changes/cellBlocks';
import type { Reading } from '../core/book';
import type { MissingFigure } from '../core/assign/owing';
import { cellText, isBlank } from '../core/cells';
import type { Indicator } from '../core/plan/types';
import { entryFields } from '../core/readings/entryFields';
import { DEFAULT_READING_TYPE, PROVINCE_UNIT } from '../core/readingWords';
import { skipKindOf } from '../core/readings/settle';
import type { Change, ChangeSet } from '../host/host';
import { addressAt } from '../sheets/locate';
import type { LocatedTable } from '../sheets/locate';
import type { ReadingColumn } from '../sheets/readingTable';
import type { CellContent } from '../sheets/spec';
import { keyCells } from './entry';
import { firstFreeRow, grown, hasTotals, label } from './newRows';
import type { OpenPlan } from './openBook';

/** One figure that somebody owes. */
export interface OwedRow {
  readonly indicator: Indicator;
  /** Name of a unit, or Toàn tỉnh. */
  readonly unit: string;
}

/** Who enters what is owed: names that no unit of the period bears have no row. */
export function owedRows(missing: readonly MissingFigure[]): OwedRow[] {
  return missing.flatMap(({ indicator, isOfUnits, owing }): OwedRow[] => {
    const units = isOfUnits ? owing.flatMap(({ unit }) => unit?.name ?? []) : [];
    const isForUnits = isOfUnits && owing.length > 0;
    return (isForUnits ? units : [PROVINCE_UNIT]).map((unit) => ({ indicator, unit }));
  });
}

export interface LaidOut {
  /** How many rows are new; 0 where each figure has its row already, or {@link isBlocked}. */
  readonly count: number;
  /** Where the figure of the first new row goes. */
  readonly cell: string;
  /** True where a row of totals stands in the way. */
  readonly isBlocked: boolean;
  readonly changes: ChangeSet;
}

const keyOf = (indicator: string, unit: string): string => `${indicator}|${unit}`.toLowerCase();

/** Rows of the chosen year and period that wait for their figure, or have it; not those that the officer set aside. */
function standing({ book }: OpenPlan, { year, period }: Pick<Reading, 'year' | 'period'>) {
  const names = new Set(book.plan.units.map(({ name }) => name.toLowerCase()));
  const isThere = (row: Reading): boolean =>
    row.year === year &&
    row.period === period &&
    (isBlank(row.skip) || skipKindOf(cellText(row.skip), names) !== null);
  const rows = book.readings.filter(isThere);
  return new Set(rows.map(({ indicator, unit }) => keyOf(cellText(indicator), cellText(unit))));
}

function cellsOf(
  table: LocatedTable,
  first: number,
  row: number,
  { name, unit: points }: Indicator,
  keys: ReturnType<typeof keyCells>,
) {
  const contents: Partial<Record<ReadingColumn, CellContent>> = {
    indicator: keys.indicator,
    name: label(table, 'name', row, name, first),
    unitLabel: label(table, 'unitLabel', row, points, first),
    unit: keys.unit,
    year: keys.year,
    period: keys.period,
    ...(keys.scope === null ? {} : { scope: keys.scope }),
  };
  return (Object.entries(contents) as [ReadingColumn, CellContent][]).flatMap(([key, content]) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ row, column, content }];
  });
}

/** Where the first figure of a row goes: rates are pooled from (a) and (b). */
function figureColumn({ book }: OpenPlan, row: OwedRow | undefined): 'numerator' | 'value' {
  if (row === undefined) return 'value';
  const { kind } = entryFields(book.plan, row.indicator, row.unit, null);
  return kind === 'rate' ? 'numerator' : 'value';
}

/**
 * What is written so that each of these figures has a row of the chosen year and period, in their order, below what
 * is there. Rows that are there stay as they are.
 */
export function laidOut(open: OpenPlan, owed: readonly OwedRow[]): LaidOut {
  const { readingTable: table, selection } = open.book;
  const { year, period } = selection;
  const wanted = owed.map((row) => ({
    ...row,
    keys: keyCells({ ...row, year, period, type: DEFAULT_READING_TYPE, scope: null }),
  }));
  const [one] = wanted;
  const there = one === undefined ? new Set<string>() : standing(open, one.keys);
  const lacking = wanted.filter(({ indicator, unit }) => !there.has(keyOf(indicator.id, unit)));
  const first = firstFreeRow(table);
  const cell = addressAt(table, first, figureColumn(open, lacking[0]));
  const isBlocked = lacking.length > 0 && hasTotals(table);
  if (isBlocked || lacking.length === 0) return { count: 0, cell, isBlocked, changes: [] };
  const cells = lacking.flatMap(({ indicator, keys }, index) =>
    cellsOf(table, first, first + index, indicator, keys),
  );
  const { name: sheet } = table.sheet;
  return {
    count: lacking.length,
    cell,
    isBlocked,
    changes: [
      ...grown(table, first + lacking.length - 1),
      ...cellBlocks(cells).map((block): Change => ({ kind: 'setCells', sheet, ...block })),
    ],
  };
}
