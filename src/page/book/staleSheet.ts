/** Whether what is to be written was worked out from a workbook that stands otherwise by now. */
import { sameValue } from '../../core/cells';
import type { Change, ChangeSet, ObservedSheet, ObservedWorkbook } from '../../host/host';

type SetCells = Extract<Change, { readonly kind: 'setCells' }>;

/** Cells of ours calculate by themselves: there the formula counts, elsewhere what stands there. */
function sameRow(one: ObservedSheet, other: ObservedSheet, row: number): boolean {
  const [values, others] = [one.values[row - 1] ?? [], other.values[row - 1] ?? []];
  if (values === others && one.formulas[row - 1] === other.formulas[row - 1]) return true;
  const length = Math.max(values.length, others.length);
  for (let index = 0; index < length; index += 1) {
    const formula = one.formulas[row - 1]?.[index] ?? null;
    if (formula !== (other.formulas[row - 1]?.[index] ?? null)) return false;
    if (formula === null && !sameValue(values[index] ?? null, others[index] ?? null)) return false;
  }
  return true;
}

/** Tables grow by rows that are typed; columns that moved are another matter. */
function sameColumns(one: ObservedSheet, other: ObservedSheet): boolean {
  if (one.tables === other.tables) return true;
  if (one.tables.length !== other.tables.length) return false;
  return one.tables.every((table, index) => {
    const now = other.tables[index];
    return (
      now?.name === table.name &&
      now.headerRow === table.headerRow &&
      now.firstColumn === table.firstColumn &&
      now.headers.join('|') === table.headers.join('|')
    );
  });
}

function sameRows(change: SetCells, one: ObservedSheet, other: ObservedSheet): boolean {
  return change.rows.every(
    (contents, down) =>
      contents.every((content) => content === undefined) || sameRow(one, other, change.row + down),
  );
}

/**
 * The first sheet of which the rows that would be written are not as they were read; null for none.
 * @param basis the workbook that the changes were worked out from
 */
export function staleSheet(
  basis: ObservedWorkbook,
  now: ObservedWorkbook,
  changes: ChangeSet,
): string | null {
  const [before, after] = [basis, now].map(
    ({ sheets }) => new Map(sheets.map((sheet) => [sheet.name, sheet])),
  );
  for (const change of changes) {
    if (!('sheet' in change) || change.kind === 'addSheet') continue;
    const [one, other] = [before?.get(change.sheet), after?.get(change.sheet)];
    if (one === other || one === undefined || other === undefined) continue;
    if (!sameColumns(one, other)) return change.sheet;
    if (change.kind === 'setCells' && !sameRows(change, one, other)) return change.sheet;
  }
  return null;
}
