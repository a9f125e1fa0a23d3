import fc from 'fast-check';
import { showNumber } from '../../../src/core/intake/numberShow';
import { readNumber } from '../../../src/core/intake/numberText';
import { roundHalfAway } from '../../../src/core/rounding';

test.each([
  [29, 2, '29'],
  [29.5, 2, '29,5'],
  [1.005, 2, '1,01'],
  [-1.005, 2, '-1,01'],
  [1.45, 1, '1,5'],
  [99.96, 1, '100'],
  [99.96, 2, '99,96'],
  [29.7 - 33, 9, '-3,3'],
  [1234.5, 2, '1234,5'],
  [-0.004, 2, '0'],
  [-0, 2, '0'],
  [0.05, 2, '0,05'],
  [0.00001, 9, '0,00001'],
  [1e-9, 9, '0,000000001'],
  [1e15, 2, '1000000000000000'],
  [1e21, 0, '1000000000000000000000'],
  [123456789012345680, 0, '123456789012346000'],
  [1250, -2, '1300'],
])('%d with at most %d decimals is %p', (value, maxDecimals, text) => {
  expect(showNumber(value, { maxDecimals, grouping: false })).toBe(text);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [-1000, '-1.000'],
  [12345, '12.345'],
  [123456, '123.456'],
  [1234567.891, '1.234.567,89'],
  [999999.999, '1.000.000'],
])('%d in groups is %p', (value, text) => {
  expect(showNumber(value, { maxDecimals: 2, grouping: true })).toBe(text);
});

test.each([
  [29, 1, '29,0'],
  [29.46, 1, '29,46'],
  [0, 2, '0,00'],
  [29.999, 2, '30,00'],
])('%d with at least %d decimals is %p', (value, minDecimals, text) => {
  expect(showNumber(value, { maxDecimals: 2, minDecimals, grouping: false })).toBe(text);
});

const values = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((digits) => digits / 1000),
);
const decimals = fc.integer({ min: 0, max: 9 });

describe('what is shown reads back as the number shown', () => {
  test('decimals without groups', () => {
    fc.assert(
      fc.property(values, decimals, (value, maxDecimals) => {
        const shown = showNumber(value, { maxDecimals, grouping: false });
        expect(readNumber(shown, null, 'decimal')).toMatchObject({
          kind: 'number',
          value: roundHalfAway(value, maxDecimals),
        });
      }),
    );
  });

  test('percents, with their sign', () => {
    fc.assert(
      fc.property(values, decimals, (value, maxDecimals) => {
        const shown = `${showNumber(value, { maxDecimals, grouping: false })}%`;
        expect(readNumber(shown, null, 'percent')).toMatchObject({
          kind: 'number',
          value: roundHalfAway(value, maxDecimals),
        });
      }),
    );
  });

  test('counts in groups', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (value) => {
        const shown = showNumber(value, { maxDecimals: 0, grouping: true });
        expect(readNumber(shown, null, 'whole')).toMatchObject({
          kind: 'number',
          value: value + 0,
        });
      }),
    );
  });

  test('decimals in groups, unless a single dot leaves two readings', () => {
    fc.assert(
      fc.property(values, decimals, (value, maxDecimals) => {
        const shown = showNumber(value, { maxDecimals, grouping: true });
        const reading = readNumber(shown, null, 'decimal');
        const twofold = /^-?\d{1,3}\.\d{3}$/.test(shown);
        expect(reading).toMatchObject(
          twofold
            ? { kind: 'finding', code: 'number.ambiguous' }
            : { kind: 'number', value: roundHalfAway(value, maxDecimals) },
        );
      }),
    );
  });
});
