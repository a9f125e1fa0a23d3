import { withReporters } from '../../src/core/plan/reporters';
import { readFile } from 'node:fs/promises';
import { run } from '../../src/cli/commandLine';
import { readPlan } from '../../src/sheets/readPlan';
import { readBook } from '../../src/sheets/readBook';
import { SHEETS } from '../../src/sheets/names';
import { model } from '../support/plans';
import {
  changed,
  done,
  MODEL_FILE,
  OFFICERS_BOOK,
  partsOf,
  TestFolder,
  TODAY,
  workbookIn,
} from './files';

const folder = new TestFolder();
beforeEach(() => folder.make());
afterEach(() => folder.remove());

const MODEL_SUMMARY = 'Kế hoạch hợp lệ: 18 chỉ tiêu, 8 nhiệm vụ, 12 đơn vị, giai đoạn 2026 - 2030.';

describe('plans', () => {
  test('lists the built-in plans, an id a line', async () => {
    const lines = await done('plans');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['vinh-phuc-2022-2025']);
  });
});

describe('check', () => {
  test('takes the id of a built-in plan', async () => {
    expect(await done('check', 'vinh-phuc-2022-2025')).toEqual([
      'Kế hoạch hợp lệ: 88 chỉ tiêu, 84 nhiệm vụ, 17 đơn vị, giai đoạn 2022 - 2025.',
    ]);
  });

  test('takes a plan as JSON', async () => {
    expect(await done('check', MODEL_FILE)).toEqual([MODEL_SUMMARY]);
  });

  test('takes a workbook that holds a plan, whatever its name', async () => {
    const book = folder.path('so.xlsx');
    await done('load', '--plan', MODEL_FILE, '--out', book);
    expect(await done('check', book)).toEqual([MODEL_SUMMARY]);
    const renamed = await folder.write('so.dat', await folder.read('so.xlsx'));
    expect(await done('check', renamed)).toEqual([MODEL_SUMMARY]);
  });

  test('tells what to look at, and still finds the plan sound', async () => {
    const text = JSON.stringify({ ...model(), clarifications: [] }).replace(
      '"value":90',
      '"value":120',
    );
    const [summary, ...warnings] = await done('check', await folder.write('kh.json', text));
    expect(summary).toBe(MODEL_SUMMARY);
    expect(warnings).toEqual([expect.stringMatching(/^Tệp kh\.json, mục .*: đọc được “120”\./)]);
  });
});

describe('template', () => {
  test('makes a workbook to type a plan into', async () => {
    const out = folder.path('mau.xlsx');
    expect(await done('template', '--years', '2026-2030', '--out', out)).toEqual([
      `Đã tạo mẫu: ${out}`,
    ]);
    const { sheets } = await workbookIn(await folder.read('mau.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      SHEETS.indicators,
      SHEETS.tasks,
      SHEETS.units,
      SHEETS.settings,
      SHEETS.clarifications,
    ]);
  });

  test('which check finds empty, with places', async () => {
    const out = folder.path('mau.xlsx');
    await done('template', '--years', '2026-2030', '--out', out);
    const { code, err } = await run(['check', out], TODAY);
    expect(code).toBe(1);
    expect(err).toContain('Tệp mau.xlsx, sheet Thiết lập, ô B6: Không được để trống.');
    expect(err.filter((line) => !/^Tệp mau\.xlsx, sheet Thiết lập, ô B\d+: /.test(line))).toEqual(
      [],
    );
  });

  test('may be of one year', async () => {
    const out = folder.path('mau.xlsx');
    await done('template', '--years', '2026-2026', '--out', out);
    const [sheet] = (await workbookIn(await folder.read('mau.xlsx'))).sheets;
    const years = sheet?.tables[0]?.headers.filter((header) => header.startsWith('Mục tiêu '));
    expect(years).toEqual(['Mục tiêu 2026']);
  });
});

describe('load', () => {
  test('makes a workbook of a plan, looked at on the day', async () => {
    const out = folder.path('so.xlsx');
    expect(await done('load', '--plan', MODEL_FILE, '--out', out)).toEqual([
      `Đã nạp kế hoạch tinh-mau-2026-2030 vào ${out}`,
    ]);
    const outcome = readBook(await workbookIn(await folder.read('so.xlsx')), 'so.xlsx');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        plan: model(),
        readings: [],
        selection: { year: 2027, period: 'year', review: 46741 },
      },
    });
  });

  test('takes the day as a word', async () => {
    const out = folder.path('so.xlsx');
    await done('load', '--plan', MODEL_FILE, '--out', out, '--today', '2029-01-02');
    const outcome = readBook(await workbookIn(await folder.read('so.xlsx')), 'so.xlsx');
    expect(outcome).toMatchObject({ value: { selection: { year: 2029, review: 47120 } } });
  });

  test('takes a plan from another workbook', async () => {
    const first = folder.path('so.xlsx');
    await done('load', '--plan', MODEL_FILE, '--out', first);
    await done('load', '--plan', first, '--out', folder.path('so2.xlsx'));
    const outcome = readPlan(await workbookIn(await folder.read('so2.xlsx')), 'so2.xlsx');
    expect(outcome).toEqual({ ok: true, value: withReporters(model()), findings: [] });
  });

  test('makes the folder that it writes into', async () => {
    await done('load', '--plan', MODEL_FILE, '--out', folder.path('2027/thang 12/so.xlsx'));
    expect(folder.has('2027/thang 12/so.xlsx')).toBe(true);
  });

  test('leaves nothing beside the file', async () => {
    await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
    expect(await folder.names()).toEqual(['so.xlsx']);
  });
});

// DESIGN, File host: "an officer's pivot table, picture or macro survives".
describe('load into an officer’s own workbook', () => {
  test('keeps every sheet, drawing, chart and table of it byte for byte', async () => {
    const out = folder.path('so.xlsx');
    await done('load', OFFICERS_BOOK, '--plan', MODEL_FILE, '--out', out);
    const before = partsOf(await readFile(OFFICERS_BOOK));
    const after = partsOf(await folder.read('so.xlsx'));
    const grown = /^xl\/(workbook|styles)\.xml$|^xl\/_rels\/workbook|^\[Content_Types\]/;
    const kept = [...before].filter(([name]) => !grown.test(name));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter(([name, bytes]) => after.get(name)?.equals(bytes) !== true)).toEqual([]);
  });

  test('keeps its sheets before ours, and its names', async () => {
    await done('load', OFFICERS_BOOK, '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
    const { sheets, names } = await workbookIn(await folder.read('so.xlsx'));
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual([
      'Số liệu của Sở',
      'Ẩn',
      SHEETS.overview,
    ]);
    expect(names).toContainEqual({ name: 'NamBaoCao', refersTo: "'Số liệu của Sở'!$C$2" });
  });

  test('is refused where a sheet has one of our names, and nothing is written', async () => {
    const own = {
      name: SHEETS.readings,
      columns: [],
      cells: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
    };
    const bytes = await changed(await readFile(OFFICERS_BOOK), { kind: 'addSheet', sheet: own });
    const book = await folder.write('cua-toi.xlsx', bytes);
    const argv = ['load', book, '--plan', MODEL_FILE, '--out', folder.path('moi.xlsx')];
    expect(await run(argv, TODAY)).toEqual({
      code: 1,
      out: [],
      err: [
        `Tệp cua-toi.xlsx, sheet ${SHEETS.readings}: Sổ đã có sheet tên này nên chưa nạp kế hoạch. ` +
          'Đổi tên trong sổ đó, hoặc nạp vào một sổ trống.',
      ],
    });
    expect(await folder.names()).toEqual(['cua-toi.xlsx']);
    expect(await folder.read('cua-toi.xlsx')).toEqual(Buffer.from(bytes));
  });
});
