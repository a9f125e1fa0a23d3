/** The built pane with the unmodified office.js of the build, as an officer meets it in Excel on the web. */
import type { Browser } from 'playwright-core';
import { loadBook } from '../../src/commands/loadPlan';
import { RUN_ACTIONS } from '../../src/core/log';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { AUTO_OPEN } from '../../src/taskpane/officeSide';
import { paneText } from '../../src/taskpane/paneText';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { launchChromium } from './support/chromium';
import { ExcelOnTheWeb } from './support/excelOnTheWeb';
import type { Typed, WebOptions } from './support/excelOnTheWeb';
import { PaneUnderTest } from './support/paneUnderTest';
import type { Opening } from './support/paneUnderTest';

const VI = paneText('vi');
const EN = paneText('en');

/** One figure, far below its target of 85. */
const BOOK = modelBook(
  modelReadings({ value: 20, name: 'Hồ sơ công bố đúng hạn', unitLabel: '%' }),
);
const SELECTION = VI.looksAt('year', BOOK.selection.year);
const COUNTS = countsOf(scoreBook(BOOK));

let browser: Browser;
let excel: ExcelOnTheWeb;
let pane: PaneUnderTest;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Excel with an empty workbook. */
async function open(options: WebOptions = {}, opening: Opening = {}): Promise<void> {
  excel = new ExcelOnTheWeb(options);
  pane = await PaneUnderTest.inExcel(browser, excel, opening);
}

/** Excel with the workbook of the model plan. */
async function openBook(options: WebOptions = {}): Promise<void> {
  excel = new ExcelOnTheWeb(options);
  expect(await loadBook(new ExcelHost(excel.farEnd.run), BOOK, '')).toEqual([]);
  excel.farEnd.counters.take();
  pane = await PaneUnderTest.inExcel(browser, excel);
}

/** Nothing was asked of another server, nothing was complained about, nothing is wider than the pane. */
async function close(): Promise<void> {
  const overflow = await pane.overflow();
  const { outside, complaints } = pane;
  await pane.close();
  expect({ outside, complaints, overflow }).toEqual({ outside: [], complaints: [], overflow: 0 });
}

afterEach(close);

const shown = (text: string): Promise<void> => pane.view.getByText(text).waitFor();

const button = (name: string) => pane.view.getByRole('button', { name, exact: true });

async function press(name: string): Promise<void> {
  const id = await excel.press(name);
  await excel.until(() => excel.ended.includes(id));
}

/** Thao tác of the runs that Nhật ký tells. */
function logged(): unknown[] {
  const { cells, tables } = excel.farEnd.book.sheet(SHEETS.log);
  const area = tables.find(({ name }) => name === TABLES.log)?.area;
  if (area === undefined) throw new Error('no table of the log');
  const rows = Array.from({ length: area.lastRow - area.firstRow }, (_, row) => row);
  return rows.map((row) => cells.at(area.firstRow + 1 + row, area.firstColumn + 3).value);
}

/** Giá trị of the one reading. */
function valueCell(): readonly [row: number, column: number] {
  const { cells, tables } = excel.farEnd.book.sheet(SHEETS.readings);
  const { firstRow = 0, lastColumn = 0 } = tables[0]?.area ?? {};
  const columns = Array.from({ length: lastColumn }, (_, index) => index + 1);
  const column = columns.find((each) => cells.at(firstRow, each).value === 'Giá trị');
  if (column === undefined) throw new Error('no Giá trị');
  return [FIRST_ROW, column];
}

/** The number beside a light. */
const count = (light: string): Promise<string> =>
  pane.view.locator('.light', { hasText: light }).locator('dd').innerText();

describe('a workbook without a plan', () => {
  test('is said to be one, with how to begin; nothing is written', async () => {
    await open();
    await shown(VI.noPlan);
    expect(await button(VI.commands.loadPlan).isEnabled()).toBe(true);
    expect(excel.farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(excel.settings.size).toBe(0);
  });

  test('gets the plan by the button of the pane, which then shows it', async () => {
    await open();
    await button(VI.commands.loadPlan).click();
    await pane.view.getByRole('status').getByText(VI.done.loadPlan).waitFor();
    await pane.view.locator('.book').getByText('Kế hoạch số 232/KH-UBND').waitFor();
    expect(logged()).toEqual([RUN_ACTIONS.load]);
  });

  test('cannot be refreshed: said as an alert, with the name of the file', async () => {
    await open();
    await button(VI.commands.refresh).click();
    const alert = pane.view.getByRole('alert');
    await alert.getByText(VI.notDone.refresh).waitFor();
    expect(await alert.innerText()).toContain('Tệp Theo doi.xlsx');
  });
});

describe('the ribbon with the pane closed', () => {
  test('loads the plan into the workbook, tells its end, leaves the pane closed', async () => {
    await open({ isPaneOpen: false });
    await shown(VI.reading);
    await press('loadPlan');
    expect(logged()).toEqual([RUN_ACTIONS.load]);
    expect(excel.isPaneOpen).toBe(false);
    expect(excel.settings.get(AUTO_OPEN)).toBe(true);
  });

  test('refreshes: what was typed as text is a number, the run stands in Nhật ký', async () => {
    await openBook({ isPaneOpen: false });
    await shown(VI.reading);
    const [row, column] = valueCell();
    const { cells } = excel.farEnd.book.sheet(SHEETS.readings);
    cells.type(row, column, "'90,5");
    await press('refresh');
    expect(cells.at(row, column).value).toBe(90.5);
    expect(logged()).toContain(RUN_ACTIONS.refresh);
    expect(excel.isPaneOpen).toBe(false);
  });

  test('reads nothing for the closed pane; opening it shows what stands', async () => {
    await openBook({ isPaneOpen: false });
    await excel.until(() => excel.farEnd.book.tellsEdits);
    const before = excel.farEnd.counters.take().length;
    await excel.edit(SHEETS.readings, [[...valueCell(), 99.5]], 'officer');
    await excel.setPaneOpen(true);
    await shown(SELECTION);
    expect(before).toBeLessThanOrEqual(3);
    expect(await count(VI.lights.met)).toBe(String(COUNTS.met + 1));
  });

  test('opens the pane with a sentence when a command cannot be done', async () => {
    await openBook({ isPaneOpen: false });
    await shown(VI.reading);
    excel.farEnd.book.sheet(SHEETS.track).isProtected = true;
    await press('refresh');
    const alert = pane.view.getByRole('alert');
    expect(excel.isPaneOpen).toBe(true);
    expect(await alert.innerText()).toContain(
      `Sheet “${SHEETS.track}” đang được bảo vệ nên không ghi được.`,
    );
  });

  test('a fault of the program is told without its message, the ribbon waits for nothing', async () => {
    // The plan is a file of its own, named by a number.
    const expected = /ERR_FAILED|Loading chunk|ChunkLoadError/;
    await open({ isPaneOpen: false }, { missing: /^\/\d+\./, expected });
    await shown(VI.reading);
    await press('loadPlan');
    expect(excel.isPaneOpen).toBe(true);
    expect(await pane.view.getByRole('alert').innerText()).toBe(
      `${VI.notDone.loadPlan}\n\n${VI.fault}`,
    );
  });

  test('a command that comes before the pane is ready waits for it', async () => {
    await open({ isPaneOpen: false });
    await excel.until(() => excel.hears('appCommandInvoked'));
    await press('refresh');
    expect(excel.isPaneOpen).toBe(true);
    await pane.view.getByRole('alert').getByText(VI.notDone.refresh).waitFor();
  });

  test('commands pressed at once run one after the other', async () => {
    await open({ isPaneOpen: false });
    await shown(VI.reading);
    const ids = [await excel.press('loadPlan'), await excel.press('refresh')];
    await excel.until(() => excel.ended.length === 2);
    expect(excel.ended).toEqual(ids);
    expect(logged()).toEqual([RUN_ACTIONS.load, RUN_ACTIONS.refresh]);
  });

  test.each([
    ['openConsolidate', 'consolidate'],
    ['openReport', 'report'],
  ] as const)('%s opens the pane on a page that says what works today', async (name, page) => {
    await openBook({ isPaneOpen: false });
    await shown(VI.reading);
    await press(name);
    await excel.until(() => excel.isPaneOpen);
    await pane.view.getByRole('heading', { name: VI.coming[page].title }).waitFor();
    await button(VI.back).click();
    await shown(SELECTION);
  });
});

describe('what the pane shows of the workbook', () => {
  test('plan, period and the lights that the workbook has', async () => {
    await openBook();
    await shown(VI.plan(BOOK.plan.number, BOOK.plan.title));
    await shown(SELECTION);
    const { met, near, off } = COUNTS;
    const { lights } = VI;
    expect([await count(lights.met), await count(lights.near), await count(lights.off)]).toEqual(
      [met, near, off].map(String),
    );
  });

  test.each(['officer', 'coAuthor'] as const)('an edit by the %s renews it', async (who) => {
    await openBook();
    await shown(SELECTION);
    const [row, column] = valueCell();
    await excel.edit(SHEETS.readings, [[row, column, 99.5]], who);
    await pane.view.locator('.light.met', { hasText: String(COUNTS.met + 1) }).waitFor();
    expect(excel.farEnd.book.sheet(SHEETS.readings).cells.at(row, column).value).toBe(99.5);
  });

  test('a burst of edits is read once', async () => {
    await openBook();
    await shown(SELECTION);
    await excel.until(() => excel.farEnd.book.tellsEdits);
    const opening = excel.farEnd.counters.take();
    const [row, column] = valueCell();
    const burst = Array.from({ length: 20 }, (_, index): Typed => [row, column, 80 + index]);
    await excel.edit(SHEETS.readings, burst, 'officer');
    await pane.view.locator('.light.met', { hasText: String(COUNTS.met + 1) }).waitFor();
    // The opening read and registered besides.
    expect(excel.farEnd.counters.take().length).toBeLessThan(opening.length);
  });
});

describe('opening with the workbook', () => {
  const box = () => pane.view.getByRole('checkbox', { name: VI.opensWithBook });

  test('is set where the pane is opened on a plan and nobody chose', async () => {
    await openBook();
    await excel.until(() => excel.settings.get(AUTO_OPEN) === true);
    await shown(SELECTION);
    expect(await box().isChecked()).toBe(true);
  });

  test('switched off it stays off: with a command, and when the workbook is opened again', async () => {
    await openBook({ settings: { [AUTO_OPEN]: true } });
    await pane.view.getByText(VI.opensWithBook).click();
    await excel.until(() => excel.settings.get(AUTO_OPEN) === false);
    await press('refresh');
    expect(excel.settings.get(AUTO_OPEN)).toBe(false);
    const settings = Object.fromEntries(excel.settings);
    await close();
    await openBook({ settings });
    await shown(SELECTION);
    expect(await box().isChecked()).toBe(false);
    expect(excel.settings.get(AUTO_OPEN)).toBe(false);
    await pane.view.getByText(VI.opensWithBook).click();
    await excel.until(() => excel.settings.get(AUTO_OPEN) === true);
  });

  test('a choice that Excel does not keep is taken back and said', async () => {
    await openBook({ settings: { [AUTO_OPEN]: true } });
    excel.refusesSettings = true;
    await pane.view.getByText(VI.opensWithBook).click();
    await pane.view.getByRole('alert').getByText(VI.opensWithBookFault).waitFor();
    expect(await box().isChecked()).toBe(true);
  });
});

test('in an English Office the pane is English', async () => {
  await open({ locale: 'en-US' });
  await shown(EN.noPlan);
  expect(await pane.view.locator('html').getAttribute('lang')).toBe('en');
  await press('refresh');
  await shown(EN.notDone.refresh);
});

describe('where it cannot work it says what to do, and where else', () => {
  async function expectNotice(title: string, link: string): Promise<void> {
    await pane.view.getByRole('heading', { name: title }).waitFor();
    const fileMode = pane.view.getByRole('link', { name: link });
    expect(await fileMode.getAttribute('href')).toBe('index.html');
  }

  test.each([
    ['ExcelApi 1.13', { ExcelApi: 1.13, SharedRuntime: 1.1 }],
    ['no shared runtime', { ExcelApi: 1.17 }],
  ])('an Excel that is too old: %s', async (_, sets) => {
    await open({ sets });
    await expectNotice(VI.tooOld.title, VI.fileModeLink);
    await press('refresh');
    expect(excel.farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test.each([
    ['office.js', /\/office\.js$/, 'vi-VN', VI],
    ['its file for Excel', /\/excel-web-/, 'vi-VN', VI],
    ['its texts', /\/office_strings\.js$/, 'vi-VN', VI],
    ['office.js, in an English Office', /\/office\.js$/, 'en-US', EN],
  ])('Office.js out of reach: %s', async (_, missing, locale, text) => {
    const expected = /ERR_FAILED|Neither the locale|Strings is not defined/;
    await open({ locale }, { missing, expected });
    await expectNotice(text.unreachable('').title, text.fileModeLink);
    await shown('https://theo-doi.example.vn');
    expect(await button(text.retry).isEnabled()).toBe(true);
  });

  test('texts of Office.js that are missing in one language are no reason', async () => {
    await open({}, { missing: /\/vi-vn\/office_strings\.js$/, expected: /ERR_FAILED/ });
    await shown(VI.noPlan);
  });

  test('a browser instead of Excel', async () => {
    pane = await PaneUnderTest.alone(browser);
    await expectNotice(VI.outside.title, VI.fileModeLink);
  });
});
