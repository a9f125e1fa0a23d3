/**
 * Cells of one column that changes write one by one, joined into rectangles that leave the cells between
 * as they are: calls to Excel do not grow with the rows that a run mends.
 */
import type { Change, ChangeSet } from '../host';
import type { SetCells } from './setCells';

/** Rows between two written cells for which one rectangle is cheaper than a second call. */
const WIDEST_GAP = 500;

function widthOf({ rows }: SetCells): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Changes of the same columns below each other, as one; rows between hold nothing to write. */
function joined(changes: readonly SetCells[]): SetCells[] {
  const [first] = changes;
  if (first === undefined) return [];
  const rows: SetCells['rows'][number][] = [];
  for (const change of changes) {
    while (first.row + rows.length < change.row) rows.push([]);
    rows.push(...change.rows);
  }
  return [{ ...first, rows }];
}

function joinedRun(run: readonly SetCells[]): SetCells[] {
  const byColumns = new Map<string, SetCells[]>();
  for (const change of run) {
    const { sheet, column, numberFormat = '' } = change;
    const key = [sheet, column, widthOf(change), numberFormat].join('|');
    const known = byColumns.get(key);
    if (known === undefined) byColumns.set(key, [change]);
    else known.push(change);
  }
  return [...byColumns.values()].flatMap((changes) => {
    const sorted = [...changes].sort((one, other) => one.row - other.row);
    const blocks: SetCells[][] = [];
    let end = -Infinity;
    for (const change of sorted) {
      const gap = change.row - end;
      const open = blocks[blocks.length - 1];
      if (open === undefined || gap < 0 || gap > WIDEST_GAP) blocks.push([change]);
      else open.push(change);
      end = change.row + change.rows.length;
    }
    return blocks.flatMap(joined);
  });
}

/**
 * The change set with neighbours in it that write cells joined.
 * @param changes no two neighbours of which write the same cell
 */
export function joinedCells(changes: ChangeSet): ChangeSet {
  const result: Change[] = [];
  let run: SetCells[] = [];
  for (const change of changes) {
    if (change.kind === 'setCells') {
      run.push(change);
      continue;
    }
    result.push(...joinedRun(run), change);
    run = [];
  }
  return [...result, ...joinedRun(run)];
}
