import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import { wholeBook } from '../../src/commands/loadPlan';
import type { CellValue } from '../../src/core/cells';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change, ObservedSheet } from '../../src/host/host';
import { BUDGET_TABLE } from '../../src/sheets/budget/budgetTable';
import { SHEETS } from '../../src/sheets/names';
import { columnOf } from '../../src/sheets/table';
import type { TableDef } from '../../src/sheets/table';
import { PROGRESS_TABLE } from '../../src/sheets/tasks/progressTable';
import { taskTable } from '../../src/sheets/tasks/taskTable';
import { modelBook, modelBudget, modelProgress, specOfBook } from '../support/modelBooks';

const TASKS = taskTable([2026, 2027, 2028, 2029, 2030]);
const FILE = 'so.xlsx';

const BOOK = modelBook([], {
  progress: modelProgress({
    task: 'I.1',
    unit: 'Văn phòng UBND tỉnh',
    year: 2027,
    period: 'Cả năm',
    state: 'Đang thực hiện (trong hạn)',
  }),
  budget: modelBudget({ year: 2027, source: 'Ngân sách tỉnh', allotted: 100, disbursed: 40 }),
});

async function hostOf(book = BOOK): Promise<FileHost> {
  const spec = specOfBook(book);
  const host = FileHost.create({ title: spec.title });
  await host.apply(wholeBook(spec));
  return host;
}

function type(def: TableDef, row: number, cells: Readonly<Record<string, CellValue>>): Change[] {
  return Object.entries(cells).map(([key, value]) => ({
    kind: 'setCells',
    sheet: def.sheet,
    row,
    column: columnOf(def, key),
    rows: [[value]],
  }));
}

async function refresh(host: FileHost): Promise<readonly Change[]> {
  const outcome = await planRefresh(host, { file: FILE, selection: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  await applyRefresh(host, outcome.value);
  return outcome.value.changes;
}

async function sheetOf(host: FileHost, name: string): Promise<ObservedSheet> {
  const [sheet] = (await host.read([name])).sheets;
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function cell(
  host: FileHost,
  def: TableDef,
  row: number,
  key: string,
): Promise<{ value: CellValue; isFormula: boolean }> {
  const { values, formulas } = await sheetOf(host, def.sheet);
  const column = columnOf(def, key) - 1;
  const isFormula = (formulas[row - 1]?.[column] ?? null) !== null;
  return { value: values[row - 1]?.[column] ?? null, isFormula };
}

describe('rows that another program typed under the tables', () => {
  test('get the columns that are ours, are taken in, and need no second run', async () => {
    const host = await hostOf();
    await host.apply([
      ...type(PROGRESS_TABLE, 9, {
        task: 'II.1',
        unit: 'Sở Nội vụ',
        year: 2027,
        period: 'Cả năm',
        state: 'Xong',
      }),
      ...type(BUDGET_TABLE, 8, { item: 'In ấn', year: 2027, disbursed: 5 }),
    ]);
    await refresh(host);

    expect(await cell(host, PROGRESS_TABLE, 9, 'check')).toEqual({
      value: 'Tình trạng không có trong danh mục',
      isFormula: true,
    });
    expect(await cell(host, PROGRESS_TABLE, 8, 'check')).toMatchObject({ isFormula: true });
    expect(await cell(host, BUDGET_TABLE, 8, 'check')).toEqual({
      value: 'Có giải ngân nhưng chưa ghi dự toán được giao',
      isFormula: true,
    });
    const { tables } = await sheetOf(host, SHEETS.progress);
    expect(tables[0]?.lastRow).toBe(9);
    expect((await sheetOf(host, SHEETS.budget)).tables[0]?.lastRow).toBe(8);
    expect(await refresh(host)).toEqual([]);
  });

  test('change the state of their task', async () => {
    const host = await hostOf();
    const row = TASKS.headerRow + 3;
    await host.apply(
      type(PROGRESS_TABLE, 8, {
        task: 'II.1',
        year: 2027,
        period: 'Cả năm',
        state: 'Không phát sinh',
      }),
    );
    await refresh(host);
    expect(await cell(host, TASKS, row, 'state')).toEqual({
      value: 'Không phát sinh',
      isFormula: true,
    });
  });
});

test('Hạn and Chủ trì hiện nay stay the officer’s, and count', async () => {
  const host = await hostOf();
  const row = TASKS.headerRow + 1;
  await host.apply(
    type(TASKS, row, { due: 46_000, currentLead: 'Văn phòng UBND tỉnh; Sở Nội vụ' }),
  );
  await refresh(host);
  expect(await cell(host, TASKS, row, 'due')).toEqual({ value: 46_000, isFormula: false });
  expect(await cell(host, TASKS, row, 'units')).toMatchObject({ value: 2 });
  expect(await cell(host, TASKS, row, 'state')).toMatchObject({
    value: 'Đang thực hiện (quá hạn), 01/02 đơn vị',
  });
  expect(await refresh(host)).toEqual([]);
});

test('a formula of ours that was typed over is written again', async () => {
  const host = await hostOf();
  await host.apply(type(BUDGET_TABLE, 7, { remaining: 999 }));
  await refresh(host);
  expect(await cell(host, BUDGET_TABLE, 7, 'remaining')).toEqual({ value: 60, isFormula: true });
});

test('an empty table keeps its one row of formulas', async () => {
  const host = await hostOf(modelBook());
  expect(await refresh(host)).toEqual([]);
  expect(await cell(host, PROGRESS_TABLE, 7, 'check')).toEqual({ value: '', isFormula: true });
});

test('a row between others that was emptied has nothing wrong', async () => {
  const host = await hostOf();
  await host.apply(type(PROGRESS_TABLE, 9, { task: 'II.1' }));
  await refresh(host);
  expect(await cell(host, PROGRESS_TABLE, 8, 'check')).toEqual({ value: '', isFormula: true });
});

test('a report that stands twice is told with its cell', async () => {
  const host = await hostOf();
  const { task, unit, year, period } = BOOK.progress[0] ?? {};
  await host.apply(
    type(PROGRESS_TABLE, 9, {
      task: task ?? null,
      unit: unit ?? null,
      year: year ?? null,
      period: period ?? null,
    }),
  );
  const outcome = await planRefresh(host, { file: FILE, selection: {} });
  expect(outcome.findings).toMatchObject([
    {
      code: 'progress.repeated',
      severity: 'warning',
      place: { file: FILE, sheet: SHEETS.progress, cell: 'A9' },
      read: 'I.1, Văn phòng UBND tỉnh',
      advice: 'Trùng nhiệm vụ, đơn vị và kỳ với dòng 7. Chỉ giữ một dòng.',
    },
  ]);
});
