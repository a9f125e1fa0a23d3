/** The built page, as an officer meets it in a browser: a workbook from its first day to its file. */
import { SHEETS } from '../../src/sheets/names';
import { VI } from '../../src/locales/vi';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../support/modelBooks';
import { model } from '../support/plans';
import { fileModeScene } from './support/fileModeScene';
import { givenBook, savedPlan } from './support/givenFiles';
import type { PageUnderTest } from './support/pageUnderTest';
import { DESKTOP } from './support/pageUnderTest';
import { readingColumn } from './support/sheetUnderTest';

/** An indicator of the built-in plan whose one reading is a value: its target of 2022 is 30 %. */
const ID = 'PL.V.3.3';
const MET = VI.shell.lights.met;
const VALUE = readingColumn('value');

/** Its target is 85 %. */
const BOOK = modelBook(modelReadings({ value: 20 }));

const scene = fileModeScene();

/** Giá trị of the readings of an indicator. */
const valuesOf = (open: Awaited<ReturnType<typeof savedPlan>>, id: string) =>
  open.book.readings.filter(({ indicator }) => indicator === id).map(({ value }) => value);

test('the first visit begins with an empty workbook and the way to begin; nothing is loaded for files', async () => {
  const visitor = await scene.come();
  const page = await visitor.open();
  expect(await page.page.title()).toBe(VI.shell.product);
  await page.page.getByRole('heading', { name: VI.file.empty.title }).waitFor();
  await page.pane.getByRole('heading', { name: VI.shell.start.title }).waitFor();
  expect(await page.button(VI.file.save).isEnabled()).toBe(false);
  expect(page.page.workers()).toEqual([]);
  await page.openFile(await givenBook(BOOK));
  expect(page.page.workers().length).toBeGreaterThan(0);
});

test('who has another plan gets an empty one from the guided start, to be filled in', async () => {
  const page = await scene.open({ today: '2026-03-01T08:00:00' });
  const { pane } = page;
  await pane.getByText(VI.shell.start.fromFile).click();
  const [download] = await Promise.all([
    page.page.waitForEvent('download'),
    pane.getByRole('button', { name: VI.plan.template.make }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mau-ke-hoach-2026-2030.xlsx');
  await pane.getByText(VI.plan.template.made('mau-ke-hoach-2026-2030.xlsx')).waitFor();
});

test('a plan is loaded, a result is typed, light and sentence follow, and the file has all of it', async () => {
  const page = await scene.open({ today: '2022-12-31T08:00:00' });
  await page.loadPlan();
  expect(await page.sheets()).toEqual(
    Object.values(SHEETS).filter((name) => name !== SHEETS.calculation),
  );
  const year = await page.pane
    .getByRole('combobox', { name: VI.overview.year, exact: true })
    .inputValue();
  await page.hasCount(MET, 0);
  await page.openSheet(SHEETS.readings);
  await page.sheet.select(FIRST_ROW, 1);
  await page.sheet.typeRow(ID, '', '', 'Toàn tỉnh', year, 'Cả năm', '', '', '99,5');
  await page.hasCount(MET, 1);
  await page.pane.getByLabel(VI.overview.search).fill(ID);
  await page.pane.getByLabel(VI.overview.explainOf(ID)).click();
  await page.pane
    .getByText(/Thực hiện 99,5%/)
    .first()
    .waitFor();
  await page.pane.getByLabel(VI.overview.jumpTo(ID)).click();
  await page.sheet.isShown(SHEETS.track);
  const saved = await page.save();
  const open = await savedPlan(saved);
  await page.sheet.showsLight(open.book.plan, ID, '✓ Vượt');
  expect(saved.name).toBe(`theo-doi-${open.book.plan.id}-${year}-nam.xlsx`);
  expect(valuesOf(open, ID)).toEqual([99.5]);
  await page.hasMark(VI.file.saved);
});

test('a file is opened, a figure is typed over another one, and the work survives a reload', async () => {
  const page = await scene.open();
  const given = await givenBook(BOOK);
  await page.openFile(given);
  await page.openSheet(SHEETS.track);
  await page.sheet.showsLight(model(), MODEL_ID, '✗ Không đạt');
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, '99,5');
  await page.hasMark(VI.file.unsaved);
  await page.hasCount(MET, 1);
  await page.isKept();
  await page.reload();
  await page.isTold(VI.file.kept(given.name));
  await page.hasMark(VI.file.unsaved);
  await page.sheet.isShown(SHEETS.readings);
  await page.sheet.shows(FIRST_ROW, VALUE, '99,5');
  await page.hasCount(MET, 1);
  await page.openSheet(SHEETS.track);
  await page.sheet.showsLight(model(), MODEL_ID, '✓ Vượt');
  const saved = await page.save();
  expect([saved.name, valuesOf(await savedPlan(saved), MODEL_ID)]).toEqual([given.name, [99.5]]);
});

test('rows are laid out for all that is owed, and a figure that is typed into one makes its light', async () => {
  const page = await scene.open({ today: '2022-12-31T08:00:00' });
  await page.loadPlan();
  await page.openPage(VI.shell.pages.readings);
  const { layOut } = VI.readings;
  const make = page.pane.getByRole('button', { name: /^Tạo sẵn/ });
  const count = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);
  await make.click();
  await page.pane.getByText(layOut.done(count)).waitFor();
  expect(await page.page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.sheet.isShown(SHEETS.readings);
  await make.waitFor({ state: 'detached' });
  await page.sheet.shows(FIRST_ROW, readingColumn('year'), '2022');
  await page.sheet.select(FIRST_ROW, readingColumn('numerator'));
  await page.sheet.typeRow('99', '100');
  await page.openPage(VI.shell.pages.overview);
  await page.hasCount(MET, 1);
});

test('text that is no number stays, is no light, and a sentence says what to do', async () => {
  const page = await scene.open();
  await page.openFile(await givenBook(BOOK));
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, 'tốt');
  await page.sheet.shows(FIRST_ROW, VALUE, 'tốt');
  await page.isTold('Cần nhập số');
  await page.hasCount(VI.shell.lights.invalid, 1);
});

test('the sample workbook opens by its button and by the address', async () => {
  const isShown = async (page: PageUnderTest): Promise<void> => {
    await page.hasName(VI.file.demoName);
    await page.pane.getByText(VI.overview.illustration).waitFor();
  };
  const page = await scene.open();
  await page.button(VI.file.openDemo).click();
  await isShown(page);
  await isShown(await (await scene.come()).open('/?demo'));
});

test('on a small screen of offices nothing is wider than the window', async () => {
  const page = await scene.open({ size: DESKTOP });
  const widths = [await page.overflow()];
  await page.openFile(await givenBook(BOOK));
  for (const name of await page.sheets()) {
    await page.openSheet(name);
    widths.push(await page.overflow());
  }
  expect(new Set(widths)).toEqual(new Set([0]));
});

test('on a narrow screen workbook and pane are two tabs; a jump from the pane shows the workbook', async () => {
  const page = await scene.open({ size: { width: 800, height: 900 } });
  const [workbook, pane] = [VI.file.workbook, VI.file.pane].map((name) =>
    page.page.getByRole('tab', { name, exact: true }),
  );
  if (workbook === undefined || pane === undefined) throw new Error('no tabs');
  expect(await page.pane.isVisible()).toBe(true);
  await page.openFile(await givenBook(BOOK));
  expect([await page.sheet.grid.isVisible(), await page.pane.isVisible()]).toEqual([true, false]);
  await pane.click();
  expect([await page.sheet.grid.isVisible(), await page.pane.isVisible()]).toEqual([false, true]);
  expect(await page.overflow()).toBe(0);
  await page.pane.getByLabel(VI.overview.jumpTo(MODEL_ID)).click();
  await page.sheet.isShown(SHEETS.track);
  expect(await page.pane.isVisible()).toBe(false);
  expect(await page.overflow()).toBe(0);
});
