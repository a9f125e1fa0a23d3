/**
 * Where rows and cells stand in the text of a worksheet part. The part has been parsed when the book
 * was opened, so it is well-formed; here its tags are only found again, a hundred times faster than
 * by building a tree of millions of cells.
 */
import { parseCell } from '../../core/a1';
import { parseTree } from './xmlTree';
import type { XmlAttributes } from './xmlRead';

/** Offsets of an element: `<`, behind its start tag, its end tag, behind its end tag. */
export interface Span {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface RowSpan extends Span {
  /** The row's own number, or one more than that of the row before. */
  readonly number: number;
}

export interface CellSpan extends Span {
  readonly column: number;
  /** Place of its format; 0 when it has none. */
  readonly format: number;
  readonly addressed: boolean;
}

/** Attributes up to the end of a start tag. */
const REST_OF_TAG = '(?=[\\s/>])(?:[^>"\']|"[^"]*"|\'[^\']*\')*>';
/** Rows and cells have no attribute whose text could look like another attribute. */
const OWN_ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const OWN_STYLE = /\ss\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const SLASH = 0x2f;
const NO_TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/**
 * The text with comments, CDATA and instructions blanked out, so that every `<` begins a tag and
 * every offset stays.
 */
export function onlyTags(source: string): string {
  if (!source.includes('<!') && !source.includes('<?', 5)) return source;
  return source.replace(NO_TAGS, (piece) => ' '.repeat(piece.length));
}

/** Attributes of a start tag as they are written; entities are not resolved. */
export function tagAttributes(tag: string): XmlAttributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single = ''] of tag.matchAll(
    /\s([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes[name] = double ?? single;
  }
  return attributes;
}

/** Start tags of one name, made once: these are run for every row and cell. */
class TagFinder {
  private readonly pattern: RegExp;
  private readonly close: string;

  constructor(tag: string) {
    this.pattern = new RegExp(`<${tag}${REST_OF_TAG}`, 'g');
    this.close = `</${tag}`;
  }

  /** The next such element from an offset on; null when none begins before `to`. */
  next(tags: string, from: number, to: number): Span | null {
    this.pattern.lastIndex = from;
    const start = this.pattern.exec(tags)?.index;
    if (start === undefined || start >= to) return null;
    const innerStart = this.pattern.lastIndex;
    if (tags.charCodeAt(innerStart - 2) === SLASH) {
      return { start, innerStart, innerEnd: innerStart, end: innerStart };
    }
    const innerEnd = tags.indexOf(this.close, innerStart);
    return { start, innerStart, innerEnd, end: tags.indexOf('>', innerEnd) + 1 };
  }
}

const finders = new Map<string, TagFinder>();

function finderOf(tag: string): TagFinder {
  let finder = finders.get(tag);
  if (finder === undefined) finders.set(tag, (finder = new TagFinder(tag)));
  return finder;
}

/** The next element of this tag name (prefix included) from an offset on, or null. */
export function nextElement(tags: string, tag: string, from: number, to: number): Span | null {
  return finderOf(tag).next(tags, from, to);
}

/** A row without a number has that of its cells, if they have one. */
function rowNumber(tags: string, span: Span, before: number): number {
  const own = OWN_ADDRESS.exec(tags.slice(span.start, span.innerStart));
  if (own !== null) return Number(own[1] ?? own[2]);
  const cell = /\sr=["']([A-Za-z]{1,3}\d+)["']/.exec(tags.slice(span.innerStart, span.innerEnd));
  return parseCell(cell?.[1] ?? '')?.row ?? before + 1;
}

/** The rows of `<sheetData>`. */
export function scanRows(tags: string, data: Span, prefix: string): RowSpan[] {
  const finder = finderOf(`${prefix}row`);
  const rows: RowSpan[] = [];
  let number = 0;
  let span = finder.next(tags, data.innerStart, data.innerEnd);
  while (span !== null) {
    number = rowNumber(tags, span, number);
    const { start, innerStart, innerEnd, end } = span;
    rows.push({ number, start, innerStart, innerEnd, end });
    span = finder.next(tags, end, data.innerEnd);
  }
  return rows;
}

/** The cells of a row. */
export function scanCells(tags: string, row: Span, prefix: string): CellSpan[] {
  const finder = finderOf(`${prefix}c`);
  const cells: CellSpan[] = [];
  let column = 0;
  let span = finder.next(tags, row.innerStart, row.innerEnd);
  while (span !== null) {
    const { start, innerStart, innerEnd, end } = span;
    const tag = tags.slice(start, innerStart);
    const address = OWN_ADDRESS.exec(tag);
    const style = OWN_STYLE.exec(tag);
    const named = address === null ? null : parseCell(address[1] ?? address[2] ?? '');
    column = named?.column ?? column + 1;
    const format = style === null ? 0 : Number(style[1] ?? style[2]);
    const addressed = address !== null;
    cells.push({ column, format, addressed, start, innerStart, innerEnd, end });
    span = finder.next(tags, end, row.innerEnd);
  }
  return cells;
}

/** A cell's part in a shared formula; offsets count from the cell's start. */
export interface SharedPart {
  readonly index: string;
  /** Empty but in the first cell, whose text the others share. */
  readonly text: string;
  /** The cells that share it, as the first one says. */
  readonly area: string;
  readonly start: number;
  readonly end: number;
}

/** What a cell says of a shared formula, or null. `xml` is the cell as written. */
export function sharedPart(xml: string): SharedPart | null {
  if (!xml.includes('shared')) return null;
  const formula = parseTree(xml, 'cell').children.find(({ name }) => name === 'f');
  if (formula === undefined || formula.attributes['t'] !== 'shared') return null;
  const index = formula.attributes['si'];
  if (index === undefined) return null;
  const { text, start, end } = formula;
  return { index, text, area: formula.attributes['ref'] ?? '', start, end };
}
