/**
 * Changes cells of an opened worksheet part. Rows that are not touched, and all that stands outside
 * `<sheetData>`, stay byte for byte; only `<dimension>` learns a larger area.
 */
import { type CellRange, parseCell, parseRange, rangeAddress } from '../../core/a1';
import type { CellValue } from '../../core/cells';
import type { CellContent } from '../../sheets/spec';
import { CellFormats, type GrownTable } from './cellFormats';
import { CellWriter } from './cellXml';
import { PatchedHeights } from './patchedHeights';
import { OpenFault } from './openFault';
import { type CellPatch, type RowPatch, RowPatcher, sharedPart, splitRow } from './rowPatcher';
import type { SharedStrings } from './sharedStrings';
import type { StyleSheet } from './styleSheet';
import {
  applyEdits,
  changeStartTag,
  child,
  type Edit,
  editElement,
  parseTree,
  prefixOf,
  type XmlElement,
} from './xmlTree';

/** Contents by row and column; `undefined` only makes sure that the cell is there, with its format. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellContent | undefined>>;

export interface PatchContext {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** What the sheet holds before the changes. */
  readonly values: readonly (readonly CellValue[])[];
  /** The sheet's tables as they are from now on. */
  readonly tables: readonly GrownTable[];
}

interface LostMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area: CellRange | null;
}

/** The row's own number, or one more than the row before; cells may know it where the row does not. */
function rowNumbers(source: string, rows: readonly XmlElement[]): number[] {
  let number = 0;
  return rows.map((row) => {
    const own = row.attributes['r'];
    if (own !== undefined) return (number = Number(own));
    const cell = /\sr="([A-Za-z]{1,3}\d+)"/.exec(source.slice(row.innerStart, row.innerEnd));
    return (number = parseCell(cell?.[1] ?? '')?.row ?? number + 1);
  });
}

export class SheetPatcher {
  private readonly root: XmlElement;
  private readonly data: XmlElement;
  private readonly rows: readonly XmlElement[];
  private readonly numbers: readonly number[];
  private readonly byNumber: ReadonlyMap<number, XmlElement>;
  private readonly formats: CellFormats;
  private readonly heights: PatchedHeights;
  private readonly writer: CellWriter;

  constructor(
    private readonly source: string,
    private readonly part: string,
    context: PatchContext,
  ) {
    this.root = parseTree(source, part, 2);
    const data = child(this.root, 'sheetData');
    if (data === undefined) throw new OpenFault('file.damaged', `${part}: no <sheetData>`);
    this.data = data;
    this.rows = data.children.filter((each) => each.name === 'row');
    this.numbers = rowNumbers(source, this.rows);
    this.byNumber = new Map(this.rows.map((row, index) => [this.numbers[index] ?? 0, row]));
    this.formats = new CellFormats(source, part, this.root, this.byNumber, context.tables);
    this.heights = new PatchedHeights(this.root, context.values, context.styles);
    this.writer = new CellWriter(context.strings, prefixOf(data));
  }

  /** The part after the changes. */
  patched(changes: CellChanges): string {
    const patches = this.rowPatches(changes);
    const lost = this.lostMasters(patches);
    for (const row of this.rowsSharing(lost)) if (!patches.has(row)) patches.set(row, new Map());
    const patcher = new RowPatcher(this.writer, prefixOf(this.data), lost);
    const edits: Edit[] = [];
    let appended = '';
    for (const row of [...patches.keys()].sort((a, b) => a - b)) {
      const patch = patches.get(row) ?? new Map<number, CellPatch>();
      const element = this.byNumber.get(row);
      if (element !== undefined) edits.push(this.changedRow(patcher, row, element, patch));
      else {
        const xml = patcher.newRow(row, patch, this.heights.of(row, undefined, patch));
        const next = this.firstRowBelow(row);
        if (next === undefined) appended += xml;
        else edits.push({ start: next.start, end: next.start, text: xml });
      }
    }
    if (appended !== '') edits.push(...this.appendRows(appended));
    edits.push(...this.widenDimension(patches));
    return applyEdits(this.source, edits);
  }

  private rowPatches(changes: CellChanges): Map<number, RowPatch> {
    const patches = new Map<number, RowPatch>();
    for (const [row, cells] of changes) {
      const patch = new Map<number, CellPatch>();
      for (const [column, content] of cells) {
        patch.set(column, { content, ...this.formats.of(row, column) });
      }
      patches.set(row, patch);
    }
    return patches;
  }

  private rowSource(row: XmlElement): string {
    return this.source.slice(row.start, row.end);
  }

  private changedRow(patcher: RowPatcher, row: number, element: XmlElement, patch: RowPatch): Edit {
    const source = this.rowSource(element);
    const parts = splitRow(source, this.part);
    const height = this.heights.of(row, parts, patch);
    const text = patcher.patched(source, row, parts, patch, height);
    return { start: element.start, end: element.end, text };
  }

  /** Shared formulas whose first cell is to be overwritten. */
  private lostMasters(patches: ReadonlyMap<number, RowPatch>): Map<string, LostMaster> {
    const lost = new Map<string, LostMaster>();
    for (const [row, patch] of patches) {
      const element = this.byNumber.get(row);
      if (element === undefined) continue;
      const source = this.rowSource(element);
      if (!source.includes('shared')) continue;
      for (const cell of splitRow(source, this.part).cells) {
        const shared = sharedPart(cell);
        if (shared === null || shared.text === '') continue;
        if (patch.get(cell.column)?.content === undefined) continue;
        const area = parseRange(child(cell.element, 'f')?.attributes['ref'] ?? '');
        lost.set(shared.index, { row, column: cell.column, formula: shared.text, area });
      }
    }
    return lost;
  }

  private rowsSharing(lost: ReadonlyMap<string, LostMaster>): number[] {
    if (lost.size === 0) return [];
    const areas = [...lost.values()].map(({ area }) => area);
    return this.numbers.filter((number, index) => {
      const near = areas.some(
        (area) => area === null || (number >= area.firstRow && number <= area.lastRow),
      );
      const row = this.rows[index];
      return near && row !== undefined && this.rowSource(row).includes('shared');
    });
  }

  /** Rows stand in ascending order. */
  private firstRowBelow(row: number): XmlElement | undefined {
    let [low, high] = [0, this.numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return this.rows[low];
  }

  private appendRows(append: string): Edit[] {
    return editElement(this.source, this.data, { append });
  }

  private widenDimension(patches: ReadonlyMap<number, RowPatch>): Edit[] {
    const dimension = child(this.root, 'dimension');
    if (dimension === undefined) return [];
    const known = parseRange(dimension.attributes['ref'] ?? '');
    const rows = [...patches].filter(([, patch]) => patch.size > 0);
    if (rows.length === 0) return [];
    let { firstRow, firstColumn, lastRow, lastColumn } = known ?? {
      firstRow: Infinity,
      firstColumn: Infinity,
      lastRow: 0,
      lastColumn: 0,
    };
    for (const [row, patch] of rows) {
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      for (const column of patch.keys()) {
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
