import type { CellValue } from '../../../src/core/cells';
import type { TaskProgress } from '../../../src/core/tasks/progress';
import type { ProgressFault } from '../../../src/core/tasks/progressCheck';
import { checkProgress } from '../../../src/core/tasks/progressCheck';
import { progress, serialOf } from '../../support/books';

const DUE = serialOf('2023-06-30');
const REVIEW = serialOf('2023-10-10');

const CONTEXT = {
  view: { year: 2023, period: 'nineMonths', review: REVIEW, years: [2022, 2023, 2024] },
  dues: new Map<string, CellValue>([
    ['i.1', null],
    ['i.2', DUE],
    ['i.3', 'cuối năm'],
  ]),
  unitNames: new Set(['sở một']),
} as const;

/** A right row of a task whose Hạn has passed, but for these cells. */
function row(cells: Partial<TaskProgress> = {}): TaskProgress {
  return progress({
    task: 'I.2',
    unit: 'Sở Một',
    year: 2023,
    period: '9 tháng',
    state: 'Hoàn thành đúng hạn',
    doneOn: DUE,
    result: 'Báo cáo số 5',
    ...cells,
  });
}

const faultOf = (cells: Partial<TaskProgress>): ProgressFault | null =>
  checkProgress(row(cells), CONTEXT).fault;

const LATE = { state: 'Hoàn thành quá hạn', doneOn: DUE + 1, cause: 'Chờ hướng dẫn' };
const OPEN = { doneOn: null, result: null };

describe('a row of Tiến độ nhiệm vụ is fine', () => {
  test.each<[string, Partial<TaskProgress>]>([
    ['when done on the last day', {}],
    ['when done late, with its cause', LATE],
    ['when nothing arose', { ...OPEN, state: 'Không phát sinh' }],
    ['when late and still at work', { ...OPEN, state: 'Đang thực hiện (quá hạn)', cause: 'x' }],
    ['in letters of either case', { task: 'i.2', unit: 'SỞ MỘT', period: '9 THÁNG' }],
    [
      'when still in time at the end of its own period',
      { ...OPEN, state: 'Đang thực hiện (trong hạn)', period: 'Quý I' },
    ],
    [
      'when the task comes again each year',
      { ...OPEN, task: 'I.1', state: 'Đang thực hiện (trong hạn)' },
    ],
    ['when Hạn is no date: the task tells that', { task: 'I.3', doneOn: DUE + 500 }],
  ])('%s', (_, cells) => {
    expect(faultOf(cells)).toBeNull();
  });

  test('when nothing is typed', () => {
    expect(checkProgress(progress({ source: 'x', task: '' }), CONTEXT).fault).toBeNull();
  });
});

describe('a row of Tiến độ nhiệm vụ is told as', () => {
  test.each<[ProgressFault, Partial<TaskProgress>]>([
    ['cellError', { cause: { error: '#N/A' } }],
    ['noTask', { task: null }],
    ['unknownTask', { task: 'IX.1' }],
    ['unknownTask', { task: 5 }],
    ['unknownTask', { task: '*' }],
    ['noUnit', { unit: '' }],
    ['unknownUnit', { unit: 'Sở Hai' }],
    ['year', { year: '2023' }],
    ['year', { year: 2021 }],
    ['period', { period: 'Tháng 9' }],
    ['noState', { state: null }],
    ['unknownState', { state: 'Xong' }],
    ['noDay', { doneOn: '30/6/2023' }],
    ['notDoneOn', { state: 'Không phát sinh' }],
    ['dayMissing', { doneOn: null }],
    ['doneAfterDue', { doneOn: DUE + 1 }],
    ['doneBeforeDue', { ...LATE, doneOn: DUE }],
    ['duePassed', { ...OPEN, state: 'Đang thực hiện (trong hạn)' }],
    ['dueAhead', { ...OPEN, state: 'Đang thực hiện (quá hạn)', cause: 'x', period: 'Quý I' }],
    ['noCause', { ...LATE, cause: '' }],
    ['noCause', { ...OPEN, state: 'Đang thực hiện (quá hạn)' }],
    ['noCause', { ...OPEN, state: 'Chưa thực hiện' }],
    ['noResult', { result: null }],
  ])('%s for %j', (fault, cells) => {
    expect(faultOf(cells)).toBe(fault);
  });

  test('done within the last day, whatever the hour', () => {
    expect(faultOf({ doneOn: DUE + 0.9 })).toBeNull();
  });
});

describe('the day by which a row is judged', () => {
  test.each<[string, Partial<TaskProgress>, number | null]>([
    ['the review date in the chosen period', {}, REVIEW],
    ['the end of a period that is over', { period: '6 tháng' }, serialOf('2023-06-30')],
    ['the review date in a period to come', { year: 2024, period: 'Cả năm' }, REVIEW],
    ['none without a period', { period: null }, null],
    ['none without a year', { year: null }, null],
  ])('is %s', (_, cells, day) => {
    expect(checkProgress(row(cells), CONTEXT).judgedOn).toBe(day);
  });

  test('and Hạn of a task without one is the end of the row’s own year', () => {
    expect(checkProgress(row({ task: 'I.1', year: 2022 }), CONTEXT).dueDay).toBe(
      serialOf('2022-12-31'),
    );
  });
});
