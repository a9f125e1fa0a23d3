import type { CellValue } from '../../src/core/cells';
import { CELL_ERRORS, cellText, isBlank, isCellError } from '../../src/core/cells';

describe('a cell is blank', () => {
  test.each<[CellValue]>([[null], ['']])('when it holds %p', (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  test.each<[CellValue]>([[0], [false], [' '], ['0'], [{ error: '#N/A' }]])(
    'but not when it holds %p',
    (cell) => {
      expect(isBlank(cell)).toBe(false);
    },
  );
});

// DOMAIN, What people type: "#N/A and #DIV/0! are errors with their cell, never lost."
describe('an error of a cell', () => {
  test.each(CELL_ERRORS)('%s is an error and shows its own text', (error) => {
    expect(isCellError({ error })).toBe(true);
    expect(cellText({ error })).toBe(error);
  });

  test.each<[CellValue]>([['#N/A'], [null], [0], ['']])('is not %p', (cell) => {
    expect(isCellError(cell)).toBe(false);
  });
});

describe('the text of a cell', () => {
  test.each<[CellValue, string]>([
    [null, ''],
    ['', ''],
    [' 60% ', ' 60% '],
    [0, '0'],
    [29.7, '29.7'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('of %p is %p', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
