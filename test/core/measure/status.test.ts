import fc from 'fast-check';
import type { Light, Verdict } from '../../../src/core/measure/status';
import { effectiveComparator, lightOf, STATUS_WORDS } from '../../../src/core/measure/status';
import type { Comparator } from '../../../src/core/plan/types';
import { typed } from '../../support/numbers';

const BADNESS: Readonly<Record<Light, number>> = { met: 0, near: 1, off: 2 };

// DOMAIN, Gap and light: "met when the comparator holds (exactly on target is met for ≥ ≤ =, not
// for > <)"; "near when not met and gap ≥ −tolerance (for '=' off 100 %: |gap| ≤ tolerance)".
describe('a light', () => {
  test.each([
    ['>=', 0, 'met'],
    ['<=', 0, 'met'],
    ['=', 0, 'met'],
    ['>', 0, 'near'],
    ['<', 0, 'near'],
    ['>=', 2, 'met'],
    ['<=', 2, 'met'],
    ['>', 0.000000001, 'met'],
    ['<', 0.000000001, 'met'],
    ['>=', -3.3, 'near'],
    ['<=', -3.3, 'near'],
    ['>', -3.3, 'near'],
    ['>=', -3.300000001, 'off'],
    ['<', -3.300000001, 'off'],
    ['=', 0.000000001, 'near'],
    ['=', 2, 'near'],
    ['=', -2, 'near'],
    ['=', 3.3, 'near'],
    ['=', -3.3, 'near'],
    ['=', 3.300000001, 'off'],
    ['=', -3.300000001, 'off'],
  ] as const)('of "%s" with a gap of %d and a tolerance of 3,3 is %s', (comparator, gap, light) => {
    expect(lightOf(gap, 3.3, comparator)).toBe(light);
  });

  test.each([
    ['>=', -0.000000001, 'off'],
    ['<=', -1, 'off'],
    ['=', 1, 'off'],
    ['>', 0, 'near'],
  ] as const)('of "%s" with a gap of %d and no tolerance is %s', (comparator, gap, light) => {
    expect(lightOf(gap, 0, comparator)).toBe(light);
  });
});

describe('laws of lights', () => {
  const gaps = typed(-50, 50, 4);
  const tolerances = typed(0, 10, 4);
  const bounds = fc.constantFrom<Comparator>('>=', '>', '<=', '<');

  test('a better figure never has a worse light, for ≥ > ≤ <', () => {
    fc.assert(
      fc.property(gaps, gaps, tolerances, bounds, (one, other, tolerance, comparator) => {
        const [worse, better] = one < other ? [one, other] : [other, one];
        const before = BADNESS[lightOf(worse, tolerance, comparator)];
        expect(BADNESS[lightOf(better, tolerance, comparator)]).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('a figure closer to an "=" target never has a worse light, from either side', () => {
    fc.assert(
      fc.property(gaps, tolerances, fc.double({ min: -1, max: 1, noNaN: true }), (...drawn) => {
        const [gap, tolerance, share] = drawn;
        const before = BADNESS[lightOf(gap, tolerance, '=')];
        expect(BADNESS[lightOf(gap * share, tolerance, '=')]).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('a wider tolerance never makes a light worse, and never makes it met', () => {
    fc.assert(
      fc.property(gaps, tolerances, tolerances, bounds, (gap, one, other, comparator) => {
        const narrow = lightOf(gap, Math.min(one, other), comparator);
        const wide = lightOf(gap, Math.max(one, other), comparator);
        expect(BADNESS[wide]).toBeLessThanOrEqual(BADNESS[narrow]);
        expect(wide === 'met').toBe(narrow === 'met');
      }),
    );
  });
});

// DOMAIN, Gap and light: "A 100 % target written as '=' is ≥."
describe('the comparator that is applied', () => {
  test.each([
    ['=', 100, true, '>='],
    ['=', 99, true, '='],
    ['=', 100, false, '='],
    ['>', 100, true, '>'],
    ['<=', 100, true, '<='],
  ] as const)('for "%s" %d (percent: %p) is "%s"', (written, target, isPercent, applied) => {
    expect(effectiveComparator(written, target, isPercent)).toBe(applied);
  });
});

// SHEETS, Words of the product; DOMAIN: "Colour never alone: shape ✓ ▲ ✗ ○ and word".
describe('words and shapes', () => {
  test.each<[Verdict, string, string, string]>([
    ['exceeded', 'met', '✓', 'Vượt'],
    ['met', 'met', '✓', 'Đạt'],
    ['near', 'near', '▲', 'Gần đạt'],
    ['offYear', 'off', '✗', 'Không đạt'],
    ['offInside', 'off', '✗', 'Chưa đạt'],
    ['noData', 'noData', '○', 'Chưa có số liệu'],
    ['notDue', 'notDue', '○', 'Chưa đến kỳ'],
    ['awaitingPublication', 'notDue', '○', 'Chờ công bố'],
    ['noTarget', 'noTarget', '○', 'Không đặt mục tiêu năm'],
    ['notAssessable', 'notAssessable', '○', 'Không đánh giá'],
    ['invalid', 'invalid', '○', 'Số liệu cần kiểm tra'],
    ['stale', 'invalid', '○', 'Cần cập nhật'],
  ])('%s is the status %s and shows %s %s', (verdict, status, shape, word) => {
    expect(STATUS_WORDS[verdict]).toEqual({ status, shape, word });
  });

  test('no two verdicts share a word, since formulas and rules test the word', () => {
    const words = Object.values(STATUS_WORDS).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});
