/**
 * Workbooks of ours that other programs have saved, and officers' workbooks that we have saved: what
 * was typed counts, and nothing of the book is lost on the way.
 */
import { refreshReport } from '../../src/commands/refreshReport';
import { loadBook } from '../../src/commands/loadPlan';
import type { ObservedWorkbook } from '../../src/host/host';
import { SHEETS } from '../../src/sheets/names';
import { openHost, partsOf } from '../host/file/packages';
import { structureFaults } from '../host/file/structure';
import { modelBook, modelReadings } from '../support/modelBooks';
import { OWN_SHEET, PIVOT_SHEET } from '../support/officer/sheetParts';
import { loaded, officersOwnBook, refreshed, workedBook } from '../support/officer/workedBook';
import { sameValue } from './agreement';
import { contentOf, printed, recalculated } from './libreOffice';
import { findPython, typedByOpenpyxl, type TypedCell } from './openpyxl';
import { allObjections, closeSchemas, objections, openSchemas } from './schemas';

beforeAll(openSchemas);
afterAll(closeSchemas);

const BOOK = modelBook(
  modelReadings(
    { indicator: 'CT.II.1', unit: 'Toàn tỉnh', period: 'Cả năm' },
    { indicator: 'CT.I.1', unit: 'Sở Tài chính', numerator: 30, denominator: 40 },
  ),
);
const LAST_ROW = 6;

function row(at: number, cells: Readonly<Record<string, string | number>>): TypedCell[] {
  return Object.entries(cells).map(([column, value]) => ({
    sheet: SHEETS.readings,
    cell: `${column}${at}`,
    value,
  }));
}

const PROVINCE = { D: 'toàn tỉnh', E: 2027, F: 'Cả năm' };

/** Inside the table a number and a percent cell; below it numbers and the words of officers. */
const TYPED: readonly TypedCell[] = [
  { sheet: SHEETS.readings, cell: 'I5', value: 0.035, format: '0.0%' },
  ...row(LAST_ROW, { G: 33 }),
  ...row(LAST_ROW + 1, { A: 'CT.VI.1', ...PROVINCE, I: '76,5%' }),
  ...row(LAST_ROW + 2, { A: ' ct.iii.1 ', ...PROVINCE, F: '12 tháng', G: 61, H: 100 }),
  ...row(LAST_ROW + 3, { A: 'CT.IV.1', ...PROVINCE, I: 'khá' }),
];

async function actuals(bytes: Uint8Array): Promise<[string, unknown][]> {
  const { refresh } = await refreshed(bytes);
  const rows = refreshReport(refresh).rows.filter(({ actual }) => actual !== null);
  return rows.map(({ id, actual }) => [id, actual]);
}

/** What a book has beside its cells, to be found again in what another program made of it. */
function furniture({ sheets, names }: ObservedWorkbook) {
  return {
    sheets: sheets.map(({ name, hidden }) => [name, hidden]),
    tables: sheets
      .flatMap(({ tables }) => tables.map(({ name, headers }) => [name, ...headers]))
      .sort(),
    names: names.map(({ name }) => name).sort(),
  };
}

/** Sheets with so many rules and validated areas. */
function rules(bytes: Uint8Array): Record<string, [rules: number, validations: number]> {
  const sheets = Object.entries(partsOf(bytes)).filter(([part]) => /worksheets\/[^/]+$/.test(part));
  const count = (text: string, tag: string): number => text.split(`<${tag} `).length - 1;
  return Object.fromEntries(
    sheets.map(([part, text]) => [part, [count(text, 'cfRule'), count(text, 'dataValidation')]]),
  );
}

describe('a workbook that openpyxl has filled', () => {
  test('is refreshed, every figure counted, and is a file that Excel takes', async () => {
    const typed = typedByOpenpyxl(await loaded(BOOK), TYPED);
    expect(Object.fromEntries(await actuals(typed))).toEqual({
      'CT.I.1': 82.5,
      'CT.II.1': 3.5,
      'CT.III.1': 61,
      'CT.IV.1': 'Khá',
      'CT.VI.1': 76.5,
    });
    const { bytes } = await refreshed(typed);
    expect(structureFaults(bytes)).toEqual([]);
    expect(newObjections(typed, bytes)).toEqual([]);
    const before = furniture(await contentOf(await loaded(BOOK)));
    expect(furniture(await contentOf(bytes))).toEqual(before);
    expect(rules(bytes)).toEqual(rules(typed));
    const [saved = new Uint8Array()] = await recalculated([bytes], 'vi-VN');
    expect(await differences(bytes, saved)).toEqual([]);
  });

  test('is missing plainly where it is missing', () => {
    expect(() => findPython({ PYTHON: '/khong/co' })).toThrow('python3-openpyxl');
  });
});

/** What the schemas say against parts that we changed and that were valid before. */
function newObjections(before: Uint8Array, after: Uint8Array): string[] {
  const was = partsOf(before);
  return Object.entries(partsOf(after)).flatMap(([part, text]) => {
    const old = was[part];
    if (old === text || (old !== undefined && objections(part, old).length > 0)) return [];
    return objections(part, text);
  });
}

/**
 * Cells whose values differ. Left out: formulas that openpyxl left without a value and no run writes,
 * which spreadsheets calculate when they open the book, and the pivot table, whose labels LibreOffice
 * draws anew.
 */
async function differences(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  const [ours, theirs] = [await contentOf(one), await contentOf(other)];
  const compared = ours.sheets.filter(({ name }) => name !== PIVOT_SHEET);
  return compared.flatMap(({ name, values, formulas }) => {
    const sheet = theirs.sheets.find((each) => each.name === name);
    if (sheet === undefined) return [`no sheet ${name}`];
    return values.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const read = sheet.values[down]?.[right] ?? null;
        const isUncalculated = cell === null && (formulas[down]?.[right] ?? null) !== null;
        return isUncalculated || sameValue(cell, read)
          ? []
          : [`${name} ${down + 1},${right + 1}: ${JSON.stringify([cell, read])}`];
      }),
    );
  });
}

describe('a workbook that LibreOffice has saved', () => {
  test('is refreshed; its tables, rules, validations and names are there', async () => {
    const filled = typedByOpenpyxl(await loaded(BOOK), TYPED);
    const [saved = new Uint8Array()] = await recalculated([filled], 'vi-VN');
    const { bytes } = await refreshed(saved);
    expect(await actuals(saved)).toEqual(await actuals(filled));
    expect(structureFaults(bytes)).toEqual(structureFaults(saved));
    expect(newObjections(saved, bytes)).toEqual([]);
    const before = furniture(await contentOf(await loaded(BOOK)));
    const after = furniture(await contentOf(bytes));
    expect(after.sheets).toEqual(before.sheets);
    expect(after.tables).toEqual(before.tables);
    expect(before.names.filter((name) => !after.names.includes(name))).toEqual([]);
    expect(rules(bytes)).toEqual(rules(saved));
    expect(rules(bytes)).toEqual(rules(await loaded(BOOK)));
    expect((await refreshed(bytes)).bytes).toEqual(bytes);
  });
});

describe('a workbook in which an officer has worked', () => {
  test.each<[string, () => Promise<[before: Uint8Array, after: Uint8Array]>]>([
    [
      'refreshed',
      async () => {
        const before = await workedBook();
        return [before, (await refreshed(before)).bytes];
      },
    ],
    [
      'with a plan loaded into it',
      async () => {
        const before = await officersOwnBook();
        const host = openHost(before);
        expect(await loadBook(host, modelBook(), 'so.xlsm')).toEqual([]);
        return [before, host.save()];
      },
    ],
  ])('%s is valid, opens in LibreOffice with all its values, and prints', async (_, make) => {
    const [before, after] = await make();
    expect(allObjections(before)).toEqual([]);
    expect(allObjections(after)).toEqual([]);
    const [saved = new Uint8Array()] = await recalculated([after], 'vi-VN');
    expect(await differences(after, saved)).toEqual([]);
    const { sheets, names } = await contentOf(saved);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([OWN_SHEET, PIVOT_SHEET, ...Object.values(SHEETS)]),
    );
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['HeSoRieng', 'VungRieng']),
    );
    const parts = Object.keys(partsOf(saved)).join(' ');
    expect(parts).toMatch(/pivotTables\/pivotTable/);
    expect(parts).toMatch(/media\/image/);
    expect(parts).toMatch(/charts\/chart/);
    expect(Buffer.from((await printed(after)).subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
