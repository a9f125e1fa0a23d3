/**
 * A small part as a tree whose elements know where they stand in the text, and edits of that text.
 * A part is patched, not rewritten: what is not edited stays as its program wrote it.
 */
import { SaxesParser } from 'saxes';
import { OpenFault } from './openFault';
import { Namespaces, parseAll, type XmlAttributes } from './xmlRead';
import { escapeAttribute } from './xmlWrite';

export interface XmlElement {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Name without prefix; `''` for an element of another namespace than the root's. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Text directly inside, pieces joined. */
  readonly text: string;
  /** Offsets in the source: `<`, behind the start tag, the end tag's `<`, behind the end tag. */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

interface OpenElement {
  tag: string;
  name: string;
  attributes: XmlAttributes;
  children: XmlElement[];
  text: string;
  start: number;
  innerStart: number;
}

/**
 * Parses a part.
 * @param depth children below this depth (the root has 0) are left out, to keep large parts light
 * @throws OpenFault `file.damaged` when it is not well-formed
 */
export function parseTree(source: string, part: string, depth = Infinity): XmlElement {
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  let start = 0;
  let level = 0;
  parser.on('opentagstart', () => {
    start = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (level++ > depth) return;
    const name = namespaces.open(tag, attributes) ?? '';
    open.push({
      tag,
      name,
      attributes,
      children: [],
      text: '',
      start,
      innerStart: parser.position,
    });
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (--level > depth) return;
    const element = open.pop();
    if (element === undefined) return;
    namespaces.close();
    const end = parser.position;
    const innerEnd = isSelfClosing ? end : source.lastIndexOf('<', end - 1);
    const closed = { ...element, innerEnd, end };
    const parent = open[open.length - 1];
    (parent?.children ?? roots).push(closed);
  });
  const text = (piece: string): void => {
    const current = open[open.length - 1];
    if (current !== undefined && level === open.length) current.text += piece;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parseAll(parser, source, part);
  const [root] = roots;
  if (root === undefined) throw new OpenFault('file.damaged', `${part}: no root element`);
  return root;
}

/** First child of this name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** All children of this name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((each) => each.name === name);
}

/** The prefix of an element with its colon, `''` without one: new siblings are written alike. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.indexOf(':') + 1);
}

/** Value of an attribute whatever its prefix, e.g. `id` for `r:id`. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  const name = Object.keys(element.attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : element.attributes[name];
}

/** Replacement of the source between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with edits applied. They may come in any order and must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  // Sorting is stable: insertions at one place keep their order, and come before what starts there.
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError('edits overlap');
    pieces.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/**
 * A start tag with attributes set (a text) or removed (null); all others stay as they stand.
 * @example changeStartTag('<row r="3" ht="12">', { ht: null }) is `<row r="3">`
 */
export function changeStartTag(
  tag: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const left = new Map(Object.entries(changes));
  const changed = tag.replace(
    /(\s+)([^\s=<>/"']+)(\s*=\s*)("[^"]*"|'[^']*')/g,
    (whole: string, blank: string, name: string) => {
      const value = left.get(name);
      if (value === undefined) return whole;
      left.delete(name);
      return value === null ? '' : `${blank}${name}="${escapeAttribute(String(value))}"`;
    },
  );
  const added = [...left].filter(([, value]) => value !== null);
  const text = added
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  return changed.replace(/\s*\/?>$/, (close) => text + close);
}

/** Edits that change attributes of an element and append XML behind its last child. */
export function editElement(
  source: string,
  element: XmlElement,
  change: {
    readonly attributes?: Readonly<Record<string, string | number | null>>;
    readonly append?: string;
  },
): Edit[] {
  const { start, innerStart, innerEnd, end } = element;
  const append = change.append ?? '';
  const tag = changeStartTag(source.slice(start, innerStart), change.attributes ?? {});
  if (innerEnd < end) {
    return [
      { start, end: innerStart, text: tag },
      { start: innerEnd, end: innerEnd, text: append },
    ];
  }
  if (append === '') return [{ start, end, text: tag }];
  return [{ start, end, text: `${tag.replace(/\s*\/>$/, '>')}${append}</${element.tag}>` }];
}

/**
 * Edit that inserts a new child where the schema wants it: behind the last child that comes before
 * it in `order`.
 */
export function insertInOrder(
  source: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): Edit[] {
  const place = order.indexOf(name);
  if (place < 0) throw new RangeError(`${name} has no place in <${parent.name}>`);
  const before = parent.children.filter((each) => {
    const index = order.indexOf(each.name);
    return index >= 0 && index <= place;
  });
  const last = before[before.length - 1];
  if (last !== undefined) return [{ start: last.end, end: last.end, text: xml }];
  if (parent.innerEnd === parent.end) return editElement(source, parent, { append: xml });
  return [{ start: parent.innerStart, end: parent.innerStart, text: xml }];
}
