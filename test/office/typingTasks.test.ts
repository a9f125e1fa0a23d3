/** Progress and money that other programs type under their tables count at once, without a run. */
import { demoBook } from '../../src/commands/demoBook';
import type { CellValue } from '../../src/core/cells';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change, ObservedWorkbook } from '../../src/host/host';
import { BUDGET_TABLE } from '../../src/sheets/budget/budgetTable';
import type { TableDef } from '../../src/sheets/table';
import { columnOf } from '../../src/sheets/table';
import { PROGRESS_TABLE } from '../../src/sheets/tasks/progressTable';
import { taskTable } from '../../src/sheets/tasks/taskTable';
import { vinhPhuc } from '../support/plans';
import { bookFile } from './bookFile';
import { contentOf, recalculated } from './libreOffice';

const BOOK = demoBook(vinhPhuc());
const TASKS = taskTable([2022, 2023, 2024, 2025]);

function type(def: TableDef, row: number, cells: Readonly<Record<string, CellValue>>): Change[] {
  return Object.entries(cells).map(([key, value]) => ({
    kind: 'setCells',
    sheet: def.sheet,
    row,
    column: columnOf(def, key),
    rows: [[value]],
  }));
}

function cellOf(book: ObservedWorkbook, def: TableDef, row: number, key: string): CellValue {
  const sheet = book.sheets.find(({ name }) => name === def.sheet);
  return sheet?.values[row - 1]?.[columnOf(def, key) - 1] ?? null;
}

test('a report and an amount below the tables change the state of the task and the totals', async () => {
  const place = BOOK.plan.tasks.findIndex(({ id }) => id === 'VII.4');
  const [taskRow, totals] = [TASKS.headerRow + 1 + place, 4];
  const file = await bookFile(BOOK);
  const opened = FileHost.open(file);
  if (!opened.ok) throw new Error('our own file is refused');
  await opened.value.apply([
    ...type(PROGRESS_TABLE, PROGRESS_TABLE.headerRow + 4 + BOOK.progress.length, {
      task: 'VII.4',
      unit: 'Công an tỉnh',
      year: 2022,
      period: 'Cả năm',
      state: 'Hoàn thành đúng hạn',
    }),
    ...type(BUDGET_TABLE, BUDGET_TABLE.headerRow + 4 + BOOK.budget.length, {
      year: 2022,
      appraised: 60,
      allotted: 1000,
    }),
  ]);
  const [saved = new Uint8Array()] = await recalculated([opened.value.save()], 'vi-VN');
  const [before, after] = [await contentOf(file), await contentOf(saved)];

  expect(cellOf(before, TASKS, taskRow, 'state')).toBe('Quá hạn, chưa báo cáo');
  expect(cellOf(after, TASKS, taskRow, 'state')).toBe('Quá hạn, chưa báo cáo đủ, 01/02 đơn vị');
  expect(cellOf(before, BUDGET_TABLE, totals, 'appraised')).toBe(29_640);
  expect(cellOf(after, BUDGET_TABLE, totals, 'appraised')).toBe(29_700);
  expect(cellOf(after, BUDGET_TABLE, totals, 'available')).toBe(30_240);
});
