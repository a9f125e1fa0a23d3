import type { CellValue } from '../../../src/core/cells';
import { countTypes, tally, typeOf } from '../../../src/core/measure/tally';
import { reading } from '../../support/books';

const NONE = {
  states: [0, 0, 0],
  plain: 0,
  unfilled: 0,
  values: 0,
  sumValue: 0,
  pairs: 0,
  sumA: 0,
  sumB: 0,
  zeros: 0,
  undivided: 0,
  words: [],
};

// DOMAIN, Readings: "In Số liệu a reading counts only if … its value is a number (for group and
// grade a listed word)"; Gap and light: "a true 0 is a value; missing is not 0".
describe('what rows hold', () => {
  test('no rows hold nothing', () => {
    expect(tally([], ['Có', 'Không'])).toEqual({ ...NONE, words: [0, 0] });
  });

  test('a true 0 is a value', () => {
    const t = tally([reading({ value: 0 })], []);
    expect(t).toEqual({ ...NONE, plain: 1, values: 1 });
  });

  test.each([[null], ['']])('an empty value (%p) is none, not 0', (value) => {
    const t = tally([reading({ value, numerator: 5 })], []);
    expect(t).toEqual({ ...NONE, plain: 1, unfilled: 1 });
  });

  test('a row that says nothing is as if it were not there', () => {
    const rows = [reading({}), reading({ value: '', numerator: '', denominator: '', state: '' })];
    expect(tally(rows, [])).toEqual(NONE);
  });

  test.each<[CellValue]>([
    ['29'],
    ['29%'],
    ['chưa có'],
    [true],
    [{ error: '#N/A' }],
    [{ error: '#DIV/0!' }],
  ])('%p is no number, and no empty cell either', (value) => {
    expect(tally([reading({ value })], [])).toEqual({ ...NONE, plain: 1 });
  });

  test('values and pairs are added, each of its own', () => {
    const rows = [
      reading({ value: 10, numerator: 1, denominator: 10 }),
      reading({ value: 20 }),
      reading({ numerator: 3, denominator: 40 }),
      reading({ numerator: 5 }),
      reading({ numerator: 7, denominator: '70' }),
    ];
    expect(tally(rows, [])).toEqual({
      ...NONE,
      plain: 5,
      unfilled: 3,
      values: 2,
      sumValue: 30,
      pairs: 2,
      sumA: 4,
      sumB: 50,
    });
  });

  test('a row with only (a) says something', () => {
    expect(tally([reading({ numerator: 0 })], [])).toMatchObject({ plain: 1, unfilled: 1 });
  });

  // DOMAIN, Gap and light: "'Không phát sinh' (0/0) … adds nothing to pools"; "a zero target divides
  // nothing".
  test('a (b) of 0 or below divides nothing: 0/0 is counted apart from the others', () => {
    const pairs = [
      [0, 0],
      [5, 0],
      [5, -3],
      [0, -3],
      [3, 4],
    ] as const;
    const rows = pairs.map(([numerator, denominator]) => reading({ numerator, denominator }));
    expect(tally(rows, [])).toMatchObject({ pairs: 1, sumA: 3, sumB: 4, zeros: 1, undivided: 3 });
  });

  test('words are counted by their place in the list, letters of either case', () => {
    const values = ['Không', 'Có', 'CÓ', 'có', 'Co', ' Có', 'Có thể', true];
    const rows = values.map((value) => reading({ value }));
    expect(tally(rows, ['Có', 'Không']).words).toEqual([3, 1]);
  });

  // DOMAIN, Gap and light: "Không phát sinh" adds nothing to pools.
  test('a row with a state adds nothing but itself', () => {
    const rows = [
      reading({ value: 5, numerator: 1, denominator: 2, state: 'Không phát sinh' }),
      reading({ value: 'Có', state: 'KHÔNG ÁP DỤNG' }),
      reading({ state: 'Không áp dụng' }),
      reading({ state: 'Chưa rõ' }),
    ];
    expect(tally(rows, ['Có', 'Không'])).toEqual({ ...NONE, states: [1, 0, 2], words: [0, 0] });
  });
});

// DESIGN, The workbook: "an empty Loại số liệu is Chính thức".
describe('the type of a row', () => {
  test.each([
    [null, 'Chính thức'],
    ['', 'Chính thức'],
    ['Chính thức', 'Chính thức'],
    ['SƠ BỘ', 'Sơ bộ'],
    ['ước thực hiện', 'Ước thực hiện'],
  ])('%p is %s', (type, expected) => {
    expect(typeOf(reading({ type }))).toBe(expected);
  });

  test.each<[CellValue]>([['Ước'], ['Sơ bộ '], ['Dự kiến'], [1], [false], [{ error: '#REF!' }]])(
    '%p is none',
    (type) => {
      expect(typeOf(reading({ type }))).toBeNull();
    },
  );

  test('rows are counted by type, an empty type apart from a written one', () => {
    const types = ['Chính thức', null, '', 'Sơ bộ', 'Ước thực hiện', 'ước thực hiện', 'Dự kiến'];
    expect(countTypes(types.map((type) => reading({ type })))).toEqual({
      official: 1,
      unwritten: 2,
      preliminary: 1,
      estimate: 2,
    });
  });
});
