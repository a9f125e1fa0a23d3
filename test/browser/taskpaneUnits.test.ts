/** Pages Đơn vị and Số liệu of the built pane: who is there, who is given what, and who owes a figure. */
import type { Locator } from 'playwright-core';
import { missingFigures } from '../../src/core/assign/owing';
import { LEAD, REPORTING } from '../../src/core/assign/assignment';
import type { Book } from '../../src/core/book';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { ASSIGNMENT_TABLE } from '../../src/sheets/assign/assignmentTable';
import { SHEETS } from '../../src/sheets/names';
import { UNIT_SHEET_TABLE } from '../../src/sheets/ranges';
import { FIRST_ROW } from '../support/modelBooks';
import { contentsOf } from '../inExcel/office';
import { BOOK, paneScene, readingSpot, VI } from './support/paneScene';
import { recordCells, recordCount, recordSpot } from './support/recordSpots';

const { shell, readings, units } = VI;
const { paste, give } = units;
const { missing, entry, tabs } = readings;

const COUNTS = countsOf(scoreBook(BOOK));
const MISSING = missingFigures(BOOK, scoreBook(BOOK)).length;

/** Group of the communes, and one that is none of them yet. */
const COMMUNES = 'UBND các xã, phường';
const NEW_UNIT = 'Xã Tam Dương';
/** Numbers that communes send and that are added. */
const OF_COMMUNES = 'CT.III.2';

/** The book with nobody who leads this indicator. */
function withoutLead(id: string): Book {
  const assignments = BOOK.assignments.map((one) =>
    one.indicator === id && one.role === LEAD ? { ...one, unit: null } : one,
  );
  return { ...BOOK, assignments };
}

const scene = paneScene();

/** All that stands in the workbook. */
const contents = (): string[] => contentsOf(scene.excel.farEnd.book);

/** The part of the page under a heading. */
const part = (heading: string | RegExp) =>
  scene.pane.view
    .locator('.home .section')
    .filter({ has: scene.pane.view.getByRole('heading', { name: heading }) });

/** Opens what is folded under a heading. */
async function unfolded(heading: string | RegExp) {
  await scene.pane.view.getByRole('heading', { name: heading }).click();
  return part(heading);
}

/** Chooses from a list of the page. */
async function choose(block: Locator, label: string, option: string): Promise<void> {
  await block.getByRole('combobox', { name: new RegExp(`^${label} `) }).click();
  await scene.pane.view.getByRole('option', { name: option, exact: true }).click();
}

/** A unit in the list of page Đơn vị, found by the search and opened. */
async function unit(question: string, name: string) {
  const { view } = scene.pane;
  await view.getByLabel(units.list.search).fill(question);
  const item = view.locator('.unit-fold.card li').filter({ hasText: name });
  await item.locator('summary').first().click();
  return item;
}

/** Somebody who owes, in the list of page Số liệu. */
const debtor = (name: string) =>
  scene.pane.view
    .locator('details.debt')
    .filter({ has: scene.pane.view.locator('summary .lead').getByText(name, { exact: true }) });

/** What the tab counts. */
const missingTab = (count: number) =>
  scene.pane.view.getByRole('tab', { name: tabs.missing(count), exact: true });

describe('page Đơn vị', () => {
  test('a unit that has ended names its successor, and the one that the sheet then names', async () => {
    await scene.openRead();
    await scene.openPage(shell.pages.units);
    const item = await unit('cai cach hanh chinh', 'Sở Cải cách hành chính');
    await item.getByText(units.unit.existence.ended).waitFor();
    const successors = item
      .locator('dl.facts > div')
      .filter({ has: scene.pane.view.getByText(units.unit.successors, { exact: true }) })
      .locator('dd');
    expect(await successors.innerText()).toBe('Sở Nội vụ');
    const spot = recordSpot(scene, UNIT_SHEET_TABLE, 'successors', ['code', 'SCCHC']);
    await scene.excel.edit(SHEETS.units, [[...spot, 'SNV; VP']], 'coAuthor');
    await successors.getByText('Sở Nội vụ; Văn phòng UBND tỉnh', { exact: true }).waitFor();
  });

  test('a pasted list is looked at first, then written below the others in sheet Đơn vị, what is doubtful when it is said to be new; its unit owes what its group was given', async () => {
    await scene.openRead();
    await scene.openPage(shell.pages.units);
    const block = await unfolded(paste.title);
    const before = contents();
    const list = `${NEW_UNIT}\nXã An Phú\n${NEW_UNIT}\nXã An Phu`;
    await block.getByRole('textbox', { name: paste.box, exact: true }).fill(list);
    const { counts } = paste;
    const judged = [counts.near(1), counts.new(1), counts.there(1), counts.repeated(1)];
    await block.getByRole('status').getByText(judged.join(' · '), { exact: true }).waitFor();
    await block.getByText(paste.alike(['Xã An Phú'])).waitFor();
    await choose(block, paste.group, COMMUNES);
    expect(contents()).toEqual(before);

    const { lastRow } = unitTable();
    await block.getByRole('button', { name: paste.write(1) }).click();
    await block.getByText(paste.done(1)).waitFor();
    expect(unitTable().lastRow).toBe(lastRow + 1);
    expect(recordSpot(scene, UNIT_SHEET_TABLE, 'name', ['name', NEW_UNIT])[0]).toBe(lastRow + 1);
    const keys = ['level', 'groups', 'mustReport'];
    expect(recordCells(scene, UNIT_SHEET_TABLE, keys, ['name', NEW_UNIT])).toEqual([
      'Xã',
      'CAPXA',
      'Có',
    ]);
    expect(recordCount(scene, UNIT_SHEET_TABLE, ['name', 'Xã An Phú'])).toBe(1);
    // What asks for a decision stays in the box.
    const box = block.getByRole('textbox', { name: paste.box, exact: true });
    expect(await box.inputValue()).toBe('Xã An Phu');
    await block.getByRole('checkbox', { name: paste.isNew, exact: true }).check();
    await block.getByRole('button', { name: paste.write(1) }).click();
    await block.getByRole('status').getByText(paste.done(1)).waitFor();
    expect(unitTable().lastRow).toBe(lastRow + 2);
    expect(recordCells(scene, UNIT_SHEET_TABLE, ['groups'], ['name', 'Xã An Phu'])).toEqual([
      'CAPXA',
    ]);

    await scene.openPage(shell.pages.readings);
    await debtor(NEW_UNIT).locator('summary').click();
    await debtor(NEW_UNIT).getByText(OF_COMMUNES, { exact: true }).waitFor();
  });

  test('an indicator that waits and one more are given: the waiting row of Giao chỉ tiêu is filled, a row is added, and those who report owe it', async () => {
    const [waits, other] = ['CT.VI.1', 'CT.I.2'];
    const rows = (...known: readonly (readonly [string, string])[]) =>
      recordCount(scene, ASSIGNMENT_TABLE, ...known);
    await scene.openRead(withoutLead(waits));
    const before = contents();
    const leads = rows(['role', LEAD]);
    await scene.openPage(shell.pages.units);
    await part(units.unassigned.title(1)).getByText(waits).waitFor({ state: 'attached' });
    await scene.button(units.unassigned.give).click();
    const block = part(give.title);
    const whom = block.getByLabel(give.toWhom, { exact: true });
    const write = block.getByRole('button', { name: give.write(1), exact: true });
    await write.click();
    await block.getByText(give.needUnit, { exact: true }).waitFor();
    await whom.fill('Sở Không Có');
    await write.click();
    await block.getByText(give.unknown, { exact: true }).waitFor();
    expect(contents()).toEqual(before);

    await whom.fill('STC');
    await write.click();
    await block.getByText(give.done(1, 'Sở Tài chính')).waitFor();
    expect(rows(['indicator', waits], ['unit', 'Sở Tài chính'], ['role', LEAD])).toBe(1);
    expect(rows(['role', LEAD])).toBe(leads);
    await scene.shown(units.unassigned.none);

    await whom.fill(COMMUNES);
    await choose(block, give.role, REPORTING);
    await block.getByRole('checkbox', { name: new RegExp(`^${other} `) }).check();
    await write.click();
    await block.getByText(give.done(1, COMMUNES)).waitFor();
    expect(rows(['indicator', other], ['unit', COMMUNES], ['role', REPORTING])).toBe(1);
    expect(rows(['role', LEAD])).toBe(leads);

    await scene.openPage(shell.pages.readings);
    const owes = (name: string, id: string) => debtor(name).getByText(id, { exact: true });
    await owes('Phường Trung Tâm', other).waitFor({ state: 'attached' });
    await owes('Sở Tài chính', waits).waitFor({ state: 'attached' });
    expect(await owes('Sở Tài chính', other).count()).toBe(0);
  });
});

describe('page Số liệu', () => {
  test('Nhập of what is missing leads to its entry; written, it is missing no more, in the list and in Tổng quan', async () => {
    const id = 'CT.III.3';
    const lead = 'Trung tâm Phục vụ hành chính công';
    await scene.openRead();
    await scene.light(shell.lights.noData, COUNTS.noData).waitFor();
    await scene.openPage(shell.pages.readings);
    await missingTab(MISSING).waitFor();
    await debtor(lead).locator('summary').click();
    await debtor(lead)
      .getByRole('button', { name: missing.enterFor(id, 'Toàn tỉnh') })
      .click();
    const field = (label: string) => scene.pane.view.getByLabel(label, { exact: true });
    expect(await field(entry.indicator).inputValue()).toContain(id);
    expect(await field(entry.unit).inputValue()).toBe('Toàn tỉnh');
    await scene.pane.view.locator('#entry-value').fill('50');
    await scene.button(entry.write).click();
    await scene.shown(entry.written(id, 'Toàn tỉnh'));
    const row = FIRST_ROW + 1;
    expect(scene.cell(SHEETS.readings, readingSpot('indicator', row))).toBe(id);
    expect(scene.cell(SHEETS.readings, readingSpot('value', row))).toBe(50);
    await scene.button(entry.more).click();
    await missingTab(MISSING - 1).waitFor();
    await debtor(lead).locator('summary').click();
    expect(await debtor(lead).getByText(id, { exact: true }).count()).toBe(0);
    await scene.openPage(shell.pages.overview);
    await scene.light(shell.lights.noData, COUNTS.noData - 1).waitFor();
    await scene.light(shell.lights.met, COUNTS.met + 1).waitFor();
    await scene.rowSays(id, shell.verdicts.exceeded);
  });

  /** Enters what a commune owes, from the list; it is owed no more then. */
  async function send(name: string): Promise<void> {
    await debtor(name).locator('summary').click();
    const enter = missing.enterFor(OF_COMMUNES, name);
    await debtor(name).getByRole('button', { name: enter }).click();
    await scene.pane.view.locator('#entry-value').fill('6000');
    await scene.button(entry.write).click();
    await scene.shown(entry.written(OF_COMMUNES, name));
    await scene.button(entry.more).click();
    await debtor(name).getByText(OF_COMMUNES, { exact: true }).waitFor({ state: 'detached' });
  }

  test('figures that units send are missing until the last of them has sent: each is entered from the list of those who owe', async () => {
    await scene.openRead();
    await scene.openPage(shell.pages.readings);
    await send('Xã Hòa Bình');
    const by = scene.pane.view.getByRole('radiogroup', { name: missing.groupBy });
    await by.getByText(missing.byIndicator, { exact: true }).click();
    const owed = scene.pane.view.locator('.owed').filter({ hasText: OF_COMMUNES });
    await owed.getByText(missing.notSent(2, 3), { exact: true }).waitFor();
    await owed.getByText('Xã An Phú, Phường Trung Tâm', { exact: true }).waitFor();
    await by.getByText(missing.byUnit, { exact: true }).click();
    await send('Xã An Phú');
    await send('Phường Trung Tâm');
    await missingTab(MISSING - 1).waitFor();
    const rows = [1, 2, 3].map((below) => FIRST_ROW + below);
    const written = rows.map((row) =>
      (['indicator', 'unit', 'value'] as const).map((column) =>
        scene.cell(SHEETS.readings, readingSpot(column, row)),
      ),
    );
    expect(written).toEqual([
      [OF_COMMUNES, 'Xã Hòa Bình', 6000],
      [OF_COMMUNES, 'Xã An Phú', 6000],
      [OF_COMMUNES, 'Phường Trung Tâm', 6000],
    ]);
    await scene.openPage(shell.pages.overview);
    await scene.rowSays(OF_COMMUNES, shell.verdicts.exceeded);
  });
});

/** Where the table of units stands. */
function unitTable() {
  const { tables } = scene.excel.farEnd.book.sheet(SHEETS.units);
  const area = tables.find(({ name }) => name === UNIT_SHEET_TABLE.name)?.area;
  if (area === undefined) throw new Error('no table of units');
  return area;
}
