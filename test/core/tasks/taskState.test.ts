import type { CellValue } from '../../../src/core/cells';
import type { Period } from '../../../src/core/period';
import { buildProgressLedger, REPORT_WORDS } from '../../../src/core/tasks/progress';
import type { ReportState, TaskProgress } from '../../../src/core/tasks/progress';
import { TASK_VERDICTS, taskState, VERDICT_GROUPS } from '../../../src/core/tasks/taskState';
import { progress, serialOf } from '../../support/books';

const TASK = 'II.3';

function row(state: CellValue, cells: Partial<TaskProgress> = {}): TaskProgress {
  return progress({ task: TASK, unit: 'Sở Một', year: 2023, period: 'Cả năm', state, ...cells });
}

const said = (state: ReportState, cells: Partial<TaskProgress> = {}): TaskProgress =>
  row(REPORT_WORDS.words[state], cells);

interface Look {
  readonly due?: CellValue;
  readonly units?: number | null;
  readonly review?: string;
  readonly year?: number;
  readonly period?: Period;
}

/** Tình trạng kỳ này; the whole of 2023, read in time, of one unit unless said. */
function stateOf(rows: readonly TaskProgress[], look: Look = {}): string {
  const { due = null, units = 1, review = '2023-12-20', year = 2023, period = 'year' } = look;
  const view = { year, period, review: serialOf(review), years: [2022, 2023, 2024, 2025] };
  return taskState(buildProgressLedger(rows), TASK, due, units, view).text;
}

const PAST = { due: serialOf('2023-06-30') };

describe('what one unit reports is the state of its task', () => {
  test.each<[ReportState, string]>([
    ['doneInTime', 'Hoàn thành đúng hạn'],
    ['doneLate', 'Hoàn thành quá hạn'],
    ['ongoing', 'Đang thực hiện (trong hạn)'],
    ['ongoingLate', 'Đang thực hiện (quá hạn)'],
    ['notStarted', 'Chưa thực hiện'],
    ['nothing', 'Không phát sinh'],
  ])('%s', (state, text) => {
    expect(stateOf([said(state)])).toBe(text);
  });

  test.each<[ReportState, string]>([
    ['ongoing', 'Đang thực hiện (quá hạn)'],
    ['notStarted', 'Chưa thực hiện (quá hạn)'],
    ['doneInTime', 'Hoàn thành đúng hạn'],
    ['nothing', 'Không phát sinh'],
  ])('and once Hạn is over, %s is held against it', (state, text) => {
    expect(stateOf([said(state)], PAST)).toBe(text);
  });

  test('letters of either case', () => {
    expect(stateOf([row('CHƯA THỰC HIỆN', { period: 'cả năm' })])).toBe('Chưa thực hiện');
  });

  test('only in exactly that year and period', () => {
    const others = [
      said('ongoing', { year: 2022 }),
      said('ongoing', { period: '6 tháng' }),
      said('ongoing', { task: 'II.4' }),
      said('ongoing', { year: '2023' }),
    ];
    expect(stateOf(others)).toBe('Chưa báo cáo');
  });

  test('a row without a state was laid out before its report', () => {
    expect(stateOf([row(null), row('')])).toBe('Chưa báo cáo');
  });

  test('a number or an error is told, not guessed', () => {
    expect(stateOf([row(5)])).toMatch(/^Tình trạng cần kiểm tra/);
  });

  test('another word is told, not guessed', () => {
    expect(stateOf([row('Xong'), said('doneInTime')])).toMatch(/^Tình trạng cần kiểm tra/);
  });
});

describe('without a report', () => {
  test.each<[string, Look, string]>([
    ['before Hạn', { due: serialOf('2023-12-20') }, 'Chưa báo cáo'],
    ['after Hạn', { due: serialOf('2023-12-19') }, 'Quá hạn, chưa báo cáo'],
    ['within the year of a task without Hạn', { review: '2023-12-31' }, 'Chưa báo cáo'],
    ['after that year', { review: '2024-01-01' }, 'Quá hạn, chưa báo cáo'],
    ['with words for Hạn', { due: 'cuối năm' }, 'Hạn cần kiểm tra'],
    ['with an error for Hạn', { due: { error: '#N/A' } }, 'Hạn cần kiểm tra'],
  ])('%s', (_, look, text) => {
    expect(stateOf([], look)).toBe(text);
  });
});

describe('of several units', () => {
  const two = { units: 2 };
  const both = (one: ReportState, other: ReportState): TaskProgress[] => [
    said(one),
    said(other, { unit: 'Sở Hai' }),
  ];

  test.each<[ReportState, ReportState, Look, string]>([
    ['doneInTime', 'ongoing', two, 'Đang thực hiện (trong hạn), 02/02 đơn vị'],
    ['notStarted', 'ongoing', two, 'Chưa thực hiện, 02/02 đơn vị'],
    ['notStarted', 'ongoingLate', two, 'Đang thực hiện (quá hạn), 02/02 đơn vị'],
    ['ongoing', 'notStarted', { ...two, ...PAST }, 'Chưa thực hiện (quá hạn), 02/02 đơn vị'],
    ['doneInTime', 'doneLate', two, 'Hoàn thành quá hạn, 02/02 đơn vị'],
    ['nothing', 'doneInTime', two, 'Hoàn thành đúng hạn, 02/02 đơn vị'],
    ['ongoing', 'ongoingLate', { units: 3 }, 'Đang thực hiện (quá hạn), 02/03 đơn vị'],
    ['ongoing', 'ongoing', { units: 12 }, 'Đang thực hiện (trong hạn), 02/12 đơn vị'],
    ['ongoing', 'ongoing', { units: null }, 'Đang thực hiện (trong hạn), 02 đơn vị'],
    ['ongoing', 'ongoing', { units: 1 }, 'Đang thực hiện (trong hạn), 02/01 đơn vị'],
  ])('%s and %s: the worst open state', (one, other, look, text) => {
    expect(stateOf(both(one, other), look)).toBe(text);
  });

  test('done by some while others are silent is not done', () => {
    expect(stateOf([said('doneInTime')], { units: 3 })).toBe('Chưa báo cáo đủ, 01/03 đơn vị');
    expect(stateOf([said('doneInTime')], { units: 3, ...PAST })).toBe(
      'Quá hạn, chưa báo cáo đủ, 01/03 đơn vị',
    );
  });

  test('done by those who reported is done where nobody knows how many there are', () => {
    expect(stateOf([said('doneInTime')], { units: null })).toBe('Hoàn thành đúng hạn');
  });
});

describe('what was complete', () => {
  const before = said('doneInTime', { year: 2022, period: '6 tháng' });
  const due = serialOf('2022-12-31');

  test('stays so in later years for a task with Hạn', () => {
    expect(stateOf([before], { due })).toBe('Đã hoàn thành kỳ trước');
  });

  test('starts anew each year for a task that comes again', () => {
    expect(stateOf([before])).toBe('Chưa báo cáo');
  });

  test.each<[string, Period, string]>([
    ['6 tháng', 'year', 'Đã hoàn thành kỳ trước'],
    ['Quý II', 'halfYear', 'Đã hoàn thành kỳ trước'],
    ['6 tháng', 'q1', 'Chưa báo cáo'],
    ['Quý IV', 'nineMonths', 'Chưa báo cáo'],
  ])('in %s counts to the end of its year, not before: %s is %s', (told, period, text) => {
    expect(stateOf([said('doneInTime', { period: told })], { period })).toBe(text);
  });

  test('later says nothing of the year before', () => {
    expect(stateOf([said('doneInTime')], { due, year: 2022, review: '2022-12-01' })).toBe(
      'Chưa báo cáo',
    );
  });

  test('was so only when all units said it in one period', () => {
    const half = said('doneInTime', { period: '6 tháng' });
    const nine = said('doneInTime', { period: '9 tháng' });
    const other = said('doneLate', { period: '6 tháng', unit: 'Sở Hai' });
    expect(stateOf([half, nine], { units: 2 })).toBe('Chưa báo cáo');
    expect(stateOf([half, other], { units: 2 })).toBe('Đã hoàn thành kỳ trước');
  });

  test('is open again when a unit says so', () => {
    expect(stateOf([before, said('ongoingLate')], { due })).toBe('Đang thực hiện (quá hạn)');
  });
});

test('every state is counted in exactly one group', () => {
  expect(Object.values(VERDICT_GROUPS).flat().sort()).toEqual([...TASK_VERDICTS].sort());
});
