import { scoreBook } from '../../../src/core/measure/scoreBook';
import { listOrder, severityOf } from '../../../src/pane/overview/listOrder';
import type { IndicatorChanges } from '../../support/books';
import { bookOf, indicator, reading, scoredOf } from '../../support/books';

/** Ids in the order of the list; of each what it is, and the value that was read, if any. */
function orderOf(known: readonly (IndicatorChanges & { readonly read?: number | string })[]) {
  const indicators = known.map(({ read: _, ...changes }) => indicator(changes));
  const readings = known.flatMap(({ id, read }, index) =>
    read === undefined ? [] : [reading({ indicator: id ?? '', value: read, row: 5 + index })],
  );
  return listOrder(scoreBook(bookOf(indicators, readings))).map((scored) => scored.indicator.id);
}

describe('the list tells', () => {
  test('off, near, what cannot be read, what is owed, then all others as the plan has them', () => {
    const known = [
      { id: 'met', target: 50, read: 60 },
      { id: 'none' },
      { id: 'owed', target: 50 },
      { id: 'wrong', target: 50, read: 'năm mươi' },
      { id: 'near', target: 50, read: 49 },
      { id: 'later', target: 50, frequency: 'year', aggregation: 'published' } as const,
      { id: 'off', target: 50, read: 10 },
    ];
    expect(orderOf(known)).toEqual(['off', 'near', 'wrong', 'owed', 'met', 'none', 'later']);
  });

  test('the worst miss first, whatever it is counted in', () => {
    const known = [
      { id: 'percent', target: 50, read: 40 },
      { id: 'rank', kind: 'rank', target: 10, read: 40 } as const,
      { id: 'count', kind: 'count', target: 1000, read: 400 } as const,
      { id: 'grade', kind: 'grade', target: 'cao nhất', read: 'trung bình cao' } as const,
    ];
    expect(orderOf(known)).toEqual(['rank', 'count', 'grade', 'percent']);
  });

  test('what is near behind all that is off, however small the miss of those', () => {
    const own = { by: 'absolute', amount: 0 } as const;
    const known = [
      { id: 'near', target: 50, read: 45 },
      { id: 'off', target: 50, read: 49.9, tolerance: own },
    ];
    expect(orderOf(known)).toEqual(['off', 'near']);
  });

  test('equal misses in plan order', () => {
    const known = ['c', 'a', 'b'].map((id) => ({ id, target: 50, read: 10 }));
    expect(orderOf(known)).toEqual(['c', 'a', 'b']);
  });
});

describe('the severity of', () => {
  test.each<[string, IndicatorChanges, number | string, number]>([
    ['half of a number', { target: 50 }, 25, 0.5],
    ['a place three times as far', { kind: 'rank', target: 10 }, 30, 2 / 3],
    ['twice what shall be low', { target: 5, better: 'lower', comparator: '<=' }, 10, 0.5],
    ['anything where there shall be none', { target: 0, better: 'lower', comparator: '<=' }, 3, 1],
    ['nought where there shall be none', { target: 0, comparator: '>' }, 0, 0],
    ['a rise where a fall was wanted', { kind: 'reduction', target: 5 }, -5, 2],
    ['one step of three', { kind: 'grade', target: 'cao nhất' }, 'trung bình cao', 1 / 3],
    ['a no for a yes', { kind: 'yesNo', target: 'Có' }, 'Không', 1],
    ['no target', {}, 3, 0],
  ])('%s', (_, changes, value, severity) => {
    const scored = scoredOf(indicator(changes), [reading({ value })]);
    expect(severityOf(scored)).toBeCloseTo(severity, 9);
  });
});
