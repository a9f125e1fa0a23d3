import fc from 'fast-check';
import type { OutlookInput, Point } from '../../../src/core/measure/outlook';
import { outlookOf, paceOf } from '../../../src/core/measure/outlook';
import { typedPercent } from '../../support/numbers';

/** Yearly values from 2021 on; null where a year has none. */
function since2021(...values: readonly (number | null)[]): Point[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ year: 2021 + index, value }]));
}

function input(points: readonly Point[], changes: Partial<OutlookInput> = {}): OutlookInput {
  return {
    kind: 'percent',
    better: 'higher',
    comparator: '>=',
    suffix: '%',
    gapSuffix: ' điểm %',
    finalTarget: 80,
    firstYear: 2022,
    finalYear: 2025,
    points,
    ...changes,
  };
}

// DOMAIN, Gap and light: "Outlook: needed rise per year = (final target − actual) / years left,
// against the pace so far; projection for numbers only."
describe('the pace', () => {
  test('is the rise needed per year, the rise so far per year, and where it leads', () => {
    const pace = paceOf(input(since2021(50, null, 60)));
    expect(pace).toEqual({ required: 10, soFar: 5, projection: 70 });
  });

  test('is negative where the number has to fall', () => {
    const pace = paceOf(input(since2021(20, 17), { better: 'lower', finalTarget: 5 }));
    expect(pace).toEqual({ required: -4, soFar: -3, projection: 8 });
  });

  test('looks at the first and the last point only', () => {
    expect(paceOf(input(since2021(50, 90, 60)))).toEqual(paceOf(input(since2021(50, 10, 60))));
  });

  test.each<[string, readonly Point[], Partial<OutlookInput>]>([
    ['no point', [], {}],
    ['one point', since2021(50), {}],
    ['no target in the last year', since2021(50, 60), { finalTarget: null }],
    ['no year left', since2021(50, null, null, null, 60), {}],
  ])('is none with %s', (_what, points, changes) => {
    expect(paceOf(input(points, changes))).toBeNull();
  });

  test('that is exactly the one needed leads exactly to the target', () => {
    fc.assert(
      fc.property(typedPercent, fc.integer({ min: -90, max: 90 }), (start, step) => {
        const points = since2021(start, start + step / 10);
        const finalTarget = start + (step / 10) * 4;
        const pace = paceOf(input(points, { finalTarget }));
        expect(pace?.required).toBe(pace?.soFar);
        expect(pace?.projection).toBeCloseTo(finalTarget, 8);
      }),
    );
  });
});

// SHEETS, Words of the product: "outlook Khả năng hoàn thành: Có khả năng / Khó hoàn thành / Chưa đủ
// số liệu".
describe('the outlook of a number', () => {
  const word = (text: string): string => text.split(':')[0] ?? '';

  test.each<[string, readonly Point[], Partial<OutlookInput>, string]>([
    ['the pace is enough', since2021(50, 60), {}, 'Có khả năng'],
    ['the pace is exactly the one needed', since2021(50, 57.5), {}, 'Có khả năng'],
    ['the pace is too slow', since2021(50, 55), {}, 'Khó hoàn thành'],
    ['it falls', since2021(50, 45), {}, 'Khó hoàn thành'],
    [
      'it has to fall and does',
      since2021(20, 15),
      { better: 'lower', finalTarget: 5 },
      'Có khả năng',
    ],
    [
      'it has to fall and rises',
      since2021(20, 21),
      { better: 'lower', finalTarget: 5 },
      'Khó hoàn thành',
    ],
    ['the target is reached before time', since2021(50, 80), {}, 'Có khả năng'],
    [
      'it has fallen to its target',
      since2021(20, 5),
      { better: 'lower', finalTarget: 5 },
      'Có khả năng',
    ],
    ['there is one point', since2021(50), {}, 'Chưa đủ số liệu'],
    ['there is no point', [], {}, 'Chưa đủ số liệu'],
    ['the only point is on target', since2021(80), {}, 'Chưa đủ số liệu'],
    [
      'the last year is over',
      since2021(50, null, null, null, 60),
      {},
      'Chưa đạt mục tiêu năm 2025',
    ],
    ['the plan sets none', since2021(50, 60), { finalTarget: null }, 'Không đặt mục tiêu năm 2025'],
  ])('when %s', (_when, points, changes, expected) => {
    expect(word(outlookOf(input(points, changes)))).toBe(expected);
  });

  test('says what is needed, the pace and where it leads', () => {
    const text = outlookOf(input(since2021(50, null, 60.5)));
    expect(text).toBe('Khó hoàn thành: cần 9,75 điểm %/năm, nhịp hiện nay 5,25; dự báo 71%');
  });

  // SHEETS, Numbers: "never a rounded figure that contradicts": what decides is told apart.
  test('shows two paces that differ as two numbers, and a projection that falls short as such', () => {
    const text = outlookOf(input(since2021(50, 57.499)));
    expect(text).toBe('Khó hoàn thành: cần 7,5 điểm %/năm, nhịp hiện nay 7,499; dự báo 79,996%');
  });

  test('of a target that is reached says so', () => {
    const text = outlookOf(input(since2021(50, 81)));
    expect(text).toBe('Có khả năng: đã ở mức mục tiêu năm 2025');
  });
});

// DOMAIN, Gap and light: "exactly on target is met for ≥ ≤ =, not for > <".
describe('a final target that is strict', () => {
  test.each([
    ['>', 'higher', 80, 'Có khả năng: cần 0'],
    ['>', 'higher', 80.1, 'Có khả năng: đã ở mức'],
    ['<', 'lower', 80, 'Khó hoàn thành: cần 0'],
    ['=', 'higher', 90, 'Có khả năng: cần'],
    ['=', 'higher', 80, 'Có khả năng: đã ở mức'],
  ] as const)('%s 80 (%s) at %d: %s', (comparator, better, value, start) => {
    const text = outlookOf(input(since2021(50, value), { comparator, better }));
    expect(text.startsWith(start)).toBe(true);
  });
});

// DOMAIN, Gap and light: "A rank or group is never projected: 'đang trong/ngoài tốp mục tiêu năm 2025'."
describe('the outlook of a place', () => {
  test.each<[OutlookInput['kind'], number, string]>([
    ['rank', 9, 'Đang trong tốp mục tiêu năm 2025'],
    ['rank', 10, 'Đang trong tốp mục tiêu năm 2025'],
    ['rank', 11, 'Đang ngoài tốp mục tiêu năm 2025'],
    ['grade', 1, 'Đang trong mức mục tiêu năm 2025'],
    ['grade', 2, 'Đang ngoài mức mục tiêu năm 2025'],
  ])('%s %d: %s', (kind, last, text) => {
    const finalTarget = kind === 'rank' ? 10 : 1;
    const better = kind === 'rank' ? 'lower' : 'higher';
    expect(outlookOf(input(since2021(30, last), { kind, better, finalTarget }))).toBe(text);
  });

  test('is not known without any point', () => {
    expect(outlookOf(input([], { kind: 'rank', finalTarget: 10 }))).toBe('Chưa đủ số liệu');
  });
});

test('a yes/no indicator has no outlook', () => {
  expect(outlookOf(input(since2021(0, 0), { kind: 'yesNo', finalTarget: 100 }))).toBe('');
});
