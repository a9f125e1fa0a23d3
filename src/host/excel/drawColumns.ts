/** Widths, groups and hidden columns of a new sheet. */
import { columnName } from '../../core/a1';
import type { ColumnLayout, SheetSpec } from '../../sheets/spec';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { rangeAt, sheetNamed } from './ranges';

interface ColumnRun<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Runs of neighbouring columns for which `valueOf` gives the same. */
function columnRuns<T>(
  columns: readonly ColumnLayout[],
  valueOf: (column: ColumnLayout) => T,
): ColumnRun<T>[] {
  const runs: ColumnRun<T>[] = [];
  columns.forEach((column, index) => {
    const value = valueOf(column);
    const before = runs[runs.length - 1];
    if (before !== undefined && before.value === value) {
      runs[runs.length - 1] = { ...before, last: index + 1 };
    } else {
      runs.push({ first: index + 1, last: index + 1, value });
    }
  });
  return runs;
}

/** The runs of columns for which `test` holds. */
function columnsWhere(
  columns: readonly ColumnLayout[],
  test: (column: ColumnLayout) => boolean,
): ColumnRun<boolean>[] {
  return columnRuns(columns, test).filter((run) => run.value);
}

/**
 * Excel's points for a width in characters of the default font: seven pixels a character, five of
 * padding, 0.75 points a pixel.
 */
export function widthInPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function columnWork(
  context: Excel.RequestContext,
  sheet: string,
  columns: ColumnRun<unknown>,
  change: (range: Excel.Range) => void,
): Work {
  const address = `${columnName(columns.first)}:${columnName(columns.last)}`;
  return fixedWork(callBytes(2, address), () => {
    change(rangeAt(sheetNamed(context, sheet), address));
  });
}

/** Grouping twice makes a group in a group: each level takes the columns of that level or deeper. */
function outlineWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const deepest = Math.max(0, ...sheet.columns.map((column) => column.outline ?? 0));
  const levels = Array.from({ length: deepest }, (_, index) => index + 1);
  return levels.flatMap((level) =>
    columnsWhere(sheet.columns, (column) => (column.outline ?? 0) >= level).map((run) =>
      columnWork(context, sheet.name, run, (range) => range.group('ByColumns')),
    ),
  );
}

export function columnWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const widths = columnRuns(sheet.columns, (column) => column.width).map((run) =>
    columnWork(context, sheet.name, run, (range) => {
      range.format.columnWidth = widthInPoints(run.value);
    }),
  );
  const hidden = columnsWhere(sheet.columns, (column) => column.hidden === true).map((run) =>
    columnWork(context, sheet.name, run, (range) => {
      range.columnHidden = true;
    }),
  );
  return [...widths, ...outlineWorks(context, sheet), ...hidden];
}
