import { openBook } from '../../src/live/openBook';
import type { OpenPlan } from '../../src/live/openBook';
import { readingPlace, trackPlaces } from '../../src/live/places';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedSheet, ObservedWorkbook } from '../../src/sheets/observed';
import { modelBook, MODEL_ID, modelReadings, workbookOf } from '../support/modelBooks';
import { addressUnder, withInsertedColumn, withoutSheet, withSheet } from '../support/observed';

const WORKBOOK = workbookOf(modelBook(modelReadings({ value: 80 }, { value: 81 })));

function opened(observed: ObservedWorkbook): OpenPlan {
  const book = openBook(observed, 'So.xlsx');
  if (book.kind !== 'plan') throw new Error('no plan');
  return book;
}

/** The sheet after an empty row was put before its row `at`. */
function withInsertedRow(sheet: ObservedSheet, at: number): ObservedSheet {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at - 1), [], ...sheet.values.slice(at - 1)],
    tables: sheet.tables.map((table) => ({
      ...table,
      headerRow: moved(table.headerRow),
      lastRow: moved(table.lastRow),
    })),
  };
}

function valueAt(book: ObservedWorkbook, sheet: string, cell: string) {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const values = book.sheets.find(({ name }) => name === sheet)?.values;
  return values?.[Number(row) - 1]?.[column - 1];
}

describe('the row of an indicator in Theo dõi is found', () => {
  const at = (book: ObservedWorkbook) => {
    const place = trackPlaces(opened(book)).get(MODEL_ID);
    return place === undefined ? null : valueAt(book, place.sheet, place.cell);
  };

  test('where it stands in a new workbook', () => {
    expect(at(WORKBOOK)).toBe(MODEL_ID);
  });

  test('where columns and rows were put before it', () => {
    const book = withSheet(WORKBOOK, SHEETS.track, (sheet) =>
      withInsertedRow(withInsertedColumn(sheet, 1), 5),
    );
    expect(at(book)).toBe(MODEL_ID);
    expect(trackPlaces(opened(book)).get(MODEL_ID)?.cell).toMatch(/^B/);
  });

  test('where rows were sorted otherwise', () => {
    const book = withSheet(WORKBOOK, SHEETS.track, (sheet) => {
      const [table] = sheet.tables;
      const head = table?.headerRow ?? 0;
      return {
        ...sheet,
        values: [...sheet.values.slice(0, head), ...sheet.values.slice(head).reverse()],
      };
    });
    expect(at(book)).toBe(MODEL_ID);
  });

  test('and not where the sheet or the indicator is missing', () => {
    expect(trackPlaces(opened(withoutSheet(WORKBOOK, SHEETS.track))).size).toBe(0);
    expect(trackPlaces(opened(WORKBOOK)).has('KHONG.CO')).toBe(false);
  });
});

describe('the cell of a reading is found', () => {
  test('by its header, wherever that stands', () => {
    for (const before of [null, 3]) {
      const book =
        before === null
          ? WORKBOOK
          : withSheet(WORKBOOK, SHEETS.readings, (sheet) => withInsertedColumn(sheet, before));
      const open = opened(book);
      const [, second] = open.book.readings;
      expect(readingPlace(open, second?.row ?? 0)).toEqual({
        sheet: SHEETS.readings,
        cell: addressUnder(book, SHEETS.readings, 'Giá trị', 2),
      });
    }
  });
});
