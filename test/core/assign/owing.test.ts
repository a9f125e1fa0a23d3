import type { Assignment } from '../../../src/core/assign/assignment';
import { debtsOf, missingCounts, missingFigures } from '../../../src/core/assign/owing';
import type { Reading } from '../../../src/core/book';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { Indicator, UnitGroup } from '../../../src/core/plan/types';
import { assignment } from '../../support/assignments';
import type { BookChanges } from '../../support/books';
import { bookOf, indicator, pair, reading, serialOf, targetsOf, UNITS } from '../../support/books';

const GROUP: UnitGroup = { code: 'XA', name: 'UBND cấp xã', aliases: [] };
const units = UNITS.map((known) =>
  known.name.startsWith('Xã') ? { ...known, groups: ['XA'] } : known,
);
const SUM = indicator({ target: 60 });
const LED = indicator({ target: 60, aggregation: 'provinceLead' });

const reports = (unit: string | null, cells: Partial<Assignment> = {}): Assignment =>
  assignment({ unit, role: 'Báo cáo', ...cells });

function missing(
  indicators: Indicator | readonly Indicator[],
  assignments: readonly Assignment[],
  readings: readonly Reading[] = [],
  changes: BookChanges = {},
) {
  const all = 'id' in indicators ? [indicators] : indicators;
  const plan = { units, groups: [GROUP], ...changes.plan };
  const book = bookOf(all, readings, { ...changes, assignments, plan });
  return missingFigures(book, scoreBook(book));
}

const owing = (...args: Parameters<typeof missing>): string[][] =>
  missing(...args).map((figure) => figure.owing.map(({ name }) => name));

const XA = ['Xã Đông', 'Xã Tây'];

describe('a figure that is not there is owed', () => {
  test('by the units that report, and where there are none by those that lead', () => {
    expect(owing(SUM, [assignment(), reports('Sở Hai')])).toEqual([['Sở Hai']]);
    expect(owing(SUM, [assignment()])).toEqual([['Sở Một']]);
  });

  test('by the units of a group that exist at the end of the period', () => {
    const ended = units.map((unit) =>
      unit.name === 'Xã Tây' ? { ...unit, validTo: '2023-06-30' } : unit,
    );
    expect(owing(SUM, [reports('UBND cấp xã')])).toEqual([XA]);
    const plan = { plan: { units: ended, groups: [GROUP] } };
    expect(owing(SUM, [reports('UBND cấp xã')], [], plan)).toEqual([['Xã Đông']]);
  });

  test('by a group as one where one figure of the province is wanted', () => {
    expect(owing(LED, [assignment({ unit: 'UBND cấp xã' })])).toEqual([['UBND cấp xã']]);
  });

  test('by a name that no unit bears, so that it is not lost', () => {
    const [figure] = missing(SUM, [reports('Sở Cũ')]);
    expect(figure?.owing).toEqual([{ name: 'Sở Cũ', unit: null }]);
  });

  test('by nobody where it is given to nobody', () => {
    const found = missing(SUM, [assignment({ unit: null })]);
    expect(debtsOf(found)).toMatchObject({ debts: [], givenToNobody: [{ indicator: SUM }] });
  });

  test('by nobody whose assignment holds in other years', () => {
    expect(owing(SUM, [assignment({ from: 2024 })])).toEqual([[]]);
  });
});

describe('an added figure that lacks units', () => {
  const ALL = ['Sở Một', 'Sở Hai', 'UBND cấp xã'].map((name) => reports(name));

  test('is owed by those that have not sent', () => {
    const found = missing(SUM, ALL, [pair('Sở Một', 1, 2)]);
    expect(found).toMatchObject([{ extent: 'some', assigned: 4 }]);
    expect(found[0]?.owing.map(({ name }) => name)).toEqual(['Sở Hai', ...XA]);
  });

  test.each<[string, Reading]>([
    ['an answer without number', reading({ unit: 'Sở Hai', state: 'Không phát sinh' })],
    ['a row that is wrong', reading({ unit: 'Sở Hai', value: 'tốt' })],
    [
      'a row that a run set aside',
      { ...pair('Sở Hai', 1, 2), skip: 'Lỗi: giá trị ghi không đúng' },
    ],
  ])('is not owed by who sent %s', (_, row) => {
    const [names] = owing(SUM, ALL, [pair('Sở Một', 1, 2), row]);
    expect(names).not.toContain('Sở Hai');
  });

  test('is owed again where the officer set the row aside', () => {
    const aside = { ...pair('Sở Hai', 1, 2), skip: 'gửi nhầm' };
    expect(owing(SUM, ALL, [pair('Sở Một', 1, 2), aside])[0]).toContain('Sở Hai');
  });

  test('is not owed by units counted in the figure of one above', () => {
    const wide = { ...pair('Huyện Bắc', 1, 2), scope: 'Gồm đơn vị trực thuộc' };
    expect(owing(SUM, ALL, [wide])).toEqual([['Sở Một', 'Sở Hai']]);
  });

  test('is not asked for where the province has a figure of its own', () => {
    expect(owing(SUM, ALL, [reading({ value: 50 })])).toEqual([]);
  });
});

describe('nothing is owed', () => {
  const rows = [assignment()];

  test.each<[string, Indicator, BookChanges]>([
    ['before the deadline', SUM, { selection: { review: serialOf('2023-12-01') } }],
    [
      'in a period that it is not measured in',
      indicator({ target: 60, frequency: 'year' }),
      { selection: { period: 'halfYear' } },
    ],
    ['in a year without a target', indicator({ targets: targetsOf({ 2025: 60 }) }), {}],
    ['while it is switched off', indicator({ target: 60, optional: true, followed: false }), {}],
    ['before it is published', indicator({ target: 60, aggregation: 'published' }), {}],
  ])('of an indicator %s', (_, one, changes) => {
    expect(owing(one, rows, [], changes)).toEqual([]);
  });

  test('where rows are there and wrong: findings tell them', () => {
    expect(owing(LED, rows, [reading({ value: 'tốt' })])).toEqual([]);
  });
});

test('debts are told by who owes, most first, and counted', () => {
  const other = indicator({ id: 'CT.2', target: 60 });
  const rows = [
    reports('Sở Một', { indicator: 'CT.2' }),
    reports('Sở Hai', { indicator: 'CT.2' }),
    reports('Sở Hai'),
  ];
  const found = missing([SUM, other], rows);
  expect(debtsOf(found).debts.map(({ name, figures }) => [name, figures.length])).toEqual([
    ['Sở Hai', 2],
    ['Sở Một', 1],
  ]);
  expect(missingCounts(found)).toEqual({ without: 2, partly: 0, owing: 2 });
});
