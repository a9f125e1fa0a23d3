import { run } from '../../src/cli/commandLine';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { CellValue } from '../../src/core/cells';
import type { Change } from '../../src/host/host';
import type { ReadBook } from '../../src/sheets/readBook';
import { readBook } from '../../src/sheets/readBook';
import { SHEETS } from '../../src/sheets/names';
import { observedOf } from '../support/observed';
import { trackSheet } from '../../src/sheets/track/trackSheet';
import { cellsOf } from '../support/runs';
import { changed, done, MODEL_FILE, partsOf, TestFolder, TODAY, workbookIn } from './files';

const folder = new TestFolder();
let fresh: Uint8Array;

beforeAll(async () => {
  await folder.make();
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
  fresh = await folder.read('so.xlsx');
  await folder.remove();
});
beforeEach(() => folder.make());
afterEach(() => folder.remove());

/** Cells typed into the sheet of readings, a row after the other from row 5. */
function typed(...rows: readonly (readonly CellValue[])[]): Change {
  return { kind: 'setCells', sheet: SHEETS.readings, row: 5, column: 1, rows };
}

/** Mã, Chỉ tiêu, ĐVT, Đơn vị, Năm, Kỳ, Tử số, Mẫu số, Giá trị. */
const MESSY = typed(
  ['CT.I.1', null, null, ' sở tài chính ', '2027', 'Năm', '1.234', '１５００', null],
  ['ct.vi.1', null, null, 'toàn tỉnh', 2027, '12 tháng', null, null, '76,5%'],
  ['CT.I.1', null, null, 'Xã An Phú', 2027, '6 tháng đầu năm', 30, 40, null],
  ['CT.II.1', null, null, 'Toàn tỉnh', 2027, 'Quý 1', null, null, '3,5'],
  ['CT.III.1', null, null, 'Toàn tỉnh', 2027, 'Cả năm', null, null, 'đạt 61% (61/100)'],
  ['MT.2', null, null, 'Toàn tỉnh', 2027, 'Cả năm', null, null, '1.234'],
  ['CT.III.2', null, null, 'Toàn tỉnh', 2027, 'Cả năm', { error: '#REF!' }, null, 15000],
);

async function book(name: string, ...changes: readonly Change[]): Promise<string> {
  return folder.write(name, await changed(fresh, ...changes));
}

const readingsIn = async (name: string): Promise<readonly (readonly CellValue[])[]> => {
  const { sheets } = await workbookIn(await folder.read(name));
  return sheets.find((sheet) => sheet.name === SHEETS.readings)?.values.slice(4) ?? [];
};

async function bookIn(bytes: Uint8Array): Promise<ReadBook> {
  const outcome = readBook(await workbookIn(bytes), 'so.xlsx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

describe('refresh without --out', () => {
  test('reports and writes nothing', async () => {
    const path = await book('so.xlsx', MESSY);
    const before = await folder.read('so.xlsx');
    const lines = await done('refresh', path);
    expect(lines[0]).toBe('Kế hoạch số 01/KH-UBND, Cả năm 2027');
    expect(await folder.names()).toEqual(['so.xlsx']);
    expect(await folder.read('so.xlsx')).toEqual(before);
  });

  test('prints JSON for other programs, findings with their cell', async () => {
    const lines = await done('refresh', await book('so.xlsx', MESSY), '--json');
    const report = JSON.parse(lines.join('\n')) as {
      year: number;
      findings: { file: string; sheet: string; cell: string; read: string }[];
      rows: { id: string; actual: unknown }[];
    };
    expect(report.year).toBe(2027);
    expect(report.findings.map(({ file, sheet, cell, read }) => [file, sheet, cell, read])).toEqual(
      [
        ['so.xlsx', SHEETS.readings, 'I9', 'đạt 61% (61/100)'],
        ['so.xlsx', SHEETS.readings, 'I10', '1.234'],
        ['so.xlsx', SHEETS.readings, 'G11', '#REF!'],
      ],
    );
    expect(report.rows.find(({ id }) => id === 'CT.VI.1')?.actual).toBe(76.5);
  });

  test('looks at the year, period and day that it is told', async () => {
    const path = await book('so.xlsx', MESSY);
    const lines = await done('refresh', path, '--period', 'Q1', '--json', '--today', '2027-04-01');
    const report = JSON.parse(lines.join('\n')) as { period: string; rows: { actual: unknown }[] };
    expect(report.period).toBe('q1');
    expect(report.rows[4]?.actual).toBe(3.5);
  });
});

describe('refresh with --out', () => {
  test('rewrites what reads in one way, the raw text in the note, and leaves the rest', async () => {
    await done('refresh', await book('so.xlsx', MESSY), '--out', folder.path('moi.xlsx'));
    const rows = await readingsIn('moi.xlsx');
    const cells = rows.map((row) => [0, 3, 4, 5, 6, 7, 8].map((column) => row[column] ?? null));
    expect(cells).toEqual([
      ['CT.I.1', 'Sở Tài chính', 2027, 'Cả năm', 1234, 1500, null],
      ['CT.VI.1', 'Toàn tỉnh', 2027, 'Cả năm', null, null, 76.5],
      ['CT.I.1', 'Xã An Phú', 2027, '6 tháng', 30, 40, null],
      ['CT.II.1', 'Toàn tỉnh', 2027, 'Quý I', null, null, 3.5],
      ['CT.III.1', 'Toàn tỉnh', 2027, 'Cả năm', null, null, 'đạt 61% (61/100)'],
      ['MT.2', 'Toàn tỉnh', 2027, 'Cả năm', null, null, '1.234'],
      ['CT.III.2', 'Toàn tỉnh', 2027, 'Cả năm', { error: '#REF!' }, null, 15000],
    ]);
    expect(rows.map((row) => row[19] ?? null)).toEqual([
      'Năm gốc: “2027”; Kỳ gốc: “Năm”; Đơn vị báo cáo gốc: “ sở tài chính ”; ' +
        'Tử số gốc: “1.234”; Mẫu số gốc: “１５００”',
      'Mã chỉ tiêu gốc: “ct.vi.1”; Kỳ gốc: “12 tháng”; Đơn vị báo cáo gốc: “toàn tỉnh”; ' +
        'Giá trị gốc: “76,5%”',
      'Kỳ gốc: “6 tháng đầu năm”',
      'Kỳ gốc: “Quý 1”; Giá trị gốc: “3,5”',
      null,
      null,
      null,
    ]);
  });

  test('takes rows typed under the table into it', async () => {
    await done('refresh', await book('so.xlsx', MESSY), '--out', folder.path('moi.xlsx'));
    const { sheets } = await workbookIn(await folder.read('moi.xlsx'));
    const table = sheets.find(({ name }) => name === SHEETS.readings)?.tables[0];
    expect([table?.headerRow, table?.lastRow]).toEqual([4, 11]);
  });

  // DESIGN, Command line: "--out writes year and period into the book".
  test('writes year, period and day into the book', async () => {
    const out = folder.path('moi.xlsx');
    const argv = ['--year', '2026', '--period', '9t', '--today', '2026-09-20', '--out', out];
    const lines = await done('refresh', await book('so.xlsx'), ...argv);
    expect(lines.slice(-2)).toEqual(['', `Đã ghi ${out}`]);
    expect((await bookIn(await folder.read('moi.xlsx'))).selection).toEqual({
      year: 2026,
      period: 'nineMonths',
      review: 46285,
    });
  });

  test('prints nothing but JSON beside --json', async () => {
    const out = folder.path('moi.xlsx');
    const lines = await done('refresh', await book('so.xlsx'), '--json', '--out', out);
    expect(Object.keys(JSON.parse(lines.join('\n')) as object)[0]).toBe('plan');
    expect(folder.has('moi.xlsx')).toBe(true);
  });

  test('leaves the input as it is', async () => {
    const path = await book('so.xlsx', MESSY);
    const before = await folder.read('so.xlsx');
    await done('refresh', path, '--out', folder.path('moi.xlsx'));
    expect(await folder.read('so.xlsx')).toEqual(before);
  });

  test('writes cached values, so that Protected View shows them', async () => {
    await done('refresh', await book('so.xlsx', MESSY), '--out', folder.path('moi.xlsx'));
    const { sheets } = await workbookIn(await folder.read('moi.xlsx'));
    const read = await bookIn(await folder.read('moi.xlsx'));
    const expected = trackSheet(read, scoreBook(read));
    const [track] = observedOf({ sheets: [expected], names: [] }).sheets;
    const shown = sheets.find(({ name }) => name === SHEETS.track);
    expect(shown?.values[9]?.slice(0, 8)).toEqual(track?.values[9]?.slice(0, 8));
  });
});

describe('refresh again', () => {
  // DESIGN: "A run twice in a row changes nothing but Nhật ký."
  test('changes nothing but the log', async () => {
    await done('refresh', await book('0.xlsx', MESSY), '--out', folder.path('1.xlsx'));
    await done('refresh', folder.path('1.xlsx'), '--out', folder.path('2.xlsx'));
    await done('refresh', folder.path('2.xlsx'), '--out', folder.path('3.xlsx'));
    const [second, third] = [await folder.read('2.xlsx'), await folder.read('3.xlsx')];
    // The log, its table and the texts in it: a run is recorded even when it finds nothing to do.
    const before = partsOf(second);
    const changedParts = [...partsOf(third)]
      .filter(([name, content]) => before.get(name)?.equals(content) !== true)
      .map(([name]) => name.replace(/\d+/, 'N'));
    expect(changedParts.sort()).toEqual([
      'xl/sharedStrings.xml',
      'xl/tables/tableN.xml',
      'xl/worksheets/sheetN.xml',
    ]);
    expect(cellsOf(await workbookIn(third))).toEqual(cellsOf(await workbookIn(second)));
  });

  test('leaves the order that the officer sorted the indicators to', async () => {
    const read = await bookIn(fresh);
    const [table] = trackSheet(read, scoreBook(read).reverse()).tables;
    const rows = (table?.rows ?? []).map(({ cells }) => cells);
    const sort: Change = { kind: 'setCells', sheet: SHEETS.track, row: 8, column: 1, rows };
    await done('refresh', await book('so.xlsx', sort, MESSY), '--out', folder.path('moi.xlsx'));
    const { sheets } = await workbookIn(await folder.read('moi.xlsx'));
    const ids = sheets
      .find(({ name }) => name === SHEETS.track)
      ?.values.slice(7)
      .map(([id]) => id);
    expect(ids).toEqual(read.plan.indicators.map(({ id }) => id).reverse());
  });
});

describe('refresh --in-place', () => {
  test('writes over the workbook', async () => {
    const path = await book('so.xlsx', MESSY);
    await done('refresh', path, '--in-place');
    expect((await readingsIn('so.xlsx'))[1]?.[8]).toBe(76.5);
    expect(await folder.names()).toEqual(['so.xlsx']);
  });
});

describe('refresh of a choice that cannot be read', () => {
  test('is refused with its cell, and done when the choice is made on the command line', async () => {
    const year: Change = {
      kind: 'setCells',
      sheet: SHEETS.track,
      row: 3,
      column: 2,
      rows: [[2031]],
    };
    const path = await book('so.xlsx', year);
    expect(await run(['refresh', path], TODAY)).toEqual({
      code: 1,
      out: [],
      err: ['Tệp so.xlsx, sheet Theo dõi, ô B3: đọc được “2031”. Chọn một năm từ 2026 đến 2030.'],
    });
    await done('refresh', path, '--year', '2027');
  });
});
