/** Widths, groups and hidden columns of an opened sheet: `<cols>`, an entry for a run of columns. */
import type { ColumnLayout } from '../../sheets/spec';
import { SheetOutline, WORKSHEET_ORDER } from './sheetOutline';
import {
  applyEdits,
  changeStartTag,
  child,
  children,
  type Edit,
  editElement,
  insertInOrder,
  type XmlElement,
} from './xmlTree';
import { elementXml } from './xmlWrite';

/**
 * Characters as a person sets them → the file's width, which adds 5 pixels of padding (18.3.1.13). In
 * whole pixels: Excel shows no others, and would round down what it reads.
 */
export function fileWidth(characters: number): number {
  return Math.floor(((Math.round(characters * 7) + 5) / 7) * 256) / 256;
}

/** Attributes of `<col>` for a column of ours. */
export function layoutAttributes(
  layout: ColumnLayout,
): Readonly<Record<string, string | number | undefined>> {
  return {
    width: fileWidth(layout.width),
    hidden: layout.hidden === true ? 1 : undefined,
    customWidth: 1,
    outlineLevel: layout.outline,
  };
}

/** Columns that an entry stands for. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runOf({ attributes }: XmlElement): Run {
  return { first: Number(attributes['min']), last: Number(attributes['max']) };
}

function hasOwnWidth({ attributes }: XmlElement): boolean {
  return attributes['customWidth'] === '1' || attributes['customWidth'] === 'true';
}

/** The new columns by their number, those that an entry with a width of its own stands for left out. */
function toLayOut(
  entries: readonly XmlElement[],
  first: number,
  layouts: readonly ColumnLayout[],
): Map<number, ColumnLayout> {
  const wanted = new Map(layouts.map((layout, index) => [first + index, layout]));
  for (const entry of entries.filter(hasOwnWidth)) {
    const run = runOf(entry);
    for (const column of [...wanted.keys()]) {
      if (column >= run.first && column <= run.last) wanted.delete(column);
    }
  }
  return wanted;
}

/** An entry cut into runs: those of the new columns one by one, what is around them as it was. */
function splitRun({ first, last }: Run, cuts: readonly number[]): Run[] {
  const inside = cuts.filter((column) => column >= first && column <= last);
  const starts = [first, ...inside, ...inside.map((column) => column + 1)];
  const sorted = [...new Set(starts)].filter((start) => start <= last).sort((a, b) => a - b);
  return sorted.map((start, index) => ({
    first: start,
    last: (sorted[index + 1] ?? last + 1) - 1,
  }));
}

function entryXml(tag: string, { first, last }: Run, layout: ColumnLayout | undefined): string {
  const place = changeStartTag(tag, { min: first, max: last });
  if (layout === undefined) return place;
  const attributes = Object.entries(layoutAttributes(layout));
  const set = attributes.map(([name, value]) => [name, value ?? null]);
  return changeStartTag(place, Object.fromEntries(set) as Record<string, string | number | null>);
}

/** Edits that give the new columns an entry each inside `<cols>`. */
function entryEdits(
  sheet: SheetOutline,
  cols: XmlElement,
  wanted: ReadonlyMap<number, ColumnLayout>,
): Edit[] {
  const entries = children(cols, 'col');
  const left = new Map(wanted);
  const split = entries.flatMap((entry): Edit[] => {
    const runs = splitRun(runOf(entry), [...wanted.keys()]);
    if (!runs.some(({ first }) => wanted.has(first))) return [];
    const tag = sheet.source.slice(entry.start, entry.innerStart).replace(/\s*\/?>$/, '/>');
    for (const { first } of runs) left.delete(first);
    const text = runs.map((run) => entryXml(tag, run, wanted.get(run.first))).join('');
    return [{ start: entry.start, end: entry.end, text }];
  });
  const added = [...left].map(([column, layout]): Edit => {
    const next = entries.find((entry) => runOf(entry).first > column);
    const at = next?.start ?? entries[entries.length - 1]?.end ?? cols.innerStart;
    return { start: at, end: at, text: newEntry(sheet.prefix, column, layout) };
  });
  return [...split, ...added];
}

function newEntry(prefix: string, column: number, layout: ColumnLayout): string {
  return elementXml(`${prefix}col`, { min: column, max: column, ...layoutAttributes(layout) });
}

/** The sheet says how deep its groups go. */
function depthEdits(sheet: SheetOutline, layouts: readonly ColumnLayout[]): Edit[] {
  const deepest = Math.max(0, ...layouts.map(({ outline }) => outline ?? 0));
  const format = child(sheet.root, 'sheetFormatPr');
  if (deepest <= Number(format?.attributes['outlineLevelCol'] ?? 0)) return [];
  if (format !== undefined) {
    return editElement(sheet.source, format, { attributes: { outlineLevelCol: deepest } });
  }
  const attributes = { defaultRowHeight: 15, outlineLevelCol: deepest };
  const xml = elementXml(`${sheet.prefix}sheetFormatPr`, attributes);
  return insertInOrder(sheet.source, sheet.root, WORKSHEET_ORDER, 'sheetFormatPr', xml);
}

/**
 * The part with layouts for columns from `first` on. A column that has a width of its own keeps its
 * layout as a whole.
 */
export function layOutColumns(
  source: string,
  part: string,
  first: number,
  layouts: readonly ColumnLayout[],
): string {
  const sheet = new SheetOutline(source, part);
  const cols = child(sheet.root, 'cols');
  const wanted = toLayOut(children(cols, 'col'), first, layouts);
  if (wanted.size === 0) return source;
  const depth = depthEdits(sheet, [...wanted.values()]);
  if (cols !== undefined) return applyEdits(source, [...depth, ...entryEdits(sheet, cols, wanted)]);
  const entries = [...wanted].map(([column, layout]) => newEntry(sheet.prefix, column, layout));
  const xml = elementXml(`${sheet.prefix}cols`, {}, entries.join(''));
  return applyEdits(source, [
    ...depth,
    ...insertInOrder(source, sheet.root, WORKSHEET_ORDER, 'cols', xml),
  ]);
}
