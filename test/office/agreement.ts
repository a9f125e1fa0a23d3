/** Holds every formula cell of a recalculated workbook against what `core/` computed. */
import { cellAddress } from '../../src/core/a1';
import type { Book } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { cellText, isBlank, isCellError } from '../../src/core/cells';
import type { ObservedSheet, ObservedWorkbook } from '../../src/host/host';
import { CALCULATION_TABLE } from '../../src/sheets/calculation/calculationSheet';
import { SHEETS } from '../../src/sheets/names';
import type { CellContent, FormulaCell, SheetSpec, WorkbookSpec } from '../../src/sheets/spec';
import { isFormula, shownValue } from '../../src/sheets/spec';

/**
 * Sums are added in another order and with other intermediate precision (LibreOffice compensates,
 * `core/` adds as it reads), so the last digits of a number may differ. What decides a light is
 * rounded at 9 decimals on both sides: the smallest true difference is 1e-9, far above the floor.
 */
const RELATIVE = 1e-9;
const FLOOR = 1e-12;

/** Formula text shown of a mismatch. */
const SHOWN = 300;

interface ExpectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly formula: string;
  readonly value: CellValue;
  /** Indicator, year and period of the row, as far as the sheet has them. */
  readonly key: string;
}

export interface Mismatch {
  /** Sheet and column, to count by. */
  readonly kind: string;
  /** Book and row: the first step of a row that differs is the cause of those after it. */
  readonly origin: string;
  readonly text: string;
}

export function sameValue(ours: CellValue, theirs: CellValue): boolean {
  if (isBlank(ours)) return isBlank(theirs);
  if (typeof ours === 'number' && typeof theirs === 'number') {
    const size = Math.max(Math.abs(ours), Math.abs(theirs));
    return Math.abs(ours - theirs) <= Math.max(RELATIVE * size, FLOOR);
  }
  if (isCellError(ours)) return isCellError(theirs) && ours.error === theirs.error;
  return ours === theirs;
}

function cellOf(
  place: Omit<ExpectedCell, 'formula' | 'value'>,
  { formula, value }: FormulaCell,
): ExpectedCell {
  return { ...place, formula, value };
}

/** The first cells of a row say what it is about: the key of Tính toán, the id of Theo dõi. */
function keyOf(sheet: string, cells: readonly CellContent[]): string {
  const shown = cells.slice(0, 4).map((content) => cellText(shownValue(content)));
  if (sheet === CALCULATION_TABLE.sheet) return shown.slice(1).join('|');
  return sheet === SHEETS.track ? (shown[0] ?? '') : '';
}

function formulaCells(sheet: SheetSpec): ExpectedCell[] {
  const { name } = sheet;
  const single = sheet.cells.flatMap(({ row, column, content }) =>
    isFormula(content) ? [cellOf({ sheet: name, row, column, header: '', key: '' }, content)] : [],
  );
  const inTables = sheet.tables.flatMap((table) =>
    table.rows.flatMap(({ cells }, index) =>
      cells.flatMap((content, offset) => {
        if (!isFormula(content)) return [];
        const row = table.headerRow + 1 + index;
        const column = table.firstColumn + offset;
        const header = table.columns[offset]?.header ?? '';
        return [cellOf({ sheet: name, row, column, header, key: keyOf(name, cells) }, content)];
      }),
    ),
  );
  return [...single, ...inTables];
}

/** All formula cells of a specification. */
export function expectedCells(spec: WorkbookSpec): ExpectedCell[] {
  return spec.sheets.flatMap(formulaCells);
}

function shown(value: CellValue): string {
  return typeof value === 'string' ? `“${value}”` : `${cellText(value)} (${typeof value})`;
}

/** The readings of the row's indicator, as short as can be. */
function readingsOf(book: Book, key: string): string {
  const id = key.split('|')[0]?.toLowerCase() ?? '';
  const rows = book.readings.filter(({ indicator }) => cellText(indicator).toLowerCase() === id);
  return rows
    .map((reading) => {
      const filled = Object.entries(reading).filter(([, value]) => value !== null);
      return `    ${JSON.stringify(Object.fromEntries(filled))}`;
    })
    .join('\n');
}

function describe(book: Book, label: string, cell: ExpectedCell, theirs: CellValue): Mismatch {
  const address = cellAddress(cell.row, cell.column);
  const { year, period, review } = book.selection;
  const text = [
    `${cell.sheet}!${address} “${cell.header}” of ${cell.key} in ${label}`,
    `  ours   ${shown(cell.value)}`,
    `  theirs ${shown(theirs)}`,
    `  formula ${cell.formula.slice(0, SHOWN)}`,
    `  chosen ${year} ${period}, review ${review}; readings of the indicator:`,
    readingsOf(book, cell.key),
  ].join('\n');
  const kind = `${cell.sheet} “${cell.header}”`;
  return { kind, origin: `${label}|${cell.sheet}|${cell.row}`, text };
}

/** Sheets that officers fill: formulas there are theirs, and LibreOffice saves an error value as one. */
const FILLED_BY_OFFICERS: readonly string[] = [SHEETS.readings, SHEETS.assignments];

/** Formula cells of a sheet that nobody specified. */
function strayFormulas(sheet: ObservedSheet, expected: ReadonlySet<string>): string[] {
  if (FILLED_BY_OFFICERS.includes(sheet.name)) return [];
  return sheet.formulas.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((formula, columnIndex) => {
      const place = `${sheet.name}|${rowIndex + 1}|${columnIndex + 1}`;
      return formula === null || expected.has(place) ? [] : [place];
    }),
  );
}

/**
 * Where a recalculated workbook differs from what `core/` says of the book.
 * @param label how to make the book again: plan, seed, number
 */
export function mismatches(
  book: Book,
  spec: WorkbookSpec,
  observed: ObservedWorkbook,
  label: string,
): Mismatch[] {
  const sheets = new Map(observed.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = expectedCells(spec);
  const differing = cells.flatMap((cell) => {
    const sheet = sheets.get(cell.sheet);
    const theirs = sheet?.values[cell.row - 1]?.[cell.column - 1] ?? null;
    const isLive = (sheet?.formulas[cell.row - 1]?.[cell.column - 1] ?? null) !== null;
    if (isLive && sameValue(cell.value, theirs)) return [];
    return [describe(book, isLive ? label : `${label} (no formula there)`, cell, theirs)];
  });
  const places = new Set(cells.map(({ sheet, row, column }) => `${sheet}|${row}|${column}`));
  const strays = observed.sheets.flatMap((sheet) => strayFormulas(sheet, places));
  return [
    ...differing,
    ...strays.map((place) => ({
      kind: 'stray formula',
      origin: place,
      text: `${place} in ${label}`,
    })),
  ];
}

/** Mismatches shown in full in a report. */
const TOLD = 12;

/** One mismatch a row, steps of Tính toán first: everything else is made of them. */
function causes(found: readonly Mismatch[]): Mismatch[] {
  const first = new Map<string, Mismatch>();
  for (const one of found) if (!first.has(one.origin)) first.set(one.origin, one);
  const isStep = ({ kind }: Mismatch): boolean => kind.startsWith(SHEETS.calculation);
  const all = [...first.values()];
  return [...all.filter(isStep), ...all.filter((one) => !isStep(one))];
}

/** A readable account, '' when there is nothing to tell: how many by column, and causes in full. */
export function report(found: readonly Mismatch[]): string {
  if (found.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `${count} × ${kind}`);
  const told = causes(found).slice(0, TOLD);
  return [`${found.length} cells differ`, ...lines, ...told.map(({ text }) => text)].join('\n');
}
