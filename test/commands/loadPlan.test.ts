import { freshBook, loadBook, wholeBook } from '../../src/commands/loadPlan';
import { FileHost } from '../../src/host/file/fileHost';
import type { ObservedSheet, ObservedWorkbook } from '../../src/sheets/observed';
import { readBook } from '../../src/sheets/readBook';
import { SHEETS } from '../../src/sheets/names';
import { FakeHost } from '../support/fakeHost';
import { modelBook, modelReadings, specOfBook } from '../support/modelBooks';
import { model } from '../support/plans';

describe('a fresh book', () => {
  test.each([
    ['2027-05-01', 2027],
    ['2024-05-01', 2026],
    ['2041-05-01', 2030],
  ])('of %s looks at %i', (today, year) => {
    expect(freshBook(model(), today).selection).toMatchObject({ year, period: 'year' });
  });

  test('is read on the day of loading and has no readings', () => {
    const { selection, readings } = freshBook(model(), '2027-05-01');
    expect([selection.review, readings]).toEqual([46508, []]);
  });
});

describe('a plan that is loaded', () => {
  test('brings all sheets, then their names, then shows the tracking sheet', () => {
    const spec = specOfBook(modelBook());
    const kinds = wholeBook(spec).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...spec.sheets.map(() => 'addSheet'),
      ...spec.names.map(() => 'setName'),
      'activate',
    ]);
  });

  test('is read back as the book that was drawn', async () => {
    const book = modelBook(modelReadings({ value: 90 }));
    const host = FileHost.create({ title: 'Sổ' });
    expect(await loadBook(host, book, 'so.xlsx')).toEqual([]);
    const outcome = readBook(await host.read(), 'so.xlsx');
    expect(outcome).toMatchObject({ ok: true, value: book });
  });
});

const sheet = (name: string, changes: Partial<ObservedSheet> = {}): ObservedSheet => ({
  name,
  hidden: false,
  values: [],
  formulas: [],
  numberFormats: [],
  tables: [],
  ...changes,
});

// DESIGN, Two kinds of sheet: "a sheet of the same name that is not ours is left alone and reported".
describe('a workbook that has something of our names is left as it is', () => {
  const table = { headerRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1, headers: ['x'] };

  test.each<[string, ObservedWorkbook, object]>([
    [
      'a sheet',
      { sheets: [sheet('SỐ LIỆU'), sheet('Sổ tay')], names: [] },
      { place: { file: 'so.xlsx', sheet: 'SỐ LIỆU' } },
    ],
    [
      'a table',
      { sheets: [sheet('Sổ tay', { tables: [{ ...table, name: 'TBLSOLIEU' }] })], names: [] },
      {
        place: { file: 'so.xlsx', sheet: 'Sổ tay' },
        advice: expect.stringContaining('“TBLSOLIEU”'),
      },
    ],
    [
      'a name',
      { sheets: [sheet('Sổ tay')], names: [{ name: 'sl_nam', refersTo: "'Sổ tay'!$A$1" }] },
      { place: { file: 'so.xlsx' }, advice: expect.stringContaining('“sl_nam”') },
    ],
  ])('%s', async (_, workbook, finding) => {
    const host = new FakeHost(workbook);
    expect(await loadBook(host, modelBook(), 'so.xlsx')).toMatchObject([
      { severity: 'error', ...finding },
    ]);
    expect(host.applied).toEqual([]);
  });

  test('with one finding for each of our sheets where a plan was loaded before', async () => {
    const host = FileHost.create({ title: 'Sổ' });
    await loadBook(host, modelBook(), 'so.xlsx');
    const findings = await loadBook(host, modelBook(), 'so.xlsx');
    expect(findings.map(({ place }) => place.sheet)).toEqual(Object.values(SHEETS));
  });
});
