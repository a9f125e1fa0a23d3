/** The built page, as an officer meets it in a browser. */
import type { Browser } from 'playwright-core';
import { demoBook } from '../../src/commands/demoBook';
import type { Book } from '../../src/core/book';
import { FileHost } from '../../src/host/file/fileHost';
import { TEXTS } from '../../src/page/texts';
import { BUILT_IN_PLANS } from '../../src/plans';
import { SHEETS } from '../../src/sheets/names';
import { launchChromium } from './support/chromium';
import { DIST } from './support/freshBuild';
import { DESKTOP, PageUnderTest, PANE } from './support/pageUnderTest';
import type { WindowSize } from './support/pageUnderTest';
import { serveFolder } from './support/staticServer';
import type { StaticServer } from './support/staticServer';

/** An indicator whose one reading is a value: 29 % against a target of 33 %. */
const ID = 'PL.V.3.3';

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

async function open(size: WindowSize = DESKTOP): Promise<PageUnderTest> {
  opened = await PageUnderTest.open(browser, server.origin, size);
  return opened;
}

/** Row of Số liệu with the first reading of an indicator. */
function rowOf(id: string): number {
  const found = book.readings.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`no reading of ${id}`);
  return found.row;
}

afterEach(async () => {
  const { outside, complaints } = opened;
  await opened.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

test('the page shows the plan, its indicators and a tab for each sheet', async () => {
  const page = await open();
  expect(await page.page.title()).toBe('Theo dõi chỉ tiêu');
  expect(await page.page.locator('header').innerText()).toContain(book.plan.title);
  const tabs = await page.page.getByRole('tab').allInnerTexts();
  expect(tabs.slice(0, 3)).toEqual([SHEETS.overview, SHEETS.track, SHEETS.indicators]);
  expect(tabs).not.toContain(SHEETS.calculation);
  expect((await page.lights()).size).toBe(book.plan.indicators.length);
  expect(await page.count('Tổng số')).toBe(String(book.plan.indicators.length));
});

test('every sheet can be opened', async () => {
  const page = await open();
  for (const name of await page.page.getByRole('tab').allInnerTexts()) {
    await page.openSheet(name);
    expect(await page.page.locator('tbody tr').count()).toBeGreaterThan(0);
  }
});

test('another year changes the lights', async () => {
  const page = await open();
  const before = await page.lights();
  await page.choose(TEXTS.year, '2023');
  const after = await page.lights();
  expect(before.get(ID)).toMatch(/^[✓▲✗]/);
  expect(after.get(ID)).toMatch(/^○/);
});

test('another period changes the lights, in a narrow pane too', async () => {
  const page = await open(PANE);
  await page.choose(TEXTS.period, '6 tháng');
  expect((await page.lights()).get(ID)).toMatch(/^○/);
});

test('an earlier review date makes missing figures not yet due', async () => {
  const page = await open();
  const missing = [...(await page.lights())].find(([, light]) => light === '○ Chưa có số liệu');
  await page.page.getByLabel(TEXTS.review).fill('1/6/2022');
  expect((await page.lights()).get(missing?.[0] ?? '')).toMatch(/Chưa đến kỳ|Chờ công bố/);
});

test('a typed reading changes light, sentence and counts at once', async () => {
  const page = await open();
  const [light, met] = [(await page.lights()).get(ID), await page.count('Đạt, vượt')];
  await page.openSheet(SHEETS.readings);
  await page.type(rowOf(ID), 'Giá trị', '99,5');
  await page.openSheet(SHEETS.track);
  expect(light).not.toBe('✓ Vượt');
  expect((await page.lights()).get(ID)).toBe('✓ Vượt');
  expect(await page.cell(ID, 'Diễn giải')).toContain('99,5%');
  expect(Number(await page.count('Đạt, vượt'))).toBe(Number(met) + 1);
});

test('typed (a) and (b) give the rate', async () => {
  const page = await open();
  await page.openSheet(SHEETS.readings);
  await page.type(rowOf(ID), 'Tử số', '1.234');
  await page.type(rowOf(ID), 'Mẫu số', '4.936');
  await page.openSheet(SHEETS.track);
  expect(await page.cell(ID, 'Thực hiện')).toBe('25,0');
});

test('text that is no number stays, says what to do and is no light', async () => {
  const page = await open();
  await page.openSheet(SHEETS.readings);
  await page.type(rowOf(ID), 'Giá trị', 'tốt');
  expect(await page.page.getByRole('status').innerText()).toContain('Cần nhập số');
  await page.openSheet(SHEETS.track);
  expect((await page.lights()).get(ID)).toBe('○ Số liệu cần kiểm tra');
});

test('the downloaded workbook opens and shows the same lights', async () => {
  const page = await open();
  await page.openSheet(SHEETS.readings);
  await page.type(rowOf(ID), 'Giá trị', '99,5');
  await page.openSheet(SHEETS.track);
  const shown = await page.lights();
  const { name, bytes } = await page.download(TEXTS.save);
  expect(name).toMatch(/^theo-doi-.*-2022-nam\.xlsx$/);
  const file = FileHost.open(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.findings));
  const [track] = (await file.value.read([SHEETS.track])).sheets;
  const table = track?.tables[0];
  if (track === undefined || table === undefined) throw new Error('no Theo dõi in the file');
  const column = table.headers.indexOf('Đánh giá');
  const rows = track.values.slice(table.headerRow, table.lastRow);
  expect(new Map(rows.map((cells) => [cells[0], cells[column]]))).toEqual(shown);
});

test('all columns of the workbook can be shown', async () => {
  const page = await open();
  const headers = page.page.getByRole('columnheader');
  const printed = await headers.count();
  await page.page.getByRole('switch', { name: TEXTS.allColumns }).click();
  expect(await headers.count()).toBeGreaterThan(printed);
});

test.each([
  ['a desktop', DESKTOP],
  ['a pane of 350 pixels', PANE],
])('no sheet runs out of the page and no text is cut in %s', async (_, size) => {
  const page = await open(size);
  for (const name of await page.page.getByRole('tab').allInnerTexts()) {
    await page.openSheet(name);
    expect([name, await page.overflow(), await page.cutCells()]).toEqual([name, 0, []]);
  }
});
