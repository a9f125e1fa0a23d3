/** What an officer does in the built pane from an empty workbook on, and what it costs Excel. */
import { freshBook } from '../../src/commands/loadPlan';
import { RUN_ACTIONS } from '../../src/core/log';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { LIGHT_SHEETS } from '../../src/live/openBook';
import { clock } from '../../src/pane/clock';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';
import type { Typed } from './support/excelOnTheWeb';
import { BOOK, paneScene, readingSpot, VI } from './support/paneScene';

const { shell, overview, readings } = VI;
const { lights, verdicts } = shell;

const COUNTS = countsOf(scoreBook(BOOK));
const VALUE = readingSpot('value');

/** Bytes of an answer that holds no more than a few cells. */
const FEW_BYTES = 3_000;

const scene = paneScene();

/** What was asked of Excel since this was asked last: all of it small. */
function fewCells(): number {
  const syncs = scene.excel.farEnd.counters.take();
  expect(Math.max(0, ...syncs.map(({ answerBytes }) => answerBytes))).toBeLessThan(FEW_BYTES);
  return syncs.length;
}

/** The value of the one reading makes its indicator met. */
async function typeAndSee(): Promise<void> {
  await scene.excel.edit(SHEETS.readings, [[...VALUE, 99.5]]);
  await scene.light(lights.met, COUNTS.met + 1).waitFor();
}

test('from an empty workbook: plan, a figure, its light, the ribbon, taken back', async () => {
  const id = 'PL.V.3.2';
  const fresh = freshBook(vinhPhuc(), clock().today);
  const start = countsOf(scoreBook(fresh));
  const { year } = fresh.selection;
  await scene.open();
  await scene.pane.view.getByRole('heading', { name: shell.start.title }).waitFor();
  await scene.button(shell.commands.loadPlan).click();
  await scene.light(lights.noData, start.noData).waitFor();
  await scene.status(shell.done.loadPlan).waitFor();
  await scene.isRead();

  // Somebody else types it into the sheet.
  const reading = [id, undefined, undefined, 'Toàn tỉnh', year, 'Cả năm', '', '', 30];
  await scene.excel.paste(SHEETS.readings, readingSpot('indicator'), reading, 'coAuthor');
  await scene.light(lights.off, 1).waitFor();
  await scene.light(lights.noData, start.noData - 1).waitFor();
  await scene.rowSays(id, verdicts.offYear);
  expect(fewCells()).toBe(1);

  // The officer corrects it, as people write numbers.
  await scene.excel.edit(SHEETS.readings, [[...VALUE, "'90,5"]]);
  await scene.light(lights.invalid, 1).waitFor();
  await scene.rowSays(id, verdicts.invalid);
  expect(fewCells()).toBe(1);

  await scene.press('refresh');
  await scene.status(shell.done.refresh).waitFor();
  expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
  // What is met stands last; a press on its light lists it alone.
  await scene.light(lights.met, 1).click();
  await scene.rowSays(id, verdicts.exceeded);
  await scene.light(lights.met, 1).click();

  await scene.button(shell.undo).click();
  await scene.status(shell.done.undo).waitFor();
  expect(scene.cell(SHEETS.readings, VALUE)).toBe('90,5');
  await scene.light(lights.invalid, 1).waitFor();
  await scene.rowSays(id, verdicts.invalid);
  expect(new Set(scene.logged())).toEqual(DONE_RUNS);
});

const DONE_RUNS = new Set([RUN_ACTIONS.load, RUN_ACTIONS.refresh, RUN_ACTIONS.undo]);

describe('what an edit costs Excel', () => {
  /** Somebody types anew what stands in the first cell of the sheet's table. */
  async function confirm(sheet: string): Promise<void> {
    const { cells, tables } = scene.excel.farEnd.book.sheet(sheet);
    const { firstRow = 0, firstColumn = 0 } = tables[0]?.area ?? {};
    const spot = [firstRow + 1, firstColumn] as const;
    const { formula, value } = cells.at(...spot);
    await scene.excel.edit(sheet, [[...spot, formula ?? value]]);
  }

  test.each(LIGHT_SHEETS)('one request for the cells of sheet %s', async (sheet) => {
    await scene.openRead();
    const { counters } = scene.excel.farEnd;
    await confirm(sheet);
    await scene.excel.until(() => counters.syncs.length === 1);
    await typeAndSee();
    expect(fewCells()).toBe(2);
  });

  test.each([SHEETS.budget, SHEETS.log])('none for sheet %s: no light needs it', async (sheet) => {
    await scene.openRead();
    await confirm(sheet);
    await typeAndSee();
    expect(fewCells()).toBe(1);
  });

  test('a thousand readings cost no more than one', async () => {
    const many = Array.from({ length: 1_000 }, () => ({ value: 20, skip: 'thử' }));
    await scene.openRead(modelBook(modelReadings({ value: 20 }, ...many)));
    await typeAndSee();
    expect(fewCells()).toBe(1);
  });

  test('a row that is put in moves all that stands below: everything is read anew', async () => {
    await scene.openRead();
    const { counters } = scene.excel.farEnd;
    await scene.excel.insertRow(SHEETS.readings, FIRST_ROW);
    await scene.row(MODEL_ID).locator('summary').click();
    const [row, column] = VALUE;
    await scene.button(overview.readingJump(row + 1)).waitFor();
    const whole = counters.take().map(({ answerBytes }) => answerBytes);
    expect(Math.max(...whole)).toBeGreaterThan(10 * FEW_BYTES);
    await scene.excel.edit(SHEETS.readings, [[row + 1, column, 99.5]]);
    await scene.light(lights.met, COUNTS.met + 1).waitFor();
    expect(fewCells()).toBe(1);
  });
});

describe('a jump', () => {
  test('from the list to the row of the indicator in Theo dõi', async () => {
    await scene.openRead();
    await scene.button(overview.jumpTo(MODEL_ID)).click();
    const { book } = scene.excel.farEnd;
    await scene.excel.until(() => book.selection !== '');
    expect(book.activeSheet).toBe(SHEETS.track);
    const [, column = '', row = ''] = /^Theo dõi!([A-Z]+)(\d+)$/.exec(book.selection) ?? [];
    expect(column).toBe('A');
    expect(scene.cell(SHEETS.track, [Number(row), 1])).toBe(MODEL_ID);
    expect(fewCells()).toBe(1);
  });

  test('to a sheet that is gone says so, and the next one takes the sentence away', async () => {
    await scene.openRead();
    const { book } = scene.excel.farEnd;
    const sheet = book.sheet(SHEETS.track);
    sheet.name = 'Theo dõi cũ';
    await scene.button(overview.jumpTo(MODEL_ID)).click();
    await scene.alert().getByText(`sheet “${SHEETS.track}”`).waitFor();
    sheet.name = SHEETS.track;
    await scene.button(overview.jumpTo(MODEL_ID)).click();
    await scene.alert().waitFor({ state: 'detached' });
    expect(book.activeSheet).toBe(SHEETS.track);
  });
});

describe('page Số liệu', () => {
  const tab = (name: string | RegExp) => scene.pane.view.getByRole('tab', { name });
  const field = (name: string | RegExp) => scene.pane.view.getByLabel(name);
  const openReadings = () => scene.openPage(shell.pages.readings);

  test('quick entry writes a reading with one look and one write, and tells its light', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.entry).click();
    await field(readings.entry.indicator).fill(MODEL_ID);
    await field(readings.entry.orValue('%')).fill('90,5');
    const outcome = scene.pane.view.locator('.outcome');
    await outcome.getByText(verdicts.exceeded, { exact: true }).waitFor();
    await scene.shown(readings.entry.known(String(FIRST_ROW)));
    scene.requests();
    await scene.button(readings.entry.write).click();
    const told = scene.pane.view.getByRole('status').filter({ hasText: verdicts.exceeded });
    expect(await told.innerText()).toContain(readings.entry.written(MODEL_ID, 'Toàn tỉnh'));
    expect(scene.requests()).toBe(2);
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
    await scene.openPage(shell.pages.overview);
    await scene.light(lights.met, COUNTS.met + 1).waitFor();
    await scene.rowSays(MODEL_ID, verdicts.exceeded);
  });

  test('quick entry keeps what is typed while others are looked at, and follows the sheet elsewhere', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.entry).click();
    await field(readings.entry.indicator).fill(MODEL_ID);
    const value = field(readings.entry.orValue('%'));
    expect(await value.inputValue()).toBe('20');
    await field(readings.entry.cause).fill('Thiếu biên chế');
    await scene.openPage(shell.pages.overview);
    await scene.excel.edit(SHEETS.readings, [[...VALUE, 45]], 'coAuthor');
    await openReadings();
    await tab(readings.tabs.entry).click();
    await scene.pane.view.locator('#entry-value[value="45"]').waitFor();
    expect(await field(readings.entry.cause).inputValue()).toBe('Thiếu biên chế');
    await scene.button(readings.entry.write).click();
    await scene.shown(readings.entry.written(MODEL_ID, 'Toàn tỉnh'));
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(45);
    expect(scene.cell(SHEETS.readings, readingSpot('cause'))).toBe('Thiếu biên chế');
  });

  test('quick entry of a reading that is not there writes a row of its own', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.entry).click();
    await field(readings.entry.indicator).fill(MODEL_ID);
    await field(readings.entry.unit).fill('Sở Tài chính');
    await field(/^\(a\)/).fill('45');
    await field(/^\(b\)/).fill('50');
    await scene.shown(readings.entry.fresh);
    scene.requests();
    await scene.button(readings.entry.write).click();
    await scene.shown(readings.entry.written(MODEL_ID, 'Sở Tài chính'));
    expect(scene.requests()).toBe(2);
    const cells = (['indicator', 'unit', 'numerator', 'denominator'] as const).map((column) =>
      scene.cell(SHEETS.readings, readingSpot(column, FIRST_ROW + 1)),
    );
    expect(cells).toEqual([MODEL_ID, 'Sở Tài chính', 45, 50]);
    const { tables } = scene.excel.farEnd.book.sheet(SHEETS.readings);
    expect(tables.find(({ name }) => name === READING_TABLE.name)?.area.lastRow).toBe(
      FIRST_ROW + 1,
    );
  });

  test('what cannot be written stays in the form, with why', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.entry).click();
    await field(readings.entry.indicator).fill(MODEL_ID);
    await field(readings.entry.orValue('%')).fill('90,5');
    scene.excel.farEnd.book.sheet(SHEETS.readings).isProtected = true;
    await scene.button(readings.entry.write).click();
    await scene.alert().getByText(readings.entry.failed).waitFor();
    await scene.alert().getByText(`Sheet “${SHEETS.readings}” đang được bảo vệ`).waitFor();
    expect(await field(readings.entry.orValue('%')).inputValue()).toBe('90,5');
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(20);
  });

  test('figures that were typed stay in sight while the unit is not known; they have no light then', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.entry).click();
    await field(readings.entry.indicator).fill(MODEL_ID);
    await field(readings.entry.orValue('%')).fill('90,5');
    const light = scene.pane.view.locator('.outcome .light');
    await light.waitFor();
    await field(readings.entry.unit).fill('Sở Không Có');
    await light.waitFor({ state: 'detached' });
    expect(await field(readings.entry.orValue('%')).inputValue()).toBe('90,5');
    await scene.button(readings.entry.write).click();
    await scene.alert().getByText(readings.entry.notYet).waitFor();
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(20);
    await field(readings.entry.unit).fill('Toàn tỉnh');
    await light.waitFor();
  });

  test('a text that is a number is mended by one click, where it stands', async () => {
    await scene.openRead(modelBook(modelReadings({ value: '90,5' })));
    await openReadings();
    await tab(readings.tabs.findings(1)).click();
    await scene.button('Ô I5').click();
    const { book } = scene.excel.farEnd;
    await scene.excel.until(() => book.selection === `${SHEETS.readings}!I5`);
    scene.requests();
    await scene.button(readings.findings.correct('90,5')).click();
    await scene.status(readings.findings.corrected('I5')).waitFor();
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
    expect(scene.requests()).toBe(2);
    await tab(readings.tabs.findings(0)).waitFor();
    await scene.openPage(shell.pages.overview);
    await scene.light(lights.met, COUNTS.met + 1).waitFor();
  });

  test('a burst in the sheet is seen while the page is open', async () => {
    await scene.openRead();
    await openReadings();
    await tab(readings.tabs.findings(0)).click();
    const burst = ["'90,5", "'91,5", "'92,5"].map((text): Typed => [...VALUE, text]);
    await scene.excel.edit(SHEETS.readings, burst);
    await scene.button(readings.findings.correct('92,5')).waitFor();
  });
});
