/** File mode for somebody who has no mouse: every way is gone by keys alone, and the focus is never lost. */
import { VI } from '../../src/locales/vi';
import type { PageName } from '../../src/pane/paneState';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../support/modelBooks';
import { fileModeScene } from './support/fileModeScene';
import { badFiles, givenBook, savedPlan } from './support/givenFiles';
import { holdWork } from './support/hindrances';
import { Keyboard } from './support/keyboard';
import type { GivenFile, PageUnderTest } from './support/pageUnderTest';

/** Its target of 2022 is 30 %. */
const ID = 'PL.V.3.3';
const BOOK = modelBook(modelReadings({ value: 20 }));

const { file, overview, readings, shell } = VI;
const { commands, done, lights } = shell;

const scene = fileModeScene();

interface Visit {
  readonly page: PageUnderTest;
  readonly keys: Keyboard;
}

/** What a page of the browser is for somebody without a mouse. */
function atKeyboard(page: PageUnderTest): Visit {
  return { page, keys: new Keyboard(page.page, page.page.mainFrame()) };
}

/** The sheet in view is this one. */
const shownSheet = ({ page }: PageUnderTest, name: string) =>
  page.getByRole('region', { name: VI.grid.sheet(name), exact: true });

/** Chooses a file with the dialog that the toolbar opens. */
async function choose(
  { page, keys }: Visit,
  { name, bytes }: GivenFile,
  to = 'Tab',
): Promise<void> {
  const press = async (): Promise<void> => {
    await keys.tabTo(page.button(file.open), to);
    await keys.press('Enter');
  };
  const [chooser] = await Promise.all([page.page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** File mode with a workbook that was opened by keyboard; the focus is on its button. */
async function opened(book = BOOK): Promise<Visit> {
  const visit = atKeyboard(await scene.open());
  const given = await givenBook(book);
  await choose(visit, given);
  await visit.page.hasName(given.name);
  await visit.page.page.getByRole('grid').waitFor();
  return visit;
}

/** Opens a page of the pane by its menu, from wherever the focus is. */
async function openPage({ page, keys }: Visit, name: PageName): Promise<void> {
  const menu = page.pane.getByRole('navigation').getByRole('button');
  await keys.tabTo(menu.and(page.page.locator('[aria-current=page]')), 'F6');
  const wanted = menu.filter({ hasText: shell.pages[name] });
  const isBefore = await wanted.evaluate(
    (to) => (to.compareDocumentPosition(document.activeElement ?? to) & 4) !== 0,
  );
  if (!(await keys.isOn(wanted))) await keys.tabTo(wanted, isBefore ? 'Shift+Tab' : 'Tab');
  await keys.press('Enter');
  await keys.comesTo(page.pane.getByRole('heading', { level: 2 }));
}

/** Opens a sheet by its tab, and goes into its cells. */
async function openSheet({ page, keys }: Visit, name: string): Promise<void> {
  await keys.tabTo(page.page.locator('.sheetTabs [aria-selected=true]'), 'F6');
  await keys.tabTo(page.page.getByRole('tab', { name, exact: true }), 'ArrowRight');
  await page.sheet.isShown(name);
  await keys.tabTo(page.sheet.grid, 'Shift+F6');
}

test('a plan is loaded, a figure typed, its light and Diễn giải read, its row found, all taken back and saved', async () => {
  const visit = atKeyboard(await scene.open({ today: '2022-12-31T08:00:00' }));
  const { page, keys } = visit;
  const { pane, sheet } = page;
  await pane.getByRole('heading', { name: shell.start.title }).waitFor();
  await keys.use(page.button(commands.loadPlan), pane.getByText(done.loadPlan));
  await keys.comesTo(pane.getByRole('heading', { level: 2 }));

  await openSheet(visit, SHEETS.readings);
  await keys.press('Control+Home', 'Home');
  expect(await sheet.address()).toBe(`A${FIRST_ROW}`);
  for (const text of [ID, '', '', 'Toàn tỉnh', '2022', 'Cả năm', '', '', '20']) {
    if (text !== '') await keys.type(text);
    await keys.press('Tab');
  }
  await page.hasCount(lights.off, 1);

  await keys.tabTo(pane.locator('[aria-current=page]'), 'F6');
  const why = pane.getByLabel(overview.explainOf(ID), { exact: true });
  await keys.use(why, pane.getByText(overview.rule));
  await keys.use(
    page.button(overview.readingJump(FIRST_ROW)),
    page.page.getByLabel(VI.grid.address).getByText(String(FIRST_ROW)),
  );
  const jump = page.button(overview.jumpTo(ID));
  await keys.use(jump, shownSheet(page, SHEETS.track), { to: 'Shift+Tab', key: 'Space' });
  await keys.tabTo(sheet.grid, 'F6');
  expect(await page.page.locator('[role=gridcell].active').innerText()).toBe(ID);

  await keys.press('Control+z');
  await page.hasCount(lights.off, 0);
  await sheet.isShown(SHEETS.readings);
  expect(await sheet.address()).toBe(`I${FIRST_ROW}`);
  await keys.type('99,5');
  await keys.press('Enter');
  await page.hasCount(lights.met, 1);

  await keys.tabTo(pane.locator('[aria-current=page]'), 'F6');
  await keys.use(page.button(commands.refresh), pane.getByText(done.refresh));
  await keys.use(page.button(shell.dismiss), page.button(commands.refresh), { to: 'Shift+Tab' });

  const saved = await savedPlan(await page.save(() => keys.press('Control+s')));
  await page.hasMark(file.saved);
  expect(saved.book.readings.map(({ indicator, value }) => [indicator, value])).toEqual([
    [ID, 99.5],
  ]);
});

test('a figure that is missing is entered from the list of them, and the way leads back to the list', async () => {
  const visit = await opened(modelBook());
  const { page, keys } = visit;
  const { pane } = page;
  const isOpen = (name: string | RegExp) => pane.getByRole('tab', { name, selected: true });
  const { missing, entry, tabs } = readings;
  await openPage(visit, 'readings');
  const enter = page.page.locator(`button[aria-label^="${missing.enterFor(MODEL_ID, '')}"]`);
  const group = pane.locator('details.debt').filter({ has: enter }).first();
  await keys.use(group.locator('> summary'), group.locator(enter));
  await keys.use(group.locator(enter), isOpen(tabs.entry));
  await keys.tabTo(pane.getByLabel(/^\(a\)/));
  await keys.type('45');
  await keys.press('Tab');
  await keys.type('50');
  await keys.press('Enter');
  await pane.locator('.note.met').waitFor();
  await keys.use(pane.getByText(entry.more), isOpen(/^Thiếu/), { to: 'Shift+Tab' });
  await keys.press('F6', 'Shift+F6');
  const { book } = await savedPlan(await page.save(() => keys.press('Control+s')));
  expect(book.readings.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [45, 50],
  ]);
});

test('a search that finds nothing is begun anew', async () => {
  const { page, keys } = await opened();
  const { pane } = page;
  const search = pane.getByLabel(overview.search);
  await keys.tabTo(pane.locator('[aria-current=page]'), 'F6');
  await keys.tabTo(search);
  await keys.type('không có chỉ tiêu này');
  await keys.use(pane.getByText(overview.clearFilter), pane.locator('.overview-list > li').first());
  await keys.tabTo(search);
});

test('a list that is shown whole is read on where it ended', async () => {
  const visit = atKeyboard(await scene.open({ today: '2022-12-31T08:00:00' }));
  const { page, keys } = visit;
  const { pane } = page;
  await keys.use(page.button(commands.loadPlan), pane.getByText(done.loadPlan));
  await openPage(visit, 'readings');
  const group = pane.locator('details.debt').first();
  await keys.use(group.locator('> summary'), group.locator('.owed').first());
  const few = await group.locator('.owed').count();
  await keys.use(group.getByText(/^Hiện đủ/), group.locator('.owed').nth(few));
  await keys.tabTo(group.locator('.owed').nth(few).getByRole('button'));
});

test('what is said above the sheet is read and closed, and the focus comes back to the cells', async () => {
  const visit = await opened();
  const { page, keys } = visit;
  await openSheet(visit, SHEETS.readings);
  await keys.press('Control+Home', 'ArrowRight');
  await keys.type('=1+1');
  await keys.press('Enter');
  await page.isTold(file.formula(`D${FIRST_ROW}`));
  await keys.tabTo(page.button(file.open), 'F6');
  await keys.use(page.button(file.close), page.sheet.grid);
  await keys.comesTo(page.sheet.grid);
});

test('a workbook without a plan is opened all the same, then the sample', async () => {
  const visit = atKeyboard(await scene.open());
  const { page, keys } = visit;
  const { noPlan } = await badFiles(BOOK);
  await choose(visit, noPlan);
  await page.isTold(file.faults.noPlan(noPlan.name));
  await keys.use(page.button(file.openAnyway), page.sheet.grid);
  await page.hasName(noPlan.name);
  await keys.tabTo(page.button(file.create));
  await keys.press('Enter');
  await keys.use(page.button(file.openDemo), page.sheet.grid);
  await page.hasName(file.demoName);
});

test('the question before unsaved work goes is answered, and the focus comes back to where it was', async () => {
  const visit = await opened();
  const { page, keys } = visit;
  await openSheet(visit, SHEETS.readings);
  await keys.press('Control+Home', 'ArrowRight', 'Delete');
  await page.hasMark(file.unsaved);
  const { replace } = file;
  const question = page.page.getByRole('dialog', { name: replace.title });
  await choose(visit, (await badFiles(BOOK)).noPlan, 'F6');
  await keys.use(page.button(file.openAnyway), question);
  await keys.press('Escape');
  await question.waitFor({ state: 'detached' });
  // The button that asked is gone with its message.
  await keys.comesTo(page.page.getByRole('main'));
  await keys.use(page.button(file.create), question);
  await keys.tabTo(page.button(replace.stay));
  await keys.press('Escape');
  await question.waitFor({ state: 'detached' });
  await keys.comesTo(page.button(file.create));
  await keys.press('Enter');
  await keys.use(page.button(replace.discard), page.button(file.openDemo));
  await keys.comesTo(page.button(file.create));
});

test('an opening is called off', async () => {
  const visit = atKeyboard(await scene.open({ before: holdWork }));
  const { page, keys } = visit;
  await choose(visit, await givenBook(BOOK));
  await keys.use(page.button(file.cancel), page.button(file.openDemo));
  await page.button(file.cancel).waitFor({ state: 'detached' });
  await keys.press('F6');
});

test('a second tab takes the work over, and the first one takes it back', async () => {
  const visitor = await scene.come();
  const first = await visitor.open();
  await first.openFile(await givenBook(BOOK));
  await first.isStored('So theo doi.xlsx');
  const second = atKeyboard(await visitor.open());
  await second.keys.use(second.page.button(file.second.takeOver), second.page.sheet.grid);
  await first.isTold(file.taken);
  const back = atKeyboard(first);
  const saved = first.page.locator('.fileName').getByText(file.saved, { exact: true });
  await back.keys.use(first.button(file.takeBack), saved);
});
