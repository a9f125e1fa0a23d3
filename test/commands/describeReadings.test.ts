import { describeReadings } from '../../src/commands/describeReadings';
import type { Reading } from '../../src/core/book';
import { indicator, planOf, reading } from '../support/books';

const PLAN = planOf([indicator({ name: 'Tỷ lệ hồ sơ trực tuyến', unit: '%' })]);

const described = (cells: Partial<Reading>): Reading | undefined =>
  describeReadings(PLAN, [reading(cells)])[0];

describe('beside the id of an indicator', () => {
  test('stand its name and unit', () => {
    expect(described({})).toMatchObject({ name: 'Tỷ lệ hồ sơ trực tuyến', unitLabel: '%' });
  });

  test.each([
    ['words of the officer', 'tên khác', 'điểm %'],
    ['formulas that yield nothing yet', '', ''],
  ])('stay %s', (_, name, unitLabel) => {
    expect(described({ name, unitLabel })).toMatchObject({ name, unitLabel });
  });

  test('is filled in what is empty alone', () => {
    expect(described({ name: 'tên khác' })).toMatchObject({ name: 'tên khác', unitLabel: '%' });
  });
});

describe('the labels of another indicator, whose id was typed over', () => {
  const plan = planOf([
    indicator({ name: 'Tỷ lệ hồ sơ trực tuyến', unit: '%' }),
    indicator({ id: 'CT.2', name: 'Điểm công khai', unit: 'điểm' }),
  ]);
  const stale = reading({ name: 'Điểm công khai', unitLabel: 'điểm' });

  test('make way for those of the id', () => {
    expect(describeReadings(plan, [stale])[0]).toMatchObject({
      name: 'Tỷ lệ hồ sơ trực tuyến',
      unitLabel: '%',
    });
  });

  test('stay where a formula yields them: it follows by itself', () => {
    const [row] = describeReadings(plan, [stale], (at) => at === stale.row);
    expect(row).toBe(stale);
  });
});

test('a row of no indicator, and one that is complete, stay the very same', () => {
  const rows = [
    reading({ indicator: 'CT.9' }),
    reading({ indicator: { error: '#REF!' } }),
    reading({ name: 'a', unitLabel: 'b' }),
  ];
  expect(describeReadings(PLAN, rows).every((row, index) => row === rows[index])).toBe(true);
});
