/** Frozen panes and page layout. */
import { parseRange } from '../../../src/core/a1';
import { invalidArgument, type FarObject } from '../farObject';
import type { SheetModel } from '../model/book';

export function freezePanesObject(sheet: SheetModel): FarObject {
  return {
    className: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: ([rows]) => void (sheet.freeze = { rows: Number(rows), columns: 0 }),
      FreezeColumns: ([columns]) => void (sheet.freeze = { rows: 0, columns: Number(columns) }),
      FreezeAt: ([address]) => {
        const area = parseRange(String(address));
        if (area === null) throw invalidArgument(`no address: ${String(address)}`);
        sheet.freeze = { rows: area.lastRow, columns: area.lastColumn };
      },
    },
  };
}

function setTitleRows(sheet: SheetModel, address: unknown): void {
  if (!/^\$\d+:\$\d+$/.test(String(address))) throw invalidArgument('title rows are whole rows');
  sheet.page['TitleRows'] = address;
}

/** In points. */
const MARGINS = [
  'LeftMargin',
  'RightMargin',
  'TopMargin',
  'BottomMargin',
  'HeaderMargin',
  'FooterMargin',
];

export function pageLayoutObject(sheet: SheetModel): FarObject {
  const note = (property: string) => (value: unknown) => void (sheet.page[property] = value);
  return {
    className: 'PageLayout',
    setters: {
      Orientation: note('Orientation'),
      PaperSize: note('PaperSize'),
      Zoom: note('Zoom'),
      ...Object.fromEntries(MARGINS.map((margin) => [margin, note(margin)])),
    },
    methods: {
      SetPrintArea: ([address]) => void (sheet.page['PrintArea'] = address),
      SetPrintTitleRows: ([address]) => setTitleRows(sheet, address),
    },
    objects: {
      HeadersFooters: () => ({
        className: 'HeaderFooterGroup',
        objects: {
          DefaultForAllPages: () => ({
            className: 'HeaderFooter',
            setters: { LeftFooter: note('LeftFooter'), CenterFooter: note('CenterFooter') },
          }),
        },
      }),
    },
  };
}
