/** The built page of file mode, as an officer meets it in a browser. */
import type { Browser } from 'playwright-core';
import { demoBook } from '../../src/commands/demoBook';
import type { Book } from '../../src/core/book';
import { FileHost } from '../../src/host/file/fileHost';
import { VI } from '../../src/locales/vi';
import { openBook } from '../../src/live/openBook';
import { BUILT_IN_PLANS } from '../../src/plans';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { launchChromium } from './support/chromium';
import { DIST } from './support/freshBuild';
import { DESKTOP, PageUnderTest } from './support/pageUnderTest';
import { serveFolder } from './support/staticServer';
import type { StaticServer } from './support/staticServer';

/** An indicator whose one reading is a value: 29 % against a target of 33 %. */
const ID = 'PL.V.3.3';
const VALUE = columnOf(READING_TABLE, 'value');
const { file: TEXT } = VI;

let server: StaticServer;
let browser: Browser;
let book: Book;
let opened: PageUnderTest;

beforeAll(async () => {
  const plan = await BUILT_IN_PLANS[0]?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  book = demoBook(plan);
  server = await serveFolder(DIST);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function sample(): Promise<PageUnderTest> {
  opened = await PageUnderTest.open(browser, server.origin, DESKTOP);
  return opened;
}

async function visitor(): Promise<PageUnderTest> {
  opened = await PageUnderTest.first(browser, server.origin, DESKTOP);
  await opened.page.getByRole('button', { name: TEXT.openDemo }).waitFor();
  return opened;
}

/** Row of Số liệu with the first reading of an indicator. */
function rowOf(id: string): number {
  const found = book.readings.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`no reading of ${id}`);
  return found.row;
}

/** The light of an indicator in a saved file. */
async function lightIn(bytes: Uint8Array, id: string): Promise<string | undefined> {
  const file = FileHost.open(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.findings));
  const [track] = (await file.value.read([SHEETS.track])).sheets;
  const column = track?.tables[0]?.headers.indexOf('Đánh giá') ?? -1;
  const row = track?.values.find((cells) => cells[0] === id);
  const light = row?.[column];
  return typeof light === 'string' ? light : undefined;
}

async function typeFigure(page: PageUnderTest, text: string): Promise<void> {
  await page.openSheet(SHEETS.readings);
  await page.type(rowOf(ID), VALUE, text);
  await page.page.getByText(TEXT.unsaved, { exact: true }).waitFor();
}

afterEach(async () => {
  const { outside, complaints } = opened;
  await opened.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

test('a first visit shows an empty workbook, a way to begin and a sample', async () => {
  const page = await visitor();
  expect(await page.title()).toBe(TEXT.newBook);
  expect(await page.page.getByRole('button', { name: 'Nạp kế hoạch' }).isVisible()).toBe(true);
  await page.page.getByRole('button', { name: TEXT.openDemo }).click();
  const tabs = await page.sheets();
  expect(tabs.slice(0, 3)).toEqual([SHEETS.overview, SHEETS.track, SHEETS.indicators]);
  expect(tabs).not.toContain(SHEETS.calculation);
});

test('every sheet can be opened, and none runs out of the page', async () => {
  const page = await sample();
  for (const name of await page.sheets()) {
    await page.openSheet(name);
    expect([name, await page.overflow()]).toEqual([name, 0]);
  }
});

test('a typed figure is in the saved file, its light and the name of the file too', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  const { name, bytes } = await page.save(TEXT.save);
  expect([name, await lightIn(bytes, ID)]).toEqual([TEXT.demoName, '✓ Vượt']);
  await page.page.getByText(TEXT.saved, { exact: true }).waitFor();
});

test('what was typed is there again after a reload', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  await page.page.reload();
  await page.sheets();
  await page.page.getByText(TEXT.kept(TEXT.demoName)).waitFor();
  const { bytes } = await page.save(TEXT.save);
  expect(await lightIn(bytes, ID)).toBe('✓ Vượt');
});

test('a second tab is told; it takes the work over, and nothing is lost', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  const second = await page.another();
  await second.page.getByRole('button', { name: TEXT.second.takeOver }).click();
  await second.sheets();
  await page.page.getByText(TEXT.taken).waitFor();
  const { bytes } = await second.save(TEXT.save);
  expect(await lightIn(bytes, ID)).toBe('✓ Vượt');
  expect(second.complaints).toEqual([]);
});

test('bad files are told in one sentence, and the open workbook stays', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  const whole = await page.save(TEXT.save);
  const bad = [
    { name: 'rong.xlsx', bytes: new Uint8Array(), fault: 'file.empty' },
    { name: 'bao-cao.pdf', bytes: new TextEncoder().encode('%PDF-1.7'), fault: 'pdf' },
    { name: 'so.csv', bytes: new TextEncoder().encode('a;b'), fault: 'csv' },
    { name: 'so.xlsx', bytes: whole.bytes.slice(0, 5_000), fault: 'file.damaged' },
  ] as const;
  for (const { name, bytes, fault } of bad) {
    await page.choose({ name, bytes });
    await page.page.getByText(TEXT.faults[fault](name)).waitFor();
  }
  expect(await page.title()).toContain(whole.name);
});

test('another workbook is opened only after a question about unsaved work', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  const { bytes } = await page.save(TEXT.save);
  await typeFigure(page, '10');
  await page.choose({ name: 'khac.xlsx', bytes });
  await page.page.getByRole('button', { name: TEXT.replace.stay }).click();
  expect(await page.title()).toContain(TEXT.demoName);
  await page.choose({ name: 'khac.xlsx', bytes });
  await page.page.getByRole('button', { name: TEXT.replace.discard }).click();
  await page.page.getByText('khac.xlsx', { exact: true }).waitFor();
});

test('the page works without a network after the first visit', async () => {
  const page = await sample();
  await typeFigure(page, '99,5');
  await page.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context.setOffline(true);
  await page.page.reload();
  await page.sheets();
  const { bytes } = await page.save(TEXT.save);
  const file = FileHost.open(bytes);
  expect(file.ok && openBook(await file.value.read(), 'a.xlsx').kind).toBe('plan');
  // The browser complains of the network that is not there.
  page.complaints.length = 0;
});
