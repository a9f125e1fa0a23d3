/**
 * A table of a specification against the same table of a living workbook, row by row (DESIGN: Two
 * kinds of sheet). The officer's order, columns and cells stay; rows are known by their keys.
 */
import { moveFormula } from '../core/moveFormula';
import { cellText, isBlank, sameValue } from '../core/cells';
import type { CellValue } from '../core/cells';
import type { Change } from '../host/host';
import type { ObservedSheet } from '../sheets/observed';
import type { CellContent, MarkedRow, RowIdentity, TableRow, TableSpec } from '../sheets/spec';
import { isFormula, KEY_MARK, shownValue } from '../sheets/spec';

/** What to do where a cell that the plan fills holds something else. */
export type PlanCells =
  /** The sheet is the plan: nothing is compared, no row is added. */
  | 'keep'
  /** Differences are told and left; rows that are missing are added. */
  | 'compare'
  /** Differences are told and written over. */
  | 'overwrite';

/** A cell in which the plan and the workbook say different things. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** Key of the row. */
  readonly key: string;
  readonly read: CellValue;
  readonly wanted: CellValue;
}

/** A row of the workbook that the specification does not know. */
export interface VanishedRow {
  readonly sheet: string;
  readonly row: number;
  readonly key: string;
}

/** A cell of a row that the workbook did not have. */
export interface AddedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly value: CellValue;
}

export interface TableReconciliation {
  readonly added: readonly AddedCell[];
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  readonly vanished: readonly VanishedRow[];
}

/** Contents of one row; `undefined` leaves a cell as it is. */
type RowCells = (CellContent | undefined)[];

interface SheetRow {
  readonly row: number;
  readonly cells: RowCells;
  /** Number formats of a row that is new, by column index from 0. */
  readonly numberFormats?: TableRow['numberFormats'];
}

/** A row of the specification and its place there, from 0. */
interface SpecRow {
  readonly row: TableRow;
  readonly index: number;
}

type Keys = Extract<RowIdentity, { readonly by: 'keys' }>;

/** Spaces at the ends and repeated ones do not tell one key from another. */
function keyText(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => cellText(cell).normalize('NFC').trim().replace(/\s+/gu, ' '))
    .join('|');
}

/** The mark of a row, with its key in the texts. */
function keyed(mark: MarkedRow, key: string): RowCells {
  return mark.map((content) =>
    typeof content === 'string' ? content.replace(KEY_MARK, () => key) : content,
  );
}

const isNoKey = (key: string): boolean => /^\|*$/.test(key);

export class TableReconciler {
  private readonly differences: Difference[] = [];
  private readonly vanished: VanishedRow[] = [];
  private readonly addedCells: AddedCell[] = [];
  private readonly lastRow: number;

  constructor(
    private readonly table: TableSpec,
    private readonly sheet: ObservedSheet,
    private readonly planCells: PlanCells,
  ) {
    this.lastRow = this.lastUsedRow();
  }

  reconciled(): TableReconciliation {
    const { identity = { by: 'place' } } = this.table;
    const changes =
      identity.by === 'place' ? this.byPlace() : this.changesOf(this.rowsBy(identity));
    return {
      changes,
      differences: this.differences,
      vanished: this.vanished,
      added: this.addedCells,
    };
  }

  private rowsBy(identity: Exclude<RowIdentity, { readonly by: 'place' }>): SheetRow[] {
    switch (identity.by) {
      case 'row':
        return this.bySheetRow(identity.blank);
      case 'append':
        return this.added(
          this.table.rows.map((row, index) => ({ row, index })),
          this.lastRow,
        );
      case 'keys':
        return this.byKeys(identity);
    }
  }

  /** New rows below a row of the sheet. */
  private added(rows: readonly SpecRow[], last: number): SheetRow[] {
    return rows.map(({ row, index }, offset): SheetRow => {
      const place = last + 1 + offset;
      const { numberFormats } = row;
      const cells = row.cells.map((content, column) =>
        this.table.columns[column]?.foreign === true
          ? undefined
          : this.moved(content, index, place),
      );
      return { row: place, cells, ...(numberFormats === undefined ? {} : { numberFormats }) };
    });
  }

  private cell(row: number, index: number): CellValue {
    return this.sheet.values[row - 1]?.[this.table.firstColumn + index - 1] ?? null;
  }

  private lastUsedRow(): number {
    const { headerRow, columns } = this.table;
    for (let row = this.sheet.values.length; row > headerRow; row -= 1) {
      const used = columns.some(
        ({ foreign }, index) => foreign !== true && !isBlank(this.cell(row, index)),
      );
      if (used) return row;
    }
    return headerRow;
  }

  private resized(lastRow: number, mayShrink: boolean): Change[] {
    const own = this.sheet.tables.find(({ name }) => name === this.table.name);
    if (own === undefined || own.lastRow === lastRow) return [];
    if (own.lastRow > lastRow && !mayShrink) return [];
    return [{ kind: 'resizeTable', sheet: this.sheet.name, table: this.table.name, lastRow }];
  }

  /** The table is ours alone: its body as specified, and nothing below. */
  private byPlace(): Change[] {
    const { headerRow, firstColumn, columns, rows } = this.table;
    const lastRow = headerRow + Math.max(1, rows.length);
    const below = Math.max(0, this.lastRow - headerRow - rows.length);
    const blank = Array.from({ length: below }, () => columns.map(() => null));
    const headers = columns.map(({ header }) => header);
    const cells = [headers, ...rows.map((row) => row.cells), ...blank];
    return [
      ...this.resized(lastRow, true),
      {
        kind: 'setCells',
        sheet: this.sheet.name,
        row: headerRow,
        column: firstColumn,
        rows: cells,
      },
    ];
  }

  /** Rows are where they are; only what we make of them is written, in rows without content too. */
  private bySheetRow(blank: TableRow | undefined): SheetRow[] {
    const filled = this.table.rows.map((row, index) => {
      const place = Number(row.key);
      const [made] = place > this.lastRow ? this.added([{ row, index }], place - 1) : [];
      if (made === undefined) return { row: place, cells: this.known(row, index, place, row.key) };
      this.noteAdded(row.key, made);
      return made;
    });
    return blank === undefined ? filled : [...filled, ...this.blankRows(blank, filled)];
  }

  private blankRows(blank: TableRow, filled: readonly SheetRow[]): SheetRow[] {
    const own = this.sheet.tables.find(({ name }) => name === this.table.name);
    const last = Math.max(this.lastRow, own?.lastRow ?? 0);
    const taken = new Set(filled.map(({ row }) => row));
    const places: number[] = [];
    for (let row = this.table.headerRow + 1; row <= last; row += 1) {
      if (!taken.has(row)) places.push(row);
    }
    return places.map((row) => {
      const cells = this.known(blank, 0, row, '');
      return {
        row,
        cells: cells.map((cell, index) => (this.isTyped(row, index) ? undefined : cell)),
      };
    });
  }

  /** True where somebody typed something: a name below the table stays when the table grows over it. */
  private isTyped(row: number, index: number): boolean {
    const formula = this.sheet.formulas[row - 1]?.[this.table.firstColumn + index - 1] ?? null;
    return formula === null && !isBlank(this.cell(row, index));
  }

  private byKeys({ columns, gone, repeated }: Keys): SheetRow[] {
    const { headerRow, rows } = this.table;
    const indexes = columns.map((key) => this.table.columns.findIndex((each) => each.key === key));
    const keyOf = (row: TableRow): string =>
      keyText(indexes.map((index) => shownValue(row.cells[index] ?? null)));
    const waiting = new Map(rows.map((row, index) => [keyOf(row), { row, index }]));
    const all = new Set(waiting.keys());
    const there: SheetRow[] = [];
    let last = headerRow;
    for (let place = headerRow + 1; place <= this.lastRow; place += 1) {
      const key = keyText(indexes.map((index) => this.cell(place, index)));
      last = place;
      if (isNoKey(key)) continue;
      const spec = waiting.get(key);
      waiting.delete(key);
      const mark = all.has(key) ? repeated : gone;
      if (spec !== undefined) {
        there.push({ row: place, cells: this.known(spec.row, spec.index, place, key) });
      } else if (mark !== undefined) {
        there.push({ row: place, cells: keyed(mark, key) });
      } else if (!all.has(key)) {
        this.vanished.push({ sheet: this.sheet.name, row: place, key });
      }
    }
    const isOurs = indexes.every((index) => this.table.columns[index]?.owner === 'ours');
    if (this.planCells === 'keep' && !isOurs) return there;
    const added = this.added([...waiting.values()], last);
    [...waiting.keys()].forEach((key, index) => this.noteAdded(key, added[index]));
    return [...there, ...added];
  }

  private noteAdded(key: string, row: SheetRow | undefined): void {
    row?.cells.forEach((content, index) => {
      if (content === undefined || isFormula(content) || isBlank(content)) return;
      const place = { row: row.row, column: this.table.firstColumn + index };
      this.addedCells.push({ sheet: this.sheet.name, ...place, key, value: content });
    });
  }

  /** The row was specified for another place than where the officer keeps it. */
  private moved(content: CellContent, index: number, place: number): CellContent {
    if (!isFormula(content)) return content;
    const by = place - (this.table.headerRow + 1 + index);
    return by === 0 ? content : { ...content, formula: moveFormula(content.formula, by, 0) };
  }

  /** Cells of a row that the workbook has. */
  private known(row: TableRow, index: number, place: number, key: string): RowCells {
    return row.cells.map((content, column) => {
      const spec = this.table.columns[column];
      if (spec === undefined || spec.foreign === true) return undefined;
      if (isFormula(content)) return this.moved(content, index, place);
      const owner = row.owner ?? spec.owner ?? 'plan';
      if (owner === 'ours' || spec.isNew === true) return content;
      if (owner === 'officer' || this.planCells === 'keep') return undefined;
      const read = this.cell(place, column);
      if (sameValue(read, content)) return undefined;
      const at = { sheet: this.sheet.name, row: place, column: this.table.firstColumn + column };
      this.differences.push({ ...at, header: spec.header, key, read, wanted: content });
      return this.planCells === 'overwrite' ? content : undefined;
    });
  }

  private changesOf(rows: readonly SheetRow[]): Change[] {
    const { firstColumn, headerRow } = this.table;
    const sheet = this.sheet.name;
    const last = Math.max(headerRow + 1, this.lastRow, ...rows.map(({ row }) => row));
    const formats = rows.flatMap(({ row, cells, numberFormats = {} }): Change[] =>
      Object.entries(numberFormats).map(([index, numberFormat]) => ({
        kind: 'setCells',
        sheet,
        row,
        column: firstColumn + Number(index),
        rows: [[cells[Number(index)]]],
        numberFormat,
      })),
    );
    return [...this.resized(last, false), ...formats, ...blocks(sheet, firstColumn, rows)];
  }
}

/** Rows one below the other as one change: a host writes few areas fast. */
function blocks(sheet: string, column: number, rows: readonly SheetRow[]): Change[] {
  const sorted = [...rows].sort((one, other) => one.row - other.row);
  const found: { readonly row: number; readonly rows: RowCells[] }[] = [];
  for (const { row, cells } of sorted) {
    if (cells.every((content) => content === undefined)) continue;
    const open = found[found.length - 1];
    if (open !== undefined && open.row + open.rows.length === row) open.rows.push(cells);
    else found.push({ row, rows: [cells] });
  }
  return found.map((block): Change => ({ kind: 'setCells', sheet, column, ...block }));
}

/** What a run changes in a table of the workbook; see {@link TableReconciler}. */
export function reconcileTable(
  table: TableSpec,
  sheet: ObservedSheet,
  planCells: PlanCells,
): TableReconciliation {
  return new TableReconciler(table, sheet, planCells).reconciled();
}
