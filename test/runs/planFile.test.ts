// Files as officers choose them: each kind of bad one gets a sentence with file, what was read and what to do.
import { findingSentence } from '../../src/core/finding';
import { FileHost } from '../../src/host/file/fileHost';
import { readPlanFile } from '../../src/runs/planFile';
import type { ChosenFile } from '../../src/runs/planFile';
import { templateFile } from '../../src/runs/templateFile';
import { SHEETS } from '../../src/sheets/names';
import { readPlan } from '../../src/sheets/readPlan';
import modelJson from '../fixtures/plans/tinh-mau-2026-2030.json';
import { bookParts, countedFrom1904, worksheet, zipParts } from '../host/file/packages';
import { modelBook, specOfBook } from '../support/modelBooks';
import { model } from '../support/plans';
import { valueOf } from '../support/runs';

function file(name: string, content: string | Uint8Array, size?: number): ChosenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: size ?? bytes.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  };
}

const utf16 = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const EMPTY_BOOK = zipParts(bookParts(worksheet('')));

const PLAN_SHEETS: readonly string[] = [
  SHEETS.indicators,
  SHEETS.tasks,
  SHEETS.units,
  SHEETS.settings,
  SHEETS.clarifications,
];

/** A workbook with the sheets of the plan alone, as the template has them. */
async function workbook(): Promise<FileHost> {
  const host = FileHost.create({ title: 'Sổ' });
  const spec = specOfBook(modelBook());
  const sheets = spec.sheets.filter(({ name }) => PLAN_SHEETS.includes(name));
  await host.apply(sheets.map((sheet) => ({ kind: 'addSheet', sheet })));
  return host;
}

describe('a plan is read from', () => {
  test('its JSON', async () => {
    const outcome = await readPlanFile(file('ke-hoach.json', JSON.stringify(modelJson)));
    expect(valueOf(outcome)).toEqual(model());
  });

  test('JSON that Notepad saved as Unicode', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...utf16(JSON.stringify(modelJson))]);
    expect(valueOf(await readPlanFile(file('ke-hoach.json', bytes)))).toEqual(model());
  });

  test('a workbook with its sheets, whatever its name ends with', async () => {
    const bytes = (await workbook()).save();
    expect(valueOf(await readPlanFile(file('so.json', bytes)))).toEqual(model());
  });
});

describe('a file that is no plan is refused:', () => {
  test.each<[string, ChosenFile, string, string]>([
    ['empty', file('a.json', ''), 'file.empty', ''],
    ['nothing but spaces', file('a.json', ' \n'), 'plan.empty', ''],
    ['too large', file('a.xlsx', 'PK', 210_000_000), 'file.tooLarge', '210 MB'],
    ['a damaged zip', file('a.xlsx', 'PK\u0003\u0004 cut'), 'file.damaged', ''],
    ['a zip of other things', file('a.zip', zipParts({ 'a.txt': 'a' })), 'file.notWorkbook', ''],
    [
      'a workbook with a password',
      file('a.xlsx', Uint8Array.from([...COMPOUND, 0, ...utf16('EncryptedPackage')])),
      'file.encrypted',
      '',
    ],
    ['an old .xls', file('a.xls', Uint8Array.from([...COMPOUND, 0])), 'file.oldFormat', ''],
    ['a .csv', file('a.csv', 'Mã;Chỉ tiêu\nCT.1;Một'), 'file.oneTable', 'Mã;Chỉ tiêu'],
    ['a page of text under .xls', file('a.xls', '<html></html>'), 'file.notPlan', '<html></html>'],
    ['a picture', file('a.png', Uint8Array.from([0x89, 0x50, 0xff, 0])), 'file.notPlan', ''],
    [
      'JSON in another encoding',
      file('a.json', Uint8Array.from([0x7b, 0xff, 0xfd])),
      'file.encoding',
      '',
    ],
    ['broken JSON', file('a.json', '{"formatVersion": 1,}'), 'plan.notJson', '}'],
    ['JSON that is cut off', file('a.json', '{"formatVersion": 1'), 'plan.notJson', ''],
    ['JSON of another shape', file('a.json', '[1, 2]'), 'plan.notPlan', ''],
    ['a newer format', file('a.json', '{"formatVersion": 9}'), 'plan.newer', '9'],
    ['a workbook without plan sheets', file('a.xlsx', EMPTY_BOOK), 'plan.noSheets', ''],
  ])('%s', async (_, chosen, code, read) => {
    const outcome = await readPlanFile(chosen);
    expect(outcome).toMatchObject({ ok: false, findings: [{ code, read }] });
    const [sentence = ''] = outcome.findings.map(findingSentence);
    expect(sentence).toMatch(new RegExp(`^Tệp ${chosen.name}: .{20,}\\.$`, 'u'));
  });

  test('a plan of which a cell is wrong, with sheet and cell', async () => {
    const host = await workbook();
    const table = valueOf(readPlan(await host.read(), 'x')).indicators[0];
    const sheet = (await host.read()).sheets.find(({ name }) => name === SHEETS.indicators);
    const row = sheet?.values.findIndex((cells) => cells.includes(table?.id ?? '')) ?? 0;
    const column = sheet?.values[row]?.indexOf(table?.id ?? '') ?? 0;
    await host.apply([
      {
        kind: 'setCells',
        sheet: SHEETS.indicators,
        row: row + 1,
        column: column + 4,
        rows: [['Tỉ lệ lạ']],
      },
    ]);
    const outcome = await readPlanFile(file('so.xlsx', host.save()));
    expect(outcome).toMatchObject({
      ok: false,
      findings: [{ read: 'Tỉ lệ lạ', place: { file: 'so.xlsx', sheet: SHEETS.indicators } }],
    });
    expect(outcome.findings[0]?.place.cell).toBe(`E${row + 1}`);
  });

  test('a workbook that counts its days from 1904: all dates would be four years off', async () => {
    const outcome = await readPlanFile(
      file('mac.xlsx', countedFrom1904((await workbook()).save())),
    );
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'file.date1904' }] });
  });

  test('one that went away between choice and reading', async () => {
    const gone = { ...file('a.json', '{}'), arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readPlanFile(gone)).toMatchObject({
      ok: false,
      findings: [{ code: 'file.unreadable' }],
    });
  });
});

test('the empty template is a workbook with the columns of its years', async () => {
  const { name, content } = await templateFile(2026, 2030);
  expect(name).toBe('mau-ke-hoach-2026-2030.xlsx');
  const { sheets } = await valueOf(FileHost.open(content)).read([SHEETS.indicators]);
  expect(sheets[0]?.tables[0]?.headers).toEqual(
    expect.arrayContaining(['Mục tiêu 2026', 'Mục tiêu 2030']),
  );
});
