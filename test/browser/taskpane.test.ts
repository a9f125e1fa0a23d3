/** The built pane with the unmodified office.js of the build, as an officer meets it in Excel on the web. */
import { RUN_ACTIONS } from '../../src/core/log';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { SHEETS } from '../../src/sheets/names';
import { AUTO_OPEN } from '../../src/taskpane/officeSide';
import type { Typed } from './support/excelOnTheWeb';
import { BOOK, EN, paneScene, readingSpot, SELECTION, VI } from './support/paneScene';

const COUNTS = countsOf(scoreBook(BOOK));
const VALUE = readingSpot('value');
const { shell } = VI;

const scene = paneScene();

const sheetNames = (): string[] => scene.excel.farEnd.book.sheets.map(({ name }) => name);

const oneMoreMet = (): Promise<void> => scene.light(shell.lights.met, COUNTS.met + 1).waitFor();

describe('a workbook without a plan', () => {
  test('is said to be one, with how to begin; nothing is written', async () => {
    await scene.open();
    await scene.pane.view.getByRole('heading', { name: shell.start.title }).waitFor();
    await scene.shown(shell.start.lead);
    expect(await scene.button(shell.commands.loadPlan).isEnabled()).toBe(true);
    expect(sheetNames()).toEqual(['Sheet1']);
    expect(scene.excel.settings.size).toBe(0);
  });

  test('gets the plan by the button of the pane, which then shows it', async () => {
    await scene.open();
    await scene.button(shell.commands.loadPlan).click();
    await scene.status(shell.done.loadPlan).waitFor();
    await scene.pane.view.getByRole('banner').getByText('Kế hoạch số 232/KH-UBND').waitFor();
    expect(scene.logged()).toEqual([RUN_ACTIONS.load]);
  });

  test('cannot be refreshed: said as one alert, with the name of the file', async () => {
    await scene.open();
    await scene.shown(shell.start.lead);
    await scene.press('refresh');
    await scene.alert().getByText(shell.notDone.refresh).waitFor();
    expect(await scene.alert().count()).toBe(1);
    expect(await scene.alert().innerText()).toContain('Tệp Theo doi.xlsx');
    expect(sheetNames()).toEqual(['Sheet1']);
  });
});

describe('the ribbon with the pane closed', () => {
  test('loads the plan into the workbook, tells its end, leaves the pane closed', async () => {
    await scene.open({ isPaneOpen: false });
    await scene.shown(shell.reading);
    await scene.press('loadPlan');
    expect(scene.logged()).toEqual([RUN_ACTIONS.load]);
    expect(scene.excel.isPaneOpen).toBe(false);
    expect(scene.excel.settings.get(AUTO_OPEN)).toBe(true);
  });

  test('refreshes: what was typed as text is a number, the run stands in Nhật ký', async () => {
    await scene.openBook({ isPaneOpen: false });
    await scene.shown(shell.reading);
    scene.excel.farEnd.book.sheet(SHEETS.readings).cells.type(...VALUE, "'90,5");
    await scene.press('refresh');
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(90.5);
    expect(scene.logged()).toContain(RUN_ACTIONS.refresh);
    expect(scene.excel.isPaneOpen).toBe(false);
  });

  test('reads nothing for the closed pane; opening it shows what stands', async () => {
    await scene.openBook({ isPaneOpen: false });
    await scene.excel.until(() => scene.excel.farEnd.book.tellsEdits);
    await scene.excel.edit(SHEETS.readings, [[...VALUE, 99.5]]);
    // By then whatever would be read of it was asked for: edits are gathered for a tenth of a second.
    await scene.pane.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    // It asked to be told of edits and of the pane; no answer has room for a sheet.
    const answers = scene.excel.farEnd.counters.take().map(({ answerBytes }) => answerBytes);
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(Math.max(...answers)).toBeLessThan(1_000);
    await scene.excel.setPaneOpen(true);
    await scene.shown(SELECTION);
    await oneMoreMet();
  });

  test('opens the pane with a sentence when a command cannot be done', async () => {
    await scene.openBook({ isPaneOpen: false });
    await scene.shown(shell.reading);
    scene.excel.farEnd.book.sheet(SHEETS.track).isProtected = true;
    await scene.press('refresh');
    expect(scene.excel.isPaneOpen).toBe(true);
    expect(await scene.alert().innerText()).toContain(
      `Sheet “${SHEETS.track}” đang được bảo vệ nên không ghi được.`,
    );
  });

  test('a plan that does not come through is told, the ribbon waits for nothing', async () => {
    // The plan is a file of its own.
    const expected = /ERR_FAILED|Loading chunk|ChunkLoadError|NetworkError/;
    await scene.open({ isPaneOpen: false }, { missing: /^\/plan\./, expected });
    await scene.shown(shell.reading);
    await scene.press('loadPlan');
    expect(scene.excel.isPaneOpen).toBe(true);
    const said = await scene.alert().innerText();
    const lines = [shell.notDone.loadPlan, shell.unloaded, shell.reload];
    expect(said.split(/\n+/)).toEqual(lines);
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  test('a command that comes before the pane is ready waits for it', async () => {
    await scene.open({ isPaneOpen: false });
    await scene.excel.until(() => scene.excel.hears('appCommandInvoked'));
    await scene.press('refresh');
    expect(scene.excel.isPaneOpen).toBe(true);
    await scene.alert().getByText(shell.notDone.refresh).waitFor();
  });

  test('commands pressed at once run one after the other', async () => {
    await scene.open({ isPaneOpen: false });
    await scene.shown(shell.reading);
    const { excel } = scene;
    const ids = [await excel.press('loadPlan'), await excel.press('refresh')];
    await excel.until(() => excel.ended.length === 2);
    expect(excel.ended).toEqual(ids);
    expect(scene.logged()).toEqual([RUN_ACTIONS.load, RUN_ACTIONS.refresh]);
  });

  test.each([
    ['openConsolidate', 'consolidate'],
    ['openReport', 'report'],
  ] as const)('%s opens the pane on a page that says what works today', async (name, page) => {
    await scene.openBook({ isPaneOpen: false });
    await scene.shown(shell.reading);
    await scene.press(name);
    await scene.excel.until(() => scene.excel.isPaneOpen);
    await scene.pane.view.getByRole('heading', { name: VI.coming[page].title }).waitFor();
    await scene.openPage(shell.pages.overview);
    await scene.light(shell.lights.off, COUNTS.off).waitFor();
  });
});

describe('what the pane shows of the workbook', () => {
  test('plan, period and the lights that the workbook has', async () => {
    await scene.openBook();
    const { number, title } = BOOK.plan;
    await scene.shown(shell.planLine(number, SELECTION));
    await scene.pane.view.getByRole('heading', { name: title }).waitFor();
    for (const light of ['met', 'near', 'off', 'noData'] as const) {
      await scene.light(shell.lights[light], COUNTS[light]).waitFor();
    }
    await scene.rowSays('CT.I.1', shell.verdicts.offYear);
  });

  test.each(['officer', 'coAuthor'] as const)('an edit by the %s renews it', async (who) => {
    await scene.openRead();
    await scene.excel.edit(SHEETS.readings, [[...VALUE, 99.5]], who);
    await oneMoreMet();
    expect(scene.cell(SHEETS.readings, VALUE)).toBe(99.5);
  });

  test('a burst of edits is read once', async () => {
    await scene.openRead();
    const burst = Array.from({ length: 20 }, (_, index): Typed => [...VALUE, 80 + index]);
    await scene.excel.edit(SHEETS.readings, burst);
    await oneMoreMet();
    expect(scene.requests()).toBe(1);
  });
});

describe('opening with the workbook', () => {
  const toggle = () => scene.pane.view.getByRole('switch', { name: VI.settings.opensWithBook });
  const openSettings = () => scene.openPage(shell.pages.settings);
  const toBe = (isChosen: boolean): Promise<void> =>
    scene.excel.until(() => scene.excel.settings.get(AUTO_OPEN) === isChosen);

  test('is set where the pane is opened on a plan and nobody chose', async () => {
    await scene.openBook();
    await toBe(true);
    await openSettings();
    expect(await toggle().isChecked()).toBe(true);
  });

  test('switched off it stays off: with a command, and when the workbook is opened again', async () => {
    await scene.openBook({ settings: { [AUTO_OPEN]: true } });
    await openSettings();
    await toggle().click();
    await toBe(false);
    await scene.press('refresh');
    expect(scene.excel.settings.get(AUTO_OPEN)).toBe(false);
    const settings = Object.fromEntries(scene.excel.settings);
    await scene.close();
    await scene.openBook({ settings });
    await scene.shown(SELECTION);
    await openSettings();
    expect(await toggle().isChecked()).toBe(false);
    expect(scene.excel.settings.get(AUTO_OPEN)).toBe(false);
    await toggle().click();
    await toBe(true);
  });

  test('a choice that Excel does not keep is taken back and said', async () => {
    await scene.openBook({ settings: { [AUTO_OPEN]: true } });
    await openSettings();
    scene.excel.refusesSettings = true;
    await toggle().click();
    await scene.alert().getByText(VI.settings.opensWithBookFault).waitFor();
    expect(await toggle().isChecked()).toBe(true);
  });
});

test('in an English Office the pane is English', async () => {
  await scene.open({ locale: 'en-US' });
  await scene.shown(EN.shell.start.lead);
  expect(await scene.pane.view.locator('html').getAttribute('lang')).toBe('en');
  await scene.press('refresh');
  await scene.shown(EN.shell.notDone.refresh);
});

describe('where it cannot work it says what to do, and where else', () => {
  async function expectNotice(title: string, link: string): Promise<void> {
    await scene.pane.view.getByRole('heading', { name: title }).waitFor();
    const fileMode = scene.pane.view.getByRole('link', { name: link });
    expect(await fileMode.getAttribute('href')).toBe('index.html');
  }

  test.each([
    ['ExcelApi 1.13', { ExcelApi: 1.13, SharedRuntime: 1.1 }],
    ['no shared runtime', { ExcelApi: 1.17 }],
  ])('an Excel that is too old: %s', async (_, sets) => {
    await scene.open({ sets });
    await expectNotice(shell.tooOld.title, VI.file.fileModeLink);
    await scene.press('refresh');
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  test.each([
    ['office.js', /\/office\.js$/, 'vi-VN', VI],
    ['its file for Excel', /\/excel-web-/, 'vi-VN', VI],
    ['its texts', /\/office_strings\.js$/, 'vi-VN', VI],
    ['office.js, in an English Office', /\/office\.js$/, 'en-US', EN],
  ])('Office.js out of reach: %s', async (_, missing, locale, text) => {
    const expected = /ERR_FAILED|Neither the locale|Strings is not defined/;
    await scene.open({ locale }, { missing, expected });
    await expectNotice(text.shell.unreachable('').title, text.file.fileModeLink);
    await scene.shown('https://theo-doi.example.vn');
    expect(await scene.button(text.shell.retry).isEnabled()).toBe(true);
  });

  test('texts of Office.js that are missing in one language are no reason', async () => {
    await scene.open({}, { missing: /\/vi-vn\/office_strings\.js$/, expected: /ERR_FAILED/ });
    await scene.shown(shell.start.lead);
  });

  test('a browser instead of Excel', async () => {
    await scene.openAlone();
    await expectNotice(shell.outside.title, VI.file.fileModeLink);
  });
});
