/** Commands in the built pane: they run in a worker, and may be called off whatever Excel is at. */
import { RUN_ACTIONS } from '../../src/core/log';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { SHEETS } from '../../src/sheets/names';
import { demoBook } from '../../src/commands/demoBook';
import { yearsOf } from '../../src/core/plan/targets';
import { HEADER_ROW, indicatorTable } from '../../src/sheets/planTables';
import { columnOf } from '../../src/sheets/table';
import { contentsOf } from '../inExcel/office';
import { vinhPhuc } from '../support/plans';
import { openPage, unfold } from './support/paneWalk';
import { BOOK, paneScene, readingSpot, VI } from './support/paneScene';

const { shell } = VI;
const WORKER = /^\/runs\.[0-9a-f]+\.js$/;
const VALUE = readingSpot('value');
const COUNTS = countsOf(scoreBook(BOOK));

const scene = paneScene();

/** All that stands in the workbook. */
const contents = (): string[] => contentsOf(scene.excel.farEnd.book);

const refreshes = (): number =>
  scene.logged().filter((action) => action === RUN_ACTIONS.refresh).length;

const workersAsked = (): number => scene.pane.served.filter((path) => WORKER.test(path)).length;

/** The one alert says this, line by line. */
async function expectAlert(...lines: readonly string[]): Promise<void> {
  await scene.alert().waitFor();
  const said = await scene.alert().innerText();
  expect(said.split(/\n+/)).toEqual(lines);
}

describe('the program of the commands', () => {
  test('is loaded with the first command, and kept for the next', async () => {
    await scene.openRead();
    expect(workersAsked()).toBe(0);
    await scene.press('refresh');
    expect(workersAsked()).toBe(1);
    await scene.press('refresh');
    expect(workersAsked()).toBe(1);
    expect(refreshes()).toBeGreaterThan(0);
  });

  test('that does not come through: a sentence, the workbook untouched; then it does', async () => {
    const expected = /ERR_FAILED|worker of runs/;
    await scene.openRead(undefined, { missing: WORKER, expected });
    scene.excel.farEnd.book.sheet(SHEETS.readings).cells.type(...VALUE, "'90,5");
    const before = contents();
    await scene.button(shell.commands.refresh).click();
    await expectAlert(shell.notDone.refresh, shell.unloaded, shell.reload);
    expect(contents()).toEqual(before);
    scene.pane.missing = undefined;
    await scene.button(shell.commands.refresh).click();
    await scene.status(shell.done.refresh).waitFor();
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
  });
});

describe('a command that waits for Excel', () => {
  test('while a cell is being edited is ended by Dừng, at once; the workbook is untouched', async () => {
    await scene.openRead();
    const { book, counters } = scene.excel.farEnd;
    const before = contents();
    const runs = scene.logged();
    book.editing = true;
    await scene.button(shell.commands.refresh).click();
    await scene.excel.until(() => counters.syncs.length > 1);
    await scene.button(shell.cancel).click();
    await expectAlert(shell.notDone.refresh, shell.cancelled);
    book.editing = false;
    // What waited behind it goes on, and so does the next command.
    await scene.press('refresh');
    expect(scene.logged()).toEqual([...runs, RUN_ACTIONS.refresh]);
    expect(contents()).toEqual(before);
  });

  test('while a cell is being edited goes on when the cell is done', async () => {
    await scene.openRead();
    const { book, counters } = scene.excel.farEnd;
    book.sheet(SHEETS.readings).cells.type(...VALUE, "'90,5");
    book.editing = true;
    await scene.button(shell.commands.refresh).click();
    await scene.excel.until(() => counters.syncs.length > 2);
    expect(scene.cell(SHEETS.readings, VALUE)).toBe('90,5');
    book.editing = false;
    await scene.status(shell.done.refresh).waitFor();
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
  });

  test('that answers nothing says how far it is, and is ended by Dừng; late answers change nothing', async () => {
    await scene.openRead();
    const before = contents();
    const runs = scene.logged();
    const goOn = scene.excel.keepBusy();
    await scene.button(shell.commands.refresh).click();
    await scene.status(shell.running.refresh).waitFor();
    await scene.shown(shell.phases.reading);
    await scene.button(shell.cancel).click();
    await expectAlert(shell.notDone.refresh, shell.cancelled);
    goOn();
    await scene.press('refresh');
    expect(scene.logged()).toEqual([...runs, RUN_ACTIONS.refresh]);
    expect(contents()).toEqual(before);
  });

  test('late answers do not bring it back; what was said of it is taken away by its button', async () => {
    await scene.openRead();
    const goOn = scene.excel.keepBusy();
    await scene.button(shell.commands.refresh).click();
    await scene.button(shell.cancel).click();
    await scene.alert().waitFor();
    goOn();
    // Excel answers in order: what was asked for the command has come before this is seen.
    await scene.excel.edit(SHEETS.readings, [[...VALUE, 99.5]]);
    await scene.light(shell.lights.met, COUNTS.met + 1).waitFor();
    await expectAlert(shell.notDone.refresh, shell.cancelled);
    expect(await scene.button(shell.cancel).count()).toBe(0);
    await scene.button(shell.dismiss).click();
    await scene.alert().waitFor({ state: 'detached' });
    const runs = scene.pane.view.getByRole('region', { name: shell.runs });
    expect(await runs.getByRole('status').innerText()).toBe('');
  });
});

test('the last run is taken back from Trợ giúp, too, when what was said of it is closed', async () => {
  await scene.openRead();
  scene.excel.farEnd.book.sheet(SHEETS.readings).cells.type(...VALUE, "'90,5");
  await scene.button(shell.commands.refresh).click();
  await scene.status(shell.done.refresh).waitFor();
  expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
  await scene.button(shell.dismiss).click();
  await scene.openPage(shell.pages.help);
  await scene.button(shell.commands.undo).click();
  await scene.status(shell.done.undo).waitFor();
  expect(scene.cell(SHEETS.readings, VALUE)).toBe('90,5');
});

/** The first target of the first indicator in Chỉ tiêu: a rank from 1 to 63. */
function firstTarget(): readonly [number, number] {
  const years = yearsOf(vinhPhuc());
  return [HEADER_ROW + 1, columnOf(indicatorTable(years), `targets.${years[0] ?? 0}.value`)];
}

test('what was previewed of a plan is not confirmed any more once the workbook was edited', async () => {
  const { load, revision } = VI.plan;
  await scene.openRead(demoBook(vinhPhuc()));
  await openPage(scene.pane, 'plan', 'vi');
  await unfold(scene.pane);
  await scene.button(load.preview).click();
  await scene.status(revision.same).waitFor();
  await scene.excel.edit(SHEETS.indicators, [[...firstTarget(), 9]]);
  await scene.status(load.edited).waitFor();
  expect(await scene.status(revision.same).count()).toBe(0);
  await scene.button(load.preview).click();
  await scene.status(`${revision.differ(1)}. ${revision.nothingWritten}`).waitFor();
});
