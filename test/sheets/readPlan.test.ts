import type { CellValue } from '../../src/core/cells';
import type { Finding } from '../../src/core/finding';
import { defaultSettings } from '../../src/core/settings';
import { FORMAT_VERSION, SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { clarificationSheet, indicatorSheet, plainTaskSheet } from '../../src/sheets/planSheets';
import { unitSheet } from '../../src/sheets/unitSheet';
import { readPlan } from '../../src/sheets/readPlan';
import { settingsSheet } from '../../src/sheets/settingsSheet';
import { addressUnder, observedOf, withCells, withoutSheet, withSheet } from '../support/observed';
import { model } from '../support/plans';
import { SLIPS } from './planSlips';

const FILE = 'mau.xlsx';
const { indicators, settings, tasks, units } = SHEETS;

function workbook(): ObservedWorkbook {
  const plan = model();
  const sheets = [
    indicatorSheet(plan),
    plainTaskSheet(plan),
    unitSheet(plan),
    settingsSheet(plan, defaultSettings(plan)),
    clarificationSheet(plan),
  ];
  return observedOf({ sheets, names: [] });
}

/** Address of the cell beside a label of Thiết lập. */
function beside(book: ObservedWorkbook, label: string): string {
  const rows = book.sheets.find(({ name }) => name === settings)?.values ?? [];
  return `B${rows.findIndex((cells) => cells[0] === label) + 1}`;
}

function findingsOf(book: ObservedWorkbook): readonly Finding[] {
  return readPlan(book, FILE).findings;
}

// DOMAIN, The plan: "with errors that name the place and what was expected".
describe('a plan typed into sheets is refused with one finding that names sheet and cell', () => {
  test.each(SLIPS)('when $when', ({ sheet, at, typed, code, read, advice }) => {
    const book = workbook();
    const cell =
      typeof at === 'string' ? beside(book, at) : addressUnder(book, sheet, at[0], at[1]);
    expect(findingsOf(withCells(book, sheet, { [cell]: typed }))).toEqual([
      {
        code,
        severity: 'error',
        place: { file: FILE, sheet, cell },
        read,
        advice: expect.stringContaining(advice),
      },
    ]);
  });

  // What else a missing sheet or column would upset is no news to anybody.
  test('when a sheet is missing', () => {
    expect(findingsOf(withoutSheet(workbook(), units))).toEqual([
      {
        code: 'plan.noSheet',
        severity: 'error',
        place: { file: FILE },
        read: '',
        advice: 'Thiếu sheet Đơn vị. Thêm sheet như mẫu.',
      },
    ]);
  });

  test('when the header of a column is another', () => {
    const book = workbook();
    const cell = addressUnder(book, indicators, 'So sánh', 0);
    expect(findingsOf(withCells(book, indicators, { [cell]: 'Dấu' }))).toEqual([
      {
        code: 'plan.noColumn',
        severity: 'error',
        place: { file: FILE, sheet: indicators },
        read: '',
        advice: 'Thiếu cột So sánh. Đặt lại tiêu đề cột như mẫu.',
      },
    ]);
  });

  test('but not when a column is missing that a plan can do without', () => {
    const book = workbook();
    const cell = addressUnder(book, indicators, 'Theo dõi', 0);
    expect(findingsOf(withCells(book, indicators, { [cell]: 'Của tôi' }))).toEqual([]);
  });

  test('and an id used twice names the cell that has it already', () => {
    const book = workbook();
    const [first, second] = [13, 14].map((down) => addressUnder(book, indicators, 'Mã', down));
    const [finding] = findingsOf(withCells(book, indicators, { [second ?? '']: 'CT.V.1' }));
    expect(finding?.advice).toBe(
      `Mã này đã dùng ở sheet ${indicators}, ô ${first ?? ''}. Mỗi mã chỉ dùng một lần.`,
    );
  });

  test('and a plan without indicators names their sheet', () => {
    const empty = withSheet(workbook(), indicators, (sheet) => ({
      ...sheet,
      values: sheet.values.slice(0, 4),
    }));
    expect(findingsOf(empty)).toContainEqual(
      expect.objectContaining({
        code: 'plan.noIndicators',
        place: { file: FILE, sheet: indicators },
      }),
    );
  });
});

describe('a workbook that holds no plan of ours is refused in one sentence', () => {
  test.each([indicators, settings])('when it lacks the sheet %s', (name) => {
    expect(findingsOf(withoutSheet(workbook(), name))).toEqual([
      expect.objectContaining({ code: 'plan.noSheets', place: { file: FILE } }),
    ]);
  });

  test('when a newer program made it, whatever else is in it', () => {
    const book = workbook();
    const cell = beside(book, 'Phiên bản sổ');
    const newer = withCells(book, settings, {
      [cell]: FORMAT_VERSION + 1,
      [beside(book, 'Năm đầu')]: 'x',
    });
    expect(findingsOf(newer)).toEqual([
      expect.objectContaining({
        code: 'book.newer',
        place: { file: FILE, sheet: settings, cell },
        read: String(FORMAT_VERSION + 1),
      }),
    ]);
  });
});

describe('a plan typed into sheets is read', () => {
  const readAs = (sheet: string, cells: Readonly<Record<string, CellValue>>) => {
    const outcome = readPlan(withCells(workbook(), sheet, cells), FILE);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    return outcome.value;
  };

  test('with dates written as people write them', () => {
    const cell = addressUnder(workbook(), units, 'Từ ngày', 7);
    expect(readAs(units, { [cell]: '5/1/2028' }).units[6]?.validFrom).toBe('2028-01-05');
  });

  test('with list items on lines of their own', () => {
    const cell = addressUnder(workbook(), units, 'Cách viết khác', 1);
    const plan = readAs(units, { [cell]: 'VP Ủy ban\n VP UB ;\n' });
    expect(plan.units[0]?.aliases).toEqual(['VP Ủy ban', 'VP UB']);
  });

  test('with a comparator typed in two signs', () => {
    const cell = addressUnder(workbook(), indicators, 'So sánh', 3);
    expect(readAs(indicators, { [cell]: '>=' }).indicators[2]?.comparator).toBe('>=');
  });

  test('with blank rows between its rows', () => {
    const book = withSheet(workbook(), tasks, (sheet) => ({
      ...sheet,
      values: [...sheet.values.slice(0, 6), [], [null, ''], ...sheet.values.slice(6)],
    }));
    const outcome = readPlan(book, FILE);
    expect(outcome.ok && outcome.value).toEqual(model());
  });

  test('with rows in another order', () => {
    const book = withSheet(workbook(), tasks, (sheet) => ({
      ...sheet,
      values: [...sheet.values.slice(0, 4), ...sheet.values.slice(4).reverse()],
    }));
    const outcome = readPlan(book, FILE);
    const plan = model();
    expect(outcome.ok && outcome.value).toEqual({ ...plan, tasks: [...plan.tasks].reverse() });
  });
});
