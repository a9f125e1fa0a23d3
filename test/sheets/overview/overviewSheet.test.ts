import type { Book } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { cellText } from '../../../src/core/cells';
import { sendingOf } from '../../../src/core/overview/sending';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import { LISTED } from '../../../src/sheets/overview/page';
import { overviewSheet } from '../../../src/sheets/overview/overviewSheet';
import type { PlacedCell, SheetSpec } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { demoBook } from '../../../src/commands/demoBook';
import { modelBook, modelReadings } from '../../support/modelBooks';
import { vinhPhuc } from '../../support/plans';

const sheetOf = (book: Book): SheetSpec => overviewSheet(book, scoreBook(book), sendingOf(book));

const DEMO = sheetOf(demoBook(vinhPhuc()));

function cellWith(sheet: SheetSpec, text: CellValue): PlacedCell {
  const found = sheet.cells.find(({ content }) => shownValue(content) === text);
  if (found === undefined) throw new Error(`no cell ${JSON.stringify(text)}`);
  return found;
}

/** What a row of the sheet shows from a column to another, empty cells left out. */
function rowOf(sheet: SheetSpec, row: number, first = 1, last = 13): CellValue[] {
  return sheet.cells
    .filter((cell) => cell.row === row && cell.column >= first && cell.column <= last)
    .sort((one, other) => one.column - other.column)
    .map(({ content }) => shownValue(content));
}

const below = (sheet: SheetSpec, text: string, down: number, ...columns: number[]): CellValue[] =>
  rowOf(sheet, cellWith(sheet, text).row + down, ...columns);

/** The number in the box under a label. */
function boxed(sheet: SheetSpec, label: string): CellValue {
  const { row, column } = cellWith(sheet, label);
  const box = sheet.cells.find((cell) => cell.row === row + 1 && cell.column === column);
  return shownValue(box?.content ?? null);
}

// SHEETS, Tổng quan: "Năm, Kỳ, Chốt số liệu đến ngày, Trạng thái kỳ".
describe('the head', () => {
  test('says what is looked at, and takes it from Theo dõi', () => {
    const labels = ['Năm', 'Kỳ', 'Chốt số liệu đến ngày', 'Trạng thái kỳ'];
    // “Năm” is a header of the data of a chart too: the first one is the label.
    const beside = labels.map((label) => {
      const { row, column } = cellWith(DEMO, label);
      return DEMO.cells.find((cell) => cell.row === row && cell.column === column + 1)?.content;
    });
    expect(beside.map((content) => shownValue(content ?? null))).toEqual([
      2022,
      'Cả năm',
      45046,
      'Hết kỳ, hết hạn gửi',
    ]);
    expect(beside.slice(0, 3)).toMatchObject([
      { formula: 'NamTheoDoi' },
      { formula: 'KyTheoDoi' },
      { formula: 'NgayDanhGia' },
    ]);
  });

  test('tells a leader that figures are made up', () => {
    expect(cellWith(DEMO, 'Sổ có số liệu minh họa, không dùng để báo cáo.').style).toBe('warning');
    expect(sheetOf(modelBook()).cells.map(({ content }) => shownValue(content))).not.toContain(
      'Sổ có số liệu minh họa, không dùng để báo cáo.',
    );
  });

  test('has boxes that add up', () => {
    const box = (label: string): number => Number(boxed(DEMO, label));
    expect(box('Được đánh giá')).toBe(box('Đạt và vượt') + 14);
    expect([box('Gần đạt'), box('Không đạt')]).toEqual([7, 7]);
    expect(box('Tổng số chỉ tiêu')).toBe(88);
    const { row, column } = cellWith(DEMO, 'Đơn vị chưa gửi');
    const unsent = DEMO.cells.find((cell) => cell.row === row + 1 && cell.column === column);
    expect(unsent?.content).toMatchObject({ formula: 'COUNTIF(DV_KyNay,"Chưa gửi")' });
  });
});

// SHEETS, Tổng quan: the table by component with its columns.
describe('the table by component', () => {
  test('has these columns', () => {
    expect(below(DEMO, 'TT', 0)).toEqual([
      'TT',
      'Nội dung thành phần',
      'Số chỉ tiêu',
      'Được đánh giá',
      'Đạt, vượt',
      'Gần đạt',
      'Không đạt',
      'Chưa đến kỳ',
      'Chưa có số liệu',
      'Không đánh giá',
      'Tỷ lệ đạt (%)',
      'Chủ trì nội dung',
    ]);
  });

  test('has a row a component, one for the plan as a whole, and their sum', () => {
    expect(below(DEMO, 'TT', 5)).toEqual([
      5,
      'Thủ tục hành chính công',
      22,
      10,
      3,
      4,
      3,
      0,
      6,
      6,
      30,
      'Văn phòng UBND tỉnh',
    ]);
    expect(below(DEMO, 'TT', 9).slice(0, 4)).toEqual([null, 'Toàn Kế hoạch', 1, 1]);
    expect(below(DEMO, 'TT', 10).slice(1, 4)).toEqual(['Tổng số', 88, 36]);
  });

  test('counts every indicator of a row once', () => {
    const rows = Array.from({ length: 10 }, (_, index) => below(DEMO, 'TT', index + 1, 4, 11));
    const uneven = rows.filter(([all, , ...groups]) => {
      const sum = groups.reduce<number>((total, count) => total + Number(count), 0);
      return sum !== all;
    });
    expect(uneven).toEqual([]);
  });

  test('has no rate where nothing is judged', () => {
    const sheet = sheetOf(modelBook());
    expect(below(sheet, 'TT', 1, 12, 12)).toEqual(['']);
  });
});

describe('the list of what is not met', () => {
  const header = 'Chênh lệch';

  test('begins with what is off', () => {
    expect(below(DEMO, header, 1)).toEqual([
      'II.2.5.HANG',
      'Thứ hạng nội dung “Thủ tục hành chính công”',
      '05',
      '42',
      '-37 bậc',
      '✗ Không đạt',
      '',
    ]);
    const lights = Array.from({ length: LISTED }, (_, index) =>
      cellText(below(DEMO, header, index + 1, 10, 10)[0] ?? null).slice(0, 1),
    );
    expect(lights.join('')).toBe('✗✗✗✗✗✗✗▲▲▲▲▲');
  });

  test('says how many more there are, and where', () => {
    expect(below(DEMO, header, LISTED + 1)).toEqual([
      'và còn 02 chỉ tiêu khác, xem sheet Theo dõi',
    ]);
  });

  test('says so when there are none', () => {
    const sheet = sheetOf(modelBook(modelReadings({ value: 90 })));
    expect(new Set(below(sheet, header, 1))).toEqual(new Set(['']));
    expect(below(sheet, header, LISTED + 1)).toEqual([
      'Không có chỉ tiêu nào chưa đạt trong các chỉ tiêu được đánh giá.',
    ]);
  });

  test('says no more when all are listed', () => {
    const sheet = sheetOf(modelBook(modelReadings({ value: 1 })));
    expect(below(sheet, header, LISTED + 1)).toEqual(['']);
    expect(below(sheet, header, 1)[0]).toBe('CT.I.1');
  });
});

// DOMAIN, The plan: reporting duties, "These are the units' deadlines to Sở Nội vụ; when Sở Nội vụ
// submits to UBND tỉnh is the officer's input".
describe('the deadlines', () => {
  test('are those of the plan in the chosen year, and the officer’s own', () => {
    const rows = [1, 2, 3, 4, 5].map((down) => below(DEMO, 'Hạn báo cáo', down, 15, 17));
    expect(rows).toEqual([
      ['Báo cáo 06 tháng đầu năm', 'trước 15/06/2022', 'Đã qua'],
      ['Báo cáo năm', 'trước 10/12/2022', 'Đã qua'],
      ['Kế hoạch nâng cao Chỉ số PAPI của năm sau', 'trước 15/12/2022', 'Đã qua'],
      ['Báo cáo phân tích, đánh giá kết quả Chỉ số PAPI', 'đến 22/04/2023', 'Đã qua'],
      ['Trình UBND tỉnh, kỳ Cả năm', 'Chưa ghi ngày', ''],
    ]);
  });

  test('say how many days are left, and what is not known yet', () => {
    const sheet = sheetOf(modelBook([], { selection: { review: 46_360 } }));
    const rows = [2, 3].map((down) => below(sheet, 'Hạn báo cáo', down, 16, 17));
    expect(rows).toEqual([
      ['trước 05/12/2027', 'Còn 365 ngày'],
      ['Chưa công bố', ''],
    ]);
  });
});

describe('the page', () => {
  test('is printed on one sheet of paper, all it refers to for itself beside it', () => {
    expect(DEMO.print).toEqual({ orientation: 'landscape', lastColumn: 17, onePage: true });
  });

  // DESIGN, Formulas: "All of light, gap, why, outlook, trend and counts live as formulas."
  test('has no number that is typed, but the places of rows and years', () => {
    const typed = DEMO.cells.filter(
      ({ content }) => !isFormula(content) && typeof content === 'number',
    );
    expect(new Set(typed.map(({ column }) => column))).toEqual(new Set([1, 23]));
  });

  test('stands as a whole where its first cell was moved to', () => {
    const book = demoBook(vinhPhuc());
    const moved = overviewSheet(book, scoreBook(book), sendingOf(book), {
      placed: (def) => def,
      labelRow: () => null,
      lacking: () => [],
      keyPlaces: () => null,
      named: () => null,
      pageOrigin: () => ({ row: 3, column: 2 }),
    });
    const places = ({ cells }: SheetSpec): string[] =>
      cells.map(({ row, column }) => `${row}|${column}`);
    expect(places(moved)).toEqual(DEMO.cells.map(({ row, column }) => `${row + 2}|${column + 1}`));
    expect(cellWith(moved, 'Tổng số').row).toBe(cellWith(DEMO, 'Tổng số').row + 2);
  });

  test('has no cell twice', () => {
    const places = DEMO.cells.flatMap(({ row, column, columnSpan = 1 }) =>
      Array.from({ length: columnSpan }, (_, index) => `${row}|${column + index}`),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
