/** What `--out` may write over, and under which names a workbook is saved. */
import { run } from '../../src/cli/commandLine';
import { SHEETS } from '../../src/sheets/names';
import { changed, done, MODEL_FILE, partsOf, TestFolder, TODAY } from './files';
import { zipParts } from '../host/file/packages';
import { SLOW } from './program';

jest.setTimeout(SLOW);

const folder = new TestFolder();
let fresh: Buffer;
let filled: Uint8Array;

beforeAll(async () => {
  await folder.make();
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
  fresh = await folder.read('so.xlsx');
  const row = ['CT.I.1', null, null, 'Sở Tài chính', 2027, 'Cả năm', 30, 40];
  filled = await changed(fresh, {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: 5,
    column: 1,
    rows: [row],
  });
  await folder.remove();
});
beforeEach(() => folder.make());
afterEach(() => folder.remove());

async function refused(file: string, ...argv: readonly string[]): Promise<string> {
  const before = await folder.read(file);
  const { code, out, err } = await run([...argv, '--out', folder.path(file)], TODAY);
  expect([code, out, err.length]).toEqual([1, [], 1]);
  expect((await folder.read(file)).equals(before)).toBe(true);
  return err[0] ?? '';
}

describe('--out writes over', () => {
  test('a workbook of the same plan when it refreshes, again and again', async () => {
    const path = await folder.write('so.xlsx', filled);
    for (const year of ['2027', '2028', '2027'])
      await done('refresh', path, '--year', year, '--out', folder.path('moi.xlsx'));
  });

  test('a workbook without readings when it loads, a template without a plan when it makes one', async () => {
    for (const today of ['2027-01-01', '2028-01-01']) {
      const out = folder.path('moi.xlsx');
      await done('load', '--plan', MODEL_FILE, '--today', today, '--out', out);
    }
    for (const years of ['2026-2030', '2031-2035'])
      await done('template', '--years', years, '--out', folder.path('mau.xlsx'));
  });

  test('a file without a byte: nothing can be lost with it', async () => {
    const out = await folder.write('moi.xlsx', '');
    await done('load', '--plan', MODEL_FILE, '--out', out);
    expect((await folder.read('moi.xlsx')).length).toBeGreaterThan(0);
  });
});

describe('--out does not write over', () => {
  test('readings, when it loads', async () => {
    await folder.write('so.xlsx', filled);
    expect(await refused('so.xlsx', 'load', '--plan', MODEL_FILE)).toBe(
      'Tệp so.xlsx: Đã có tệp này, và đó không phải là sổ theo dõi chưa có số liệu, nên không ghi đè. Ghi ra một tên khác.',
    );
  });

  test('a plan, when it makes a template', async () => {
    await folder.write('so.xlsx', fresh);
    expect(await refused('so.xlsx', 'template', '--years', '2026-2030')).toContain(
      'không phải là mẫu kế hoạch chưa ghi gì',
    );
  });

  test('a text, whatever it does', async () => {
    const path = await folder.write('so.xlsx', filled);
    await folder.write('khac.xlsx', 'ghi chép của cán bộ');
    expect(await refused('khac.xlsx', 'refresh', path)).toContain('Đã có tệp này');
    expect(await refused('khac.xlsx', 'load', '--plan', MODEL_FILE)).toContain('Đã có tệp này');
    expect(await refused('khac.xlsx', 'template', '--years', '2026-2030')).toContain(
      'Đã có tệp này',
    );
  });

  test('the workbook of another plan, or one without a plan', async () => {
    const path = await folder.write('so.xlsx', filled);
    const id: [string, number] = [SHEETS.settings, 5];
    await folder.write('khac.xlsx', await withOtherPlan(fresh, ...id));
    await done('template', '--years', '2026-2030', '--out', folder.path('mau.xlsx'));
    for (const name of ['khac.xlsx', 'mau.xlsx'])
      expect(await refused(name, 'refresh', path)).toContain(
        'không phải là sổ theo dõi của kế hoạch này',
      );
  });
});

/** The workbook with another id of its plan. */
function withOtherPlan(bytes: Uint8Array, sheet: string, row: number): Promise<Uint8Array> {
  return changed(bytes, { kind: 'setCells', sheet, row, column: 2, rows: [['ke-hoach-khac']] });
}

/** The workbook as one that holds macros. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes));
  const types = (parts['[Content_Types].xml'] ?? Buffer.alloc(0)).toString();
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  return zipParts({ ...parts, '[Content_Types].xml': types.replace(main, macros) });
}

describe('the name of the file that is written', () => {
  test('is .xlsm for a workbook with macros: Excel opens it under no other', async () => {
    const path = await folder.write('so.xlsm', withMacros(fresh));
    const argv = ['refresh', path, '--out', folder.path('moi.xlsx')];
    expect(await run(argv, TODAY)).toEqual({
      code: 1,
      out: [],
      err: [
        'Tệp moi.xlsx: Excel không mở được sổ này dưới tên .xlsx. Đặt tên tệp ghi ra có đuôi .xlsm.',
      ],
    });
    expect(await folder.names()).toEqual(['so.xlsm']);
    await done('refresh', path, '--out', folder.path('moi.xlsm'));
    await done('refresh', path, '--in-place', '--year', '2028');
  });

  test.each(['moi.xlsm', 'moi.xls', 'moi.XLSB'])('is not %s for one without', async (name) => {
    const argv = ['load', '--plan', MODEL_FILE, '--out', folder.path(name)];
    const { code, err } = await run(argv, TODAY);
    expect([code, err[0]]).toEqual([1, expect.stringContaining('có đuôi .xlsx.')]);
    expect(await folder.names()).toEqual([]);
  });
});
