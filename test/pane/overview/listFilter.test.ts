import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { Status } from '../../../src/core/measure/status';
import { EVERYTHING, filtered, searchable } from '../../../src/pane/overview/listFilter';
import { bookOf, indicator, reading } from '../../support/books';

const INDICATORS = [
  indicator({ id: 'PL.V.3.1', name: 'Tỷ lệ hồ sơ trễ hạn', target: 50 }),
  indicator({
    id: 'III.5.1',
    name: 'Số lượt đối thoại',
    unit: 'lượt',
    target: 50,
    lead: { text: 'Sở Tư pháp', units: [] },
    currentLead: 'Văn phòng UBND tỉnh',
  }),
];
const READINGS = [reading({ indicator: 'PL.V.3.1', value: 10 })];
const LIST = scoreBook(bookOf(INDICATORS, READINGS)).map(searchable);

const idsOf = (search: string, status: Status | null = null): string[] =>
  filtered(LIST, { search, status }).map((scored) => scored.indicator.id);

const [LATE, TALKS] = ['PL.V.3.1', 'III.5.1'];

describe('the search finds', () => {
  test.each([
    ['tỷ lệ hồ sơ', [LATE]],
    ['ty le HO SO', [LATE]],
    ['hồ sơ tre', [LATE]],
    ['hồ trễ', [LATE]],
    ['doi thoai', [TALKS]],
    ['đối', [TALKS]],
    ['Ðối', [TALKS]],
    ['pl.v.3', [LATE]],
    ['lượt', [TALKS]],
    ['so tu phap', [TALKS]],
    ['van phong', [TALKS]],
    ['v.3.1', [LATE]],
    ['hồ sơ đối thoại', []],
    ['hoai', []],
    ['“hồ sơ” (trễ)', [LATE]],
    ['%', [LATE]],
    ['   ', [LATE, TALKS]],
    ['', [LATE, TALKS]],
  ])('%j', (search, ids) => {
    expect(idsOf(search)).toEqual(ids);
  });

  test('marks written apart from their letters', () => {
    expect(idsOf('trễ hạn'.normalize('NFD'))).toEqual([LATE]);
  });
});

describe('a light', () => {
  test('leaves those that have it, in their order', () => {
    expect(idsOf('', 'off')).toEqual([LATE]);
    expect(idsOf('', 'noData')).toEqual([TALKS]);
    expect(idsOf('', 'met')).toEqual([]);
  });

  test('and a search must both hold', () => {
    expect(idsOf('đối thoại', 'off')).toEqual([]);
  });
});

test('everything is everything', () => {
  expect(filtered(LIST, EVERYTHING)).toHaveLength(2);
});
