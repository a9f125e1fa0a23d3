/** View and page set-up of a sheet of the far end as XML and names. */
import { cellAddress, quoteSheetName } from '../../../src/core/a1';
import type { DefinedName } from '../../../src/host/file/workbookPart';
import { elementXml, escapeXml } from '../../../src/host/file/xmlWrite';
import type { SheetModel } from '../model/book';
import { Properties, Unsaved } from './unsaved';

const A4 = 9;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export interface SavedPage {
  /** What stands in `<sheetPr>`. */
  readonly properties: string;
  /** From `<pageMargins>` to `<headerFooter>`. */
  readonly layout: string;
  /** Of the print area and the rows on every page; without their tab. */
  readonly names: readonly DefinedName[];
}

function marginName(margin: string): string {
  return `${margin.charAt(0).toUpperCase()}${margin.slice(1)}Margin`;
}

/** Points as the inches of a file. */
function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}

function marginsXml(page: Properties): string {
  const sizes = MARGINS.map((margin) => [margin, page.number(marginName(margin))] as const);
  if (sizes.every(([, points]) => points === undefined)) return '';
  return elementXml(
    'pageMargins',
    Object.fromEntries(sizes.map(([margin, points]) => [margin, inches(points ?? 0)])),
  );
}

/** Pages down, where everything is fitted to one page across; null where nothing is fitted. */
function pagesDown(page: Properties, place: string): number | null {
  const zoom = page.take('Zoom');
  if (zoom === undefined) return null;
  const fit = new Properties(place, { ...(zoom as object) });
  fit.mustBe('horizontalFitToPages', 1);
  const down = fit.number('verticalFitToPages') ?? 0;
  fit.end();
  return down;
}

function footerXml(page: Properties): string {
  const [left, center] = [page.text('LeftFooter'), page.text('CenterFooter')];
  if (left === undefined && center === undefined) return '';
  const text = escapeXml(`&L${left ?? ''}&C${center ?? ''}`);
  return elementXml('headerFooter', {}, elementXml('oddFooter', {}, text));
}

function printNames(page: Properties, sheet: SheetModel): DefinedName[] {
  const [area, rows] = [page.text('PrintArea'), page.text('TitleRows')];
  const name = quoteSheetName(sheet.name);
  const absolute = area?.replace(/[A-Z]+/g, '$$$&');
  if (absolute !== undefined && !/^\$[A-Z]+:\$[A-Z]+$/.test(absolute)) {
    throw new Unsaved(sheet.name, 'PrintArea', area);
  }
  return [
    ...(absolute === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', refersTo: `${name}!${absolute}` }]),
    ...(rows === undefined ? [] : [{ name: '_xlnm.Print_Titles', refersTo: `${name}!${rows}` }]),
  ];
}

export function savedPage(sheet: SheetModel): SavedPage {
  const page = new Properties(`${sheet.name}, page`, sheet.page);
  const margins = marginsXml(page);
  const down = pagesDown(page, `${sheet.name}, zoom`);
  const setup = {
    paperSize: page.word('PaperSize', { A4 }),
    fitToHeight: down ?? undefined,
    orientation: page.word('Orientation', { Landscape: 'landscape', Portrait: 'portrait' }),
  };
  const hasSetup = Object.values(setup).some((value) => value !== undefined);
  const layout = margins + (hasSetup ? elementXml('pageSetup', setup) : '') + footerXml(page);
  const names = printNames(page, sheet);
  page.end();
  const tab =
    sheet.tabColor === ''
      ? ''
      : elementXml('tabColor', { rgb: `FF${sheet.tabColor.replace('#', '')}` });
  const fit = down === null ? '' : elementXml('pageSetUpPr', { fitToPage: 1 });
  const content = tab + fit;
  return { properties: content === '' ? '' : elementXml('sheetPr', {}, content), layout, names };
}

function paneXml({ rows, columns }: SheetModel['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  return elementXml('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight',
    state: 'frozen',
  });
}

export function savedView(sheet: SheetModel, selected: boolean): string {
  const view = {
    showGridLines: sheet.showsGridlines ? undefined : 0,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  };
  return elementXml('sheetViews', {}, elementXml('sheetView', view, paneXml(sheet.freeze)));
}
