import type { Reading } from '../../src/core/book';
import { allSteps } from '../../src/core/steps';
import { Corrections } from '../../src/live/corrections';
import type { OpenPlan } from '../../src/live/openBook';
import { reviewOpen } from '../../src/live/reviewOpen';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { withSheet } from '../support/observed';
import { after, opened, openWith, rowOf } from './open';

const UNIT = 'Sở Tài chính';

const found = (open: OpenPlan) => allSteps(reviewOpen(open)).findings;

const first = (open: OpenPlan) => {
  const [finding] = found(open);
  if (finding === undefined) throw new Error('nothing was found');
  return new Corrections(open).of(finding);
};

/** A book whose first row has the number format in the column of that place, from 0. */
function formatted(row: Partial<Reading>, column: number, format: string): OpenPlan {
  const book = workbookOf(modelBook(modelReadings(row)));
  return opened(
    withSheet(book, SHEETS.readings, (sheet) => {
      const numberFormats = [...sheet.numberFormats];
      numberFormats[FIRST_ROW - 1] = [...Array<null>(column).fill(null), format];
      return { ...sheet, numberFormats };
    }),
  );
}

// DOMAIN, What people type.
test.each<[string, Partial<Reading>, Partial<Reading>]>([
  ['a number as text', { unit: UNIT, value: '60,5' }, { value: 60.5, note: 'Giá trị gốc: “60,5”' }],
  ['a percent sign', { unit: UNIT, value: '60,5 %' }, { value: 60.5 }],
  ['a share of one', { unit: UNIT, value: 0.6 }, { value: 60 }],
  [
    'a rate with its (a) and (b)',
    { unit: UNIT, value: 'đạt 95% (190/200)' },
    { numerator: 190, denominator: 200, value: 95, note: 'Giá trị gốc: “đạt 95% (190/200)”' },
  ],
  [
    'all of all',
    { unit: UNIT, value: '100/100' },
    { numerator: 100, denominator: 100, value: 100 },
  ],
  ['thousands in (a)', { unit: UNIT, numerator: 1.234, denominator: 2000 }, { numerator: 1234 }],
  ['a rank among', { indicator: 'MT.1', value: 'xếp thứ 9/34' }, { value: 9, denominator: 34 }],
  ['a year of two digits', { year: 27, value: 60 }, { year: 2027 }],
  ['a year in words', { year: 'năm 2027', value: 60 }, { year: 2027 }],
  ['a period with its year', { period: 'Quý I/2027', value: 60 }, { period: 'Quý I' }],
  ['another name of a unit', { unit: 'STC', value: 60 }, { unit: UNIT }],
  ['a unit without its marks', { unit: 'So Tai chinh', value: 60 }, { unit: UNIT }],
  ['the province without its marks', { unit: 'Toan tinh', value: 60 }, { unit: 'Toàn tỉnh' }],
  ['the province with a mark left out', { unit: 'Toàn tinh', value: 60 }, { unit: 'Toàn tỉnh' }],
  ['an id with blanks', { indicator: 'CT I.1', value: 60 }, { indicator: 'CT.I.1' }],
  [
    'a state among the figures',
    { value: 'Không phát sinh' },
    { value: null, state: 'Không phát sinh' },
  ],
  ['a word without its marks', { indicator: 'CT.IV.1', value: 'Xuat sac' }, { value: 'Xuất sắc' }],
])('%s is mended by one click', (_, cells, wanted) => {
  const open = openWith([cells]);
  const correction = first(open);
  const row = rowOf(after(open, correction?.changes ?? []), FIRST_ROW);
  expect(row).toMatchObject(wanted);
});

test.each<[string, Partial<Reading>]>([
  ['1.234 for a score may be either', { indicator: 'MT.2', value: '1.234' }],
  ['a rate that its (a) and (b) contradict', { unit: UNIT, value: 'đạt 95% (150/200)' }],
  ['"không" may be 0, nothing arose, or nothing is known', { value: 'không' }],
  ['a period of another year', { period: 'Quý I/2026', value: 60 }],
  ['(a) and (b) that are there already', { numerator: 180, denominator: 200, value: '190/200' }],
  ['a hundred percent or one', { value: 1 }],
  ['a unit that nobody knows', { unit: 'Sở Lạ', value: 60 }],
])('%s is never guessed', (_, cells) => {
  expect(first(openWith([cells]))).toBeNull();
});

test('says first what the cell becomes', () => {
  const correction = first(openWith([{ unit: UNIT, value: 'đạt 95% (190/200)' }]));
  expect(correction?.cells.map(({ header, text }) => `${header} ${text}`)).toEqual([
    'Giá trị 95',
    'Tử số 190',
    'Mẫu số 200',
  ]);
});

test('a percent cell becomes points and loses its format, once', () => {
  const open = formatted({ unit: UNIT, value: 0.605 }, 8, '0.0%');
  expect(found(open)[0]).toMatchObject({ code: 'cell.readable', read: '60,5%' });
  const then = after(open, first(open)?.changes ?? []);
  expect(rowOf(then, FIRST_ROW).value).toBe(60.5);
  expect(found(then).map(({ code }) => code)).not.toContain('cell.readable');
});

test('a rank that became a date becomes a place and the number ranked', () => {
  const open = formatted({ indicator: 'MT.1', value: 22525 }, 8, 'mmm-yy');
  const row = rowOf(after(open, first(open)?.changes ?? []), FIRST_ROW);
  expect(row).toMatchObject({ value: 9, denominator: 61 });
});

test('a formula of the officer is never written over', () => {
  const book = workbookOf(modelBook(modelReadings({ unit: UNIT, value: 0.6 })));
  const open = opened(
    withSheet(book, SHEETS.readings, (sheet) => {
      const formulas = [...sheet.formulas];
      formulas[FIRST_ROW - 1] = [...Array<null>(8).fill(null), '3/5'];
      return { ...sheet, formulas };
    }),
  );
  expect(first(open)).toBeNull();
});

test('a mended row counts at once', () => {
  const skip = 'Lỗi: có ô không phải là số hoặc không thuộc danh mục';
  const open = openWith([{ unit: UNIT, value: 'đạt 95% (190/200)', skip }]);
  const then = after(open, first(open)?.changes ?? []);
  expect(rowOf(then, FIRST_ROW).skip).toBeNull();
});
