import { findingSentence } from '../../../src/core/finding';
import { parsePlan, parsePlanText } from '../../../src/core/plan/parsePlan';
import { edited, REMOVED, SHAPE_SLIPS } from './jsonEdits';
import { modelJson, modelPlan } from './modelPlan';

const FILE = 'mau.json';
const JSON_TEXT = JSON.stringify(modelJson(), null, 2);

test('reads the plan of another province without a finding', () => {
  expect(parsePlan(modelJson(), FILE)).toEqual({ ok: true, value: modelPlan(), findings: [] });
});

test('the schema that a file names for editors is no part of the plan', () => {
  const outcome = parsePlan(edited(['$schema'], 'plan.schema.json'), FILE);
  expect(outcome.ok && Object.keys(outcome.value)).not.toContain('$schema');
  expect(outcome.ok).toBe(true);
});

test.each(SHAPE_SLIPS)('reports $when', ({ path, value, code, place, read, advice }) => {
  expect(parsePlan(edited(path, value), FILE)).toEqual({
    ok: false,
    findings: [{ code, severity: 'error', place: { file: FILE, path: place }, read, advice }],
  });
});

test('reports all faults of shape at once, in the order of the file', () => {
  const broken = edited(['explained'], [7], edited(['lists'], 'none', edited(['title'], 1)));
  const outcome = parsePlan(broken, FILE);
  expect(outcome.findings.map(({ place }) => place.path)).toEqual([
    'title',
    'lists',
    'explained[0]',
  ]);
});

test('a fault across fields refuses the plan, in a sentence that says what to do', () => {
  const outcome = parsePlan(edited(['indicators', 3, 'targets', '2026', 'value'], 'ba mươi'), FILE);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings.map(findingSentence)).toEqual([
    'Tệp mau.json, mục indicators[3].targets.2026.value: đọc được “ba mươi”. Cần nhập số, ví dụ 30.',
  ]);
});

test('a warning does not refuse the plan and stays with it', () => {
  const outcome = parsePlan(edited(['indicators', 2, 'targets', '2026', 'value'], 120), FILE);
  expect(outcome.ok).toBe(true);
  expect(outcome.findings.map(({ code }) => code)).toEqual(['plan.targetPercent']);
});

test('a long text is shortened where it is shown', () => {
  const outcome = parsePlan(edited(['issuedOn'], 'x'.repeat(500)), FILE);
  expect(outcome.findings[0]?.read).toBe(`${'x'.repeat(60)}…`);
});

test.each([
  ['a list', []],
  ['a number', 5],
  ['null', null],
  ['an object of another kind', { name: 'plan-monitor' }],
])('%s is no plan, said in one sentence', (_, json) => {
  expect(parsePlan(json, FILE).findings.map(({ code }) => code)).toEqual(['plan.notPlan']);
});

test('a plan of a later format is refused politely, whatever else it holds', () => {
  const outcome = parsePlan({ formatVersion: 2, chapters: [] }, FILE);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings.map(findingSentence)).toEqual([
    'Tệp mau.json: đọc được “2”. Kế hoạch thuộc phiên bản mới hơn phiên bản 1 mà chương trình đọc được. Cập nhật chương trình rồi nạp lại.',
  ]);
});

test.each([0, '1', '2', null])('the format version %j is a fault of shape', (version) => {
  expect(parsePlan(edited(['formatVersion'], version), FILE).findings).toEqual([
    {
      code: 'plan.choice',
      severity: 'error',
      place: { file: FILE, path: 'formatVersion' },
      read: String(version),
      advice: 'Cần nhập một trong các giá trị: 1.',
    },
  ]);
});

test('no advice is in English', () => {
  const outcome = parsePlan({ formatVersion: 1 }, FILE);
  expect(outcome.findings.length).toBeGreaterThan(15);
  for (const { advice } of outcome.findings) expect(advice).toMatch(/^Thiếu mục này\. Cần /);
});

test('reads a text, with a byte order mark or without', () => {
  expect(parsePlanText(JSON_TEXT, FILE)).toEqual(parsePlan(modelJson(), FILE));
  expect(parsePlanText(`\uFEFF${JSON_TEXT}`, FILE)).toEqual(parsePlan(modelJson(), FILE));
});

test.each(['', ' \r\n', '\uFEFF', '\uFEFF\n'])('%j is an empty file', (text) => {
  expect(parsePlanText(text, FILE)).toEqual({
    ok: false,
    findings: [
      {
        code: 'plan.empty',
        severity: 'error',
        place: { file: FILE },
        read: '',
        advice: 'Tệp trống. Chọn tệp kế hoạch có nội dung.',
      },
    ],
  });
});

test.each([
  ['{\n  "a": 1,\n}', '}', 'Sai cú pháp JSON tại dòng 3, cột 1'],
  ['{\r\n  "a": 1\r\n  "b": 2\r\n}', '"b": 2', 'Sai cú pháp JSON tại dòng 3, cột 3'],
  ['\uFEFF{ a: 1 }', 'a: 1 }', 'Sai cú pháp JSON tại dòng 1, cột 3'],
  ['{\n"a": [1, 2', '', 'Tệp kết thúc giữa chừng tại dòng 2, cột 11'],
  ['{"a": 1,5}', '5}', 'Sai cú pháp JSON tại dòng 1, cột 9'],
  ['{"a": 05}', '5}', 'Sai cú pháp JSON tại dòng 1, cột 8'],
  ['Mã,Chỉ tiêu\nII.1,Thứ hạng', 'Mã,Chỉ tiêu', 'Sai cú pháp JSON tại dòng 1, cột 1'],
])('%j is no JSON and the place is named', (text, read, words) => {
  const { ok, findings } = parsePlanText(text, FILE);
  expect(ok).toBe(false);
  expect(findings).toEqual([
    {
      code: 'plan.notJson',
      severity: 'error',
      place: { file: FILE },
      read,
      advice: expect.stringContaining(`${words}. Kiểm tra`),
    },
  ]);
});

test('a year copied twice is reported: JSON would keep the last in silence', () => {
  const twice = JSON_TEXT.replace('"2026": {', '"2027": {');
  const outcome = parsePlanText(twice, FILE);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]).toEqual({
    code: 'plan.keyTwice',
    severity: 'error',
    place: { file: FILE, path: 'indicators[0].targets.2027' },
    read: '2027',
    advice: 'Mục này ghi hai lần, chỉ lần sau có tác dụng. Giữ lại một.',
  });
});

test('a missing end of a list item is seen in the rules, too', () => {
  expect(parsePlan(edited(['units', 4], REMOVED), FILE).findings.map(({ code }) => code)).toEqual([
    'plan.unitReference',
    'plan.unitReference',
  ]);
});
