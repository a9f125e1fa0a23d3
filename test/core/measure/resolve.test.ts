import { poolUnits } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import type { Resolution } from '../../../src/core/measure/resolve';
import { resolve } from '../../../src/core/measure/resolve';
import type { ReadingRow } from '../../../src/core/reading';
import { STATES } from '../../../src/core/readingWords';
import { GROUPS, pair, reading, UNITS } from '../../support/books';

const SUM = 'sumOfUnits';
const RULES = {
  percent: { kind: 'percent', aggregation: SUM, words: [] },
  count: { kind: 'count', aggregation: SUM, words: [] },
  score: { kind: 'score', aggregation: SUM, words: [] },
  rank: { kind: 'rank', aggregation: SUM, words: [] },
  grade: { kind: 'grade', aggregation: SUM, words: GROUPS.words },
  reduction: { kind: 'reduction', aggregation: SUM, words: [] },
  yesNo: { kind: 'yesNo', aggregation: SUM, words: ['Có', 'Không'] },
  unitsDone: { kind: 'count', aggregation: 'countOfUnits', words: ['Có', 'Không'] },
  shareDone: { kind: 'percent', aggregation: 'countOfUnits', words: ['Có', 'Không'] },
} as const;
type Rules = keyof typeof RULES;

function found(rules: Rules, rows: readonly ReadingRow[], faulty = 0): Resolution {
  return resolve(RULES[rules], { counted: rows, faulty }, poolUnits(UNITS));
}

const province = (cells: Partial<ReadingRow>): ReadingRow => reading(cells);
const of = (name: string, cells: Partial<ReadingRow>): ReadingRow =>
  reading({ unit: name, ...cells });

// DOMAIN, Readings: "The province's own figure ('Toàn tỉnh') is used; when there is none, pooled
// units' figures are … when both exist and differ, both are shown."
describe('whose figure counts', () => {
  const units = [of('Sở Một', { value: 30 }), of('Sở Hai', { value: 50 })];

  test('the province’s own, with the units’ beside it', () => {
    const resolution = found('count', [...units, province({ value: 100 })]);
    expect(resolution).toMatchObject({ source: 'province', value: 100, pooledBeside: 80 });
  });

  test('the units’ pooled when there is none of the province', () => {
    const resolution = found('count', units);
    expect(resolution).toMatchObject({ source: 'units', value: 80, pooledBeside: null });
  });

  test('a lead’s figure for the whole province before the units’, after the province’s', () => {
    const lead = of('Sở Một', { value: 90, scope: 'Toàn tỉnh' });
    const below = [of('Huyện Bắc', { value: 30 }), of('Huyện Nam', { value: 50 })];
    expect(found('count', [...below, lead])).toMatchObject({
      source: 'lead',
      value: 90,
      pooledBeside: 80,
    });
    expect(found('count', [lead, province({ value: 100 })])).toMatchObject({
      source: 'province',
      value: 100,
      pooledBeside: null,
    });
  });

  test('letters of either case name the province', () => {
    expect(found('count', [of('TOÀN TỈNH', { value: 5 })]).source).toBe('province');
  });

  test.each<[Rules, CellValue]>([
    ['score', 5.5],
    ['rank', 9],
    ['grade', 'cao nhất'],
  ])('of a %s never the units’', (rules, value) => {
    expect(found(rules, [of('Sở Một', { value })])).toMatchObject({ source: null, value: null });
  });

  test('units’ rows that overlap are not shown beside the province’s figure', () => {
    const wide = of('Huyện Bắc', { value: 60, scope: 'Gồm đơn vị trực thuộc' });
    const rows = [province({ value: 100 }), wide, of('Xã Đông', { value: 5 })];
    expect(found('count', rows)).toMatchObject({
      value: 100,
      fault: null,
      settled: false,
      pooledBeside: null,
    });
  });

  test('without rows there is no value, no fault and no state', () => {
    expect(found('percent', [])).toMatchObject({
      source: null,
      value: null,
      fault: null,
      state: null,
    });
  });

  test('rows that were all rejected are a fault, and are none beside a row that counts', () => {
    expect(found('percent', [], 2).fault).toBe('rejected');
    expect(found('percent', [province({ value: 5 })], 2)).toMatchObject({ fault: null, value: 5 });
  });
});

// DOMAIN, Readings: "Loại số liệu (Chính thức > Sơ bộ > Ước thực hiện: … the best type counts, older
// rows stay)".
describe('which type counts', () => {
  const rows = {
    official: province({ value: 1, type: 'Chính thức' }),
    unwritten: province({ value: 1 }),
    preliminary: province({ value: 2, type: 'Sơ bộ' }),
    estimate: province({ value: 3, type: 'Ước thực hiện' }),
  };

  test.each([
    [['estimate', 'preliminary', 'official'], 'Chính thức', 1],
    [['estimate', 'unwritten'], 'Chính thức', 1],
    [['estimate', 'preliminary'], 'Sơ bộ', 2],
    [['estimate'], 'Ước thực hiện', 3],
  ] as const)('of one source’s %p: %s', (present, type, value) => {
    const resolution = found(
      'count',
      present.map((name) => rows[name]),
    );
    expect(resolution).toMatchObject({ type, value, used: 1, fault: null });
  });

  test('a word that is no type is a fault', () => {
    const resolution = found('count', [province({ value: 9, type: 'Dự kiến' })]);
    expect(resolution).toMatchObject({ fault: 'typeWord', value: null, type: null });
  });

  test('a row of an unknown type does not count beside a row of a known one', () => {
    const unknown = province({ value: 9, type: 'Dự kiến' });
    expect(found('count', [unknown, rows.estimate])).toMatchObject({ fault: null, value: 3 });
  });

  test('a pool is only as good as its weakest row', () => {
    const pooled = found('count', [
      of('Sở Một', { value: 1 }),
      of('Sở Hai', { value: 2, type: 'Ước thực hiện' }),
      of('Huyện Nam', { value: 3, type: 'Sơ bộ' }),
    ]);
    expect(pooled).toMatchObject({ type: 'Ước thực hiện', value: 6 });
  });
});

// DOMAIN, Readings: "Text, an error, an unknown key, or two rows of one key are invalid".
describe('a row that cannot be read is a fault', () => {
  test('two rows of one key', () => {
    const twice = found('count', [province({ value: 5 }), province({ value: 5 })]);
    expect(twice).toMatchObject({ fault: 'duplicate', value: null, used: 2 });
  });

  test('an empty type and a written Chính thức are one key', () => {
    const twice = [province({ value: 5 }), province({ value: 6, type: 'Chính thức' })];
    expect(found('count', twice).fault).toBe('duplicate');
  });

  test('two leads that both speak for the whole province', () => {
    const leads = ['Sở Một', 'Sở Hai'].map((name) => of(name, { value: 5, scope: 'Toàn tỉnh' }));
    expect(found('count', leads).fault).toBe('duplicate');
  });

  test.each<[Rules, CellValue]>([
    ['percent', '60%'],
    ['percent', 'Đạt'],
    ['percent', { error: '#REF!' }],
    ['count', true],
    ['count', '1234'],
    ['score', '5,5'],
    ['rank', '9/63'],
    ['reduction', { error: '#DIV/0!' }],
  ])('a value of a %s that is not a number: %p', (rules, value) => {
    expect(found(rules, [province({ value })])).toMatchObject({ fault: 'notNumber', value: null });
  });

  test.each<[Rules, CellValue]>([
    ['grade', 'khá'],
    ['grade', 1],
    ['grade', { error: '#N/A' }],
    ['yesNo', 'Đạt'],
    ['yesNo', 1],
    ['yesNo', true],
  ])('a value of a %s that is no listed word: %p', (rules, value) => {
    expect(found(rules, [province({ value })])).toMatchObject({ fault: 'notListed', value: null });
  });

  test.each<[Rules, Partial<ReadingRow>]>([
    ['percent', { numerator: 38 }],
    ['percent', { denominator: 53 }],
    ['percent', { numerator: 38, denominator: '53' }],
    ['count', { numerator: 38, denominator: 53 }],
    ['rank', { denominator: 63 }],
    ['grade', { numerator: 1 }],
  ])('a %s that is filled in only in part: %p', (rules, cells) => {
    expect(found(rules, [province(cells)])).toMatchObject({ fault: 'partial', value: null });
  });

  test.each([[0], [-1], [2.5]])('a rank of %d', (value) => {
    expect(found('rank', [province({ value })])).toMatchObject({ fault: 'badRank', value: null });
  });

  test.each([
    ['percent', 5, 0],
    ['percent', 5, -10],
    ['percent', 0, -10],
    ['reduction', 5, 0],
  ] as const)('a %s of %d over %d', (rules, numerator, denominator) => {
    const resolution = found(rules, [province({ numerator, denominator })]);
    expect(resolution).toMatchObject({ fault: 'zeroDenominator', value: null });
  });
});

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

  test('Không phát sinh may stand beside its 0/0', () => {
    const row = province({ numerator: 0, denominator: 0, state: 'Không phát sinh' });
    expect(found('percent', [row])).toMatchObject({ state: 'Không phát sinh', fault: null });
  });

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
    expect(found('count', rows)).toMatchObject({ value: 3, leftOut: 0 });
  });

  test.each<[Rules, number]>([
    ['yesNo', 75],
    ['shareDone', 75],
    ['unitsDone', 3],
  ])('that are answers give the units done (%s: %d)', (rules, value) => {
    const answers = { 'Sở Một': 'Có', 'Sở Hai': 'có', 'Huyện Nam': 'Không', 'Huyện Bắc': 'CÓ' };
    const rows = Object.entries(answers).map(([name, answer]) => of(name, { value: answer }));
    expect(found(rules, rows)).toMatchObject({ value, leftOut: 0 });
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
      of('Huyện Nam', { value: { error: '#REF!' } }),
      of('Huyện Bắc', {}),
      of('Xã Đông', { state: 'Không phát sinh' }),
    ];
    expect(found('percent', rows)).toMatchObject({ value: 75, leftOut: 2, unitRows: 5 });
  });

  test.each<[Rules]>([['unitsDone'], ['yesNo']])('of answers leave out numbers (%s)', (rules) => {
    const rows = [of('Sở Một', { value: 'Có' }), of('Sở Hai', { value: 1 })];
    expect(found(rules, rows)).toMatchObject({ leftOut: 1, fault: null });
  });

  test('with a sum of (b) that divides nothing are a fault', () => {
    expect(found('percent', [pair('Sở Một', 5, 0)]).fault).toBe('zeroDenominator');
  });

  test('that overlap are never summed', () => {
    const wide = reading({ unit: 'Huyện Bắc', scope: 'Gồm đơn vị trực thuộc', value: 60 });
    const resolution = found('count', [wide, of('Xã Đông', { value: 5 })]);
    expect(resolution).toMatchObject({ fault: 'stale', value: null, settled: false });
  });
});
