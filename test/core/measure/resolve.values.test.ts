import type { CellValue } from '../../../src/core/cells';
import type { ReadingRow } from '../../../src/core/reading';
import { STATES } from '../../../src/core/readingWords';
import { pair, reading } from '../../support/books';
import type { Rules } from '../../support/resolved';
import { found, of, province } from '../../support/resolved';

// DOMAIN, Gap and light: "'Không phát sinh' (0/0) is an answer"; Readings: "'Không công bố' with a
// value is invalid."
describe('an answer that is no number', () => {
  test.each(STATES)('%s is a state and no value', (state) => {
    expect(found('percent', [province({ state })])).toMatchObject({
      state,
      value: null,
      fault: null,
      declared: state,
    });
  });

  test.each<[Rules]>([['percent'], ['reduction']])('0/0 of a %s is Không phát sinh', (rules) => {
    const resolution = found(rules, [province({ numerator: 0, denominator: 0 })]);
    expect(resolution).toMatchObject({ state: 'Không phát sinh', value: null, fault: null });
  });

  test.each<[Partial<ReadingRow>]>([[{ numerator: 0, denominator: 0 }], [{ value: 0 }]])(
    'Không phát sinh may stand beside its zeros: %p',
    (cells) => {
      const row = province({ ...cells, state: 'Không phát sinh' });
      expect(found('percent', [row])).toMatchObject({ state: 'Không phát sinh', fault: null });
    },
  );

  test.each<[Rules, CellValue]>([
    ['percent', 60],
    ['percent', 0],
    ['percent', '60%'],
    ['grade', 'cao nhất'],
    ['yesNo', 'Có'],
    ['count', { error: '#N/A' }],
  ])('Không công bố of a %s beside the value %p is a fault', (rules, value) => {
    const resolution = found(rules, [province({ value, state: 'Không công bố' })]);
    expect(resolution).toMatchObject({ fault: 'stateWithValue', state: null, value: null });
  });

  test('Không phát sinh beside an (a) or (b) that is not 0 is a fault', () => {
    const row = province({ numerator: 0, denominator: 12, state: 'Không phát sinh' });
    expect(found('percent', [row]).fault).toBe('stateWithValue');
  });

  test.each<[CellValue]>([['Không có'], ['Không phát sinh '], [0], [true], [{ error: '#REF!' }]])(
    'Tình trạng %p is no state and a fault',
    (state) => {
      expect(found('percent', [province({ state })])).toMatchObject({
        fault: 'stateWord',
        state: null,
      });
    },
  );
});

// DOMAIN, Gap and light: "A true 0 is a value; missing is not 0".
describe('a single figure', () => {
  test.each<[Rules]>([['percent'], ['count'], ['score'], ['rank'], ['grade'], ['reduction']])(
    'of a %s whose row is empty is missing, not 0 and no fault',
    (rules) => {
      expect(found(rules, [province({})])).toMatchObject({ value: null, fault: null, state: null });
    },
  );

  // A row that was laid out and not filled in yet is no figure of anybody.
  test('is not hidden by an empty row of the province, of a better type, or of the same key', () => {
    const estimate = province({ value: 29, type: 'Ước thực hiện' });
    expect(found('percent', [province({}), estimate, province({})])).toMatchObject({
      value: 29,
      type: 'Ước thực hiện',
      provinceRows: 1,
      emptyRows: 2,
    });
    expect(found('count', [province({}), of('Sở Một', { value: 3 })])).toMatchObject({
      source: 'units',
      value: 3,
    });
    expect(found('count', [of('Sở Một', {}), of('Sở Một', { value: 3 })])).toMatchObject({
      value: 3,
      fault: null,
    });
  });

  test.each<[Rules]>([['percent'], ['count'], ['score'], ['reduction']])(
    'of a %s that is 0 is the value 0',
    (rules) => {
      expect(found(rules, [province({ value: 0 })]).value).toBe(0);
    },
  );

  test.each<[Rules, Partial<ReadingRow>, number]>([
    ['percent', { value: 60.5 }, 60.5],
    ['percent', { value: 130 }, 130],
    ['percent', { numerator: 0, denominator: 50 }, 0],
    ['percent', { numerator: 3, denominator: 4 }, 75],
    ['reduction', { value: -3 }, -3],
    ['reduction', { numerator: 90, denominator: 100 }, 10],
    ['reduction', { numerator: 110, denominator: 100 }, -10],
    ['reduction', { numerator: 0, denominator: 40 }, 100],
    ['count', { value: -2 }, -2],
    ['score', { value: 5.25 }, 5.25],
    ['rank', { value: 9 }, 9],
    ['grade', { value: 'Trung bình cao' }, 2],
    ['yesNo', { value: 'Có' }, 100],
    ['yesNo', { value: 'không' }, 0],
    ['unitsDone', { value: 12 }, 12],
    ['shareDone', { numerator: 12, denominator: 15 }, 80],
  ])('of a %s: %p is %d', (rules, cells, value) => {
    expect(found(rules, [province(cells)])).toMatchObject({ value, fault: null, state: null });
  });

  // DOMAIN, Readings: "With (a) and (b) the value is computed".
  test('is computed from (a) and (b) though another value is typed', () => {
    const row = province({ value: 80, numerator: 3, denominator: 4 });
    expect(found('percent', [row]).value).toBe(75);
  });

  // DOMAIN, Indicator kinds: "the number ranked stands in Mẫu số and divides nothing".
  test.each<[CellValue, number | null]>([
    [63, 63],
    [0, 0],
    [null, null],
    ['63', null],
  ])('of a rank out of %p keeps the place, and the number ranked: %p', (denominator, ranked) => {
    const resolution = found('rank', [province({ value: 9, denominator })]);
    expect(resolution).toMatchObject({ value: 9, ranked, fault: null });
  });
});

// DOMAIN, Indicator kinds, column "over units".
describe('units’ figures', () => {
  test('of percentages are Σ(a) / Σ(b), never the mean of the rates', () => {
    const resolution = found('percent', [pair('Sở Một', 10, 10), pair('Sở Hai', 0, 90)]);
    expect(resolution.value).toBe(10);
  });

  test('of reductions come from the pooled counts', () => {
    const resolution = found('reduction', [pair('Sở Một', 50, 100), pair('Sở Hai', 310, 300)]);
    expect(resolution.value).toBe(10);
  });

  test('of counts are added', () => {
    const rows = [of('Sở Một', { value: 3 }), of('Sở Hai', { value: 0 })];
    expect(found('count', rows)).toMatchObject({ value: 3, poolRows: { pooled: 2, leftOut: 0 } });
  });

  test.each<[Rules, number]>([
    ['yesNo', 75],
    ['shareDone', 75],
    ['unitsDone', 3],
  ])('that are answers give the units done (%s: %d)', (rules, value) => {
    const answers = { 'Sở Một': 'Có', 'Sở Hai': 'có', 'Huyện Nam': 'Không', 'Huyện Bắc': 'CÓ' };
    const rows = Object.entries(answers).map(([name, answer]) => of(name, { value: answer }));
    expect(found(rules, rows)).toMatchObject({ value, poolRows: { pooled: 4, leftOut: 0 } });
  });

  test('are Không phát sinh when nothing arose in any unit', () => {
    const rows = [pair('Sở Một', 0, 0), of('Sở Hai', { state: 'Không phát sinh' })];
    expect(found('percent', rows)).toMatchObject({ state: 'Không phát sinh', value: null });
    expect(found('count', rows.slice(1))).toMatchObject({ state: 'Không phát sinh', value: null });
  });

  test('are missing while every row is empty, and not 0', () => {
    const rows = [of('Sở Một', {}), of('Sở Hai', {})];
    expect(found('count', rows)).toMatchObject({ value: null, fault: null, state: null });
  });

  // DOMAIN, Readings: "Percent rows without (a) and (b) cannot be pooled and say so."
  test('of percentages without (a) and (b) cannot be pooled and say so', () => {
    const rows = [of('Sở Một', { value: 60 }), of('Sở Hai', { value: 70 })];
    expect(found('percent', rows)).toMatchObject({ fault: 'notPoolable', value: null });
  });

  test('leave out rows that hold something else, and say how many', () => {
    const rows = [
      pair('Sở Một', 3, 4),
      of('Sở Hai', { value: 10 }),
      of('Huyện Nam', { numerator: 5 }),
      of('Huyện Bắc', {}),
      of('Xã Đông', { state: 'Không phát sinh' }),
    ];
    expect(found('percent', rows)).toMatchObject({
      value: 75,
      unitRows: 4,
      emptyRows: 1,
      poolRows: { pooled: 1, nothing: 1, leftOut: 2 },
    });
  });

  test.each<[Rules, Partial<ReadingRow>]>([
    ['unitsDone', { value: 1 }],
    ['yesNo', { value: 'Đạt' }],
    ['count', { value: '60' }],
    ['percent', { numerator: '10 hồ sơ', denominator: 1000 }],
  ])('of a %s with something else among them need a refresh: %p', (rules, cells) => {
    const good = { value: rules === 'count' ? 5 : 'Có', numerator: 1, denominator: 2 };
    const first = rules === 'percent' ? pair('Sở Một', 1, 2) : of('Sở Một', { value: good.value });
    expect(found(rules, [first, of('Sở Hai', cells)])).toMatchObject({
      fault: 'stale',
      value: null,
    });
  });

  // A pool without the rows that are wrong would be a figure of nobody knows whom.
  test('are no figure while a row of the key is wrong', () => {
    const rows = [of('Sở Một', { value: 60 }), of('Sở Hai', { value: 50 })];
    expect(found('count', rows, 1)).toMatchObject({
      fault: 'rejected',
      value: null,
      poolRows: null,
    });
    expect(found('count', [...rows, province({ value: 100 })], 1)).toMatchObject({
      value: 100,
      fault: null,
      pooledBeside: null,
    });
  });

  test('with no (b) above 0 are a fault', () => {
    const rows = [pair('Sở Một', 5, 0), pair('Sở Hai', 0, 0)];
    expect(found('percent', rows).fault).toBe('zeroDenominator');
  });

  // An (a) without any (b) would raise the rate of all the others.
  test('leave out an (a) over 0', () => {
    const rows = [pair('Sở Một', 60, 100), pair('Sở Hai', 40, 0), pair('Huyện Nam', 0, 0)];
    expect(found('percent', rows)).toMatchObject({
      value: 60,
      poolRows: { pooled: 1, nothing: 1, leftOut: 1 },
    });
  });

  test('are not Không phát sinh where a unit has a figure that cannot be added', () => {
    const rows = [pair('Sở Một', 0, 0), of('Sở Hai', { value: 70 })];
    expect(found('percent', rows)).toMatchObject({ state: null, fault: 'notPoolable' });
  });

  test.each([
    [['Không công bố', 'Không công bố'], 'Không công bố'],
    [['Không áp dụng', 'Không công bố'], 'Không công bố'],
    [['Không áp dụng', 'Không phát sinh'], 'Không phát sinh'],
    [['Không áp dụng'], 'Không áp dụng'],
  ] as const)('that are all answers (%p) are %s', (states, state) => {
    const names = ['Sở Một', 'Sở Hai'];
    const rows = states.map((word, index) => of(names[index] ?? '', { state: word }));
    expect(found('percent', rows)).toMatchObject({ state, declared: state, value: null });
  });

  test.each<[Partial<ReadingRow>]>([
    [{ state: 'Chưa rõ' }],
    [{ state: 'Không công bố', value: 60 }],
    [{ state: 'Không phát sinh', numerator: 5, denominator: 10 }],
  ])('are not added up while a refresh has to settle one: %p', (cells) => {
    const rows = [pair('Sở Một', 3, 4), of('Sở Hai', cells)];
    expect(found('percent', rows)).toMatchObject({ fault: 'stale', value: null });
  });

  test('that overlap are never summed', () => {
    const wide = reading({ unit: 'Huyện Bắc', scope: 'Gồm đơn vị trực thuộc', value: 60 });
    const resolution = found('count', [wide, of('Xã Đông', { value: 5 })]);
    expect(resolution).toMatchObject({ fault: 'stale', value: null });
  });
});
