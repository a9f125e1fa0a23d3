import { daysLeft, lastDayOf, provinceDay } from '../../../src/core/overview/deadlines';
import type { Duty } from '../../../src/core/plan/types';
import type { Settings } from '../../../src/core/settings';
import { defaultSettings } from '../../../src/core/settings';
import { planOf, serialOf } from '../../support/books';
import { vinhPhuc } from '../../support/plans';

const usual = defaultSettings(vinhPhuc());
const duty = (id: string): Duty => {
  const found = vinhPhuc().duties.find((known) => known.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return found;
};

/** The settings with a day of the officer's for the half year 2023. */
function settingsWith(day: Partial<Settings['periods'][number]>): Settings {
  const periods = usual.periods.map((row) =>
    row.year === 2023 && row.period === 'halfYear' ? { ...row, ...day } : row,
  );
  return { ...usual, periods, publications: [{ year: 2023, date: '2024-04-02' }] };
}

// DOMAIN, The plan: "6-month report before 15/6, yearly before 10/12, next year's plan before 15/12,
// analysis report within 10 days of the PAPI publication (its date is an input)".
describe('the last day of a duty', () => {
  test.each([
    ['BC.6T', usual, '2023-06-14'],
    ['BC.NAM', usual, '2023-12-09'],
    ['KH.NAM', usual, '2023-12-14'],
    ['BC.PAPI', settingsWith({}), '2024-04-12'],
    ['BC.6T', settingsWith({ unitsDue: '2023-06-20' }), '2023-06-19'],
  ])('%s in 2023 (%#)', (id, settings, day) => {
    expect(lastDayOf(duty(id), settings, 2023)).toBe(serialOf(day));
  });

  test('is not known before the index is published', () => {
    expect(lastDayOf(duty('BC.PAPI'), usual, 2023)).toBeNull();
  });

  test('is that of the plan where the table Kỳ has no row', () => {
    const settings = { ...usual, periods: [] };
    expect(lastDayOf(duty('BC.6T'), settings, 2023)).toBe(serialOf('2023-06-14'));
  });
});

test('the day for the province is what the officer sets for the period', () => {
  const settings = settingsWith({ provinceDue: '2023-06-25' });
  expect(provinceDay(settings, 2023, 'halfYear')).toBe(serialOf('2023-06-25'));
  expect(provinceDay(defaultSettings(planOf([])), 2023, 'halfYear')).toBeNull();
});

describe('the days that are left', () => {
  test.each([
    [45000, 44995, 'Còn 05 ngày'],
    [45000, 44900, 'Còn 100 ngày'],
    [45000, 45000, 'Ngày cuối'],
    [45000, 45001, 'Đã qua'],
    [null, 45001, ''],
  ])('to %s on %d: “%s”', (lastDay, review, words) => {
    expect(daysLeft(lastDay, review)).toBe(words);
  });
});
