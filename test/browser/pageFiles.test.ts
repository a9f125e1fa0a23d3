/** Files that people give to the built page: chosen or dropped, good or bad. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VI } from '../../src/locales/vi';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { fileModeScene } from './support/fileModeScene';
import { badFiles, givenBook, savedPlan } from './support/givenFiles';
import type { PageUnderTest } from './support/pageUnderTest';
import { readingColumn } from './support/sheetUnderTest';

const BOOK = modelBook(modelReadings({ value: 20 }));
const OTHER = modelBook(modelReadings({ value: 70 }));
const VALUE = readingColumn('value');

const scene = fileModeScene();

/** A workbook with unsaved work. */
async function unsaved(): Promise<PageUnderTest> {
  const page = await scene.open();
  await page.openFile(await givenBook(BOOK));
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, '44,5');
  return page;
}

/** The workbook of `unsaved` is open still, with what was typed. */
async function isAllThere(page: PageUnderTest): Promise<void> {
  await page.hasName('So theo doi.xlsx');
  await page.hasMark(VI.file.unsaved);
  await page.sheet.shows(FIRST_ROW, VALUE, '44,5');
}

test('a workbook that is dropped on the page opens', async () => {
  const page = await scene.open();
  await page.drop(await givenBook(BOOK, 'tha vao.xlsx'));
  await page.hasName('tha vao.xlsx');
  await page.hasMark(VI.file.saved);
  await page.openSheet(SHEETS.readings);
  await page.sheet.shows(FIRST_ROW, VALUE, '20');
});

test('whatever cannot be opened is named and said in a sentence; the open workbook and its work stay', async () => {
  const page = await unsaved();
  for (const [fault, file] of Object.entries(await badFiles(BOOK))) {
    await page.drop(file);
    await page.isTold(VI.file.faults[fault as keyof typeof VI.file.faults](file.name));
    expect([fault, (await page.told()).length]).toEqual([fault, 1]);
    await isAllThere(page);
  }
  const { book } = await savedPlan(await page.save());
  expect(book.readings.map(({ value }) => value)).toEqual([44.5]);
});

test('a file of 200 MB is refused at once, before any of it is read', async () => {
  const page = await unsaved();
  const folder = await mkdtemp(join(tmpdir(), 'plan-monitor-'));
  const path = join(folder, 'lon.xlsx');
  try {
    const file = await open(path, 'w');
    await file.truncate(200_000_000);
    await file.close();
    const before = await page.page.evaluate(() => window.posted.length);
    await page.page.getByTestId('file').setInputFiles(path);
    await page.isTold(VI.file.faults['file.tooLarge']('lon.xlsx'));
    const asked = await page.page.evaluate((from) => window.posted.slice(from), before);
    expect(asked).not.toContain('open');
    await isAllThere(page);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a workbook without a plan can be opened all the same, to load the plan into it', async () => {
  const page = await scene.open();
  const { noPlan } = await badFiles(BOOK);
  await page.choose(noPlan);
  await page.button(VI.file.openAnyway).click();
  await page.hasName(noPlan.name);
  await page.loadPlan();
  expect(await page.sheets()).toEqual(expect.arrayContaining(['Sheet1', SHEETS.track]));
});

test('another file takes the place of unsaved work only after an answer', async () => {
  const page = await unsaved();
  const other = await givenBook(OTHER, 'khac.xlsx');
  const question = page.page.getByRole('dialog', { name: VI.file.replace.title });
  await page.choose(other);
  await question.waitFor();
  await page.button(VI.file.replace.stay).click();
  await isAllThere(page);
  await page.choose(other);
  await question.waitFor();
  const [download] = await Promise.all([
    page.page.waitForEvent('download'),
    page.button(VI.file.replace.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe('So theo doi.xlsx');
  await page.hasName('khac.xlsx');
  await page.openSheet(SHEETS.readings);
  await page.sheet.shows(FIRST_ROW, VALUE, '70');
  await page.sheet.type(FIRST_ROW, VALUE, '71');
  await page.choose(await givenBook(BOOK));
  await page.button(VI.file.replace.discard).click();
  await page.hasName('So theo doi.xlsx');
  await page.hasMark(VI.file.saved);
});

test('the browser asks before it leaves unsaved work, and only then', async () => {
  const page = await scene.open();
  const file = await givenBook(BOOK);
  await page.openFile(file);
  await page.openSheet(SHEETS.readings);
  // What is not stored yet would not be there after it.
  await page.isStored(file.name);
  await page.reload();
  expect(page.questions).toEqual([]);
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, '44,5');
  await page.hasMark(VI.file.unsaved);
  await page.isKept();
  await page.reload();
  expect(page.questions).toEqual(['beforeunload']);
  await page.save();
  await page.hasMark(VI.file.saved);
  await page.reload();
  expect(page.questions).toEqual(['beforeunload']);
});
