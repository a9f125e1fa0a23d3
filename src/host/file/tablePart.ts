/**
 * Table parts: written for new tables, read, resized and renamed in opened ones. Excel repairs a
 * file whose column names and header cells differ, so both are kept equal here.
 */
import { type CellRange, parseCell, parseRange, rangeAddress } from '../../core/a1';
import type { ObservedTable } from '../host';
import type { TableSpec } from '../../sheets/spec';
import { OpenFault } from './openFault';
import { tableRange } from './sheetGrid';
import {
  applyEdits,
  child,
  children,
  type Edit,
  editElement,
  parseTree,
  prefixOf,
  type XmlElement,
} from './xmlTree';
import { elementXml, unescapeText, XML_HEADER } from './xmlWrite';

/** A table of an opened book. */
export interface TablePart extends ObservedTable {
  readonly part: string;
  readonly id: number;
  /** Rows below the body that show totals: 0 or 1. `lastRow` is above them. */
  readonly totalsRows: number;
}

function checkHeaders(table: TableSpec): void {
  const seen = new Set<string>();
  for (const { header } of table.columns) {
    const key = header.toLowerCase();
    if (header === '' || header.length > 255 || seen.has(key)) {
      throw new RangeError(`${table.name}: header “${header}” is empty, too long or used twice`);
    }
    seen.add(key);
  }
}

function checkName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseCell(name) !== null) {
    throw new RangeError(`no name for a table: ${name}`);
  }
}

/**
 * The part of a new table.
 * @param id unique in the book
 * @throws RangeError for names that Excel refuses: a fault of the program
 */
export function tableXml(table: TableSpec, id: number, namespace: string): string {
  checkName(table.name);
  checkHeaders(table);
  const ref = rangeAddress(tableRange(table));
  const columns = table.columns
    .map(({ header }, index) => elementXml('tableColumn', { id: index + 1, name: header }))
    .join('');
  // Without a name the style is "none": our cells bring their own look.
  const style = elementXml('tableStyleInfo', {
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 0,
    showColumnStripes: 0,
  });
  const content =
    (table.filter ? elementXml('autoFilter', { ref }) : '') +
    elementXml('tableColumns', { count: table.columns.length }, columns) +
    style;
  const attributes = {
    xmlns: namespace,
    id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowShown: 0,
  };
  return XML_HEADER + elementXml('table', attributes, content);
}

function tableArea(root: XmlElement, part: string): CellRange {
  const area = parseRange(root.attributes['ref'] ?? '');
  if (area === null) throw new OpenFault('file.damaged', `${part}: no ref`);
  return area;
}

/** What no other table of the book may have. */
export type TableKey = Pick<TablePart, 'id' | 'name'>;

function tableKey({ attributes }: XmlElement): TableKey {
  const name = unescapeText(attributes['displayName'] ?? attributes['name'] ?? '');
  return { id: Number(attributes['id']), name };
}

/**
 * Number and name of a table part, also of one without a header row.
 * @throws OpenFault `file.damaged`
 */
export function readTableKey(source: string, part: string): TableKey {
  return tableKey(parseTree(source, part, 0));
}

/**
 * Reads a table part; null for a table without a header row, which has no names to find columns by.
 * @throws OpenFault `file.damaged`
 */
export function readTable(source: string, part: string): TablePart | null {
  const root = parseTree(source, part);
  const area = tableArea(root, part);
  if (root.attributes['headerRowCount'] === '0') return null;
  const totalsRows = Number(root.attributes['totalsRowCount'] ?? 0);
  return {
    part,
    ...tableKey(root),
    headerRow: area.firstRow,
    firstColumn: area.firstColumn,
    lastRow: area.lastRow - totalsRows,
    lastColumn: area.lastColumn,
    headers: children(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
      unescapeText(attributes['name'] ?? ''),
    ),
    totalsRows,
  };
}

/** Edits that give an element's `ref` another last row; a range that ended higher up stays. */
function stretch(source: string, element: XmlElement, from: number, to: number): Edit[] {
  const range = parseRange(element.attributes['ref'] ?? '');
  if (range === null || range.lastRow !== from) return [];
  const ref = rangeAddress({ ...range, lastRow: to });
  return editElement(source, element, { attributes: { ref } });
}

/** The part with another last body row: its area, its filter and a remembered sort order. */
export function resizeTable(source: string, part: string, lastRow: number): string {
  const root = parseTree(source, part);
  const { firstRow, lastRow: from } = tableArea(root, part);
  if (lastRow <= firstRow) throw new RangeError(`${part}: a table needs a body row`);
  const filter = child(root, 'autoFilter');
  const sorts = [filter, root].flatMap((each) => children(each, 'sortState'));
  const conditions = sorts.flatMap((sort) => children(sort, 'sortCondition'));
  const parts = [root, ...(filter === undefined ? [] : [filter]), ...sorts, ...conditions];
  return applyEdits(
    source,
    parts.flatMap((each) => stretch(source, each, from, lastRow)),
  );
}

/** The part with other column names, by column index from 0. */
export function renameColumns(
  source: string,
  part: string,
  names: ReadonlyMap<number, string>,
): string {
  const columns = children(child(parseTree(source, part), 'tableColumns'), 'tableColumn');
  const edits = columns.flatMap((column, index) => {
    const name = names.get(index);
    return name === undefined ? [] : editElement(source, column, { attributes: { name } });
  });
  return applyEdits(source, edits);
}

/** The part with columns appended: its area, its filter, its list of columns. */
export function appendColumns(source: string, part: string, headers: readonly string[]): string {
  const root = parseTree(source, part);
  const area = tableArea(root, part);
  const list = child(root, 'tableColumns');
  if (list === undefined) throw new OpenFault('file.damaged', `${part}: no columns`);
  const ids = children(list, 'tableColumn').map(({ attributes }) => Number(attributes['id']));
  const next = Math.max(0, ...ids) + 1;
  const tag = `${prefixOf(list)}tableColumn`;
  const append = headers.map((name, index) => elementXml(tag, { id: next + index, name })).join('');
  const attributes = { count: ids.length + headers.length };
  const filter = child(root, 'autoFilter');
  const widened = [root, ...(filter === undefined ? [] : [filter])].flatMap((element) => {
    const range = parseRange(element.attributes['ref'] ?? '');
    if (range?.lastColumn !== area.lastColumn) return [];
    const ref = rangeAddress({ ...range, lastColumn: area.lastColumn + headers.length });
    return editElement(source, element, { attributes: { ref } });
  });
  return applyEdits(source, [...widened, ...editElement(source, list, { attributes, append })]);
}
