/**
 * Changes cells of an opened worksheet part. Rows that are not touched, and all that stands outside
 * `<sheetData>`, stay byte for byte; only `<dimension>` learns a larger area.
 */
import { type CellRange, parseRange, rangeAddress } from '../../core/a1';
import type { CellValue } from '../../core/cells';
import type { CellContent } from '../../sheets/spec';
import type { AddedColumn } from './addColumns';
import { CellFormats, type GrownTable } from './cellFormats';
import { CellWriter } from './cellXml';
import { PatchedHeights } from './patchedHeights';
import { type CellPatch, type RowPatch, RowPatcher } from './rowPatcher';
import { sharedPart } from './rowScan';
import type { SharedStrings } from './sharedStrings';
import { SheetScan } from './sheetScan';
import type { StyleSheet } from './styleSheet';
import { applyEdits, changeStartTag, child, type Edit, editElement } from './xmlTree';

/** Contents by row and column; `undefined` only makes sure that the cell is there, with its format. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellContent | undefined>>;

export interface PatchContext {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** What the sheet holds before the changes. */
  readonly values: readonly (readonly CellValue[])[];
  /** The sheet's tables as they are from now on. */
  readonly tables: readonly GrownTable[];
  /** Number formats to give to changed cells, by row and column. */
  readonly numberFormats: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Columns that are new in the sheet's tables: their cells have formats of their own. */
  readonly addedColumns: readonly AddedColumn[];
}

interface LostMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area: CellRange | null;
}

function ownPlace(format: number): Pick<CellPatch, 'format' | 'adopts'> {
  return { format, adopts: false };
}

/** An area that any cell widens. */
const NOTHING = { firstRow: Infinity, firstColumn: Infinity, lastRow: 0, lastColumn: 0 };

export class SheetPatcher {
  private readonly sheet: SheetScan;
  private readonly formats: CellFormats;
  private readonly heights: PatchedHeights;
  private readonly writer: CellWriter;

  /** @throws OpenFault `file.damaged` for a part that is no worksheet */
  constructor(
    private readonly source: string,
    part: string,
    private readonly context: PatchContext,
  ) {
    this.sheet = new SheetScan(source, part);
    this.formats = new CellFormats(this.sheet, context.tables);
    this.heights = new PatchedHeights(this.sheet, context.values, context.styles);
    this.writer = new CellWriter(context.strings, this.sheet.prefix);
  }

  /** The part after the changes. */
  patched(changes: CellChanges): string {
    const { sheet } = this;
    const lost = this.lostMasters(changes);
    const patcher = new RowPatcher(this.source, this.writer, sheet.prefix, lost);
    const rows = new Set([...changes.keys(), ...this.rowsSharing(lost)]);
    const edits: Edit[] = this.widenDimension(changes);
    let appended = '';
    for (const row of [...rows].sort((a, b) => a - b)) {
      const patch = this.rowPatch(row, changes.get(row));
      const span = sheet.row(row);
      const cells = span === undefined ? [] : sheet.cells(span);
      const height = this.heights.of(row, span, cells, patch);
      if (span !== undefined) {
        const text = patcher.patched(span, cells, patch, height);
        edits.push({ start: span.start, end: span.end, text });
        continue;
      }
      const text = patcher.newRow(row, patch, height);
      const next = sheet.firstBelow(row);
      if (next === undefined) appended += text;
      else edits.push({ start: next.start, end: next.start, text });
    }
    if (appended !== '') edits.push(...this.appendRows(appended));
    return applyEdits(this.source, edits);
  }

  private rowPatch(
    row: number,
    changes: ReadonlyMap<number, CellContent | undefined> = new Map(),
  ): RowPatch {
    const patch = new Map<number, CellPatch>();
    for (const [column, content] of changes) {
      const added = this.addedFormat(row, column);
      const place = added === undefined ? this.formats.of(row, column) : ownPlace(added);
      const code = this.context.numberFormats.get(row)?.get(column);
      patch.set(column, { content, ...place, ...this.reformat(added, code) });
    }
    return patch;
  }

  /** What a change makes of a cell's format, if anything. */
  private reformat(added: number | undefined, code: string | undefined): Partial<CellPatch> {
    if (added === undefined && code === undefined) return {};
    const { styles } = this.context;
    return {
      reformat: (format) => {
        const own = added ?? format;
        return code === undefined ? own : styles.withNumberFormat(own, code);
      },
    };
  }

  /** Format of a cell in a new column of a table; undefined elsewhere. */
  private addedFormat(row: number, column: number): number | undefined {
    for (const added of this.context.addedColumns) {
      if (added.column !== column) continue;
      const table = this.context.tables.find((grown) => grown.table.part === added.table)?.table;
      if (table === undefined || row > table.lastRow) continue;
      if (row === table.headerRow) return added.headerFormat;
      if (row > table.headerRow) return added.bodyFormat;
    }
    return undefined;
  }

  /** Shared formulas whose first cell is to be overwritten. */
  private lostMasters(changes: CellChanges): Map<string, LostMaster> {
    const lost = new Map<string, LostMaster>();
    for (const [row, contents] of changes) {
      const span = this.sheet.row(row);
      if (span === undefined || !this.sheet.rowSource(span).includes('shared')) continue;
      for (const cell of this.sheet.cells(span)) {
        if (contents.get(cell.column) === undefined) continue;
        const shared = sharedPart(this.source.slice(cell.start, cell.end));
        if (shared === null || shared.text === '') continue;
        const { index, text: formula } = shared;
        lost.set(index, { row, column: cell.column, formula, area: parseRange(shared.area) });
      }
    }
    return lost;
  }

  /** Rows that may hold cells which share a lost formula. */
  private rowsSharing(lost: ReadonlyMap<string, LostMaster>): number[] {
    if (lost.size === 0) return [];
    const areas = [...lost.values()].map(({ area }) => area);
    return this.sheet.rows
      .filter(
        (row) =>
          areas.some(
            (area) => area === null || (row.number >= area.firstRow && row.number <= area.lastRow),
          ) && this.sheet.rowSource(row).includes('shared'),
      )
      .map(({ number }) => number);
  }

  private appendRows(append: string): Edit[] {
    return editElement(this.source, this.sheet.data, { append });
  }

  private widenDimension(changes: CellChanges): Edit[] {
    const dimension = child(this.sheet.root, 'dimension');
    if (dimension === undefined || changes.size === 0) return [];
    let { firstRow, firstColumn, lastRow, lastColumn } =
      parseRange(dimension.attributes['ref'] ?? '') ?? NOTHING;
    for (const [row, cells] of changes) {
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      for (const column of cells.keys()) {
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    const ref = rangeAddress({ firstRow, firstColumn, lastRow, lastColumn });
    if (ref === dimension.attributes['ref']) return [];
    return editElement(this.source, dimension, { attributes: { ref } });
  }
}

/** The part with its views selected or not; more than one selected sheet would be edited together. */
export function selectTab(source: string, selected: boolean): string {
  const data = /<(?:[\w.-]+:)?sheetData(?=[\s/>])/.exec(source)?.index ?? source.length;
  const head = source
    .slice(0, data)
    .replace(/<(?:[\w.-]+:)?sheetView(?=[\s/>])[^>]*>/g, (tag) =>
      changeStartTag(tag, { tabSelected: selected ? 1 : null }),
    );
  return head + source.slice(data);
}
