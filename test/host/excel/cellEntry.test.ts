import fc from 'fast-check';
import { cellEntry, loadedFormula, loadedValue } from '../../../src/host/excel/cellEntry';
import { typedCell } from '../../excel/model/typed';

/** What Excel makes of the entry of a text, and what we read of that. */
function roundTrip(text: string, numberFormat: string): unknown {
  const cell = typedCell(cellEntry(text), numberFormat, {});
  const { value, type: valueType } = cell;
  const loaded = { value, valueType, formula: cell.formula ?? value };
  return [loadedValue(loaded), loadedFormula(loaded)];
}

const pieces = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    "'",
    '0',
    '12',
    '.',
    ',',
    '/',
    ':',
    '%',
    '(',
    ')',
    ' ',
    'E',
    'May',
    'TRUE',
  ],
  ...['#N/A', 'a', 'Đ', 'ế', '$', '\n'],
);
const texts = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
);

describe('cellEntry', () => {
  test('law: any text stays that text, in cells of any number format but Text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('General', '#,##0', 'dd/mm/yyyy'), (text, format) => {
        expect(roundTrip(text, format)).toEqual([text, null]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['II.1', 'PL.V.3.2', 'Chỉ tiêu', 'Đạt', 'a1', 'Marketing', 'Cả năm'])(
    'a text that nothing can be made of needs no apostrophe: %s',
    (text) => {
      expect(cellEntry(text)).toBe(text);
    },
  );

  test.each([
    [null, ''],
    ['', ''],
    [12.5, 12.5],
    [false, false],
    [{ error: '#N/A' } as const, '#N/A'],
    [{ formula: 'SUM(A1:A2)', value: 3 }, '=SUM(A1:A2)'],
  ])('of %j is %j', (content, entry) => {
    expect(cellEntry(content)).toBe(entry);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d, which JSON would drop',
    (value) => {
      expect(() => cellEntry(value)).toThrow(RangeError);
    },
  );
});

describe('a loaded cell', () => {
  test.each([
    ['an error', { value: '#N/A', formula: '#N/A', valueType: 'Error' }, { error: '#N/A' }],
    ['the text of an error', { value: '#N/A', formula: '#N/A', valueType: 'String' }, '#N/A'],
    [
      'an error newer than ours',
      { value: '#SPILL!', formula: '=A1#', valueType: 'Error' },
      { error: '#VALUE!' },
    ],
    ['an empty cell', { value: '', formula: '', valueType: 'Empty' }, null],
    ['a formula that yields nothing', { value: '', formula: '=""', valueType: 'String' }, ''],
    ['a serial date', { value: 45_291, formula: 45_291, valueType: 'Double' }, 45_291],
  ])('%s', (_, cell, value) => {
    expect(loadedValue(cell)).toEqual(value);
  });

  test('a text that looks like a formula is its own value, and no formula', () => {
    expect(loadedFormula({ value: '=1+1', formula: '=1+1', valueType: 'String' })).toBeNull();
    expect(loadedFormula({ value: 2, formula: '=1+1', valueType: 'Double' })).toBe('1+1');
  });
});
