import fc from 'fast-check';
import {
  addDays,
  compareDates,
  daysBetween,
  isIsoDate,
  isoDate,
  isoToSerial,
  parseDate,
  serialToIso,
  vietnameseDate,
} from '../../src/core/calendar';

const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const serials = fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL });

describe('serial numbers', () => {
  test.each([
    ['1900-03-01', 61],
    ['1961-09-01', 22525],
    ['2000-02-29', 36585],
    ['2022-09-15', 44819],
    ['2025-07-01', 45839],
    ['9999-12-31', 2958465],
  ])('%s is %d, in both directions', (iso, serial) => {
    expect(isoToSerial(iso)).toBe(serial);
    expect(serialToIso(serial)).toBe(iso);
  });

  test('every serial comes back from its date', () => {
    fc.assert(fc.property(serials, (serial) => isoToSerial(serialToIso(serial) ?? '') === serial));
  });

  test('the time of day is left out', () => {
    expect(serialToIso(44909.999)).toBe('2022-12-14');
  });

  test.each([60, 59, 1, 0, -1, LAST_SERIAL + 1, NaN, Infinity])(
    'serial %d is no date: before 1/3/1900 programs disagree, after 9999 there is none',
    (serial) => {
      expect(serialToIso(serial)).toBeNull();
    },
  );

  test.each(['1900-02-28', '1899-12-31', '1850-01-01'])('%s has no serial', (iso) => {
    expect(isoToSerial(iso)).toBeNull();
  });
});

describe('isoDate', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 12, 5, '2023-12-05'],
    [1000, 1, 1, '1000-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%d-%d-%d exists', (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso);
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [2023, 1, 32],
    [2023, 1.5, 1],
    [2023, 1, 1.5],
    [999, 1, 1],
    [61, 9, 1],
    [10000, 1, 1],
    [NaN, 1, 1],
  ])('%d-%d-%d does not', (year, month, day) => {
    expect(isoDate(year, month, day)).toBeNull();
  });
});

describe('parseDate', () => {
  test.each([
    ['15/09/2022', '2022-09-15'],
    ['15/9/2022', '2022-09-15'],
    ['5/1/2023', '2023-01-05'],
    ['2022-09-15', '2022-09-15'],
    ['2022-9-5', '2022-09-05'],
    ['14-12-2022', '2022-12-14'],
    ['14.12.2022', '2022-12-14'],
    ['  29/2/2024 ', '2024-02-29'],
    ['01/12/2022', '2022-12-01'],
  ])('reads %p, the day before the month', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '12/14/2022',
    '29/2/2023',
    '31/4/2023',
    '0/1/2023',
    '14/12/22',
    '14/12',
    '14/12-2022',
    '2022/12/14',
    '14 tháng 12 năm 2022',
    '44909',
    '9/61',
    '114/12/2022',
    '14/12/20222',
    '',
  ])('does not take %p for a date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('reads back what a report prints', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const iso = serialToIso(serial) ?? '';
        return parseDate(vietnameseDate(iso)) === iso && parseDate(iso) === iso;
      }),
    );
  });
});

test('vietnameseDate writes two digits for days and months', () => {
  expect(vietnameseDate('2022-12-05')).toBe('05/12/2022');
});

test.each([
  ['2022-12-14', true],
  ['2022-12-32', false],
  ['2022-2-14', false],
  ['14/12/2022', false],
  [' 2022-12-14', false],
])('isIsoDate(%p) is %p', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

describe('counting days', () => {
  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-06-15', 0, '2023-06-15'],
    ['2023-03-26', 365, '2024-03-25'],
  ])('%s and %d days is %s', (iso, days, expected) => {
    expect(addDays(iso, days)).toBe(expected);
  });

  test('days between a date and the same date n days later are n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20000, max: 60000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (serial, days) => {
          const iso = serialToIso(serial) ?? '';
          expect(daysBetween(iso, addDays(iso, days))).toBe(days);
        },
      ),
    );
  });

  test('compareDates sorts by time', () => {
    const dates = ['2023-06-15', '2022-12-10', '2023-06-02', '2022-12-10'];
    expect([...dates].sort(compareDates)).toEqual([
      '2022-12-10',
      '2022-12-10',
      '2023-06-02',
      '2023-06-15',
    ]);
    expect(compareDates('2023-01-01', '2023-01-01')).toBe(0);
  });
});
