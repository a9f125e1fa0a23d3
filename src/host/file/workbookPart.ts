/** The workbook part: its sheets in order, defined names, the active tab. Text in, text out. */
import type { NameSpec } from '../../sheets/spec';
import { type Dialect, STRICT, TRANSITIONAL } from './dialect';
import {
  applyEdits,
  child,
  children,
  type Edit,
  editElement,
  insertInOrder,
  parseTree,
  prefixedAttribute,
  prefixOf,
  type XmlElement,
} from './xmlTree';
import { OpenFault } from './openFault';
import { elementXml, escapeXml } from './xmlWrite';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly dialect: Dialect;
  /** All tabs in order, chart sheets too: positions count for local names and the active tab. */
  readonly sheets: readonly SheetEntry[];
  /** Visible names of the whole workbook, without the spreadsheet's own. */
  readonly names: readonly NameSpec[];
  /** Names of every kind and scope in lower case: a table must not take one. */
  readonly takenNames: ReadonlySet<string>;
  /** True where dates count from 1904. */
  readonly date1904: boolean;
  readonly activeTab: number;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function dialectOf(root: XmlElement): Dialect {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

function definedNames(root: XmlElement): readonly XmlElement[] {
  return children(child(root, 'definedNames'), 'definedName');
}

function isOwnName({ attributes }: XmlElement): boolean {
  return (
    attributes['localSheetId'] === undefined &&
    !isTrue(attributes['hidden']) &&
    !(attributes['name'] ?? '').startsWith('_xl')
  );
}

function workbookView(root: XmlElement): XmlElement | undefined {
  const views = child(root, 'bookViews');
  return views === undefined ? undefined : child(views, 'workbookView');
}

/**
 * Reads the part.
 * @throws OpenFault `file.damaged`
 */
export function readWorkbook(source: string, part: string): WorkbookPart {
  const root = parseTree(source, part);
  if (root.name !== 'workbook') throw new OpenFault('file.notWorkbook', `root ${root.name}`);
  const names = definedNames(root);
  return {
    dialect: dialectOf(root),
    sheets: children(child(root, 'sheets'), 'sheet').map((sheet) => ({
      name: sheet.attributes['name'] ?? '',
      sheetId: Number(sheet.attributes['sheetId']),
      relationshipId: prefixedAttribute(sheet, 'id') ?? '',
      hidden: (sheet.attributes['state'] ?? 'visible') !== 'visible',
    })),
    names: names.filter(isOwnName).map(({ attributes, text }) => ({
      name: attributes['name'] ?? '',
      refersTo: text.trim(),
    })),
    takenNames: new Set(names.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase())),
    date1904: isTrue(child(root, 'workbookPr')?.attributes['date1904']),
    activeTab: Number(workbookView(root)?.attributes['activeTab'] ?? 0),
  };
}

/** `r:id` under the prefix that the part has for it, declared on the spot where it has none. */
function relationshipAttribute(root: XmlElement, dialect: Dialect, id: string): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === dialect.relationships,
  );
  if (declared !== undefined) return ` ${declared[0].slice(6)}:id="${id}"`;
  return ` xmlns:r="${dialect.relationships}" r:id="${id}"`;
}

/** Edits that move attributes which name a tab by its position, when one is put in at `position`. */
function shiftTabs(source: string, root: XmlElement, position: number): Edit[] {
  const shifted = (element: XmlElement, names: readonly string[]): Edit[] => {
    const attributes: Record<string, number> = {};
    for (const name of names) {
      const tab = Number(element.attributes[name] ?? -1);
      if (tab >= position) attributes[name] = tab + 1;
    }
    return Object.keys(attributes).length === 0 ? [] : editElement(source, element, { attributes });
  };
  const views = children(child(root, 'bookViews'), 'workbookView');
  return [
    ...definedNames(root).flatMap((name) => shifted(name, ['localSheetId'])),
    ...views.flatMap((view) => shifted(view, ['activeTab', 'firstSheet'])),
  ];
}

/** @throws RangeError for a name that no sheet can have: a fault of the program */
export function checkSheetName(name: string): void {
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name)) {
    throw new RangeError(`no name for a sheet: ${name}`);
  }
}

/** The part with a sheet put in at a position (from 0); names and views keep their sheets. */
export function insertSheet(
  source: string,
  part: string,
  sheet: SheetEntry,
  position: number,
): string {
  const root = parseTree(source, part);
  const sheets = child(root, 'sheets');
  if (sheets === undefined) throw new RangeError('the workbook has no <sheets>');
  const entry =
    `<${prefixOf(root)}sheet name="${escapeXml(sheet.name)}" sheetId="${sheet.sheetId}"` +
    (sheet.hidden ? ' state="hidden"' : '') +
    `${relationshipAttribute(root, dialectOf(root), sheet.relationshipId)}/>`;
  const before = children(sheets, 'sheet')[position];
  const inserted =
    before === undefined
      ? editElement(source, sheets, { append: entry })
      : [{ start: before.start, end: before.start, text: entry }];
  return applyEdits(source, [...inserted, ...shiftTabs(source, root, position)]);
}

export interface DefinedName extends NameSpec {
  /** Position of the tab that the name belongs to; absent for the whole workbook. */
  readonly tab?: number;
}

function sameName(element: XmlElement, name: DefinedName): boolean {
  const { attributes } = element;
  const tab = name.tab === undefined ? undefined : String(name.tab);
  return (
    attributes['name']?.toLowerCase() === name.name.toLowerCase() &&
    attributes['localSheetId'] === tab
  );
}

/** Names stand in alphabetical order, those of one name by their sheets. */
function inOrder(one: DefinedName, other: DefinedName): number {
  const [name, after] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (name !== after) return name < after ? -1 : 1;
  return (one.tab ?? -1) - (other.tab ?? -1);
}

function comesAfter({ attributes }: XmlElement, name: DefinedName): boolean {
  const tab = Number(attributes['localSheetId'] ?? -1);
  return inOrder({ name: attributes['name'] ?? '', refersTo: '', tab }, name) > 0;
}

/** A name that is given again keeps its spelling and refers to something else. */
function distinct(names: readonly DefinedName[]): DefinedName[] {
  const known = new Map<string, DefinedName>();
  for (const name of names) {
    const key = `${name.name.toLowerCase()}|${name.tab}`;
    known.set(key, { ...(known.get(key) ?? name), refersTo: name.refersTo });
  }
  return [...known.values()];
}

function renewed(source: string, element: XmlElement, { refersTo }: DefinedName): Edit {
  const open = source.slice(element.start, element.innerStart).replace(/\s*\/?>$/, '>');
  const text = `${open}${escapeXml(refersTo)}</${element.tag}>`;
  return { start: element.start, end: element.end, text };
}

/** The part with names that refer to something; those of the same name and scope are replaced. */
export function setDefinedNames(
  source: string,
  part: string,
  names: readonly DefinedName[],
): string {
  const root = parseTree(source, part);
  const all = definedNames(root);
  const knownOf = (name: DefinedName): XmlElement | undefined =>
    all.find((element) => sameName(element, name));
  const xmlOf = ({ name, tab, refersTo }: DefinedName): string =>
    elementXml(`${prefixOf(root)}definedName`, { name, localSheetId: tab }, escapeXml(refersTo));
  const given = distinct(names);
  const fresh = given.filter((name) => knownOf(name) === undefined).sort(inOrder);
  const list = child(root, 'definedNames');
  if (list === undefined) {
    const section = elementXml(`${prefixOf(root)}definedNames`, {}, fresh.map(xmlOf).join(''));
    return applyEdits(source, insertInOrder(source, root, ORDER, 'definedNames', section));
  }
  const replaced = given.flatMap((name) => {
    const known = knownOf(name);
    return known === undefined ? [] : [renewed(source, known, name)];
  });
  const inserted = fresh.flatMap((name) => {
    const next = all.find((element) => comesAfter(element, name));
    return next === undefined ? [] : [{ start: next.start, end: next.start, text: xmlOf(name) }];
  });
  const last = fresh.filter((name) => !all.some((element) => comesAfter(element, name)));
  const appended =
    last.length === 0 ? [] : editElement(source, list, { append: last.map(xmlOf).join('') });
  return applyEdits(source, [...replaced, ...inserted, ...appended]);
}

/** The part with another active tab; the tab bar starts at its beginning again. */
export function setActiveTab(source: string, part: string, tab: number): string {
  const root = parseTree(source, part);
  const view = workbookView(root);
  if (view !== undefined) {
    const attributes = { activeTab: tab, firstSheet: null };
    return applyEdits(source, editElement(source, view, { attributes }));
  }
  const x = prefixOf(root);
  const views = elementXml(`${x}bookViews`, {}, elementXml(`${x}workbookView`, { activeTab: tab }));
  return applyEdits(source, insertInOrder(source, root, ORDER, 'bookViews', views));
}

/** The part with the order to calculate every formula when the book is opened. */
export function calculateOnLoad(source: string, part: string): string {
  const root = parseTree(source, part);
  const settings = child(root, 'calcPr');
  const attributes = { fullCalcOnLoad: 1 };
  const edits =
    settings === undefined
      ? insertInOrder(
          source,
          root,
          ORDER,
          'calcPr',
          elementXml(`${prefixOf(root)}calcPr`, attributes),
        )
      : editElement(source, settings, { attributes });
  return applyEdits(source, edits);
}
