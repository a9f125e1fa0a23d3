/** What takes changes of cells back. Tables that grew stay: their new rows are empty again. */
import type { Change, ChangeSet, ObservedWorkbook } from '../../host/host';
import type { CellContent } from '../../sheets/spec';
import { NUMBER_FORMATS } from '../../sheets/styles';

/**
 * @param before the workbook without the changes
 * @param changes contents of cells; other changes have no inverse and stay
 */
export function inverseOf(before: ObservedWorkbook, changes: ChangeSet): ChangeSet {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return [...changes].reverse().flatMap((change): Change[] => {
    if (change.kind !== 'setCells') return [];
    const { row, column, numberFormat } = change;
    const sheet = sheets.get(change.sheet);
    const contentAt = (down: number, right: number): CellContent => {
      const value = sheet?.values[down - 1]?.[right - 1] ?? null;
      const formula = sheet?.formulas[down - 1]?.[right - 1] ?? null;
      return formula === null ? value : { formula, value };
    };
    const rows = change.rows.map((contents, down) =>
      contents.map((content, right) =>
        content === undefined ? undefined : contentAt(row + down, column + right),
      ),
    );
    if (numberFormat === undefined) return [{ ...change, rows }];
    const format = sheet?.numberFormats[row - 1]?.[column - 1] ?? NUMBER_FORMATS.general;
    return [{ ...change, rows, numberFormat: format }];
  });
}
