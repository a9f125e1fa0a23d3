import {
  and,
  choose,
  dateText,
  decimalsKeepingFormula,
  integerText,
  join,
  neededDecimalsFormula,
  numberText,
  or,
  paddedInteger,
  paddedText,
  quote,
} from '../../src/sheets/formula';

/** That the formulas yield what core/ computes is shown by the office tests; here is how they read. */
describe('a formula is built of', () => {
  test.each([
    ['a text', quote('nói "có"'), '"nói ""có"""'],
    ['an empty text', quote(''), '""'],
    [
      'cases, the first that holds',
      choose(
        [
          ['A1', '1'],
          ['B1', '2'],
        ],
        '3',
      ),
      'IF(A1,1,IF(B1,2,3))',
    ],
    ['no case', choose([], '3'), '3'],
    ['one condition', and('A1'), 'A1'],
    ['conditions', and('A1', 'B1'), 'AND(A1,B1)'],
    ['one alternative', or('A1'), 'A1'],
    ['alternatives', or('A1', 'B1'), 'OR(A1,B1)'],
    ['joined texts, empty ones left out', join('"a"', '""', 'A1'), '"a"&A1'],
    ['a whole number', integerText('A1'), 'SUBSTITUTE(FIXED(A1,0,FALSE),",",".")'],
    [
      'a count',
      paddedInteger('A1'),
      'IF(AND(A1>=1,A1<=9),"0","")&SUBSTITUTE(FIXED(A1,0,FALSE),",",".")',
    ],
    [
      'a date',
      dateText('A1'),
      'IF(DAY(A1)<10,"0","")&DAY(A1)&"/"&IF(MONTH(A1)<10,"0","")&MONTH(A1)&"/"&YEAR(A1)',
    ],
  ])('%s', (_, formula, expected) => {
    expect(formula).toBe(expected);
  });
});

// DESIGN, Formulas: no separator of FIXED may be kept, and FIXED alone does not round as ROUND does.
describe('a number becomes text the same in every locale', () => {
  test('its whole part and its decimals apart', () => {
    expect(numberText('A1', 'B1')).toBe(
      'IF(ROUND(A1,B1)<0,"-","")&SUBSTITUTE(FIXED(TRUNC(ABS(ROUND(A1,B1))),0,FALSE),",",".")' +
        '&IF(B1=0,"",","&RIGHT(FIXED(ABS(ROUND(A1,B1)),B1,TRUE),B1))',
    );
  });

  test('with the fewest decimals that show it', () => {
    expect(neededDecimalsFormula('A1', '2')).toMatch(/^IF\(ROUND\(A1,0\)=ROUND\(A1,2\),0,IF\(/);
    expect(neededDecimalsFormula('A1', '2')).toMatch(/,9\)+$/);
  });

  test('with as many as tell it from its target', () => {
    expect(decimalsKeepingFormula(['A1', 'B1'], ['A1', 'C1'])).toMatch(
      /^IF\(AND\(SIGN\(ROUND\(A1,2\)-ROUND\(B1,2\)\)=SIGN\(ROUND\(A1-\(B1\),9\)\),/,
    );
  });

  test('with a leading zero where it is a whole number from 1 to 9', () => {
    expect(paddedText('A1', 'B1')).toBe(
      `IF(AND(B1=0,ROUND(A1,0)>=1,ROUND(A1,0)<=9),"0","")&${numberText('A1', 'B1')}`,
    );
  });
});
