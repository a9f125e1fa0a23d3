// What the pane works out from an edit alone is what it would work out from the whole workbook.
import fc from 'fast-check';
import type { CellValue } from '../../src/core/cells';
import type { AreaContent, ObservedWorkbook } from '../../src/host/host';
import { editedBook, writtenBook } from '../../src/live/editedBook';
import type { OpenBook, OpenPlan } from '../../src/live/openBook';
import { openBook } from '../../src/live/openBook';
import { STANDARD_LAYOUT } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { choicePlaces } from '../../src/sheets/track/trackTable';
import { yearsOf } from '../../src/core/plan/targets';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';

const FILE = 'so.xlsx';
const UNITS = ['Toàn tỉnh', 'Sở Tài chính', 'Sở Y tế'];

const BOOK = workbookOf(
  modelBook(
    modelReadings(
      ...UNITS.map((unit, index) => ({
        unit,
        numerator: 10 * index,
        denominator: 40,
        name: 'a',
        unitLabel: '%',
      })),
      { indicator: 'CT.I.2', value: 3 },
      { indicator: 'CT.I.2', period: '6 tháng', value: 5 },
    ),
  ),
);

function planOf(book: OpenBook): OpenPlan {
  if (book.kind !== 'plan') throw new Error(book.kind);
  return book;
}

const OPEN = planOf(openBook(BOOK, FILE));

/** One cell as a host reads it. */
function cell(sheet: string, row: number, column: number, value: CellValue): AreaContent {
  const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  const tables = BOOK.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return { sheet, range, values: [[value]], formulas: [], numberFormats: [], tables };
}

/** All but what was read: rows that are empty may end at another column. */
function seen({ book: { readingTable, ...book }, scores }: OpenPlan) {
  const { headerRow, columns, lastRow } = readingTable;
  return { book, headerRow, columns, lastRow, scores };
}

function expectWhole(edited: OpenBook): void {
  const { observed } = planOf(edited);
  expect(seen(planOf(edited))).toEqual(seen(planOf(openBook(observed, FILE))));
}

const values = fc.oneof(
  fc.constant(null),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom('60,5', MODEL_ID, 'CT.I.2', 'ct.i.3', 'Cả năm', '6 tháng', ...UNITS),
  fc.constantFrom(2026, 2027),
);
const edits = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 21 }), values),
  { minLength: 1, maxLength: 6 },
);

test('whatever is typed into Số liệu, row by row, book and scores are those of the whole workbook', () => {
  fc.assert(
    fc.property(edits, (typed) => {
      const areas = typed.map(([down, column, value]) =>
        cell(SHEETS.readings, FIRST_ROW + down, column, value),
      );
      expectWhole(editedBook(OPEN, areas));
    }),
    { numRuns: 60 },
  );
});

test('a reading that is emptied leaves; one that is typed below joins', () => {
  const last = FIRST_ROW + OPEN.book.readings.length - 1;
  const width = READING_TABLE.columns.length;
  const row = (at: number, cells: readonly CellValue[]): AreaContent => ({
    ...cell(SHEETS.readings, at, 1, null),
    range: { firstRow: at, firstColumn: 1, lastRow: at, lastColumn: width },
    values: [cells],
  });
  const gone = planOf(editedBook(OPEN, [row(last, [])]));
  expect(gone.book.readings).toHaveLength(OPEN.book.readings.length - 1);
  expectWhole(gone);
  const joined = planOf(editedBook(OPEN, [row(last + 3, [MODEL_ID, null, '%'])]));
  expect(joined.book.readings.at(-1)).toMatchObject({ row: last + 3, indicator: MODEL_ID });
  expectWhole(joined);
});

test('rows and scores that the edit does not concern are the very same', () => {
  const column = columnOf(READING_TABLE, 'value');
  const edited = planOf(editedBook(OPEN, [cell(SHEETS.readings, FIRST_ROW + 3, column, 9)]));
  expect(edited.book.readings[0]).toBe(OPEN.book.readings[0]);
  const changed = edited.scores.filter((score, index) => score !== OPEN.scores[index]);
  expect(changed.map(({ indicator }) => indicator.id)).toEqual(['CT.I.2']);
});

test('a header that is typed over makes the whole workbook be read as it stands', () => {
  const column = columnOf(READING_TABLE, 'value');
  const header = cell(SHEETS.readings, READING_TABLE.headerRow, column, 'Kết quả');
  expect(editedBook(OPEN, [header]).kind).toBe('unread');
});

test('the name of the workbook changes with what is edited; alone it is no news', () => {
  const column = columnOf(READING_TABLE, 'value');
  const edit = cell(SHEETS.readings, FIRST_ROW + 3, column, 9);
  expect(planOf(editedBook(OPEN, [edit], 'Bản gửi.xlsx')).file).toBe('Bản gửi.xlsx');
  expect(planOf(editedBook(OPEN, [edit])).file).toBe(FILE);
  expect(editedBook(OPEN, [], 'Bản gửi.xlsx')).toBe(OPEN);
});

test('the year at the top of Theo dõi changes what is looked at, and no reading', () => {
  const { row, column } = choicePlaces(yearsOf(model()), STANDARD_LAYOUT).year;
  const edited = planOf(editedBook(OPEN, [cell(SHEETS.track, row, column, 2026)]));
  expect(edited.book.selection.year).toBe(2026);
  expect(edited.book.readings[0]).toBe(OPEN.book.readings[0]);
  expectWhole(edited);
});

test('an edit of a sheet that was not read changes nothing', () => {
  const known: ObservedWorkbook = OPEN.observed;
  const edited = planOf(editedBook(OPEN, [cell('Của tôi', 1, 1, 5)]));
  expect(edited.observed.sheets).toEqual(known.sheets);
  expect(edited.scores).toEqual(OPEN.scores);
});

test('cells that were written are those that would be read', () => {
  const [row, column] = [FIRST_ROW + 3, columnOf(READING_TABLE, 'value')];
  const written = planOf(
    writtenBook(OPEN, [{ kind: 'setCells', sheet: SHEETS.readings, row, column, rows: [[9]] }]),
  );
  const read = planOf(editedBook(OPEN, [cell(SHEETS.readings, row, column, 9)]));
  expect(seen(written)).toEqual(seen(read));
});

test('a change of more than cells is worked out from the whole workbook', () => {
  const name = { name: 'Ten', refersTo: "'Số liệu'!$A$1" };
  const written = planOf(writtenBook(OPEN, [{ kind: 'setName', name }]));
  expect(written.observed.names).toContainEqual(name);
  expect(seen(written)).toEqual(seen(OPEN));
});
