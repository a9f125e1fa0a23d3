import { applyRefresh, planRefresh } from '../../../src/commands/refresh';
import type { Assignment } from '../../../src/core/assign/assignment';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import { assignmentSheet } from '../../../src/sheets/assign/assignmentSheet';
import { ASSIGNMENT_TABLE } from '../../../src/sheets/assign/assignmentTable';
import { SHEETS } from '../../../src/sheets/names';
import { readBook } from '../../../src/sheets/readBook';
import type { CellContent } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { assignment } from '../../support/assignments';
import { FakeHost } from '../../support/fakeHost';
import { modelBook, MODEL_ID, workbookOf } from '../../support/modelBooks';
import { addressUnder, withCells, withoutSheet } from '../../support/observed';

const BOOK = modelBook();
const { assignments: SHEET } = SHEETS;
const FILE = 'so.xlsx';
const WORKBOOK = workbookOf(BOOK);

function sheetOf(...rows: readonly Assignment[]) {
  const book = { ...BOOK, assignments: rows };
  return assignmentSheet(book, scoreBook(book));
}

/** What the columns of ours show of one row. */
function shown(cells: Partial<Assignment>, ...keys: readonly string[]) {
  const row = assignment({ indicator: MODEL_ID, unit: 'Sở Tài chính', ...cells });
  const contents = sheetOf(row).tables[0]?.rows[0]?.cells ?? [];
  return keys.map((key) => {
    const index = ASSIGNMENT_TABLE.columns.findIndex((column) => column.key === key);
    return shownValue(contents[index] ?? null);
  });
}

const read = (workbook: typeof WORKBOOK) => {
  const outcome = readBook(workbook, FILE);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

// SHEETS, Giao chỉ tiêu.
test('the sheet has the columns that officers expect', () => {
  const headers = ASSIGNMENT_TABLE.columns.map(({ header, width }) => `${header} ${width}`);
  expect(headers.join(', ')).toBe(
    'TT 5, Mã 13, Chỉ tiêu 40, Đơn vị/Nhóm đơn vị 26, Vai trò 10, Phạm vi 16, Mục tiêu riêng 11, ' +
      'Từ năm 9, Đến năm 9, Văn bản giao 20, Số đơn vị 8, Kiểm tra 34',
  );
});

describe('beside what officers type stands', () => {
  test('the name of the indicator, and nothing for one that is not known', () => {
    const name = 'Tỷ lệ thông tin bắt buộc công khai được đăng đúng hạn';
    expect(shown({}, 'name')).toEqual([name]);
    expect(shown({ indicator: 'ct.i.1' }, 'name')).toEqual([name]);
    expect(shown({ indicator: 'XX' }, 'name')).toEqual(['']);
  });

  // At the end of 2027 the cell of the year 2026 has ended: Sở Nội vụ is one unit of two codes.
  test.each<[Assignment['unit'], unknown]>([
    ['Sở Tài chính', 1],
    ['Sở Nội vụ', 1],
    ['UBND các xã, phường', 3],
    ['Các sở, ban, ngành', 4],
    ['Sở Môi trường', 0],
    ['Sở Không Có', 0],
    [null, ''],
    [{ error: '#REF!' }, ''],
  ])('how many units %j is: %j', (unit, count) => {
    expect(shown({ unit }, 'units')).toEqual([count]);
  });

  test('what is wrong', () => {
    expect(shown({}, 'check')).toEqual(['']);
    expect(shown({ unit: null }, 'check')).toEqual(['Chưa có cơ quan chủ trì.']);
    expect(shown({ indicator: 'XX' }, 'check')).toEqual(['Mã chỉ tiêu không có ở sheet Chỉ tiêu.']);
  });
});

describe('the head counts the indicators without a lead', () => {
  const count = (sheet: ReturnType<typeof sheetOf>): CellContent =>
    sheet.cells.find(({ row, column }) => row === 3 && column === 1)?.content ?? null;

  test('also where their rows are gone, or hold in other years', () => {
    const rows = BOOK.assignments
      .filter(({ indicator }) => indicator !== MODEL_ID)
      .map((row) => (row.indicator === 'MT.1' ? { ...row, to: 2026 } : row));
    expect(count(sheetOf(...rows))).toMatchObject({ value: '02 chỉ tiêu chưa có cơ quan chủ trì' });
  });

  test('until each has one, by a formula', () => {
    const all = BOOK.plan.indicators.map(({ id }) =>
      assignment({ indicator: id, unit: 'Sở Tài chính' }),
    );
    const cell = count(sheetOf(...all));
    expect(shownValue(cell)).toBe('Mọi chỉ tiêu đều có cơ quan chủ trì');
    expect(isFormula(cell)).toBe(true);
  });
});

describe('the rows are the officer’s', () => {
  const unitCell = addressUnder(WORKBOOK, SHEET, 'Đơn vị/Nhóm đơn vị', 1);
  const idBelow = addressUnder(WORKBOOK, SHEET, 'Mã', BOOK.assignments.length + 2);

  test('they are read as they stand, with their rows', () => {
    const typed = withCells(WORKBOOK, SHEET, { [unitCell]: 'Sở Tài chính', [idBelow]: 'CT.I.2' });
    const { assignments } = read(typed);
    expect(assignments[0]).toMatchObject({ row: 5, unit: 'Sở Tài chính' });
    expect(assignments[assignments.length - 1]).toMatchObject({
      row: 5 + BOOK.assignments.length + 1,
      indicator: 'CT.I.2',
      unit: null,
    });
  });

  test('a run leaves them, and writes what is ours beside a new one', async () => {
    const host = new FakeHost(withCells(WORKBOOK, SHEET, { [unitCell]: 'Sở Ba', [idBelow]: 'XX' }));
    const outcome = await planRefresh(host, { file: FILE, selection: {} });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    await applyRefresh(host, outcome.value);
    const contents = outcome.value.changes.flatMap((change) =>
      change.kind === 'setCells' && change.sheet === SHEET ? change.rows.flat() : [],
    );
    const written = contents.filter((content) => content !== undefined);
    expect(written.every(isFormula)).toBe(true);
    expect(written.map(shownValue)).toEqual(
      expect.arrayContaining([
        'Mã chỉ tiêu không có ở sheet Chỉ tiêu.',
        'Không có đơn vị tên này ở sheet Đơn vị, cũng không có nhóm đơn vị tên này.',
      ]),
    );
  });

  test('a workbook that has no such sheet yet has what its plan says', () => {
    expect(read(withoutSheet(WORKBOOK, SHEET)).assignments).toEqual(BOOK.assignments);
  });
});

test('what is to be filled in has a list to choose from', () => {
  const sources = sheetOf().validations.map(({ promptTitle, rule }) => [
    promptTitle,
    rule.type === 'list' ? rule.source : rule.type,
  ]);
  expect(sources).toEqual([
    ['Mã', 'CT_Ma'],
    ['Đơn vị/Nhóm đơn vị', 'DS_DuocGiao'],
    ['Vai trò', ['Chủ trì', 'Phối hợp', 'Báo cáo']],
    ['Phạm vi', ['Riêng đơn vị', 'Gồm đơn vị trực thuộc', 'Toàn tỉnh']],
    ['Từ năm', 'whole'],
    ['Đến năm', 'whole'],
  ]);
});

test('a row without a lead stands out calmly', () => {
  expect(sheetOf().conditionalFormats[0]).toMatchObject({
    formula: 'AND($E5="Chủ trì",$D5="")',
    style: 'rowOpen',
  });
});
