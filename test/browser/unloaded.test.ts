/** Parts of the program that do not come through: a sentence that says what to do, and nothing is lost. */
import { UNSPOKEN } from '../../src/locales/unspoken';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { fileModeScene } from './support/fileModeScene';
import { givenBook } from './support/givenFiles';
import { paneScene, VI } from './support/paneScene';
import { readingColumn } from './support/sheetUnderTest';

const { shell } = VI;
const TEXTS = /^\/vi\.[0-9a-f]+\.js$/;
const SCRIPTS = /\.js$/;
const expected = /ERR_FAILED|ERR_ABORTED|Loading chunk|ChunkLoadError|404|worker of runs/;
const RELOAD = `${UNSPOKEN.vi.reload} · ${UNSPOKEN.en.reload}`;

describe('the pane in Excel', () => {
  const scene = paneScene();

  test('without its texts says so in both languages, and is loaded anew', async () => {
    await scene.open({}, { missing: TEXTS, expected });
    await scene.alert().waitFor();
    const said = (await scene.alert().innerText()).split(/\n+/);
    expect(said).toEqual([...UNSPOKEN.vi.lines, ...UNSPOKEN.en.lines]);
    scene.pane.missing = undefined;
    await scene.button(RELOAD).click();
    await scene.pane.view.getByRole('heading', { name: shell.product }).waitFor();
  });

  test('a page that does not come through can be asked for again, or all loaded anew', async () => {
    await scene.openRead(undefined, { expected });
    scene.pane.missing = SCRIPTS;
    await scene.openPage(shell.pages.readings);
    await scene.alert().getByText(shell.pageUnloaded).waitFor();
    expect(await scene.button(shell.reload).isVisible()).toBe(true);
    scene.pane.missing = undefined;
    await scene.button(shell.retry).click();
    await scene.pane.view.locator('h2', { hasText: shell.pages.readings }).waitFor();
  });

  test('the language stays where the other one does not come through', async () => {
    await scene.openRead(undefined, { expected });
    await scene.openPage(shell.pages.settings);
    await scene.pane.view.getByText(VI.settings.languages.en).waitFor();
    scene.pane.missing = SCRIPTS;
    await scene.pane.view.getByText(VI.settings.languages.en).click();
    await scene.alert().getByText(shell.unloaded).waitFor();
    expect(await scene.button(shell.reload).isVisible()).toBe(true);
  });
});

/** Runs in the page: a browser that keeps no program for times without a network. */
function withoutKeptProgram(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** Runs in the page: the server has no worker of files any more. */
function withoutFileWorker(): void {
  const Known = window.Worker;
  window.Worker = class extends Known {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(options?.name === 'runs' ? url : '/gone.js', options);
    }
  };
}

describe('file mode', () => {
  const scene = fileModeScene();

  test('without its texts says so in both languages, and is loaded anew', async () => {
    const visitor = await scene.come({ expected });
    await visitor.context.route(/\/vi\.[0-9a-f]+\.js$/, (route) => route.abort());
    const page = await visitor.context.newPage();
    await page.goto(visitor.origin);
    const said = (await page.getByRole('alert').innerText()).split(/\n+/);
    expect(said).toEqual([...UNSPOKEN.vi.lines, ...UNSPOKEN.en.lines]);
    await visitor.context.unroute(/\/vi\.[0-9a-f]+\.js$/);
    await page.getByRole('button', { name: RELOAD }).click();
    await page.locator('.emptyBook').waitFor();
  });

  test('a page that does not come through: loaded anew, the work is kept', async () => {
    const page = await scene.open({ before: withoutKeptProgram, expected });
    const column = readingColumn('value');
    const file = await givenBook(modelBook(modelReadings({ value: 20 })));
    await page.openFile(file);
    await page.openSheet(SHEETS.readings);
    await page.sheet.type(FIRST_ROW, column, '44,5');
    await page.hasMark(VI.file.unsaved);
    await page.isKept();
    await page.page.context().route(/\.js$/, (route) => route.abort());
    await page.openPage(shell.pages.units);
    await page.pane.getByText(shell.pageUnloaded).waitFor();
    await page.page.context().unroute(/\.js$/);
    await page.button(shell.reload).click();
    await page.isTold(VI.file.kept(file.name));
    await page.sheet.shows(FIRST_ROW, column, '44,5');
  });

  test('what opens files does not come through: a sentence, and a way to load it anew', async () => {
    const page = await scene.open({ before: withoutFileWorker, expected });
    const file = await givenBook(modelBook());
    await page.choose(file);
    await page.isTold(VI.file.faults.unloaded(file.name));
    expect(await page.button(shell.reload).isVisible()).toBe(true);
    // Nor does a second try wait for ever.
    await page.choose(file);
    await page.isTold(VI.file.faults.unloaded(file.name));
  });
});
