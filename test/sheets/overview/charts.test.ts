import { demoBook } from '../../../src/commands/demoBook';
import { freshBook } from '../../../src/commands/loadPlan';
import { parseReference } from '../../../src/core/a1';
import type { Book } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { sendingOf } from '../../../src/core/overview/sending';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { ChartSpec } from '../../../src/sheets/chart';
import { overviewSheet } from '../../../src/sheets/overview/overviewSheet';
import type { SheetSpec } from '../../../src/sheets/spec';
import { shownValue } from '../../../src/sheets/spec';
import { indicator, planOf } from '../../support/books';
import { MODEL, model, VINH_PHUC, vinhPhuc } from '../../support/plans';

const sheetOf = (book: Book): SheetSpec => overviewSheet(book, scoreBook(book), sendingOf(book));

function chartOf(sheet: SheetSpec, name: string): ChartSpec {
  const found = sheet.charts?.find((chart) => chart.name === name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return found;
}

/** What the cells of a reference show, row by row; an empty text is nothing. */
function shownAt({ cells }: SheetSpec, reference: string): CellValue[][] {
  const range = parseReference(reference)?.range;
  if (range === undefined) throw new Error(`no reference: ${reference}`);
  const at = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell.content]));
  const value = (row: number, column: number): CellValue => {
    const shown = shownValue(at.get(`${row}|${column}`) ?? null);
    return shown === '' ? null : shown;
  };
  return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, down) =>
    Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (__, right) =>
      value(range.firstRow + down, range.firstColumn + right),
    ),
  );
}

const DEMO = sheetOf(demoBook(vinhPhuc()));

describe.each([
  [VINH_PHUC, DEMO],
  [MODEL, sheetOf(freshBook(model(), '2027-03-01'))],
])('the charts of %s', (_, sheet) => {
  test('draw what their cells show', () => {
    for (const { categories, series } of sheet.charts ?? []) {
      expect(shownAt(sheet, categories.reference)).toEqual(categories.values);
      for (const { name, nameReference = '', reference, values } of series) {
        expect(shownAt(sheet, reference).flat()).toEqual(values);
        expect(shownAt(sheet, nameReference)).toEqual([[name]]);
      }
    }
  });

  test('stand one below the other in the printed part', () => {
    const [upper, lower] = (sheet.charts ?? []).map(({ area }) => area);
    expect(upper?.lastRow).toBeLessThan(lower?.firstRow ?? 0);
    expect([upper?.lastColumn, lower?.lastColumn]).toEqual([17, 17]);
  });
});

describe('the chart of headline indicators', () => {
  const { categories, series } = chartOf(DEMO, 'TieuBieu');

  test('has a year of an indicator a row, and an empty row where the line breaks', () => {
    expect(categories.values.slice(0, 6)).toEqual([
      ['Tỷ lệ hồ sơ thủ tục hành chính luân chuyển nội bộ bằng…', 2022],
      [null, 2023],
      [null, 2024],
      [null, 2025],
      [null, null],
      ['Tỷ lệ giao dịch thanh toán trực tuyến trên tổng số giao dịch', 2022],
    ]);
  });

  test('draws the figures as columns and the targets as a line', () => {
    expect(series.map(({ name, as, values }) => [name, as, values.slice(0, 5)])).toEqual([
      ['Thực hiện', 'column', [expect.closeTo(61.24), null, null, null, null]],
      ['Mục tiêu', 'line', [60, 70, 80, 90, null]],
    ]);
  });

  test('is not there where no indicator can be drawn: the other takes its place', () => {
    const plan = planOf([indicator({ target: 5 })]);
    const sheet = sheetOf(freshBook(plan, '2023-03-01'));
    const upper = chartOf(DEMO, 'TieuBieu').area.firstRow;
    expect(sheet.charts?.map(({ name, area }) => [name, area.firstRow])).toEqual([
      ['DanhGiaTheoNoiDung', upper],
    ]);
  });
});

test('the bars of a component are as long as it has indicators', () => {
  const { categories, series } = chartOf(DEMO, 'DanhGiaTheoNoiDung');
  expect(categories.values[4]).toEqual(['5. Thủ tục hành chính…']);
  expect(series.map(({ name, values }) => [name, values[4]])).toEqual([
    ['Đạt, vượt', 3],
    ['Gần đạt', 4],
    ['Không đạt', 3],
    ['Chưa đánh giá', 12],
  ]);
});
