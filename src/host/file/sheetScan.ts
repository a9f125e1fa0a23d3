/**
 * An opened worksheet part taken apart: a tree of what stands around `<sheetData>`, and the spans of
 * its rows and cells.
 */
import { OpenFault } from './openFault';
import {
  type CellSpan,
  nextElement,
  onlyTags,
  type RowSpan,
  scanCells,
  scanRows,
  type Span,
  tagAttributes,
} from './rowScan';
import type { XmlAttributes } from './xmlRead';
import { child, parseTree, prefixOf, type XmlElement } from './xmlTree';

/** The tree of a text from which `length` characters behind `at` were left out, as of the whole. */
function shifted(element: XmlElement, at: number, length: number): XmlElement {
  const move = (offset: number): number => (offset > at ? offset + length : offset);
  return {
    ...element,
    children: element.children.map((each) => shifted(each, at, length)),
    start: move(element.start),
    innerStart: move(element.innerStart),
    innerEnd: element.innerEnd >= at ? element.innerEnd + length : element.innerEnd,
    end: move(element.end),
  };
}

export class SheetScan {
  /** The worksheet; `<sheetData>` has no children here. */
  readonly root: XmlElement;
  readonly data: XmlElement;
  /** Prefix of the part's elements with its colon, `''` for none. */
  readonly prefix: string;
  /** In ascending order. */
  readonly rows: readonly RowSpan[];
  private readonly tags: string;
  private readonly byNumber: ReadonlyMap<number, RowSpan>;

  /** @throws OpenFault `file.damaged` for a part without `<sheetData>` */
  constructor(
    readonly source: string,
    readonly part: string,
  ) {
    this.tags = onlyTags(source);
    const found = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/.exec(this.tags);
    const span =
      found === null
        ? null
        : nextElement(this.tags, `${found[1] ?? ''}sheetData`, found.index, source.length);
    if (span === null) throw new OpenFault('file.damaged', `${part}: no <sheetData>`);
    this.root = this.outline(span);
    const data = child(this.root, 'sheetData');
    if (data === undefined) throw new OpenFault('file.damaged', `${part}: no <sheetData>`);
    this.data = data;
    this.prefix = prefixOf(data);
    this.rows = scanRows(this.tags, span, this.prefix);
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
  }

  row(number: number): RowSpan | undefined {
    return this.byNumber.get(number);
  }

  /** The row as written. */
  rowSource(row: RowSpan): string {
    return this.source.slice(row.start, row.end);
  }

  rowAttributes(row: RowSpan): XmlAttributes {
    return tagAttributes(this.source.slice(row.start, row.innerStart));
  }

  cells(row: RowSpan): CellSpan[] {
    return scanCells(this.tags, row, this.prefix);
  }

  /** The first row below a number, where the sheet has one. */
  firstBelow(number: number): RowSpan | undefined {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.number ?? 0) > number) high = middle;
      else low = middle + 1;
    }
    return this.rows[low];
  }

  private outline(data: Span): XmlElement {
    const { source } = this;
    const around = source.slice(0, data.innerStart) + source.slice(data.innerEnd);
    const length = data.innerEnd - data.innerStart;
    const root = parseTree(around, this.part);
    return length === 0 ? root : shifted(root, data.innerStart, length);
  }
}
