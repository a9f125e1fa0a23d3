/** The built page “Tự kiểm tra”, without Excel and over a far end. */
import type { Browser, Page } from 'playwright-core';
import { FarEnd } from '../excel/farEnd';
import { CONTRACT_RESULTS } from '../host/contract';
import { RESULT_SHEET } from '../selfcheck/excel/scratchBook';
import { TEXTS } from '../selfcheck/page/texts';
import { RESULT_TITLE } from '../selfcheck/words';
import { launchChromium, PATIENCE } from './support/chromium';
import { connectPage, serveOfficeJs } from './support/excelInPage';
import { DIST } from './support/freshBuild';
import { PANE } from './support/pageUnderTest';
import { serveFolder } from './support/staticServer';
import type { StaticServer } from './support/staticServer';

let server: StaticServer;
let browser: Browser;
let page: Page;
let complaints: string[];
let outside: string[];

beforeAll(async () => {
  server = await serveFolder(DIST);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: PANE });
  page.setDefaultTimeout(PATIENCE);
  complaints = [];
  outside = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) outside.push(request.url());
  });
});

afterEach(async () => {
  await page.close();
  expect(outside).toEqual([]);
});

async function open(): Promise<void> {
  await page.goto(`${server.origin}/tu-kiem-tra.html`);
}

/** Waits until the page says something like this. */
async function says(words: string | RegExp): Promise<string> {
  const status = page.locator('#status', { hasText: words });
  await status.waitFor();
  return status.innerText();
}

const start = (): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name: 'Bắt đầu tự kiểm tra' });

function result(): Promise<string> {
  return page.getByLabel('Kết quả tự kiểm tra').inputValue();
}

function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('without office.js it says that it runs in Excel only', async () => {
  await page.route('**/office-js/**', (route) => route.fulfill({ status: 404 }));
  await open();
  await says(TEXTS.notInExcel);
  expect(await start().isDisabled()).toBe(true);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('in a browser outside Excel, with the true office.js, it says so too', async () => {
  await serveOfficeJs(page);
  await open();
  await says(TEXTS.notInExcel);
  expect(await start().isDisabled()).toBe(true);
});

test('an Excel that cannot be reached is told, with the reason', async () => {
  await page.route('**/office-js/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `window.Office = { onReady: () => Promise.reject(new Error('hỏng')) };`,
    }),
  );
  await open();
  await says(TEXTS.noAnswer);
  expect(await result()).toContain('Error: hỏng');
});

test('an Excel that is too old is told, with what it supports', async () => {
  await connectPage(page, new FarEnd(), 12);
  await open();
  await says(TEXTS.tooOld);
  expect(await result()).toContain('Không hỗ trợ: ExcelApi 1.13, ExcelApi 1.14');
});

test('a workbook with contents is refused and stays as it is', async () => {
  const farEnd = new FarEnd();
  farEnd.book.addSheet('Số liệu').cells.type(1, 1, 'x');
  await connectPage(page, farEnd);
  await open();
  await says(TEXTS.ready);
  await start().click();
  expect(await says('Chưa chạy')).toContain('sheet “Số liệu” đang có dữ liệu');
  expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Số liệu']);
  expect(complaints).toEqual([]);
});

test('the whole self-check passes, is saved, shown and can be copied', async () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS, excelApi: '1.17' });
  await connectPage(page, farEnd);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await says(TEXTS.ready);
  await start().click();
  const verdict = await says(/Kết quả đã ghi vào sheet/);
  expect(verdict).toMatch(/^Đạt cả \d{3} phép kiểm tra\./);
  const text = await result();
  expect(text.startsWith(RESULT_TITLE)).toBe(true);
  expect(text).not.toMatch(/^(FAILED|NOT RUN|NOT SEEN)/m);
  expect(text).not.toContain('Uncaught errors');
  const { cells } = farEnd.book.sheet(RESULT_SHEET);
  const lines = text.split('\n');
  expect(lines.slice(0, 40).map((_, index) => cells.at(index + 1, 1).value)).toEqual(
    lines.slice(0, 40),
  );
  await page.getByRole('button', { name: 'Chép kết quả' }).click();
  await page.getByText(TEXTS.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect([complaints, await overflow()]).toEqual([[], 0]);
});

test('without a clipboard the text is selected, and the page says what to press', async () => {
  await connectPage(page, new FarEnd(), 12);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.set(document, 'execCommand', () => false);
  });
  await open();
  await says(TEXTS.tooOld);
  await page.getByRole('button', { name: 'Chép kết quả' }).click();
  await page.getByText(TEXTS.selected).waitFor();
  const selected = await page.evaluate(() => String(document.getSelection()));
  expect(selected.startsWith(RESULT_TITLE)).toBe(true);
});

test('a run that is stopped says what was not run', async () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS, excelApi: '1.17' });
  const stop = page.getByRole('button', { name: 'Dừng' });
  let goOn = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  // Else it may be through before it is stopped.
  await connectPage(page, farEnd, 17, async () => {
    if (await stop.isVisible()) await stopped;
  });
  await open();
  await says(TEXTS.ready);
  await start().click();
  await stop.click();
  goOn();
  expect(await says(/Kết quả đã ghi vào sheet/)).toMatch(/^Chưa chạy hết: \d+ đạt, \d+ chưa chạy/);
  expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', RESULT_SHEET]);
});
