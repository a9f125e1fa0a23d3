/**
 * A change set without what the workbook holds already: a second run in a row changes nothing
 * (DESIGN: Two kinds of sheet), and an undo has only true changes to take back.
 */
import type { CellValue } from '../core/cells';
import { isBlank, isCellError } from '../core/cells';
import type { Change, ChangeSet, ObservedSheet, ObservedWorkbook } from '../host/host';
import type { CellContent } from '../sheets/spec';
import { isFormula } from '../sheets/spec';

type SetCells = Extract<Change, { kind: 'setCells' }>;

/** True where two values look the same in a cell: an empty text is an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isBlank(one)) return isBlank(other);
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

function holds(sheet: ObservedSheet, row: number, column: number, content: CellContent): boolean {
  const value = sheet.values[row - 1]?.[column - 1] ?? null;
  const formula = sheet.formulas[row - 1]?.[column - 1] ?? null;
  if (isFormula(content)) return formula === content.formula && sameValue(content.value, value);
  return formula === null && sameValue(content, value);
}

/** The same rectangle with `undefined` for what is there already; no rows without a difference at its ends. */
function differingCells(change: SetCells, sheet: ObservedSheet): SetCells[] {
  const rows = change.rows.map((contents, down) =>
    contents.map((content, right) =>
      content === undefined || holds(sheet, change.row + down, change.column + right, content)
        ? undefined
        : content,
    ),
  );
  const differing = rows.flatMap((contents, index) =>
    contents.some((content) => content !== undefined) ? [index] : [],
  );
  const [first] = differing;
  const last = differing[differing.length - 1];
  if (first === undefined || last === undefined) return [];
  return [{ ...change, row: change.row + first, rows: rows.slice(first, last + 1) }];
}

function isResized(
  book: ObservedWorkbook,
  { sheet, table, lastRow }: Extract<Change, { kind: 'resizeTable' }>,
): boolean {
  const tables = book.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.find(({ name }) => name === table)?.lastRow === lastRow;
}

/**
 * @param changes no two of which write the same cell
 * @param book as it was read; sheets that it lacks are added by the changes
 */
export function onlyDifferences(changes: ChangeSet, book: ObservedWorkbook): ChangeSet {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Map(book.names.map(({ name, refersTo }) => [name, refersTo]));
  return changes.flatMap((change): Change[] => {
    switch (change.kind) {
      case 'setCells': {
        const sheet = sheets.get(change.sheet);
        if (sheet === undefined || change.numberFormat !== undefined) return [change];
        return differingCells(change, sheet);
      }
      case 'setName':
        return names.get(change.name.name) === change.name.refersTo ? [] : [change];
      case 'resizeTable':
        return isResized(book, change) ? [] : [change];
      default:
        return [change];
    }
  });
}
