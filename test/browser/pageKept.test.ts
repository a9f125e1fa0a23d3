/** Work that the built page keeps in the browser: where it cannot, in two tabs, without a network. */
import { cellAddress } from '../../src/core/a1';
import { VI } from '../../src/locales/vi';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { launchChromium } from './support/chromium';
import { fileModeScene } from './support/fileModeScene';
import { DIST } from './support/freshBuild';
import { givenBook, savedPlan } from './support/givenFiles';
import { fillStore, forbidStore } from './support/hindrances';
import type { PageUnderTest } from './support/pageUnderTest';
import { Visitor } from './support/pageUnderTest';
import { readingColumn } from './support/sheetUnderTest';
import { serveFolder } from './support/staticServer';

const BOOK = modelBook(modelReadings({ value: 20 }));
const VALUE = readingColumn('value');
const { second } = VI.file;

const scene = fileModeScene();

async function typeInto(page: PageUnderTest, text: string): Promise<void> {
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, text);
}

async function valuesIn(page: PageUnderTest): Promise<unknown[]> {
  const { book } = await savedPlan(await page.save());
  return book.readings.map(({ value }) => value);
}

test.each([
  ['full', fillStore],
  ['forbidden', forbidStore],
] as const)('a store that is %s is told; work goes on and can be saved', async (fault, before) => {
  const page = await scene.open({ before, expected: /SecurityError|denied/ });
  await page.openFile(await givenBook(BOOK));
  await page.isTold(VI.file.keeping[fault]);
  await typeInto(page, '44,5');
  await page.sheet.shows(FIRST_ROW, VALUE, '44,5');
  expect(await valuesIn(page)).toEqual([44.5]);
  expect(await page.told()).toEqual([VI.file.keeping[fault]]);
});

test('a second tab with the same work says so, takes it over with all of it, and gives it back', async () => {
  const visitor = await scene.come();
  const first = await visitor.open();
  await first.openFile(await givenBook(BOOK));
  await typeInto(first, '44,5');
  const other = await visitor.open();
  await other.page.getByRole('heading', { name: second.title }).waitFor();
  await other.button(second.takeOver).click();
  await other.hasName('So theo doi.xlsx');
  await other.hasMark(VI.file.unsaved);
  await other.sheet.shows(FIRST_ROW, VALUE, '44,5');
  await first.isTold(VI.file.taken);
  await first.hasMark(VI.file.readOnly);
  await typeInto(first, '1');
  await first.isTold(VI.file.closed({ cell: cellAddress(FIRST_ROW, VALUE), text: '1' }));
  await first.sheet.shows(FIRST_ROW, VALUE, '44,5');
  await typeInto(other, '66,5');
  await other.sheet.shows(FIRST_ROW, VALUE, '66,5');
  await first.button(VI.file.takeBack).click();
  await first.hasMark(VI.file.unsaved);
  await first.sheet.shows(FIRST_ROW, VALUE, '66,5');
  await other.isTold(VI.file.taken);
  expect(await valuesIn(first)).toEqual([66.5]);
});

test('a second tab may work on a copy, or on a new workbook; the first keeps its own', async () => {
  const visitor = await scene.come();
  const first = await visitor.open();
  await first.openFile(await givenBook(BOOK));
  await typeInto(first, '44,5');
  await first.isKept();
  const copy = await visitor.open();
  await copy.button(second.copy).click();
  await copy.hasName(VI.file.copyOf('So theo doi.xlsx'));
  await typeInto(copy, '66,5');
  const fresh = await visitor.open();
  await fresh.button(second.fresh).click();
  await fresh.page.getByRole('heading', { name: VI.file.empty.title }).waitFor();
  await first.hasMark(VI.file.unsaved);
  await first.reload();
  await first.sheet.shows(FIRST_ROW, VALUE, '44,5');
  expect([await valuesIn(first), await valuesIn(copy)]).toEqual([[44.5], [66.5]]);
});

test('after the first visit the page opens, works and opens files without a network', async () => {
  const server = await serveFolder(DIST);
  const browser = await launchChromium();
  const gone = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/;
  try {
    const visitor = await Visitor.come(browser, server.origin, { expected: gone });
    const page = await visitor.open();
    await page.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await visitor.context.setOffline(true);
    await server.close();
    await page.reload();
    await page.openFile(await givenBook(BOOK));
    await typeInto(page, '99,5');
    await page.hasCount(VI.shell.lights.met, 1);
    await page.isKept();
    for (const name of Object.values(VI.shell.pages)) {
      await page.openPage(name);
      await page.pane.locator('.section').first().waitFor();
      expect([name, await page.pane.getByText(VI.shell.pageUnloaded).count()]).toEqual([name, 0]);
    }
    expect(await valuesIn(page)).toEqual([99.5]);
    await page.reload();
    await page.sheet.shows(FIRST_ROW, VALUE, '99,5');
    expect([visitor.outside, visitor.complaints]).toEqual([[], []]);
  } finally {
    await browser.close();
  }
});
