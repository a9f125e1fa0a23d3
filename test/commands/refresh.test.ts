import { cellAddress } from '../../src/core/a1';
import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import type { Refreshed } from '../../src/commands/refresh';
import type { Selection } from '../../src/core/book';
import type { Change } from '../../src/host/host';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { FakeHost } from '../support/fakeHost';
import type { Insertion } from '../support/insertions';
import { afterInsertion } from '../support/insertions';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { addressUnder, withCells, withoutSheet, withSheet } from '../support/observed';

const FILE = 'so.xlsx';
/** Columns of one sheet that are tried. */
const MOST_INSERTIONS = 12;
const { readings: READINGS, track: TRACK } = SHEETS;

const BOOK = modelBook(
  modelReadings(
    { numerator: 30, denominator: 40, unit: 'Sở Tài chính', name: 'a', unitLabel: '%' },
    { indicator: 'MT.1', value: 12, denominator: 34, name: 'b', unitLabel: 'hạng' },
  ),
);
const WORKBOOK = workbookOf(BOOK);

const outcomeOf = (workbook: ObservedWorkbook, selection: Partial<Selection> = {}) =>
  planRefresh(new FakeHost(workbook), { file: FILE, selection });

async function refreshed(
  workbook: ObservedWorkbook,
  selection: Partial<Selection> = {},
): Promise<Refreshed> {
  const outcome = await outcomeOf(workbook, selection);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const changesOn = (changes: readonly Change[], sheet: string): Change[] =>
  changes.filter((change) => 'sheet' in change && change.sheet === sheet);

// DESIGN: "A run twice in a row changes nothing but Nhật ký."
test('a workbook that nobody touched is left as it is', async () => {
  expect(await refreshed(WORKBOOK)).toMatchObject({ changes: [], findings: [] });
});

test('nothing is written while it is worked out', async () => {
  const host = new FakeHost(withCells(WORKBOOK, READINGS, { I5: '60,5' }));
  const outcome = await planRefresh(host, { file: FILE, selection: {} });
  expect(host.applied).toEqual([]);
  if (outcome.ok) await applyRefresh(host, outcome.value);
  expect(host.applied).toHaveLength(1);
});

// DOMAIN, The plan: "A register: both quotes, what is applied by default, the officer's choice."
describe('a choice among the readings of an open point', () => {
  const { clarifications: POINTS, indicators: INDICATORS } = SHEETS;
  const choiceCell = addressUnder(WORKBOOK, POINTS, 'Lựa chọn', 1);
  const chosen = withCells(WORKBOOK, POINTS, { [choiceCell]: 'Theo thân văn bản' });
  const cellOf = (year: number) => addressUnder(WORKBOOK, INDICATORS, `Mục tiêu ${year}`, 3);

  test('changes the targets that it speaks of, and says so', async () => {
    const { changes, findings, book } = await refreshed(chosen);
    const written = changesOn(changes, INDICATORS).map((change) =>
      change.kind === 'setCells' ? [cellAddress(change.row, change.column), change.rows] : change,
    );
    expect(written).toEqual([[cellOf(2029), [[94, 96]]]]);
    expect(findings).toMatchObject([
      {
        code: 'target.chosen',
        severity: 'warning',
        place: { file: FILE, sheet: INDICATORS, cell: cellOf(2029) },
        read: '95',
        advice: 'Mục tiêu năm 2029 đổi thành 94 theo lựa chọn “Theo thân văn bản” của điểm LR.1.',
      },
      { read: '100', place: { cell: cellOf(2030) } },
    ]);
    const indicator = book.plan.indicators.find(({ id }) => id === 'CT.I.1');
    expect(indicator?.targets['2030']).toMatchObject({ value: 96 });
  });

  test('is done once: a second run finds nothing to change', async () => {
    const done = withCells(chosen, INDICATORS, { [cellOf(2029)]: 94, [cellOf(2030)]: 96 });
    const { changes, findings } = await refreshed(done);
    expect([changesOn(changes, INDICATORS), findings]).toEqual([[], []]);
  });

  test('leaves a number that no option knows', async () => {
    const own = withCells(chosen, INDICATORS, { [cellOf(2030)]: 97 });
    const { findings } = await refreshed(own);
    expect(findings.map(({ place }) => place.cell)).toEqual([cellOf(2029)]);
  });
});

describe('readings', () => {
  test('are normalised, described and settled in a few rectangles', async () => {
    const typed = withCells(WORKBOOK, READINGS, {
      A7: 'ct.i.1',
      D7: ' sở tài chính ',
      E7: '2027',
      F7: 'Năm',
      I7: '60,5%',
      P7: 'ước thực hiện',
    });
    const { changes, findings } = await refreshed(typed);
    expect(findings).toEqual([]);
    const notes =
      'Mã chỉ tiêu gốc: “ct.i.1”; Năm gốc: “2027”; Kỳ gốc: “Năm”; ' +
      'Đơn vị báo cáo gốc: “ sở tài chính ”; Loại số liệu gốc: “ước thực hiện”; Giá trị gốc: “60,5%”';
    const cells = (column: number, ...contents: (string | number)[]): Change => ({
      kind: 'setCells',
      sheet: READINGS,
      row: 7,
      column,
      rows: [contents],
    });
    const name = 'Tỷ lệ thông tin bắt buộc công khai được đăng đúng hạn';
    expect(changesOn(changes, READINGS)).toEqual([
      cells(1, 'CT.I.1', name, '%', 'Sở Tài chính', 2027, 'Cả năm'),
      cells(9, 60.5),
      cells(16, 'Ước thực hiện'),
      cells(20, notes, 'Đã có số chính thức'),
      { kind: 'resizeTable', sheet: READINGS, table: 'tblSoLieu', lastRow: 7 },
    ]);
  });

  test('that were typed under the table are taken into it', async () => {
    const typed = withCells(WORKBOOK, READINGS, {
      A9: 'MT.2',
      B9: 'x',
      C9: 'x',
      D9: 'Toàn tỉnh',
      E9: 2027,
      F9: 'Cả năm',
      I9: 44,
    });
    const { changes, scores } = await refreshed(typed);
    expect(changesOn(changes, READINGS)).toEqual([
      { kind: 'resizeTable', sheet: READINGS, table: 'tblSoLieu', lastRow: 9 },
    ]);
    expect(scores[1]?.current).toMatchObject({ actual: 44, verdict: 'met' });
  });

  test('that are wrong or should be looked at are findings with their cell', async () => {
    const { findings } = await refreshed(
      withCells(WORKBOOK, READINGS, { G5: 50, I6: 'mười hai', D5: 'Sở Ba' }),
    );
    expect(findings.map(({ code, severity, place }) => [code, severity, place.cell])).toEqual([
      ['unit.unknown', 'error', 'D5'],
      ['numerator.larger', 'warning', 'G5'],
      ['number.word', 'error', 'I6'],
    ]);
  });
});

describe('year, period and review date', () => {
  test('are those of the workbook, and what is asked for goes before', async () => {
    const { book } = await refreshed(WORKBOOK, { period: 'halfYear' });
    expect(book.selection).toEqual({ ...BOOK.selection, period: 'halfYear' });
  });

  test('are written where they were asked for', async () => {
    const { changes } = await refreshed(WORKBOOK, { year: 2026, period: 'q1', review: 46100 });
    const choices = changesOn(changes, TRACK).flatMap((change) =>
      change.kind === 'setCells' && change.row <= 5 && change.column === 2 ? change.rows : [],
    );
    expect(choices).toEqual([[2026], ['Quý I'], [46100]]);
  });

  test('that cannot be read are refused, unless they are asked for', async () => {
    const workbook = withCells(WORKBOOK, TRACK, { B3: 'năm nay', B4: 'kỳ này', B5: 'hôm nay' });
    const { findings } = await outcomeOf(workbook);
    expect(findings.map(({ place }) => place.cell)).toEqual(['B3', 'B4', 'B5']);
    const asked = await outcomeOf(workbook, { year: 2027, period: 'year', review: 46752 });
    expect(asked.ok).toBe(true);
  });
});

// DESIGN: "columns are found by table and header name, never by address". What Excel moved by itself
// when the officer inserted something is what a run would write: nothing is left to change.
describe('after an officer inserted', () => {
  const sheets = Object.values(SHEETS).filter((name) => name !== SHEETS.calculation);

  test.each(sheets)('a column into the sheet %s, a run follows', async (sheet) => {
    const { tables = [] } = WORKBOOK.sheets.find(({ name }) => name === sheet) ?? {};
    const last = Math.max(...tables.map(({ lastColumn }) => lastColumn));
    const step = Math.ceil(last / MOST_INSERTIONS);
    for (let beforeColumn = 1; beforeColumn <= last + 1; beforeColumn += step) {
      const { changes } = await refreshed(afterInsertion(WORKBOOK, { sheet, beforeColumn }));
      expect([beforeColumn, changes]).toEqual([beforeColumn, []]);
    }
  });

  test.each(sheets)('a row above the table of %s, a run follows', async (sheet) => {
    const moved = afterInsertion(WORKBOOK, { sheet, beforeRow: 1 });
    expect(await refreshed(moved)).toMatchObject({ changes: [] });
  });

  test('columns and rows everywhere, typed figures are still found and judged', async () => {
    const places: readonly Insertion[] = [
      { sheet: READINGS, beforeColumn: 6 },
      { sheet: READINGS, beforeRow: 2 },
      { sheet: SHEETS.indicators, beforeColumn: 11 },
      { sheet: SHEETS.settings, beforeRow: 3 },
      { sheet: SHEETS.units, beforeColumn: 1 },
    ];
    const moved = places.reduce(afterInsertion, WORKBOOK);
    const typed = withCells(moved, READINGS, { J7: 44 });
    const { scores, book } = await refreshed(typed);
    expect(book.readings.map(({ value }) => value)).toContain(44);
    expect(scores.map(({ current }) => current.actual)).toContain(44);
  });

  test('own columns at the right of the tables, nothing changes', async () => {
    const own = withCells(WORKBOOK, READINGS, { W4: 'Theo dõi riêng', W5: 'x' });
    expect(await refreshed(own)).toMatchObject({ changes: [] });
  });
});

describe('a workbook that a run cannot write into is refused in one sentence', () => {
  test('with a column in the middle of the steps of calculation', async () => {
    const moved = afterInsertion(WORKBOOK, { sheet: SHEETS.calculation, beforeColumn: 3 });
    expect(await outcomeOf(moved)).toMatchObject({
      ok: false,
      findings: [{ code: 'sheet.columnMissing', place: { sheet: SHEETS.calculation } }],
    });
  });

  test('with a period table that lost the column of its cut-offs', async () => {
    const book = withSheet(WORKBOOK, SHEETS.settings, (sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((cell) => (cell === 'đến ngày' ? 'khác' : cell))),
    }));
    expect(await outcomeOf(book)).toMatchObject({
      ok: false,
      findings: [{ code: 'sheet.columnMissing', place: { sheet: SHEETS.settings }, read: 'khác' }],
    });
  });
});

describe('a sheet of ours that is gone', () => {
  test.each([TRACK, SHEETS.calculation])('is made again: %s', async (name) => {
    const { changes } = await refreshed(withoutSheet(WORKBOOK, name), BOOK.selection);
    expect(changes).toMatchObject([{ kind: 'addSheet', sheet: { name } }]);
  });

  test('and a name that is gone as well', async () => {
    const names = WORKBOOK.names.filter(({ name }) => name !== 'SL_GiaTri');
    const { changes } = await refreshed({ ...WORKBOOK, names });
    expect(changes).toMatchObject([{ kind: 'setName', name: { name: 'SL_GiaTri' } }]);
  });
});
