import { planRefresh } from '../../src/commands/refresh';
import type { Refreshed } from '../../src/commands/refresh';
import { undoableRun } from '../../src/runs/undoable';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { FILE, STAMP, undoneWith, valueOf } from '../support/runs';

const TYPED = modelReadings({ value: '60,5', name: 'a', unitLabel: '%', unit: 'Toàn tỉnh' });

const host = (): LivingHost => new LivingHost(workbookOf(modelBook(TYPED)));

async function refreshed(on: LivingHost): Promise<Refreshed> {
  const outcome = await planRefresh(on, { file: FILE, selection: {}, stamp: STAMP });
  const value = valueOf(outcome);
  await on.apply([...value.changes, ...value.upkeep]);
  return value;
}

test('a run that mended a cell can be taken back, by its number in Nhật ký', async () => {
  const on = host();
  const { basis, changes } = await refreshed(on);
  const run = undoableRun(basis, changes);
  expect(run).toBe(1);
  expect((await undoneWith(on)).undone.run).toBe(run);
});

test('a run that changed nothing leaves the one before it alone', async () => {
  const on = host();
  await refreshed(on);
  const { basis, changes } = await refreshed(on);
  expect(undoableRun(basis, changes)).toBeNull();
});
