import type { CellValue } from '../../src/core/cells';
import { freshEntries } from '../../src/core/tasks/taskEntry';
import { readBook } from '../../src/sheets/readBook';
import { FORMAT_VERSION, SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import {
  addressUnder,
  withCells,
  withInsertedColumn,
  withoutSheet,
  withSheet,
} from '../support/observed';
import {
  modelBook,
  modelBudget,
  modelProgress,
  modelReadings,
  workbookOf,
} from '../support/modelBooks';
import { model } from '../support/plans';

const FILE = 'so.xlsx';
const { readings: READINGS, settings: SETTINGS } = SHEETS;

const READ = modelReadings(
  { numerator: 410, denominator: 480, note: 'x' },
  { unit: 'Sở Tài chính', value: { error: '#N/A' } },
  { unit: null, value: '60,5%', skip: 'Lỗi: x', received: 46388 },
);

/** Officers' cells of two tasks: a date and names, and what is no date. */
const ENTRIES = freshEntries(model()).map((entry, index) => {
  if (index === 0) return { ...entry, due: 46500, currentLead: 'Sở Tài chính; Sở Y tế' };
  return index === 1 ? { ...entry, due: 'cuối năm' } : entry;
});

const BOOK = modelBook(READ, {
  settings: {
    agency: 'Sở Tài chính',
    superior: 'UBND tỉnh Mẫu',
    place: 'Mẫu',
    person: 'Nguyễn A',
    publications: [{ year: 2026, date: '2027-04-12' }, { year: 2027 }],
    periods: [
      {
        year: 2027,
        period: 'year',
        from: '2026-12-15',
        to: '2027-12-10',
        unitsDue: '2027-12-05',
      },
      {
        year: 2027,
        period: 'q1',
        from: '2026-12-15',
        to: '2027-03-14',
        provinceDue: '2027-03-20',
      },
    ],
  },
  selection: { year: 2028, period: 'nineMonths', review: 47000 },
  taskEntries: ENTRIES,
  progress: modelProgress(
    { task: 'I.1', unit: 'Sở Tài chính', state: 'Xong', doneOn: '1/6/2027', source: 'x' },
    { task: null, year: '2027', cause: { error: '#N/A' } },
  ),
  budget: modelBudget(
    { task: 'I.2', requested: 12.5, allotted: '12 triệu', decision: 'QĐ 5' },
    { year: 2027, disbursed: { error: '#REF!' }, order: 'a' },
  ),
});

const WORKBOOK = workbookOf(BOOK);

function valueOf(workbook: ObservedWorkbook) {
  const outcome = readBook(workbook, FILE);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

describe('a workbook is read back into the book that it was made of', () => {
  test('plan, settings, readings, tasks, money and choices', () => {
    const { readingTable: _, selectionFaults, ...book } = valueOf(WORKBOOK);
    expect(book).toEqual(BOOK);
    expect(selectionFaults).toEqual({});
  });

  test('with rows that were typed under the table, each with its row', () => {
    const typed = withCells(WORKBOOK, READINGS, { A9: 'CT.I.2', I12: 5 });
    const added = valueOf(typed).readings.slice(READ.length);
    expect(added).toMatchObject([
      { row: 9, indicator: 'CT.I.2', value: null },
      { row: 12, indicator: null, value: 5 },
    ]);
  });

  test('with progress and money that were typed under their tables', () => {
    const typed = withCells(withCells(WORKBOOK, SHEETS.progress, { A12: 'II.1' }), SHEETS.budget, {
      C9: 'In ấn',
    });
    const { progress, budget } = valueOf(typed);
    expect(progress.slice(2)).toMatchObject([{ row: 12, task: 'II.1', state: null }]);
    expect(budget.slice(2)).toMatchObject([{ row: 9, item: 'In ấn', year: null }]);
  });

  test('without the sheets of progress and money, which then say nothing', () => {
    const bare = withoutSheet(withoutSheet(WORKBOOK, SHEETS.progress), SHEETS.budget);
    expect(valueOf(bare)).toMatchObject({ progress: [], budget: [] });
  });

  test('without Hạn and Chủ trì hiện nay, which then are as in a fresh book', () => {
    const bare = withCells(WORKBOOK, SHEETS.tasks, { H6: null, I6: null });
    expect(valueOf(bare).taskEntries).toEqual(freshEntries(BOOK.plan));
  });

  test('with own columns between ours', () => {
    const own = withSheet(WORKBOOK, READINGS, (sheet) => withInsertedColumn(sheet, 4));
    expect(valueOf(own).readings).toEqual(READ);
  });

  test('with own columns before the tables of settings', () => {
    const own = withSheet(WORKBOOK, SETTINGS, (sheet) =>
      withInsertedColumn(withInsertedColumn(sheet, 1), 1),
    );
    const { plan, settings } = valueOf(own);
    expect({ plan, settings }).toEqual({ plan: BOOK.plan, settings: BOOK.settings });
  });

  test('when another program dropped the tables and kept their cells', () => {
    const sheets = WORKBOOK.sheets.map((sheet) => ({ ...sheet, tables: [] }));
    const { readingTable: _, selectionFaults: __, ...book } = valueOf({ ...WORKBOOK, sheets });
    expect(book).toEqual(BOOK);
  });

  test('settings that nobody wrote are those of a fresh book', () => {
    const cell = addressUnder(WORKBOOK, SETTINGS, 'Thiết lập', 1).replace('D', 'E');
    const { settings } = valueOf(withCells(WORKBOOK, SETTINGS, { [cell]: null }));
    expect(settings.agency).toBe('Sở Nội vụ');
  });

  test.each([
    ['last day', 'đến ngày', ['q1']],
    ['period', 'Kỳ', ['q1']],
    ['first day', 'Số liệu từ ngày', ['year', 'q1']],
  ])('a cut-off without its %s', (_, header, periods) => {
    const cell = addressUnder(WORKBOOK, SETTINGS, header, 1);
    const { settings } = valueOf(withCells(WORKBOOK, SETTINGS, { [cell]: 'cuối năm' }));
    expect(settings.periods.map(({ period }) => period)).toEqual(periods);
  });

  test('a publication without a day is none', () => {
    const cell = addressUnder(WORKBOOK, SETTINGS, 'Ngày công bố', 1);
    const { settings } = valueOf(withCells(WORKBOOK, SETTINGS, { [cell]: 'tháng 4' }));
    expect(settings.publications).toEqual([{ year: 2026 }, { year: 2027 }]);
  });
});

// DESIGN, Command line: file, sheet, what was read, what was expected.
describe('a workbook is refused in one sentence', () => {
  test.each<[string, (workbook: ObservedWorkbook) => ObservedWorkbook, object]>([
    [
      'without the sheet of readings',
      (workbook) => withoutSheet(workbook, READINGS),
      { code: 'readings.noSheet', place: { file: FILE } },
    ],
    [
      'without two columns of the readings',
      (workbook) => withCells(workbook, READINGS, { G4: 'Tử', I4: null }),
      {
        code: 'readings.noColumn',
        place: { file: FILE, sheet: READINGS },
        advice: 'Thiếu cột Tử số, Giá trị. Đặt lại tiêu đề cột như mẫu.',
      },
    ],
    [
      'without a plan',
      (workbook) => withoutSheet(workbook, SHEETS.indicators),
      { code: 'plan.noSheets', place: { file: FILE } },
    ],
    [
      'from a newer program',
      (workbook) => withCells(workbook, SETTINGS, { B20: FORMAT_VERSION + 1 }),
      {
        code: 'book.newer',
        place: { file: FILE, sheet: SETTINGS, cell: 'B20' },
        read: String(FORMAT_VERSION + 1),
      },
    ],
  ])('%s', (_, change, finding) => {
    expect(readBook(change(WORKBOOK), FILE)).toEqual({
      ok: false,
      findings: [expect.objectContaining({ severity: 'error', ...finding })],
    });
  });

  test('but not when an older program made it', () => {
    const older = withCells(WORKBOOK, SETTINGS, { B20: 0 });
    expect(readBook(older, FILE).ok).toBe(true);
  });
});

describe('year, period and review date', () => {
  const chosen = (cells: Readonly<Record<string, CellValue>>) =>
    valueOf(withCells(WORKBOOK, SHEETS.track, cells));

  test.each<[string, Record<string, CellValue>, object]>([
    ['a year as text', { B3: ' 2029 ' }, { year: 2029 }],
    ['a period as people write it', { B4: '6 tháng đầu năm' }, { period: 'halfYear' }],
    ['a day as text', { B5: '20/12/2027' }, { review: 46741 }],
    ['no day: the end of the period', { B3: 2027, B4: 'Quý I', B5: null }, { review: 46460 }],
  ])('are read from %s', (_, cells, selection) => {
    const { selection: read, selectionFaults } = chosen(cells);
    expect(read).toMatchObject(selection);
    expect(selectionFaults).toEqual({});
  });

  test.each<[string, string, CellValue, string, object]>([
    ['a year outside the plan', 'B3', 2031, '2031', { year: 2026 }],
    ['no year', 'B3', null, '', { year: 2026 }],
    ['words for a year', 'B3', 'năm nay', 'năm nay', { year: 2026 }],
    ['half a year', 'B3', 2027.5, '2027.5', { year: 2026 }],
    ['an error for a year', 'B3', { error: '#REF!' }, '#REF!', { year: 2026 }],
    ['no period', 'B4', 'Tháng 5', 'Tháng 5', { period: 'year' }],
    ['no day', 'B5', 'cuối năm', 'cuối năm', {}],
  ])('are told with their cell when they cannot be read: %s', (_, cell, typed, read, standIn) => {
    const { selection, selectionFaults } = chosen({ [cell]: typed });
    const [fault] = Object.values(selectionFaults);
    expect(fault).toMatchObject({
      severity: 'error',
      place: { file: FILE, sheet: SHEETS.track, cell },
      read,
    });
    expect(selection).toMatchObject(standIn);
  });

  test('are found by their names, wherever the cells were moved', () => {
    const workbook = withCells(WORKBOOK, SHEETS.track, { J1: 2026 });
    const names = workbook.names.map((name) =>
      name.name === 'NamTheoDoi' ? { ...name, refersTo: `'${SHEETS.track}'!$J$1` } : name,
    );
    expect(valueOf({ ...workbook, names }).selection.year).toBe(2026);
  });

  test('are those of a fresh book where their sheet is gone', () => {
    const { selection, selectionFaults } = valueOf(withoutSheet(WORKBOOK, SHEETS.track));
    expect(selection).toMatchObject({ year: 2026, period: 'year' });
    expect(selectionFaults).toEqual({});
  });
});
