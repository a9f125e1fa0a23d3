import type { CellValue } from '../../../src/core/cells';
import type { ReadingRow } from '../../../src/core/reading';
import type { Rules } from '../../support/resolved';
import { found, of, province } from '../../support/resolved';

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
      checks: { apart: false },
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

  test.each<[Rules, Partial<ReadingRow>]>([
    ['percent', { numerator: 38, denominator: '53' }],
    ['percent', { numerator: { error: '#REF!' }, value: 80 }],
    ['reduction', { numerator: 90, denominator: 100, value: 'giảm' }],
  ])('a %s with something else than a number beside it: %p', (rules, cells) => {
    expect(found(rules, [province(cells)])).toMatchObject({ fault: 'notNumber', value: null });
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
