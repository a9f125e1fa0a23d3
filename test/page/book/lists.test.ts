import { listAt, namedCell } from '../../../src/page/book/lists';
import { choiceNames } from '../../../src/sheets/choiceLists';
import { SHEETS } from '../../../src/sheets/names';
import { CT } from '../../../src/sheets/ranges';
import type { Validation } from '../../../src/sheets/spec';
import { MODEL_ID, modelBook, specOfBook, workbookOf } from '../../support/modelBooks';

const book = modelBook();
const observed = workbookOf(book);
const validations = (sheet: string): readonly Validation[] =>
  specOfBook(book).sheets.find(({ name }) => name === sheet)?.validations ?? [];

test('a list of a name that ends nowhere has what stands in its column', () => {
  const ids = listAt(observed, validations(SHEETS.readings), 5, 1);
  expect(ids).toEqual(book.plan.indicators.map(({ id }) => id));
});

test('a list of a name that ends at the last row in use has all of it, without blanks', () => {
  const units = listAt(observed, validations(SHEETS.readings), 40, 4);
  expect(units).toEqual(['Toàn tỉnh', ...book.plan.units.map(({ name }) => name)]);
});

test('a list that is written out is offered as it is; other rules have none', () => {
  expect(listAt(observed, validations(SHEETS.readings), 5, 10)).toContain('Không phát sinh');
  expect(listAt(observed, validations(SHEETS.readings), 5, 5)).toBeNull();
  expect(listAt(observed, validations(SHEETS.readings), 5, 11)).toBeNull();
});

test('a rule finds the cell at a place of a name', () => {
  const place = book.plan.indicators.findIndex(({ id }) => id === MODEL_ID) + 1;
  expect(namedCell(observed, CT.id, place)).toBe(MODEL_ID);
  expect(namedCell(observed, 'KhongCo', 1)).toBeNull();
});

test('every name of a list is found', () => {
  for (const { name } of choiceNames())
    expect([name, namedCell(observed, name, 1)]).not.toContain(null);
});
