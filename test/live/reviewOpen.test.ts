import fc from 'fast-check';
import { allSteps } from '../../src/core/steps';
import { reviewReadings } from '../../src/core/readings/review';
import { PASSES, reviewOpen } from '../../src/live/reviewOpen';
import { readingPlaces } from '../../src/sheets/readingPlaces';
import type { OpenPlan } from '../../src/live/openBook';
import { FILE } from './open';
import { readingsIn, typedRows } from './reviewing';

const rowOf = (cell = ''): number => Number(/\d+$/.exec(cell)?.[0]);

/** What the rules find, without what only the pane tells. */
function ruleFindings({ book }: OpenPlan) {
  const { plan, settings, readings, readingTable } = book;
  return reviewReadings(plan, settings, readings, readingPlaces(readingTable, FILE)).findings;
}

/** Checks a law on workbooks with whatever people type. */
function forAll(law: (open: OpenPlan) => void): void {
  fc.assert(fc.property(typedRows, (rows) => law(readingsIn(rows))));
}

describe('the review of the open workbook', () => {
  test('tells all that the rules find', () => {
    forAll((open) => {
      const { findings } = allSteps(reviewOpen(open));
      for (const finding of ruleFindings(open)) expect(findings).toContainEqual(finding);
    });
  });

  test('tells beside it only cells that a refresh mends, and counts them', () => {
    forAll((open) => {
      const { findings, readable } = allSteps(reviewOpen(open));
      const mended = findings.filter(({ code }) => code === 'cell.readable');
      expect(mended).toHaveLength(readable);
      expect(findings).toHaveLength(ruleFindings(open).length + readable);
    });
  });

  test('tells Lỗi first, each part in the order of the sheet, a cell once', () => {
    forAll((open) => {
      const { findings } = allSteps(reviewOpen(open));
      const order = findings.map(
        ({ severity, place }) => (severity === 'error' ? 0 : 1e6) + rowOf(place.cell),
      );
      expect(order).toEqual([...order].sort((one, other) => one - other));
      const cells = findings.map(({ place }) => place.cell);
      expect(new Set(cells).size).toBe(cells.length);
    });
  });

  // The share that is told while it runs counts on it.
  test('takes at most its passes of steps for each reading', () => {
    forAll((open) => {
      let taken = 0;
      for (const steps = reviewOpen(open); steps.next().done !== true;) taken += 1;
      expect(taken).toBeLessThanOrEqual(PASSES * open.book.readings.length);
      expect(taken).toBeGreaterThanOrEqual((PASSES - 2) * open.book.readings.length);
    });
  });
});
