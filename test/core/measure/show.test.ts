import fc from 'fast-check';
import { readNumber } from '../../../src/core/intake/numberText';
import {
  decimalsKeeping,
  DECIMAL_LEVELS,
  neededDecimals,
  paddedNumber,
  sentenceNumber,
} from '../../../src/core/measure/show';
import { roundHalfAway } from '../../../src/core/rounding';
import { typed, typedNumber, typedPercent } from '../../support/numbers';

/** What intake reads where a sentence prints a number. */
function readBack(text: string): number {
  const read = readNumber(text, null, text.includes(',') ? 'decimal' : 'whole');
  if (read.kind !== 'number') throw new Error(`“${text}” is not read as a number`);
  return read.value;
}

// SHEETS, Numbers: "'29%' in sentences (no space, no ',0')"; DOMAIN, Report: "decimal comma, dot for
// thousands".
describe('a number in a sentence', () => {
  test.each([
    [29, 2, '29'],
    [29.7, 2, '29,7'],
    [29.75, 2, '29,75'],
    [29.754, 2, '29,75'],
    [29.755, 2, '29,76'],
    [29.999, 2, '30'],
    [0, 2, '0'],
    [0.004, 2, '0'],
    [0.005, 2, '0,01'],
    [-0.004, 2, '0'],
    [-3.3, 2, '-3,3'],
    [1.005, 2, '1,01'],
    [0.1 + 0.2, 9, '0,3'],
    [999, 2, '999'],
    [1000, 2, '1.000'],
    [1234567.5, 2, '1.234.567,5'],
    [-1234567, 0, '-1.234.567'],
    [38412, 0, '38.412'],
    [99.9996, 3, '100'],
    [99.9996, 4, '99,9996'],
  ])('%d at up to %d decimals is %s', (value, decimals, text) => {
    expect(sentenceNumber(value, decimals)).toBe(text);
  });

  test('is read back by intake as the number shown', () => {
    const level = fc.constantFrom(...DECIMAL_LEVELS);
    fc.assert(
      fc.property(typedNumber, level, (value, decimals) => {
        expect(readBack(sentenceNumber(value, decimals))).toBe(roundHalfAway(value, decimals) + 0);
      }),
    );
  });

  test('with a percent sign is read back as percentage points', () => {
    fc.assert(
      fc.property(typedPercent, (value) => {
        const read = readNumber(`${sentenceNumber(value, 4)}%`, null, 'percent');
        expect(read).toMatchObject({ kind: 'number', value });
      }),
    );
  });

  test('has no decimal that is not needed', () => {
    fc.assert(
      fc.property(typedNumber, fc.constantFrom(...DECIMAL_LEVELS), (value, decimals) => {
        const needed = neededDecimals(value, decimals);
        expect(needed).toBeLessThanOrEqual(decimals);
        expect(roundHalfAway(value, needed)).toBe(roundHalfAway(value, decimals));
        const fewer = DECIMAL_LEVELS.filter((level) => level < needed);
        const shown = roundHalfAway(value, decimals);
        expect(fewer.every((level) => roundHalfAway(value, level) !== shown)).toBe(true);
      }),
    );
  });
});

// SHEETS, Numbers: "counts under ten in sentences with a leading zero (08 nội dung, tăng 06 bậc)".
describe('a count in a sentence', () => {
  test.each([
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [63, '63'],
    [1234, '1.234'],
    [9.6, '10'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(paddedNumber(value)).toBe(text);
  });

  test('that is no whole number has no leading zero', () => {
    expect(paddedNumber(4.5, 2)).toBe('4,5');
  });

  test('below 0 has no leading zero', () => {
    expect(paddedNumber(-3)).toBe('-3');
  });
});

const telling = (actual: number, target: number, threshold: number): number =>
  decimalsKeeping([actual, target], [actual, threshold], [actual - target, 0]);

// SHEETS, Numbers: "never a rounded figure that contradicts its light (99,96 is not shown as 100,0
// beside 'chưa đạt'): add decimals".
describe('the decimals of a sentence', () => {
  test.each([
    ['two where nothing calls for more', 29.7, 33, 29.7, 2],
    ['two where they tell the figures apart', 99.96, 100, 95, 2],
    ['three where two would show the target', 99.996, 100, 95, 3],
    ['six where four would show the target', 99.99996, 100, 95, 6],
    ['three where two would show the threshold', 29.697, 33, 29.7, 3],
    ['three where two would show a gap of 0', 29.994, 29.996, 28, 3],
    ['three where two would show both as one though the gap is seen', 29.986, 29.994, 28, 3],
    ['two for a figure exactly on target', 100.00049, 100.00049, 95, 2],
  ])('are %s', (_what, actual, target, threshold, decimals) => {
    expect(telling(actual, target, threshold)).toBe(decimals);
  });

  test('keep the order of actual, target and threshold, and never show a gap as 0', () => {
    const near = typed(-0.02, 0.02, 6);
    fc.assert(
      fc.property(typedPercent, near, near, (target, one, other) => {
        const actual = roundHalfAway(target + one, 6);
        const threshold = roundHalfAway(target + other, 6);
        const decimals = telling(actual, target, threshold);
        const [a, t, limit] = [actual, target, threshold].map((value) =>
          readBack(sentenceNumber(value, decimals)),
        ) as [number, number, number];
        const gap = roundHalfAway(actual - target, 9);
        expect(Math.sign(a - t)).toBe(Math.sign(gap));
        expect(Math.sign(a - limit)).toBe(Math.sign(roundHalfAway(actual - threshold, 9)));
        expect(sentenceNumber(Math.abs(gap), decimals) === '0').toBe(gap === 0);
      }),
      { numRuns: 500 },
    );
  });
});
