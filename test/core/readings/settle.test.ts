import type { Reading } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { settleReadings } from '../../../src/core/readings/settle';
import { ID, indicator, pair, planOf, reading, unit, UNITS } from '../../support/books';

const PLAN = planOf([indicator(), indicator({ id: 'CT.2', kind: 'rank' })]);

/** Rows of the sheet that say something, one below the other from row 5. */
function rowsOf(...rows: readonly Partial<Reading>[]): Reading[] {
  return rows.map((cells, index) => reading({ value: 5, ...cells, row: 5 + index }));
}

const skipsOf = (rows: readonly Reading[], plan = PLAN): CellValue[] =>
  settleReadings(plan, rows).map(({ skip }) => skip);

const WIDE = 'Gồm đơn vị trực thuộc';
const ESTIMATE = 'Ước thực hiện';

// DOMAIN, Readings: "a reading counts only if its keys are spelled canonically".
describe('a row that cannot count says why', () => {
  test.each<[string, Partial<Reading>, string]>([
    ['an unknown id', { indicator: 'CT.9' }, 'Lỗi: mã chỉ tiêu không có trong kế hoạch'],
    ['a year of two digits', { year: 23 }, 'Lỗi: năm ghi không đúng'],
    ['a date for a year', { year: 44927 }, 'Lỗi: năm ghi không đúng'],
    [
      'a unit’s text among its figures',
      { unit: 'Sở Một', value: '60' },
      'Lỗi: có ô không phải là số hoặc không thuộc danh mục',
    ],
    ['no id', { indicator: null }, 'Lỗi: mã chỉ tiêu không có trong kế hoạch'],
    ['a year as text', { year: '2023' }, 'Lỗi: năm ghi không đúng'],
    ['another word for a period', { period: 'Năm' }, 'Lỗi: kỳ ghi không đúng'],
    ['an unknown unit', { unit: 'Sở Ba' }, 'Lỗi: đơn vị không có trong danh sách'],
    ['no unit', { unit: null }, 'Lỗi: đơn vị không có trong danh sách'],
    ['an error for a unit', { unit: { error: '#N/A' } }, 'Lỗi: đơn vị không có trong danh sách'],
    ['an unknown type', { type: 'Tạm tính' }, 'Lỗi: loại số liệu ghi không đúng'],
    ['an unknown scope', { scope: 'Cả vùng' }, 'Lỗi: phạm vi ghi không đúng'],
    ['an unknown state', { state: 'Chưa rõ' }, 'Lỗi: tình trạng ghi không đúng'],
    [
      'a unit’s rank',
      { indicator: 'CT.2', unit: 'Sở Một', value: 3 },
      'Lỗi: chỉ tiêu chỉ có số của toàn tỉnh',
    ],
    [
      'a unit’s state beside a number',
      { unit: 'Sở Một', state: 'Không phát sinh', value: 5 },
      'Lỗi: đã ghi tình trạng không có số liệu nhưng vẫn có số',
    ],
  ])('%s', (_, cells, reason) => {
    expect(skipsOf(rowsOf({ value: 5, ...cells }))).toEqual([reason]);
  });

  test('a cell that no formula sees to be wrong, the province’s too', () => {
    const rows = rowsOf({ value: 45058 }, { unit: 'Sở Một', value: 6 });
    const skips = settleReadings(
      PLAN,
      rows,
      new Map([
        [5, 'value'],
        [6, 'unit'],
      ] as const),
    );
    expect(skips.map(({ skip }) => skip)).toEqual([
      'Lỗi: giá trị ghi không đúng',
      'Lỗi: đơn vị ghi không đúng',
    ]);
  });

  test('the first reason alone', () => {
    const row = { indicator: 'CT.9', year: null, period: 'Năm' };
    expect(skipsOf(rowsOf(row))).toEqual(['Lỗi: mã chỉ tiêu không có trong kế hoạch']);
  });
});

// A row laid out for a figure that is not there yet.
describe('a row that says nothing', () => {
  const empty = { unit: 'Sở Một', value: null };

  test('needs no reason', () => {
    expect(skipsOf(rowsOf({ ...empty, indicator: 'CT.9' }, empty, empty))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('stands in no other row’s way', () => {
    const rows = rowsOf(empty, { unit: 'Sở Một', type: ESTIMATE });
    expect(skipsOf(rows)).toEqual([null, null]);
  });

  test('loses the reason of an earlier run', () => {
    expect(skipsOf(rowsOf({ ...empty, skip: 'Đã có số chính thức' }))).toEqual([null]);
  });
});

describe('a row counts', () => {
  test.each<[string, Partial<Reading>]>([
    ['the province’s own', { value: 5 }],
    ['a unit’s', { unit: 'Sở Một', value: 5 }],
    ['with words in other letters', { unit: 'SỞ MỘT', period: 'CẢ NĂM', type: 'sơ bộ' }],
    [
      'a rank told by a lead for the province',
      { indicator: 'CT.2', unit: 'Sở Một', scope: 'Toàn tỉnh' },
    ],
    ['with a state and no value', { state: 'Không công bố', value: null }],
    [
      'of the province with a state beside its value, which its light tells',
      { state: 'Không công bố', value: 5 },
    ],
    ['with a value that is none', { value: { error: '#N/A' } }],
  ])('%s', (_, cells) => {
    const rows = rowsOf(cells);
    expect(settleReadings(PLAN, rows)).toEqual(rows);
  });
});

// DOMAIN, Readings: "the best type counts, older rows stay".
describe('of one unit the best type counts', () => {
  test.each<[string, CellValue[], CellValue[]]>([
    ['official over estimate', ['Chính thức', ESTIMATE], [null, 'Đã có số chính thức']],
    ['an unwritten type is official', [ESTIMATE, null], ['Đã có số chính thức', null]],
    ['preliminary over estimate', ['Sơ bộ', ESTIMATE], [null, 'Đã có số sơ bộ']],
    [
      'official over both',
      [ESTIMATE, 'Sơ bộ', 'Chính thức'],
      ['Đã có số chính thức', 'Đã có số chính thức', null],
    ],
  ])('%s', (_, types, skips) => {
    expect(skipsOf(rowsOf(...types.map((type) => ({ unit: 'Sở Một', type, value: 5 }))))).toEqual(
      skips,
    );
  });

  test('and two of it are wrong together, each naming the other', () => {
    const twice = rowsOf({ unit: 'Sở Một' }, { unit: 'sở một' }, { unit: 'Sở Một' });
    expect(skipsOf(twice)).toEqual([
      'Lỗi: trùng khóa với dòng 6, 7',
      'Lỗi: trùng khóa với dòng 5, 7',
      'Lỗi: trùng khóa với dòng 5, 6',
    ]);
  });

  // A column filled down repeats its key as often as it has rows; a cell holds 32,767 letters.
  test('of many the first ten others are named, and how many more there are', () => {
    const skips = skipsOf(rowsOf(...Array.from({ length: 1_013 }, () => ({ unit: 'Sở Một' }))));
    expect(skips[0]).toBe(
      'Lỗi: trùng khóa với dòng 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 và 1.002 dòng khác',
    );
    expect(skips[1_012]).toBe(
      'Lỗi: trùng khóa với dòng 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 và 1.002 dòng khác',
    );
  });

  test('while an estimate beside two of it is merely older', () => {
    const rows = rowsOf({ unit: 'Sở Một' }, { unit: 'Sở Một' }, { unit: 'Sở Một', type: ESTIMATE });
    expect(skipsOf(rows)[2]).toBe('Đã có số chính thức');
  });

  test('of each year and period apart', () => {
    const rows = rowsOf(
      { unit: 'Sở Một' },
      { unit: 'Sở Một', year: 2022 },
      { unit: 'Sở Một', period: '6 tháng' },
      { unit: 'Sở Hai' },
    );
    expect(skipsOf(rows)).toEqual([null, null, null, null]);
  });
});

// DOMAIN, Readings: "overlapping scopes are a finding, never summed".
describe('a unit that is counted in another’s figure does not count beside it', () => {
  const parent = { unit: 'Huyện Bắc', scope: WIDE };

  test('the child of a parent that includes those under it', () => {
    expect(skipsOf(rowsOf({ unit: 'Xã Đông' }, parent))).toEqual([
      'Đã gồm trong số của Huyện Bắc',
      null,
    ]);
  });

  test('the child of a child as well', () => {
    const units = [...UNITS, unit('Thôn Một', { parent: 'Xã Đông' })];
    const plan = planOf([indicator()], { units });
    expect(skipsOf(rowsOf({ unit: 'Thôn Một' }, parent), plan)).toEqual([
      'Đã gồm trong số của Huyện Bắc',
      null,
    ]);
  });

  test('but beside a parent that speaks for itself it does', () => {
    const own = { unit: 'Huyện Bắc', scope: 'Riêng đơn vị' };
    expect(skipsOf(rowsOf({ unit: 'Xã Đông' }, own))).toEqual([null, null]);
  });

  test('and beside a parent’s figure that is superseded', () => {
    const rows = rowsOf(
      { unit: 'Xã Đông' },
      { ...parent, type: ESTIMATE },
      { unit: 'Huyện Bắc', type: 'Chính thức' },
    );
    expect(skipsOf(rows)).toEqual([null, 'Đã có số chính thức', null]);
  });

  test('and beside a parent’s figure of another period', () => {
    expect(skipsOf(rowsOf({ unit: 'Xã Đông' }, { ...parent, period: '6 tháng' }))).toEqual([
      null,
      null,
    ]);
  });

  // DOMAIN, Units: names are reused; a name may have passed on with or without its parent.
  test('where an earlier bearer of its name was the child', () => {
    const units = [...UNITS, unit('XD.MOI', { name: 'Xã Đông' })];
    const plan = planOf([indicator()], { units });
    expect(skipsOf(rowsOf({ unit: 'Xã Đông' }, parent), plan)[0]).toBe(
      'Đã gồm trong số của Huyện Bắc',
    );
  });
});

describe('a lead’s figure for the whole province', () => {
  const lead = { unit: 'Sở Một', scope: 'Toàn tỉnh', value: 5 };

  test('counts where the province has none of its own', () => {
    expect(skipsOf(rowsOf(lead, { unit: 'Sở Hai' }))).toEqual([null, null]);
  });

  test('gives way to the province’s own', () => {
    expect(skipsOf(rowsOf(lead, { value: 6 }, { unit: 'Sở Hai' }))).toEqual([
      'Đã có số toàn tỉnh',
      null,
      null,
    ]);
  });

  // The formulas see all rows of the province; two of one key are told by the light.
  test('while the province’s own rows are left to the formulas', () => {
    expect(skipsOf(rowsOf({ value: 5 }, { value: 6 }, { type: ESTIMATE }))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a reason', () => {
  test('that the officer wrote stays, and its row is as if it were not there', () => {
    const rows = rowsOf(
      { unit: 'Sở Một', skip: 'Sở đã rút số này' },
      { unit: 'Sở Một', type: ESTIMATE },
    );
    expect(settleReadings(PLAN, rows)).toEqual(rows);
  });

  test.each([
    'Lỗi nhập, chờ Sở Một gửi lại',
    'Lỗi: chờ xác minh',
    'Đã có số mới, bỏ dòng này',
    'Đã gồm trong số của đoàn kiểm tra',
    'Lỗi: trùng khóa với dòng của năm trước',
  ])('that merely begins like one of a run is the officer’s: %s', (skip) => {
    const rows = rowsOf({ unit: 'Sở Một', skip });
    expect(settleReadings(PLAN, rows)).toEqual(rows);
  });

  test.each([
    'Lỗi: đơn vị không có trong danh sách',
    'Lỗi: trùng khóa với dòng 6, 7',
    'Lỗi: trùng khóa với dòng 6, 7, 8 và 1.002 dòng khác',
    'Lỗi: giá trị ghi không đúng',
    'Đã có số chính thức',
    'Đã gồm trong số của Huyện Bắc',
    'Đã có số toàn tỉnh',
  ])('that a run wrote is worked out anew: %s', (skip) => {
    expect(skipsOf(rowsOf({ unit: 'Sở Một', skip }))).toEqual([null]);
  });

  test('that is right already leaves the very same row', () => {
    const rows = settleReadings(PLAN, rowsOf({ indicator: 'CT.9' }, { unit: 'Sở Một', skip: '' }));
    expect(settleReadings(PLAN, rows).every((row, index) => row === rows[index])).toBe(true);
    expect(rows[1]?.skip).toBe('');
  });
});

test('a row that counts is not changed at all', () => {
  const rows = [pair('Sở Một', 1, 2), pair('Sở Hai', 3, 4)];
  expect(settleReadings(PLAN, rows).every((row, index) => row === rows[index])).toBe(true);
  expect(rows[0]?.indicator).toBe(ID);
});
