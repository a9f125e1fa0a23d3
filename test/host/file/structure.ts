/**
 * The structure rules that Excel enforces and a schema cannot see, checked on a finished file:
 * relationships, content types, ids, names, places in lists, order of rows and elements. A file that
 * breaks one is repaired or refused.
 */
import { columnNumber, parseCell, parseRange } from '../../../src/core/a1';
import { resolveTarget } from '../../../src/host/file/partNames';
import {
  child,
  children,
  prefixedAttribute,
  parseTree,
  type XmlElement,
} from '../../../src/host/file/xmlTree';
import { DrawingCheck } from './drawingStructure';
import { partsOf } from './packages';

/** Order of children as the schema gives it, for the elements that we write or put something into. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
    'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
    'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
    'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
    'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
    'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
};

type Parts = Readonly<Record<string, string>>;

export interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relationships of a part that stay inside the package; `''` is the package itself. */
export function relatedParts(parts: Parts, source: string): Related[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const text = parts[`${folder}_rels/${source.slice(folder.length)}.rels`];
  if (text === undefined) return [];
  return children(parseTree(text, source), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').pop() ?? '',
      target: resolveTarget(source, attributes['Target'] ?? ''),
    }));
}

function duplicates(list: readonly string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) !== index);
}

class StructureCheck {
  readonly faults: string[] = [];
  private readonly workbookPart: string;
  private readonly workbook: XmlElement;
  private readonly strings: readonly XmlElement[];
  private readonly styles: XmlElement | undefined;
  private readonly tableNames: string[] = [];
  private readonly tableIds: string[] = [];
  private readonly drawings: DrawingCheck;

  constructor(private readonly parts: Parts) {
    this.drawings = new DrawingCheck({
      parts,
      related: (part) => relatedParts(parts, part),
      must: (holds, fault) => this.must(holds, fault),
      unique: (what, list) => this.unique(what, list),
    });
    this.workbookPart =
      relatedParts(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
    this.workbook = this.tree(this.workbookPart);
    const related = relatedParts(parts, this.workbookPart);
    const strings = related.find(({ type }) => type === 'sharedStrings');
    this.strings = strings === undefined ? [] : children(this.tree(strings.target), 'si');
    const styles = related.find(({ type }) => type === 'styles');
    this.styles = styles === undefined ? undefined : this.tree(styles.target);
  }

  run(): string[] {
    this.checkPackage();
    this.checkWorkbook();
    this.checkStyles();
    const sheets = relatedParts(this.parts, this.workbookPart).filter(
      ({ type }) => type === 'worksheet',
    );
    for (const { target } of sheets) this.checkSheet(target);
    this.drawings.finish();
    const names = this.names().map(({ attributes }) => (attributes['name'] ?? '').toLowerCase());
    this.unique('table id', this.tableIds);
    this.unique('table or defined name', [...this.tableNames, ...new Set(names)]);
    return this.faults;
  }

  private tree(part: string): XmlElement {
    return parseTree(this.parts[part] ?? '<missing/>', part);
  }

  private must(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }

  private unique(what: string, list: readonly string[]): void {
    for (const item of duplicates(list)) this.faults.push(`${what} twice: ${item}`);
  }

  private order(element: XmlElement, part: string): void {
    const order = ORDERS[element.name]?.split(' ') ?? [];
    const places = element.children.map(({ name }) => order.indexOf(name)).filter((at) => at >= 0);
    const sorted = [...places].sort((a, b) => a - b);
    this.must(places.join() === sorted.join(), `${part}: elements out of order`);
  }

  private checkPackage(): void {
    const types = this.tree('[Content_Types].xml');
    const overrides = children(types, 'Override').map(
      ({ attributes }) => attributes['PartName'] ?? '',
    );
    const defaults = children(types, 'Default')
      .filter(({ attributes }) => attributes['ContentType'] !== 'application/xml')
      .map(({ attributes }) => attributes['Extension'] ?? '');
    this.unique('content type', overrides);
    this.unique('default content type', defaults);
    for (const name of overrides)
      this.must(name.slice(1) in this.parts, `type of no part: ${name}`);
    for (const part of Object.keys(this.parts)) {
      const extension = part.slice(part.lastIndexOf('.') + 1);
      const known =
        overrides.includes(`/${part}`) ||
        defaults.includes(extension) ||
        // Officers' own XML is just that.
        part.startsWith('customXml/');
      this.must(known || part === '[Content_Types].xml', `no content type: ${part}`);
    }
    const sources = Object.keys(this.parts).filter((part) => part.endsWith('.rels'));
    for (const rels of sources) {
      const source = rels.replace(/_rels\/([^/]*)\.rels$/, '$1');
      this.must(source === '' || source in this.parts, `relationships of no part: ${rels}`);
      const related = relatedParts(this.parts, source);
      this.unique(
        `${rels} id`,
        related.map(({ id }) => id),
      );
      for (const { target } of related) this.must(target in this.parts, `${rels}: no ${target}`);
    }
  }

  private names(): readonly XmlElement[] {
    return children(child(this.workbook, 'definedNames'), 'definedName');
  }

  private checkWorkbook(): void {
    this.order(this.workbook, this.workbookPart);
    const sheets = children(child(this.workbook, 'sheets'), 'sheet').map((each) => each.attributes);
    const lower = (text: string | undefined): string => (text ?? '').toLowerCase();
    this.unique(
      'sheet name',
      sheets.map(({ name }) => lower(name)),
    );
    this.unique(
      'sheetId',
      sheets.map(({ sheetId }) => sheetId ?? ''),
    );
    for (const { name = '' } of sheets) {
      this.must(name.length > 0 && name.length <= 31, `sheet name: ${name}`);
      this.must(!/[:\\/?*[\]]/.test(name), `sheet name: ${name}`);
    }
    const view = children(child(this.workbook, 'bookViews'), 'workbookView')[0];
    const active = sheets[Number(view?.attributes['activeTab'] ?? 0)];
    this.must(active !== undefined, 'active tab is not there');
    this.must((active?.['state'] ?? 'visible') === 'visible', 'active tab is hidden');
    const names = this.names().map(({ attributes }) => attributes);
    this.unique(
      'name',
      names.map((name) => `${lower(name['name'])}@${name['localSheetId'] ?? ''}`),
    );
    for (const { localSheetId } of names) {
      const tab = Number(localSheetId ?? 0);
      this.must(tab < sheets.length, `name of tab ${tab}`);
    }
  }

  private listSize(name: string): number {
    const list = this.styles === undefined ? undefined : child(this.styles, name);
    return list?.children.length ?? 0;
  }

  private checkStyles(): void {
    const { styles } = this;
    if (styles === undefined) return;
    this.order(styles, 'styles');
    for (const list of styles.children) {
      const count = list.attributes['count'];
      const right = count === undefined || Number(count) === list.children.length;
      this.must(right, `count of ${list.name}`);
    }
    const ids = children(child(styles, 'numFmts'), 'numFmt').map(
      (each) => each.attributes['numFmtId'] ?? '',
    );
    this.unique('numFmtId', ids);
    for (const { attributes } of children(child(styles, 'cellXfs'), 'xf')) {
      const { fontId = 0, fillId = 0, borderId = 0, numFmtId = 0 } = attributes;
      this.must(Number(fontId) < this.listSize('fonts'), `font ${fontId}`);
      this.must(Number(fillId) < this.listSize('fills'), `fill ${fillId}`);
      this.must(Number(borderId) < this.listSize('borders'), `border ${borderId}`);
      const known = Number(numFmtId) < 164 || ids.includes(String(numFmtId));
      this.must(known, `number format ${numFmtId}`);
    }
  }

  private checkSheet(part: string): void {
    const sheet = this.tree(part);
    this.order(sheet, part);
    this.checkRows(sheet, part);
    this.checkAreas(sheet, part);
    this.drawings.checkSheet(sheet, part);
    const tables = relatedParts(this.parts, part).filter(({ type }) => type === 'table');
    const listed = children(child(sheet, 'tableParts'), 'tablePart').flatMap(
      (element) => prefixedAttribute(element, 'id') ?? [],
    );
    this.must(
      listed.sort().join() ===
        tables
          .map(({ id }) => id)
          .sort()
          .join(),
      `${part}: tableParts`,
    );
    for (const { target } of tables) this.checkTable(sheet, target);
  }

  private checkRows(sheet: XmlElement, part: string): void {
    let lastRow = 0;
    for (const row of children(child(sheet, 'sheetData'), 'row')) {
      const number = Number(row.attributes['r'] ?? lastRow + 1);
      this.must(number > lastRow, `${part}: row ${number} after ${lastRow}`);
      lastRow = number;
      let lastColumn = 0;
      for (const cell of children(row, 'c')) {
        const place = parseCell(cell.attributes['r'] ?? '') ?? {
          row: number,
          column: lastColumn + 1,
        };
        this.must(
          place.row === number && place.column > lastColumn,
          `${part}: cell in row ${number}`,
        );
        lastColumn = place.column;
        const format = Number(cell.attributes['s'] ?? 0);
        this.must(format === 0 || format < this.listSize('cellXfs'), `${part}: format ${format}`);
        const string = cell.attributes['t'] === 's' ? Number(child(cell, 'v')?.text) : 0;
        this.must(string === 0 || string < this.strings.length, `${part}: string ${string}`);
      }
    }
  }

  private checkAreas(sheet: XmlElement, part: string): void {
    const merged = children(child(sheet, 'mergeCells'), 'mergeCell').map(
      ({ attributes }) => attributes['ref'] ?? '',
    );
    const cells = merged.flatMap((ref) => {
      const area = parseRange(ref);
      if (area === null) return ['bad'];
      return Array.from(
        { length: area.lastColumn - area.firstColumn + 1 },
        (_, at) => `${area.firstRow}|${area.firstColumn + at}`,
      );
    });
    this.unique(`${part}: merged cell`, cells);
    const rules = children(sheet, 'conditionalFormatting').flatMap((each) =>
      children(each, 'cfRule'),
    );
    this.unique(
      `${part}: priority`,
      rules.map(({ attributes }) => attributes['priority'] ?? ''),
    );
    for (const { attributes } of rules) {
      const dxf = Number(attributes['dxfId'] ?? -1);
      this.must(dxf < this.listSize('dxfs'), `${part}: dxf ${dxf}`);
    }
    const validations = child(sheet, 'dataValidations');
    const count = validations?.attributes['count'];
    this.must(
      count === undefined || Number(count) === validations?.children.length,
      `${part}: validations`,
    );
  }

  private cellText(sheet: XmlElement, row: number, column: number): string | undefined {
    const line = children(child(sheet, 'sheetData'), 'row').find(
      ({ attributes }) => attributes['r'] === String(row),
    );
    const cell = children(line, 'c').find(({ attributes }) => {
      const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0] ?? '';
      return columnNumber(letters) === column;
    });
    if (cell?.attributes['t'] === 'inlineStr') return child(cell, 'is')?.children[0]?.text;
    if (cell?.attributes['t'] !== 's') return undefined;
    const item = this.strings[Number(child(cell, 'v')?.text)];
    return item === undefined ? undefined : child(item, 't')?.text;
  }

  private checkTable(sheet: XmlElement, part: string): void {
    const table = this.tree(part);
    this.order(table, part);
    const { id = '', displayName = '', ref = '' } = table.attributes;
    this.tableIds.push(id);
    this.tableNames.push(displayName.toLowerCase());
    const area = parseRange(ref);
    const columns = children(child(table, 'tableColumns'), 'tableColumn');
    if (area === null) return this.must(false, `${part}: ref`);
    this.must(columns.length === area.lastColumn - area.firstColumn + 1, `${part}: columns`);
    this.must(area.lastRow > area.firstRow, `${part}: no body row`);
    const filter = child(table, 'autoFilter')?.attributes['ref'];
    this.must(
      filter === undefined || filter.split(':')[0] === ref.split(':')[0],
      `${part}: filter`,
    );
    const isHeadless = table.attributes['headerRowCount'] === '0';
    columns.forEach(({ attributes }, index) => {
      if (isHeadless) return;
      const name = (attributes['name'] ?? '').replace(/_x000A_/gi, '\n');
      const text = this.cellText(sheet, area.firstRow, area.firstColumn + index);
      this.must(text === name, `${part}: header ${String(text)} of column ${name}`);
    });
    this.unique(
      `${part} column`,
      columns.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase()),
    );
  }
}

/** What Excel would not accept, in words; empty for a good file. */
export function structureFaults(bytes: Uint8Array): string[] {
  return new StructureCheck(partsOf(bytes)).run();
}
