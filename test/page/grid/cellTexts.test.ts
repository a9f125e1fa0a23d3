import type { CellValue } from '../../../src/core/cells';
import { gridText, typedText } from '../../../src/page/grid/cellTexts';

describe('gridText', () => {
  const CASES: readonly [CellValue, string | undefined, string][] = [
    [29.04, '0.0#', '29,04'],
    [1234.5, '#,##0', '1.235'],
    [45280, 'dd/mm/yyyy', '20/12/2023'],
    [45280.5, 'dd/mm/yyyy hh:mm', '20/12/2023 12:00'],
    [45280.99999, 'dd/mm/yyyy hh:mm', '21/12/2023 00:00'],
    ['✓ Đạt', '@', '✓ Đạt'],
    [{ error: '#N/A' }, undefined, '#N/A'],
    [null, undefined, ''],
  ];
  it.each(CASES)('shows %p in %p as %p', (value, format, text) => {
    expect(gridText(value, format)).toBe(text);
  });

  it('shows a number in a format of the officer plainly rather than not at all', () => {
    expect(gridText(1234.5, '_-* #,##0.00 "₫"_-')).toBe('1234,5');
  });
});

describe('typedText', () => {
  const CASES: readonly [CellValue, string | null, string][] = [
    [0.1 + 0.2, '0.0', '0,3'],
    [61.24052004, '0.0', '61,24052004'],
    [0.605, '0.0%', '60,5%'],
    [45280, 'dd/mm/yyyy', '20/12/2023'],
    [-1234567, '#,##0', '-1234567'],
    [true, null, 'TRUE'],
    [null, null, ''],
  ];
  it.each(CASES)('types %p in %p as %p', (value, format, text) => {
    expect(typedText(value, format)).toBe(text);
  });
});
