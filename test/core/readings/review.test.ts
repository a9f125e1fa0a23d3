import type { Reading } from '../../../src/core/book';
import { reviewReadings } from '../../../src/core/readings/review';
import { defaultSettings } from '../../../src/core/settings';
import { indicator, planOf, reading, scoredOf, unit, UNITS } from '../../support/books';
import { placesWith } from '../../support/places';

const PLAN = planOf([indicator({ target: 70 }), indicator({ id: 'CT.2', kind: 'count' })], {
  units: [
    ...UNITS,
    unit('Sở Cũ', { validTo: '2023-02-28', successors: ['Sở Mới'] }),
    unit('Sở Mới', { validFrom: '2023-03-01' }),
  ],
});

function reviewedIn(formats: Record<string, string>, rows: readonly Partial<Reading>[]) {
  const typed = rows.map((cells, index) => reading({ ...cells, row: 5 + index }));
  return reviewReadings(PLAN, defaultSettings(PLAN), typed, placesWith(formats));
}

const reviewed = (...rows: readonly Partial<Reading>[]) => reviewedIn({}, rows);

const codesOf = (...rows: readonly Partial<Reading>[]) =>
  reviewed(...rows).findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`);

// DOMAIN, Readings: "two rows of one key are invalid"; "overlapping scopes are a finding, never summed".
describe('what settling decided is a finding with its cell', () => {
  const count = { indicator: 'CT.2', value: 5 };

  test('two rows of a unit', () => {
    const twice = { ...count, unit: 'Sở Một' };
    expect(codesOf(twice, twice)).toEqual(['row.duplicate D5', 'row.duplicate D6']);
  });

  test('two rows of the province, which the formulas settle', () => {
    const { readings, findings } = reviewed(
      count,
      { ...count, value: 6 },
      { ...count, type: 'Sơ bộ' },
    );
    expect(readings.map(({ skip }) => skip)).toEqual([null, null, null]);
    expect(findings.map(({ advice }) => advice)).toEqual([
      'Trùng khóa với dòng 6. Giữ một dòng, các dòng khác ghi lý do ở cột Bỏ qua.',
      'Trùng khóa với dòng 5. Giữ một dòng, các dòng khác ghi lý do ở cột Bỏ qua.',
    ]);
  });

  test('a unit that is counted in another’s figure', () => {
    const wide = { ...count, unit: 'Huyện Bắc', scope: 'Gồm đơn vị trực thuộc' };
    expect(reviewed(wide, { ...count, unit: 'Xã Tây' }).findings).toMatchObject([
      { code: 'row.countedIn', severity: 'warning', place: { cell: 'D6' }, read: 'Xã Tây' },
    ]);
  });

  test('an answer of a unit beside its number, told once', () => {
    const row = { ...count, unit: 'Sở Một', state: 'Không công bố' };
    expect(codesOf(row)).toEqual(['row.stateWithValue J5']);
  });

  test('but an estimate that an official figure replaces needs none', () => {
    const unitRow = { ...count, unit: 'Sở Một' };
    expect(codesOf({ ...unitRow, type: 'Ước thực hiện' }, unitRow)).toEqual([]);
  });
});

// DOMAIN, What people type: "a date in a number column is a finding"; a finding of severity error
// says that the value does not count.
test('a date among numbers makes no light', () => {
  const formats = { '5|value': 'dd/mm/yyyy' };
  const { readings, findings } = reviewedIn(formats, [{ value: 45058 }]);
  expect(findings).toMatchObject([{ code: 'number.date', severity: 'error' }]);
  const { current } = scoredOf(indicator({ target: 70 }), readings);
  expect(current.verdict).toBe('invalid');
});

// DOMAIN, Units: "Merges are many to one"; a unit that was there in the period reports for itself.
describe('units that merged in the middle of the period', () => {
  const rows = [
    { unit: 'Sở Cũ', value: 60, indicator: 'CT.2' },
    { unit: 'Sở Mới', value: 50, indicator: 'CT.2' },
  ];

  test('both keep their rows', () => {
    const { readings, findings } = reviewed(...rows);
    expect(readings.map(({ unit: name, skip }) => [name, skip])).toEqual([
      ['Sở Cũ', null],
      ['Sở Mới', null],
    ]);
    expect(findings).toEqual([]);
  });

  test('in a later period the figure is the successor’s', () => {
    const [first] = reviewed({ ...rows[0], year: 2024 }).readings;
    expect(first).toMatchObject({ unit: 'Sở Mới', note: 'Đơn vị báo cáo gốc: “Sở Cũ”' });
  });

  test('in an earlier one the successor was not there yet', () => {
    const { findings } = reviewed({ ...rows[1], year: 2022 });
    expect(findings).toMatchObject([
      { code: 'unit.unknown', advice: expect.stringContaining('không hoạt động trong kỳ') },
    ]);
  });
});
