/** "The workbook stays alive without us": what an officer types is judged by the formulas alone. */
import { demoBook } from '../../src/commands/demoBook';
import type { Book, Reading } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { isoToSerial } from '../../src/core/calendar';
import type { Change, ObservedWorkbook } from '../../src/host/host';
import { FileHost } from '../../src/host/file/fileHost';
import { yearsOf } from '../../src/core/plan/targets';
import { SHEETS } from '../../src/sheets/names';
import { HEADER_ROW, indicatorTable } from '../../src/sheets/planTables';
import { columnOf } from '../../src/sheets/table';
import { CHOICES, trackTable } from '../../src/sheets/track/trackTable';
import { vinhPhuc } from '../support/plans';
import { mismatches, report } from './agreement';
import { bookFile, specOf, typeReading } from './bookFile';
import { contentOf, recalculated } from './libreOffice';

const BOOK = demoBook(vinhPhuc());

/** Chênh lệch, Đánh giá and Diễn giải of an indicator, as the file holds them. */
function judgement(observed: ObservedWorkbook, id: string): CellValue[] {
  const def = trackTable(yearsOf(BOOK.plan));
  const sheet = observed.sheets.find(({ name }) => name === SHEETS.track);
  const row = sheet?.values.find((cells) => cells[0] === id);
  return ['gap', 'status', 'why'].map((key) => row?.[columnOf(def, key) - 1] ?? null);
}

function set(sheet: string, row: number, column: number, value: CellValue): Change {
  return { kind: 'setCells', sheet, row, column, rows: [[value]] };
}

async function changed(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const opened = FileHost.open(bytes);
  if (!opened.ok) throw new Error('our own file is refused');
  await opened.value.apply(changes);
  return opened.value.save();
}

/** The first free row, filled with the cells that the officer types. */
function newReading(cells: Partial<Reading>): Reading {
  const [any] = BOOK.readings;
  if (any === undefined) throw new Error('the demonstration has no readings');
  const empty = Object.fromEntries(Object.keys(any).map((key) => [key, null]));
  const row = Math.max(...BOOK.readings.map((reading) => reading.row)) + 1;
  return { ...any, ...empty, ...cells, row };
}

async function expectAgreement(book: Book, bytes: Uint8Array): Promise<ObservedWorkbook> {
  const [saved = new Uint8Array()] = await recalculated([bytes], 'vi-VN');
  const observed = await contentOf(saved);
  expect(report(mismatches(book, specOf(book), observed, 'typed'))).toBe('');
  return observed;
}

test('a reading typed under the table changes gap, light and sentence of its indicator', async () => {
  const id = 'PL.V.4.1';
  const typed = newReading({
    indicator: id,
    unit: 'Toàn tỉnh',
    year: 2022,
    period: 'Cả năm',
    numerator: 153,
    denominator: 200,
  });
  const file = await bookFile(BOOK);
  const before = await contentOf(file);
  const bytes = await changed(file, [typeReading(typed)]);
  const untouched = await contentOf(bytes);
  const after = await expectAgreement({ ...BOOK, readings: [...BOOK.readings, typed] }, bytes);

  expect(untouched.sheets.map(({ formulas }) => formulas)).toEqual(
    before.sheets.map(({ formulas }) => formulas),
  );
  expect(judgement(untouched, id)).toEqual(['', '○ Chưa có số liệu', 'Chưa có số liệu kỳ này.']);
  expect(judgement(after, id)).toEqual([
    -3.5,
    '▲ Gần đạt',
    'Thực hiện 76,5%, mục tiêu 80%: thấp hơn 3,5 điểm %, trong ngưỡng gần đạt (75%).',
  ]);
});

test('a number typed over another one changes the light of its indicator', async () => {
  const id = 'PL.V.4.3';
  const readings = BOOK.readings.map((reading) =>
    reading.indicator === id ? { ...reading, value: 50 } : reading,
  );
  const typed = readings.filter(({ indicator }) => indicator === id);
  const bytes = await changed(await bookFile(BOOK), typed.map(typeReading));
  const after = await expectAgreement({ ...BOOK, readings }, bytes);

  expect(judgement(await contentOf(bytes), id)[1]).toBe('▲ Gần đạt');
  expect(judgement(after, id)).toEqual([0, '✓ Đạt', 'Thực hiện 50%, mục tiêu 50%: đạt mục tiêu.']);
});

test('another year, period and review date chosen on Theo dõi score the whole book anew', async () => {
  const review = isoToSerial('2023-06-30') ?? 0;
  const bytes = await changed(await bookFile(BOOK), [
    set(SHEETS.track, CHOICES.year.row, CHOICES.year.column, 2023),
    set(SHEETS.track, CHOICES.period.row, CHOICES.period.column, '6 tháng'),
    set(SHEETS.track, CHOICES.review.row, CHOICES.review.column, review),
  ]);
  const selection = { year: 2023, period: 'halfYear', review } as const;
  const after = await expectAgreement({ ...BOOK, selection }, bytes);

  expect(judgement(after, 'II.1')).toEqual([
    '',
    '○ Chưa đến kỳ',
    'Chỉ tiêu đo theo năm, không đánh giá kỳ này.',
  ]);
});

test('a target that the officer changes on Chỉ tiêu changes the light', async () => {
  const id = 'PL.VI.7';
  const { plan } = BOOK;
  const index = plan.indicators.findIndex((indicator) => indicator.id === id);
  const column = columnOf(indicatorTable(yearsOf(plan)), 'targets.2022.value');
  const bytes = await changed(await bookFile(BOOK), [
    set(SHEETS.indicators, HEADER_ROW + 1 + index, column, 95),
  ]);
  const indicators = plan.indicators.map((indicator) =>
    indicator.id === id
      ? {
          ...indicator,
          targets: { ...indicator.targets, 2022: { value: 95, basis: 'stated' as const } },
        }
      : indicator,
  );
  const after = await expectAgreement({ ...BOOK, plan: { ...plan, indicators } }, bytes);

  expect(judgement(await contentOf(bytes), id)[1]).toBe('✓ Đạt');
  expect(judgement(after, id)).toEqual([
    -10,
    '✗ Không đạt',
    'Thực hiện 85%, mục tiêu 95%: thấp hơn 10 điểm %, dưới ngưỡng gần đạt (90%).',
  ]);
});
