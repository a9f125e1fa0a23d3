/** Bad input beside the tables of badInput: plans in workbooks, folders, files that cannot be written. */
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { run } from '../../src/cli/commandLine';
import { USAGE, UsageError } from '../../src/cli/usage';
import type { CellValue } from '../../src/core/cells';
import { SHEETS } from '../../src/sheets/names';
import { changed, done, MODEL_FILE, OFFICERS_BOOK, TestFolder, TODAY, workbookIn } from './files';
import { countedFrom1904 } from '../host/file/packages';
import { addressUnder } from '../support/observed';
import { parseCell } from '../../src/core/a1';

const folder = new TestFolder();
let template: Uint8Array;

beforeAll(async () => {
  await folder.make();
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
  template = await folder.read('so.xlsx');
  await folder.remove();
});
beforeEach(() => folder.make());
afterEach(() => folder.remove());

/** The one line of a refusal. */
async function refusal(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await run(argv, TODAY);
  expect([code, out, err.length]).toEqual([1, [], 1]);
  return err[0] ?? '';
}

/** The workbook with one cell below a header typed over. */
async function withCell(sheet: string, header: string, down: number, value: CellValue) {
  const address = addressUnder(await workbookIn(template), sheet, header, down);
  const place = parseCell(address) ?? { row: 1, column: 1 };
  const bytes = await changed(template, { kind: 'setCells', sheet, ...place, rows: [[value]] });
  return { address, path: await folder.write('ke-hoach.xlsx', bytes), bytes };
}

const { indicators, settings } = SHEETS;

// DESIGN, Command line: exit code 1 "stderr: file, sheet, cell, what was read, what was expected".
describe('a plan in a workbook with one fault is refused in one line with its cell', () => {
  test.each<[string, string, string, number, CellValue, string]>([
    ['a missing year', indicators, 'Mục tiêu 2027', 3, null, 'Cần nhập mục tiêu năm 2027'],
    ['text for a number', indicators, 'Mục tiêu 2027', 3, 'ba mươi', '“ba mươi”. Cần nhập số'],
    ['a duplicate id', indicators, 'Mã', 15, 'CT.V.1', '“CT.V.1”. Mã này đã dùng ở sheet'],
    ['an unknown comparator', indicators, 'So sánh', 3, '=>', '“=>”. Cần ghi một trong các từ: ≥'],
    ['an unknown unit', indicators, 'Mã đơn vị chủ trì', 3, 'SKH', '“SKH”. Không có đơn vị'],
    ['an unknown kind', indicators, 'Loại', 3, 'Phần trăm', '“Phần trăm”. Cần ghi một trong'],
    ['words for the last year', settings, 'Giá trị', 9, 'cuối kỳ', '“cuối kỳ”. Cần nhập năm'],
  ])('%s', async (_, sheet, header, down, value, rest) => {
    const { address, path, bytes } = await withCell(sheet, header, down, value);
    const line = await refusal('load', '--plan', path, '--out', folder.path('moi.xlsx'));
    expect(line).toContain(`Tệp ke-hoach.xlsx, sheet ${sheet}, ô ${address}: `);
    expect(line).toContain(rest);
    expect(await folder.names()).toEqual(['ke-hoach.xlsx']);
    expect(await folder.read('ke-hoach.xlsx')).toEqual(Buffer.from(bytes));
    expect(await refusal('check', path)).toBe(line);
    expect(await refusal('refresh', path, '--in-place')).toBe(line);
    expect(await folder.read('ke-hoach.xlsx')).toEqual(Buffer.from(bytes));
  });
});

describe('a file that holds no plan is refused in one line', () => {
  test.each([
    ['an empty one', 'kh.json', '', 'Tệp kh.json: Tệp trống. Chọn tệp kế hoạch có nội dung.'],
    ['one cut short', 'kh.json', '{"formatVersion": 1', 'Tệp kh.json: Tệp kết thúc giữa chừng'],
    ['another JSON', 'kh.json', '{"a": 1}', 'Tệp kh.json: Không phải tệp kế hoạch'],
    [
      'a newer one',
      'kh.json',
      '{"formatVersion": 2}',
      'Tệp kh.json: đọc được “2”. Kế hoạch thuộc phiên bản mới hơn',
    ],
    ['an empty workbook', 'kh.xlsx', '', 'Tệp kh.xlsx: Tệp rỗng'],
    [
      'a workbook that is no zip',
      'kh.xlsx',
      'không phải Excel',
      'Tệp kh.xlsx: Tệp không phải sổ tính Excel',
    ],
  ])('%s', async (_, name, content, start) => {
    const path = await folder.write(name, content);
    expect((await refusal('check', path)).startsWith(start)).toBe(true);
    const line = await refusal('load', '--plan', path, '--out', folder.path('moi.xlsx'));
    expect(line.startsWith(start)).toBe(true);
    expect(await folder.names()).toEqual([name]);
  });

  test('an officer’s own workbook', async () => {
    expect(await refusal('check', OFFICERS_BOOK)).toMatch(
      /^Tệp openpyxl\.xlsx: Tệp không có kế hoạch/,
    );
    expect(await refusal('refresh', OFFICERS_BOOK)).toMatch(/^Tệp openpyxl\.xlsx: /);
  });

  test('a folder', async () => {
    const line = await refusal('check', folder.path('.'));
    expect(line).toContain('Đây không phải là tệp.');
    expect(await refusal('refresh', folder.path('.'))).toBe(line);
  });

  test('a name that is no built-in plan and no file', async () => {
    expect(await refusal('load', '--plan', 'vinh-phuc', '--out', folder.path('x.xlsx'))).toBe(
      'Tệp vinh-phuc: Không có tệp này. Kiểm tra đường dẫn.',
    );
    expect(await folder.names()).toEqual([]);
  });
});

describe('a file that cannot be written is told in one line', () => {
  test.each([
    ['a folder', 'thu-muc'],
    ['a place below a file', 'tep.txt/so.xlsx'],
  ])('%s', async (_, name) => {
    await mkdir(folder.path('thu-muc'));
    await folder.write('tep.txt', 'x');
    const before = await folder.names();
    const line = await refusal('load', '--plan', MODEL_FILE, '--out', folder.path(name));
    expect(line).toMatch(/^Tệp (thu-muc|so\.xlsx): Không ghi được tệp này\./);
    expect(await folder.names()).toEqual(before);
  });
});

// DESIGN, Command line: "It never writes over its input unless told --in-place".
describe('the input is never written over', () => {
  const isUsage = (...argv: readonly string[]) =>
    expect(run(argv, TODAY)).rejects.toBeInstanceOf(UsageError);

  test('by the same path, another way to it, or a link to it', async () => {
    const path = await folder.write('so.xlsx', template);
    await symlink(path, folder.path('link.xlsx'));
    await mkdir(folder.path('thu-muc'));
    await isUsage('refresh', path, '--out', path);
    await isUsage('refresh', path, '--out', folder.path('thu-muc/../so.xlsx'));
    await isUsage('refresh', folder.path('link.xlsx'), '--out', path);
    await isUsage('load', path, '--plan', MODEL_FILE, '--out', path);
    await isUsage('load', '--plan', path, '--out', path);
    expect(await readFile(path)).toEqual(Buffer.from(template));
  });

  test('and with --in-place a link still leads to the file', async () => {
    const path = await folder.write('so.xlsx', template);
    await symlink(path, folder.path('link.xlsx'));
    await done('refresh', folder.path('link.xlsx'), '--in-place', '--year', '2028');
    expect(await readFile(path)).not.toEqual(Buffer.from(template));
  });
});

describe('wrong usage says what is wrong', () => {
  test.each([
    [['refresh', 'a.xlsx', '--year', '23'], '--year cần một năm, đọc được “23”.'],
    [['refresh', 'a.xlsx', '--period', 'tháng 5'], '--period cần nam, 6t, 9t, q1, q2, q3 hoặc q4'],
    [['refresh', 'a.xlsx', '--today', '2023-02-30'], '--today cần ngày dạng 2023-12-20'],
    [['refresh', 'a.xlsx', 'b.xlsx'], 'Lệnh refresh không hiểu “b.xlsx”.'],
    [['refresh', 'a.xlsx', '--plan', 'x'], 'Lệnh refresh không có --plan.'],
    [['refresh', 'a.xlsx', '--all'], 'Không hiểu: refresh a.xlsx --all'],
    [['load', '--out', 'a.xlsx'], 'Lệnh load cần --plan và --out.'],
    [['template', '--years', '2026', '--out', 'a.xlsx'], 'Lệnh template cần --years'],
    [['template', '--years', '2000-2030', '--out', 'a.xlsx'], 'nhiều nhất 21 năm'],
    [['constructor'], 'Không có lệnh “constructor”.'],
    [[], 'Chưa ghi lệnh.'],
  ])('%j', async (argv, message) => {
    await expect(run(argv, TODAY)).rejects.toThrow(message);
  });

  test('a year outside the plan too, though the workbook must be read for it', async () => {
    const path = await folder.write('so.xlsx', template);
    await expect(run(['refresh', path, '--year', '2031'], TODAY)).rejects.toThrow(
      'Năm 2031 ngoài kế hoạch (2026 - 2030).',
    );
  });

  test('and the usage names every command', () => {
    const commands = ['plans', 'check', 'template', 'load', 'refresh'];
    expect(commands.filter((name) => !USAGE.includes(`plan-monitor ${name}`))).toEqual([]);
  });
});

test('a workbook that counts its days from 1904 is refused, as a plan and as a workbook, and stays', async () => {
  const bytes = countedFrom1904(template);
  const path = await folder.write('mac.xlsx', bytes);
  for (const argv of [
    ['refresh', path, '--in-place'],
    ['check', path],
    ['load', '--plan', path, '--out', folder.path('moi.xlsx')],
  ]) {
    expect(await refusal(...argv)).toMatch(/^Tệp mac\.xlsx: Sổ này tính ngày từ năm 1904/);
  }
  expect(await folder.names()).toEqual(['mac.xlsx']);
  expect(await folder.read('mac.xlsx')).toEqual(Buffer.from(bytes));
});
