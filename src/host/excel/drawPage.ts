/** View and print set-up of a new sheet. */
import { columnName } from '../../core/a1';
import type { PrintSetup, SheetSpec } from '../../sheets/spec';
import { FONT } from '../../sheets/styles';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { sheetNamed } from './ranges';

const MILLIMETRE = 72 / 25.4;
/** Room to bind at the left; the rest as narrow as offices print. */
const MARGINS = { left: 20, right: 15, top: 20, bottom: 20, header: 10, footer: 10 } as const;
/** Where everything has to stand on one page. */
const NARROW_MARGINS = { left: 10, right: 10, top: 10, bottom: 15, header: 7, footer: 7 } as const;

/** A4, margins, sheet name and page number at the foot. */
function setPaper(layout: Excel.PageLayout, onePage: boolean): void {
  const margins = onePage ? NARROW_MARGINS : MARGINS;
  layout.paperSize = 'A4';
  layout.leftMargin = margins.left * MILLIMETRE;
  layout.rightMargin = margins.right * MILLIMETRE;
  layout.topMargin = margins.top * MILLIMETRE;
  layout.bottomMargin = margins.bottom * MILLIMETRE;
  layout.headerMargin = margins.header * MILLIMETRE;
  layout.footerMargin = margins.footer * MILLIMETRE;
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&"${FONT},Regular"&10&A`;
  footer.centerFooter = `&"${FONT},Regular"&11&P/&N`;
}

function setPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // As many pages down as it takes, unless one has to do.
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(print.onePage === true ? { verticalFitToPages: 1 } : {}),
  };
  // Whole columns: what is added below is printed too, and Excel stops at the last used row.
  layout.setPrintArea(`A:${columnName(print.lastColumn)}`);
  if (print.titleRows === undefined) return;
  const [first, last] = print.titleRows;
  layout.setPrintTitleRows(`$${first}:$${last}`);
}

function setFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${columnName(columns)}${rows}`);
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

export function pageWork(context: Excel.RequestContext, sheet: SheetSpec): Work {
  return fixedWork(callBytes(24), () => {
    const worksheet = sheetNamed(context, sheet.name);
    if (sheet.freeze !== undefined) setFreeze(worksheet, sheet.freeze.rows, sheet.freeze.columns);
    setPaper(worksheet.pageLayout, sheet.print?.onePage === true);
    if (sheet.print !== undefined) setPrint(worksheet.pageLayout, sheet.print);
    if (sheet.tabColor !== undefined) worksheet.tabColor = `#${sheet.tabColor}`;
    if (sheet.isRead === true) worksheet.showGridlines = false;
    if (sheet.hidden === true) worksheet.visibility = 'Hidden';
  });
}
