/** What the built page saves, calculated anew by another program. */
import { demoBook } from '../../src/commands/demoBook';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { VI } from '../../src/locales/vi';
import { SHEETS } from '../../src/sheets/names';
import { sameResults } from '../office/sameResults';
import { FIRST_ROW } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';
import { fileModeScene } from './support/fileModeScene';
import { givenBook } from './support/givenFiles';

const BOOK = demoBook(vinhPhuc());
/** Its target of 2022 is 80 %; the demonstration has no reading of it. */
const ID = 'PL.V.4.1';
/** A row that is only a value, of the year before. */
const ROW = FIRST_ROW + 1;

const scene = fileModeScene();

test('a file is opened, a figure is typed, its light changes, and LibreOffice finds in the saved file what it shows', async () => {
  const { near, noData } = VI.shell.lights;
  const lights = scoreBook(BOOK).map(({ current }) => current.status);
  const count = (status: string): number => lights.filter((light) => light === status).length;
  const page = await scene.open();
  await page.openFile(await givenBook(BOOK));
  await page.hasCount(noData, count('noData'));
  await page.openSheet(SHEETS.readings);
  await page.sheet.select(ROW, 1);
  await page.sheet.typeRow(ID, '', '', '', String(BOOK.selection.year), '', '', '', '76,5');
  await page.hasCount(noData, count('noData') - 1);
  await page.hasCount(near, count('near') + 1);
  const saved = await page.save();

  const { differing, formulas } = await sameResults(saved.bytes);
  expect(differing).toEqual([]);
  expect(formulas).toBeGreaterThan(30_000);
});
