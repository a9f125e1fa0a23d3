/** Where cells of records stand in the workbook of the far end: found by what identifies the record. */
import type { TableDef } from '../../../src/sheets/table';
import { columnOf } from '../../../src/sheets/table';
import type { PaneScene, Spot } from './paneScene';

/** What names a record: a column of its table, and what stands there. */
export type Known = readonly [key: string, text: string];

/** Rows of the table in which all of that stands, from the first on. */
function rowsWith({ excel }: PaneScene, def: TableDef, known: readonly Known[]): number[] {
  const { cells, tables } = excel.farEnd.book.sheet(def.sheet);
  const area = tables.find(({ name }) => name === def.name)?.area;
  if (area === undefined) throw new Error(`no table ${def.name}`);
  return Array.from(
    { length: area.lastRow - area.firstRow },
    (_, i) => area.firstRow + 1 + i,
  ).filter((row) => known.every(([key, text]) => cells.at(row, columnOf(def, key)).value === text));
}

/** How many records of the table are so. */
export function recordCount(scene: PaneScene, def: TableDef, ...known: readonly Known[]): number {
  return rowsWith(scene, def, known).length;
}

/** A cell of the first record that is so. @throws Error where there is none */
export function recordSpot(
  scene: PaneScene,
  def: TableDef,
  key: string,
  ...known: readonly Known[]
): Spot {
  const [row] = rowsWith(scene, def, known);
  if (row === undefined) throw new Error(`no ${known.join(', ')} in ${def.sheet}`);
  return [row, columnOf(def, key)];
}

/** What stands in these cells of the first record that is so. */
export function recordCells(
  scene: PaneScene,
  def: TableDef,
  keys: readonly string[],
  ...known: readonly Known[]
): unknown[] {
  return keys.map((key) => scene.cell(def.sheet, recordSpot(scene, def, key, ...known)));
}
