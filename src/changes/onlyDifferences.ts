/**
 * A change set without what the workbook holds already: a second run in a row changes nothing
 * (DESIGN: Two kinds of sheet), and an undo has only true changes to take back.
 */
import { sameValue } from '../core/cells';
import type { Change, ChangeSet, ObservedSheet, ObservedWorkbook } from '../host/host';
import type { CellContent } from '../sheets/spec';
import { isFormula } from '../sheets/spec';

type SetCells = Extract<Change, { kind: 'setCells' }>;

/** Where a sheet is compared: is it one whose formulas calculate by themselves? */
interface Compared {
  readonly sheet: ObservedSheet;
  readonly isLive: boolean;
}

function holds(
  { sheet, isLive }: Compared,
  row: number,
  column: number,
  content: CellContent,
): boolean {
  const value = sheet.values[row - 1]?.[column - 1] ?? null;
  const formula = sheet.formulas[row - 1]?.[column - 1] ?? null;
  if (!isFormula(content)) return formula === null && sameValue(content, value);
  return formula === content.formula && (isLive || sameValue(content.value, value));
}

/** The same rectangle with `undefined` for what is there already; no rows without a difference at its ends. */
function differingCells(change: SetCells, compared: Compared): SetCells[] {
  const rows = change.rows.map((contents, down) =>
    contents.map((content, right) =>
      content === undefined || holds(compared, change.row + down, change.column + right, content)
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
        return differingCells(change, { sheet, isLive: book.isLive === true });
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
