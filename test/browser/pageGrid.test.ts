/** The grid of file mode: keyboard, clipboard, what scrolls; on the built page. */
import type { Locator } from 'playwright-core';
import { PERIOD_WORDS } from '../../src/core/period';
import { VI } from '../../src/locales/vi';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { model } from '../support/plans';
import { fileModeScene } from './support/fileModeScene';
import { givenBook, savedPlan } from './support/givenFiles';
import { layersOf } from './support/layers';
import type { PageUnderTest } from './support/pageUnderTest';
import { readingColumn } from './support/sheetUnderTest';

const BOOK = modelBook(
  modelReadings({ value: 20, unit: 'Toàn tỉnh' }, { value: 30, unit: 'Sở Tài chính', year: 2026 }),
);
const VALUE = readingColumn('value');
const PERIOD = readingColumn('period');

const scene = fileModeScene();

async function readings(): Promise<PageUnderTest> {
  const page = await scene.open();
  await page.openFile(await givenBook(BOOK));
  await page.openSheet(SHEETS.readings);
  return page;
}

/** Rows as Excel puts them on the clipboard: every indicator, year and period once, values from 1. */
function excelRows(count: number): string {
  const { indicators } = model();
  const keys = [2028, 2029, 2030].flatMap((year) =>
    Object.values(PERIOD_WORDS.words).flatMap((period) =>
      indicators.map(({ id }) => [id, '', '', 'Toàn tỉnh', String(year), period, '', '']),
    ),
  );
  return keys
    .slice(0, count)
    .map((cells, index) => [...cells, `${index + 1},5`].join('\t') + '\r\n')
    .join('');
}

test('200 readings copied from Excel are pasted below the table in one go, and one undo takes them back', async () => {
  const page = await readings();
  const row = FIRST_ROW + BOOK.readings.length;
  const typed = 6;
  await page.sheet.select(row, 1);
  await page.sheet.paste(excelRows(200));
  await page.page.getByText(new RegExp(`^${VI.grid.pasted(200 * (typed + 1))}`)).waitFor();
  expect(await page.sheet.address()).toBe(`A${row}:I${row + 199}`);
  await page.sheet.shows(row, VALUE, '1,5');
  const { book } = await savedPlan(await page.save());
  expect(book.readings.slice(2).map(({ value }) => value)).toEqual(
    Array.from({ length: 200 }, (_, index) => index + 1.5),
  );
  expect(book.readings.slice(0, 2).map(({ value }) => value)).toEqual([20, 30]);
  await page.sheet.select(row, 1);
  await page.sheet.press('Control+z');
  await page.hasMark(VI.file.unsaved);
  expect(await page.sheet.address()).toBe(`A${row}:I${row + 199}`);
  expect(await page.page.locator('.sheet-grid .scroller').evaluate((one) => one.scrollLeft)).toBe(
    0,
  );
  const undone = await savedPlan(await page.save());
  expect(undone.book.readings.map(({ value }) => value)).toEqual([20, 30]);
});

test('a range is copied as rows with tabs, as other programs read it', async () => {
  const page = await readings();
  await page.sheet.select(FIRST_ROW, readingColumn('unit'));
  await page.sheet.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
  expect(await page.sheet.address()).toBe(`D${FIRST_ROW}:F${FIRST_ROW + 1}`);
  expect((await page.sheet.copy()).trimEnd().split(/\r?\n/)).toEqual([
    'Toàn tỉnh\t2027\tCả năm',
    'Sở Tài chính\t2026\tCả năm',
  ]);
});

test('the keyboard alone leads through sheets and cells, types, edits and drops what was typed', async () => {
  const page = await readings();
  const { sheet } = page;
  await page.page.getByRole('tab', { name: SHEETS.readings }).focus();
  await sheet.press('Home');
  await sheet.isShown(SHEETS.overview);
  await sheet.press('ArrowRight');
  await sheet.isShown(SHEETS.track);
  await sheet.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await sheet.isShown(SHEETS.readings);
  await sheet.press('Shift+Tab', 'Control+Home');
  expect(await sheet.address()).toBe(`C${FIRST_ROW}`);
  await sheet.press('Control+ArrowLeft', 'ArrowUp', 'ArrowDown');
  expect(await sheet.address()).toBe(`A${FIRST_ROW}`);
  for (let column = 1; column < VALUE; column += 1) await sheet.press('Tab');
  expect(await sheet.address()).toBe(`I${FIRST_ROW}`);
  await page.page.keyboard.type('5');
  await sheet.press('Enter');
  expect(await sheet.address()).toBe(`A${FIRST_ROW + 1}`);
  await sheet.shows(FIRST_ROW, VALUE, '5');
  for (let column = 1; column < VALUE; column += 1) await sheet.press('ArrowRight');
  await sheet.press('ArrowUp', 'F2');
  await page.page.keyboard.type('0,5');
  await sheet.press('Enter');
  await sheet.shows(FIRST_ROW, VALUE, '50,5');
  await page.page.keyboard.type('9');
  await sheet.press('Escape');
  await sheet.shows(FIRST_ROW + 1, VALUE, '30');
  expect(await sheet.address()).toBe(`I${FIRST_ROW + 1}`);
});

test('Ctrl+S saves what is being typed as well; Ctrl+Z takes it back also from the pane', async () => {
  const page = await readings();
  await page.sheet.select(FIRST_ROW, VALUE);
  await page.page.keyboard.type('44');
  const saved = await savedPlan(await page.save(() => page.sheet.press('Control+s')));
  expect(saved.book.readings[0]?.value).toBe(44);
  expect(await page.sheet.address()).toBe(`I${FIRST_ROW}`);
  await page.pane.getByRole('button', { name: VI.shell.pages.settings }).focus();
  await page.sheet.press('Control+z');
  await page.sheet.shows(FIRST_ROW, VALUE, '20');
  await page.sheet.press('Control+y');
  await page.sheet.shows(FIRST_ROW, VALUE, '44');
});

test('Alt and an arrow open the list of a cell, arrows and Enter choose from it', async () => {
  const page = await readings();
  const { sheet } = page;
  await sheet.select(FIRST_ROW, PERIOD);
  await sheet.press('Alt+ArrowDown');
  const options = page.page.getByRole('listbox', { name: VI.grid.choices }).getByRole('option');
  await options.first().waitFor();
  expect(await options.allInnerTexts()).toEqual(Object.values(PERIOD_WORDS.words));
  await sheet.press('ArrowDown', 'Enter');
  await sheet.shows(FIRST_ROW, PERIOD, PERIOD_WORDS.words.halfYear);
  await sheet.press('ArrowUp', 'Alt+ArrowDown', 'ArrowDown', 'Escape', 'Escape');
  await sheet.shows(FIRST_ROW, PERIOD, PERIOD_WORDS.words.halfYear);
});

test('a cell that a run writes cannot be typed into, and says why', async () => {
  const page = await readings();
  await page.openSheet(SHEETS.track);
  const light = page.sheet.grid.getByText('✗ Không đạt', { exact: true });
  await light.click();
  await page.page.keyboard.type('x');
  await page.sheet.says(VI.grid.locked.formula);
  expect(await light.innerText()).toBe('✗ Không đạt');
});

test('letters, numbers and frozen cells stay in place, the others scroll', async () => {
  const page = await readings();
  const { sheet } = page;
  const corner = sheet.cell(FIRST_ROW - 1, 1);
  const code = sheet.cell(FIRST_ROW, 1);
  const head = sheet.cell(FIRST_ROW - 1, VALUE);
  const xOf = async (cell: Locator) => (await cell.boundingBox())?.x;
  const yOf = async (cell: Locator) => (await cell.boundingBox())?.y;
  const before = {
    corner: await corner.boundingBox(),
    code: await xOf(code),
    head: await yOf(head),
  };
  const scroller = page.page.locator('.sheet-grid .scroller');
  await scroller.evaluate((element) => element.scrollTo(200, 40));
  await page.page.locator('.sheet-grid .aside').waitFor();
  expect({
    corner: await corner.boundingBox(),
    code: await xOf(code),
    head: await yOf(head),
  }).toEqual(before);
  expect(await scroller.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([
    200, 40,
  ]);
});

test('rows are drawn in common: the browser has no layer of its own for each', async () => {
  const { page } = await readings();
  const rows = await page.locator('.sheet-grid .below [role=row]').count();
  expect(await layersOf(page)).toBeLessThan(rows / 2);
});
