import type { Period } from '../../src/core/period';
import { PERIODS } from '../../src/core/period';
import type { Settings } from '../../src/core/settings';
import { defaultSettings, dueDates } from '../../src/core/settings';
import type { Duty } from '../../src/core/plan/types';
import { planOf, serialOf } from '../support/books';
import { vinhPhuc } from '../support/plans';

const duty = (id: string, day: number, month: number, period?: Period): Duty => ({
  id,
  name: id,
  due: { rule: 'before', day, month },
  who: '',
  quote: '',
  clause: '',
  ...(period === undefined ? {} : { period }),
});

const duties = [
  duty('BC.6T', 20, 6, 'halfYear'),
  duty('BC.NAM', 5, 12, 'year'),
  duty('KH', 15, 12),
];
const settings = defaultSettings(planOf([], { duties }));

describe('the settings of a fresh workbook', () => {
  test('know every period of every year of the plan once', () => {
    const keys = settings.periods.map(({ year, period }) => `${String(year)} ${period}`);
    const expected = [2022, 2023, 2024, 2025].flatMap((year) =>
      PERIODS.map((period) => `${String(year)} ${period}`),
    );
    expect(keys).toEqual(expected);
  });

  // DOMAIN, Report: "Cut-offs (thời gian chốt số liệu): 6 tháng 15/12–14/6, năm 15/12–14/12".
  test.each<[Period, string, string]>([
    ['year', '2022-12-15', '2023-12-14'],
    ['halfYear', '2022-12-15', '2023-06-14'],
    ['nineMonths', '2022-12-15', '2023-09-14'],
    ['q1', '2022-12-15', '2023-03-14'],
    ['q2', '2023-03-15', '2023-06-14'],
    ['q3', '2023-06-15', '2023-09-14'],
    ['q4', '2023-09-15', '2023-12-14'],
  ])('count the figures of %s 2023 from %s to %s', (period, from, to) => {
    const setting = settings.periods.find((one) => one.year === 2023 && one.period === period);
    expect(setting).toMatchObject({ from, to });
  });

  test('let the quarters fill the year without gap or overlap', () => {
    const [one, two, three, four] = (['q1', 'q2', 'q3', 'q4'] as const).map((period) =>
      settings.periods.find((known) => known.year === 2023 && known.period === period),
    );
    const nextDay = (iso = ''): number => serialOf(iso) + 1;
    const starts = [two, three, four].map((quarter) => serialOf(quarter?.from ?? ''));
    expect(starts).toEqual([one, two, three].map((quarter) => nextDay(quarter?.to)));
  });

  const asked = ({ periods }: Settings) =>
    periods
      .filter(({ year, unitsDue }) => year === 2023 && unitsDue !== undefined)
      .map(({ period, unitsDue }) => [period, unitsDue]);

  test('ask the units for their reports when the plan’s duties do, for no other period', () => {
    expect(asked(settings)).toEqual([
      ['year', '2023-12-05'],
      ['halfYear', '2023-06-20'],
    ]);
    expect(asked(defaultSettings(planOf([])))).toEqual([]);
  });

  // DOMAIN, The plan: "6-month report before 15/6, yearly before 10/12".
  test('of Plan 232 ask for them before 15/6 and 10/12', () => {
    expect(asked(defaultSettings(vinhPhuc()))).toEqual([
      ['year', '2023-12-10'],
      ['halfYear', '2023-06-15'],
    ]);
  });

  // DOMAIN, The plan: "when Sở Nội vụ submits to UBND tỉnh is the officer's input".
  test('leave to the officer when the province’s report is due', () => {
    expect(settings.periods.every(({ provinceDue }) => provinceDue === undefined)).toBe(true);
  });

  test('have nothing published yet, from the year before the plan on', () => {
    expect(settings.publications).toEqual([2021, 2022, 2023, 2024, 2025].map((year) => ({ year })));
  });

  test('name the province of the plan', () => {
    expect(settings).toMatchObject({ superior: 'UBND tỉnh Thử', place: 'Thử', person: '' });
  });
});

describe('the dates that decide whether a figure is due', () => {
  const published: Settings = {
    ...settings,
    publications: [{ year: 2022, date: '2023-04-12' }, { year: 2023 }],
  };

  test('are those of the year and period asked for', () => {
    expect(dueDates(published, 2022, 'halfYear', 45000)).toEqual({
      periodEnd: serialOf('2022-06-14'),
      unitsDue: serialOf('2022-06-20'),
      publication: serialOf('2023-04-12'),
      review: 45000,
    });
  });

  test('hold no publication while its day is not entered', () => {
    expect(dueDates(published, 2023, 'year', 45000).publication).toBeNull();
    expect(dueDates(published, 2024, 'year', 45000).publication).toBeNull();
  });

  test('hold no end of a period that is not in the table', () => {
    expect(dueDates(published, 2030, 'year', 45000).periodEnd).toBeNull();
  });
});
