/**
 * Formulas of the officer's own. The page has no engine for them: one whose result may have changed loses the
 * value that stands behind it, in memory and in the file, rather than show an old one. A spreadsheet that opens
 * the file calculates it anew.
 */
import { overlaps } from '../../core/areas';
import { parseReference } from '../../core/a1';
import type { FormulaArea, FormulaNeeds, NamedAreas } from '../../core/formulaNeeds';
import { formulaNeeds } from '../../core/formulaNeeds';
import type { Change, ChangeSet, ObservedSheet, ObservedWorkbook } from '../../host/host';
import { isFormula } from '../../sheets/spec';
import { CALCULATED_SHEETS } from './results';

interface OwnFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** On the other sheets formulas are ours, and those beside them are not told from ours. */
function isOwnSheet({ name }: ObservedSheet): boolean {
  return !CALCULATED_SHEETS.includes(name);
}

/** @param hasValue true for those that show something, false for those that lost it */
function ownFormulas({ sheets }: ObservedWorkbook, hasValue: boolean): OwnFormula[] {
  const found: OwnFormula[] = [];
  for (const { name: sheet, formulas, values } of sheets.filter(isOwnSheet)) {
    formulas.forEach((cells, above) =>
      cells?.forEach((formula, left) => {
        if (formula === null) return;
        const value = values[above]?.[left] ?? null;
        if ((value !== null) !== hasValue) return;
        found.push({ sheet, row: above + 1, column: left + 1, formula });
      }),
    );
  }
  return found;
}

/** Whether the workbook holds formulas of the officer's own without a result. */
export function hasUncalculated(book: ObservedWorkbook): boolean {
  return ownFormulas(book, false).length > 0;
}

function namedAreas({ sheets, names }: ObservedWorkbook): NamedAreas {
  const areas = new Map<string, FormulaArea>();
  for (const { name, refersTo } of names) {
    const area = parseReference(refersTo);
    if (area !== null) areas.set(name.toLowerCase(), area);
  }
  for (const { name: sheet, tables } of sheets) {
    for (const { name, headerRow: firstRow, lastRow, firstColumn, lastColumn } of tables) {
      areas.set(name.toLowerCase(), {
        sheet,
        range: { firstRow, lastRow, firstColumn, lastColumn },
      });
    }
  }
  return areas;
}

function written(changes: ChangeSet): FormulaArea[] {
  return changes.flatMap((change): FormulaArea[] => {
    if (change.kind !== 'setCells') return [];
    const { sheet, row, column, rows } = change;
    const width = Math.max(1, ...rows.map(({ length }) => length));
    const range = {
      firstRow: row,
      firstColumn: column,
      lastRow: row + Math.max(1, rows.length) - 1,
      lastColumn: column + width - 1,
    };
    return [{ sheet, range }];
  });
}

/** Our own results follow from everything: whoever looks at them may follow, too. */
function mayFollow({ areas, isOpen }: FormulaNeeds, from: readonly FormulaArea[]): boolean {
  if (isOpen) return true;
  return areas.some(
    ({ sheet, range }) =>
      CALCULATED_SHEETS.includes(sheet) ||
      from.some((area) => area.sheet === sheet && overlaps(area.range, range)),
  );
}

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

/** Formulas that the changes write with their result. */
function writtenResults(changes: ChangeSet): Set<string> {
  const known = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'setCells') continue;
    change.rows.forEach((contents, down) =>
      contents.forEach((content, right) => {
        if (content === undefined || !isFormula(content) || content.value === null) return;
        known.add(keyOf(change.sheet, change.row + down, change.column + right));
      }),
    );
  }
  return known;
}

const areaOf = ({ sheet, row, column }: OwnFormula): FormulaArea => ({
  sheet,
  range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
});

/**
 * What takes their values from the own formulas whose result may have changed, by way of others too.
 * @param book the workbook after the changes
 */
export function uncalculated(book: ObservedWorkbook, changes: ChangeSet): Change[] {
  const all = ownFormulas(book, true);
  if (all.length === 0 || changes.length === 0) return [];
  const results = writtenResults(changes);
  const own = all.filter(({ sheet, row, column }) => !results.has(keyOf(sheet, row, column)));
  const named = namedAreas(book);
  let left = own.map((cell) => ({ cell, needs: formulaNeeds(cell.formula, cell, named) }));
  const lost: OwnFormula[] = [];
  let from = written(changes);
  while (from.length > 0) {
    const reached = new Set(left.filter(({ needs }) => mayFollow(needs, from)));
    left = left.filter((known) => !reached.has(known));
    const cells = [...reached].map(({ cell }) => cell);
    lost.push(...cells);
    from = cells.map(areaOf);
  }
  return lost.map(({ sheet, row, column, formula }) => ({
    kind: 'setCells',
    sheet,
    row,
    column,
    rows: [[{ formula, value: null }]],
  }));
}
