// Issue: "a what-if for tolerances (how many lights change)". Tolerance: 10 % of the target, at most 5 points.
import { whatIf } from '../../src/commands/whatIf';
import { bookOf, indicator, reading } from '../support/books';

const target = (id: string, more: object = {}) => indicator({ id, target: 80, ...more });
const BOOK = bookOf(
  [
    target('GAN'),
    target('XA'),
    target('DAT'),
    target('RIENG', { tolerance: { by: 'absolute', amount: 1 } }),
  ],
  [
    reading({ indicator: 'GAN', value: 76, row: 5 }),
    reading({ indicator: 'XA', value: 70, row: 6 }),
    reading({ indicator: 'DAT', value: 80, row: 7 }),
    reading({ indicator: 'RIENG', value: 76, row: 8 }),
  ],
);

describe('another tolerance', () => {
  test('that is narrower turns what is near off', () => {
    expect(whatIf(BOOK, { maxPoints: 3 }).changed).toMatchObject([
      { id: 'GAN', before: 'near', after: 'offYear' },
    ]);
  });

  test('that is wider brings what is off near', () => {
    expect(whatIf(BOOK, { share: 20, maxPoints: 10 }).changed).toMatchObject([
      { id: 'XA', before: 'offYear', after: 'near' },
    ]);
  });

  test('bears on nothing that has a tolerance of its own, which is told', () => {
    const { changed, ownTolerance } = whatIf(BOOK, { share: 0 });
    expect(changed.map(({ id }) => id)).toEqual(['GAN']);
    expect(ownTolerance).toBe(1);
  });

  test('that is the plan’s own changes nothing', () => {
    const { changed, tolerance } = whatIf(BOOK, { share: 10 });
    expect([changed, tolerance]).toEqual([[], BOOK.plan.tolerance]);
  });
});
