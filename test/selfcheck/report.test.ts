import { environmentLines, type Surroundings } from './environment';
import type { ProbeResult } from './probes/runProbes';
import { reportLines, type Report } from './report';
import type { Status, TestResult } from './runner/runTests';
import { countsText, isAllWell, verdictText, type Conclusion } from './verdict';
import { RESULT_TITLE } from './words';

function result(name: string, status: Status, fault: readonly string[] = []): TestResult {
  return { name, status, milliseconds: 12, syncs: 3, fault };
}

const PASSED = result('một', 'passed');
const FAILED = result('hai', 'failed', ['toBe: expected 1, received 2']);

function conclusion(parts: Partial<Conclusion> = {}): Conclusion {
  return { tests: [PASSED], cleanup: [], stray: [], ...parts };
}

const PROBES: readonly ProbeResult[] = [
  { id: 'used-range', question: 'Đâu?', answer: 'A1:C5', fault: [], mayStillRun: false },
  { id: 'khac', question: 'Sao?', answer: null, fault: ['error.code: "X"'], mayStillRun: false },
];

function report(tests: readonly TestResult[], parts: Partial<Report> = {}): string[] {
  return reportLines({
    version: '0.1.0',
    startedAt: new Date('2026-11-29T01:02:03Z'),
    milliseconds: 61_400,
    environment: [['Office', 'Excel 16.0, PC']],
    findings: { tests, probes: PROBES, cleanup: [] },
    stray: [],
    ...parts,
  });
}

test('the text begins with where and when, what came of it, then what did not pass', () => {
  expect(report([PASSED, FAILED])).toEqual([
    RESULT_TITLE,
    'Phiên bản phần mềm: 0.1.0',
    'Bắt đầu: 2026-11-29T01:02:03.000Z',
    'Office: Excel 16.0, PC',
    'Thời gian chạy: 61 giây',
    'Kết quả: 1 đạt, 1 không đạt',
    'Chưa đạt: 1 đạt, 1 không đạt trong 2 phép kiểm tra. Bấm “Chép kết quả” và gửi cho nhóm phát triển.',
    '',
    '# Not passed',
    'FAILED | 12 ms | 3 syncs | hai',
    '    toBe: expected 1, received 2',
    '',
    '# Answers of this Excel (recorded, not judged)',
    'ANSWER | used-range | Đâu?',
    '    A1:C5',
    'ERROR | khac | Sao?',
    '    error.code: "X"',
    '',
    '# All tests',
    'PASSED | 12 ms | 3 syncs | một',
    'FAILED | 12 ms | 3 syncs | hai',
  ]);
});

test('errors outside the tests are in the text', () => {
  const lines = report([PASSED], { stray: ['Error: lạc'] });
  expect(lines).toContain('    Error: lạc');
  expect(lines.join('\n')).toContain('Có lỗi nằm ngoài các phép kiểm tra: 1 đạt');
});

test.each<[string, Partial<Conclusion>, string]>([
  ['failures', { tests: [PASSED, FAILED] }, 'Chưa đạt: 1 đạt, 1 không đạt'],
  ['errors', { tests: [result('a', 'error')] }, 'Chưa đạt: 0 đạt, 1 gặp lỗi'],
  [
    'tests not run',
    { tests: [PASSED, result('a', 'notRun')] },
    'Chưa chạy hết: 1 đạt, 1 chưa chạy',
  ],
  [
    'things not seen',
    { tests: [PASSED, result('a', 'notSeen')] },
    'Những gì xem được đều đạt: 1 đạt, 1 Excel này không cho xem',
  ],
  ['a workbook not cleaned up', { cleanup: ['x'] }, 'Chưa dọn được sổ thử'],
  ['no test at all', { tests: [] }, 'Chưa chạy hết: 0 đạt trong 0'],
])('%s are never all well', (_, parts, words) => {
  expect(isAllWell(conclusion(parts))).toBe(false);
  expect(verdictText(conclusion(parts))).toContain(words);
});

test('all passed is all well', () => {
  expect(isAllWell(conclusion())).toBe(true);
  expect(verdictText(conclusion())).toMatch(/^Đạt cả 1 phép kiểm tra\./);
  expect(countsText([PASSED])).toBe('1 đạt');
});

test('what cannot be read of the surroundings is said and spoils nothing', async () => {
  const broken = (): never => {
    throw new Error('không có');
  };
  const around: Surroundings = {
    diagnostics: broken,
    displayLanguage: () => 'vi-VN',
    contentLanguage: () => 'en-US',
    isSetSupported: (name, version) => name === 'ExcelApi' && Number(version?.slice(2)) <= 14,
    browser: () => 'Edge',
    window: () => '350 × 700',
    run: () => Promise.reject(new Error('bận')),
  };
  const lines = await environmentLines(around);
  expect(lines[0]).toEqual(['Office', '(không đọc được: Error: không có)']);
  expect(lines.find(([name]) => name === 'Có hỗ trợ')?.[1]).toMatch(/^ExcelApi 1\.1, .*1\.14$/);
  expect(lines.find(([name]) => name === 'Không hỗ trợ')?.[1]).toContain('SharedRuntime 1.1');
  expect(lines.at(-1)).toEqual(['Chế độ tính', '(không đọc được: Error: bận)']);
});
