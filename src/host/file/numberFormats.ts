/**
 * Number formats that files name by an id only (ECMA-376 part 1, 18.8.30), with the codes that Excel
 * shows for them in its invariant (US English) spelling.
 */

/** First id free for formats of a book's own. */
export const FIRST_OWN_FORMAT = 164;

const DATE = 'm/d/yyyy';

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: DATE,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids that East Asian versions of Excel give to their dates. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Code of a built-in format; null for General and for ids that nobody defined. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? (isEastAsianDate(id) ? DATE : null);
}

/** Id of a code that means the same in every locale, or undefined. Dates and money do not. */
export function builtInId(code: string): number | undefined {
  if (code === 'General') return 0;
  const found = [1, 2, 3, 4, 9, 10, 49].find((id) => BUILT_IN[id] === code);
  return found;
}
