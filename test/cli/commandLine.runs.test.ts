/** load over a living workbook, undo, assign and what-if, from the words typed to the file written. */
import { run } from '../../src/cli/commandLine';
import { UsageError } from '../../src/cli/usage';
import { SHEETS } from '../../src/sheets/names';
import { readLog } from '../../src/sheets/log/logTable';
import { changed, done, MODEL_FILE, TestFolder, TODAY, workbookIn } from './files';

const folder = new TestFolder();
beforeEach(() => folder.make());
afterEach(() => folder.remove());

/** A workbook of the model plan with one figure typed as text. */
async function typedBook(value: string | number = '60,5'): Promise<string> {
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('trong.xlsx'));
  const row = ['CT.I.1', null, null, 'Toàn tỉnh', 2027, 'Cả năm', null, null, value];
  const typed = await changed(await folder.read('trong.xlsx'), {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: 5,
    column: 1,
    rows: [row],
  });
  return folder.write('so.xlsx', typed);
}

async function valueIn(name: string, sheet: string, row: number, column: number) {
  const { sheets } = await workbookIn(await folder.read(name));
  return sheets.find((known) => known.name === sheet)?.values[row - 1]?.[column - 1];
}

describe('load over a workbook that follows the plan', () => {
  test('says what differs and leaves it; --overwrite writes over it', async () => {
    await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
    const edited = await changed(await folder.read('so.xlsx'), {
      kind: 'setCells',
      sheet: SHEETS.indicators,
      row: 5,
      column: 4,
      rows: [['Tên của tôi']],
    });
    const book = await folder.write('sua.xlsx', edited);
    const [first, difference] = await done(
      'load',
      book,
      '--plan',
      MODEL_FILE,
      '--out',
      folder.path('a.xlsx'),
    );
    expect(first).toContain('Đã nạp kế hoạch');
    expect(difference).toMatch(
      /^Tệp sua\.xlsx, sheet Chỉ tiêu, ô D5: đọc được “Tên của tôi”\. Kế hoạch ghi “/,
    );
    expect(await valueIn('a.xlsx', SHEETS.indicators, 5, 4)).toBe('Tên của tôi');
    await done('load', book, '--plan', MODEL_FILE, '--overwrite', '--out', folder.path('b.xlsx'));
    expect(await valueIn('b.xlsx', SHEETS.indicators, 5, 4)).not.toBe('Tên của tôi');
  });

  test('refuses another plan', async () => {
    await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
    const argv = ['load', folder.path('so.xlsx'), '--plan', 'vinh-phuc-2022-2025'];
    const { code, err } = await run([...argv, '--out', folder.path('b.xlsx')], TODAY);
    expect([code, err.length, folder.has('b.xlsx')]).toEqual([1, 1, false]);
  });
});

describe('undo', () => {
  test('takes the last run back, and the log of the file says so', async () => {
    const book = await typedBook();
    await done('refresh', book, '--in-place');
    expect(await valueIn('so.xlsx', SHEETS.readings, 5, 9)).toBe(60.5);
    const [told] = await done('undo', book, '--in-place');
    expect(told).toMatch(
      /^Hoàn tác lần 2 \(Cập nhật đánh giá\): \d+ ô trả lại giá trị cũ, 0 ô giữ nguyên\.$/,
    );
    expect(await valueIn('so.xlsx', SHEETS.readings, 5, 9)).toBe('60,5');
    const runs = readLog(await workbookIn(await folder.read('so.xlsx'))).map(({ run: lan }) => lan);
    expect([Math.min(...runs), Math.max(...runs)]).toEqual([1, 3]);
  });

  test('gives a cell in percent format its fraction and its format back', async () => {
    const book = await typedBook();
    const percent = await changed(await folder.read('so.xlsx'), {
      kind: 'setCells',
      sheet: SHEETS.readings,
      row: 5,
      column: 9,
      rows: [[0.605]],
      numberFormat: '0.0%',
    });
    await folder.write('so.xlsx', percent);
    await done('refresh', book, '--in-place');
    expect(await valueIn('so.xlsx', SHEETS.readings, 5, 9)).toBe(60.5);
    await done('undo', book, '--in-place');
    const { sheets } = await workbookIn(await folder.read('so.xlsx'));
    const readings = sheets.find(({ name }) => name === SHEETS.readings);
    expect([readings?.values[4]?.[8], readings?.numberFormats[4]?.[8]]).toEqual([0.605, '0.0%']);
  });

  test('says that there is nothing to take back', async () => {
    await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
    const { code, err } = await run(['undo', folder.path('so.xlsx')], TODAY);
    expect([code, err[0]]).toEqual([
      1,
      expect.stringContaining('Không có lần chạy nào để hoàn tác'),
    ]);
  });
});

describe('assign', () => {
  const words = ['--id', 'CT.I.1', '--year', '2027', '--target', '92,5'];
  const document = ['--document', '12/QĐ-UBND', '--date', '13/1/2027'];

  test('writes target, basis and document', async () => {
    const book = await typedBook(90);
    const out = folder.path('giao.xlsx');
    const [told] = await done('assign', book, ...words, ...document, '--out', out);
    expect(told).toBe('Giao CT.I.1 năm 2027: 92.5 theo văn bản số 12/QĐ-UBND; 4 ô được sửa.');
    const lines = await done('refresh', out);
    expect(lines.join('\n')).toContain('Giao theo văn bản');
  });

  test.each([
    [[...words], '--document'],
    [['--id', 'CT.I.1', ...document], '--target'],
    [[...words, '--document', '12/QĐ', '--date', 'hôm nay'], '--date'],
  ])('needs all of its words: %j', async (argv, missing) => {
    const asked = run(['assign', await typedBook(90), ...argv], TODAY);
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(missing);
  });

  test('refuses what the plan does not know, and writes nothing', async () => {
    const argv = ['--id', 'KHONG.CO', '--year', '2027', '--target', '5', ...document];
    const out = folder.path('giao.xlsx');
    const { code, err } = await run(['assign', await typedBook(90), ...argv, '--out', out], TODAY);
    expect([code, folder.has('giao.xlsx')]).toEqual([1, false]);
    expect(err[0]).toBe(
      'Tệp so.xlsx: đọc được “KHONG.CO”. Kế hoạch không có mã chỉ tiêu này. Ghi mã như ở sheet Chỉ tiêu.',
    );
  });
});

describe('what-if', () => {
  // CT.I.1 stands at 81 of 85: near by 4 points with the plan's tolerance of at most 5.
  test('tells which lights another tolerance would change, and writes nothing', async () => {
    const book = await typedBook(81);
    const before = await folder.read('so.xlsx');
    const lines = await done('what-if', book, '--points', '3');
    expect(lines.slice(0, 3)).toEqual([
      'Ngưỡng đang dùng: 10% mục tiêu, tối đa 5 điểm %, tối thiểu 1 bậc, nhóm/loại 0 bậc.',
      'Ngưỡng thử: 10% mục tiêu, tối đa 3 điểm %, tối thiểu 1 bậc, nhóm/loại 0 bậc.',
      expect.stringMatching(/^1 chỉ tiêu đổi đánh giá;/),
    ]);
    expect(lines[3]).toMatch(/^- CT\.I\.1 .*: Gần đạt → Không đạt$/);
    expect(await folder.read('so.xlsx')).toEqual(before);
  });

  test.each([[[]], [['--points', 'nhiều']], [['--share', '-1']]])(
    'needs a number: %j',
    async (argv) => {
      await expect(run(['what-if', await typedBook(81), ...argv], TODAY)).rejects.toThrow(
        UsageError,
      );
    },
  );
});
