import { planRefresh } from '../../src/commands/refresh';
import type { Refreshed } from '../../src/commands/refresh';
import type { RefreshReport } from '../../src/commands/refreshReport';
import { refreshLines, refreshReport } from '../../src/commands/refreshReport';
import { SHEETS } from '../../src/sheets/names';
import { FakeHost } from '../support/fakeHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';

const READINGS = modelReadings(
  { value: 83 },
  { indicator: 'MT.1', value: 20, denominator: 34 },
  { indicator: 'CT.IV.1', value: 'Tốt' },
  { indicator: 'CT.IV.2', value: 'Có' },
  { indicator: 'CT.III.2', value: 'mười nghìn' },
  { indicator: 'CT.VI.3', value: 7 },
);

let refreshed: Refreshed;
let report: RefreshReport;

beforeAll(async () => {
  const host = new FakeHost(workbookOf(modelBook(READINGS)));
  const outcome = await planRefresh(host, { file: 'so.xlsx', selection: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  refreshed = outcome.value;
  report = refreshReport(refreshed);
});

const rowOf = (id: string) => report.rows.find((row) => row.id === id);

// DESIGN, Command line: the shape of `refresh --json`.
describe('the report for other programs', () => {
  test('has the keys that they read, and no others', () => {
    expect(Object.keys(report)).toEqual(['plan', 'year', 'period', 'counts', 'findings', 'rows']);
    expect(new Set(report.rows.map((row) => Object.keys(row).join(' ')))).toEqual(
      new Set([
        'id component name unit target targetBasis actual gap attainment status why outlook',
      ]),
    );
  });

  test('says what was looked at', () => {
    expect(report).toMatchObject({ plan: 'tinh-mau-2026-2030', year: 2027, period: 'nam' });
  });

  test('counts every status, those of no indicator too', () => {
    expect(report.counts).toEqual({
      met: 2,
      near: 1,
      off: 1,
      noData: 9,
      notDue: 1,
      noTarget: 3,
      notAssessable: 0,
      invalid: 1,
    });
  });

  test('has a row for every indicator in the order of the plan', () => {
    const ids = modelBook().plan.indicators.map(({ id }) => id);
    expect(report.rows.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['CT.I.1', { component: 'TR1', unit: '%', target: 85, targetBasis: 'derived', actual: 83 }],
    ['CT.I.1', { gap: -2, attainment: expect.closeTo(97.647, 3) as number, status: 'near' }],
    ['MT.1', { component: null, target: 16, actual: 20, gap: -4, attainment: null, status: 'off' }],
    ['CT.IV.1', { target: 'Khá', actual: 'Tốt', gap: 1, attainment: null, status: 'met' }],
    ['CT.IV.2', { target: null, targetBasis: null, actual: 'Có', gap: null, status: 'noTarget' }],
    ['CT.VI.3', { target: 7, actual: 7, gap: 0, status: 'met' }],
    ['CT.V.1', { target: 10, actual: null, gap: null, attainment: null, status: 'noData' }],
  ])('says of %s %j', (id, values) => {
    expect(rowOf(id)).toMatchObject(values);
  });

  test('gives the sentence and the outlook of the sheet', () => {
    const [, , third] = refreshed.scores;
    expect(rowOf('CT.I.1')).toMatchObject({ why: third?.why.sentence, outlook: third?.outlook });
  });

  test('tells findings with their place, flat and as a sentence', () => {
    expect(report.findings).toEqual([
      {
        code: 'number.word',
        severity: 'error',
        file: 'so.xlsx',
        sheet: SHEETS.readings,
        cell: 'I9',
        read: 'mười nghìn',
        advice: 'Cần nhập số, ví dụ 1234.',
        message:
          'Tệp so.xlsx, sheet Số liệu, ô I9: đọc được “mười nghìn”. Cần nhập số, ví dụ 1234.',
      },
    ]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('the report for people', () => {
  test('says what was looked at and counts', () => {
    const [first, second] = refreshLines(refreshed);
    expect(first).toBe('Kế hoạch số 01/KH-UBND, Cả năm 2027');
    expect(second).toContain('Đạt, vượt 2; gần đạt 1; không đạt 1; chưa có số liệu 9;');
  });

  test('lists what is not met, with its reason and where the target comes from', () => {
    const text = refreshLines(refreshed).join('\n');
    expect(text).toContain('▲ CT.I.1  ');
    expect(text).toContain('(Suy ra từ văn bản)');
    expect(text).toContain('✗ MT.1  ');
    expect(text).not.toContain('✓');
    expect(text).toContain(refreshed.scores[0]?.why.sentence ?? 'no sentence');
  });

  test('lists what to look at', () => {
    const lines = refreshLines(refreshed);
    expect(lines.slice(-2)).toEqual([
      'Nội dung cần kiểm tra (1):',
      '- Tệp so.xlsx, sheet Số liệu, ô I9: đọc được “mười nghìn”. Cần nhập số, ví dụ 1234.',
    ]);
  });

  test('does not say that all is well where nothing was judged', () => {
    const scores = refreshed.scores.filter(({ current }) => current.status === 'noData');
    const lines = refreshLines({ ...refreshed, scores, findings: [] });
    expect(lines.slice(2)).toEqual(['', 'Chưa có chỉ tiêu nào được đánh giá.']);
  });

  test('says so when everything is met', () => {
    const scores = refreshed.scores.filter(({ current }) => current.status === 'met');
    const lines = refreshLines({ ...refreshed, scores, findings: [] });
    expect(lines.slice(2)).toEqual(['', 'Không có chỉ tiêu nào chưa đạt.']);
  });
});
