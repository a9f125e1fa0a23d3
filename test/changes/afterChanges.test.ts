// What runs work out beforehand must be what a real host does.
import { afterChanges } from '../../src/changes/afterChanges';
import { loadBook } from '../../src/commands/loadPlan';
import type { ChangeSet } from '../../src/host/host';
import { FileHost } from '../../src/host/file/fileHost';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { modelBook, modelReadings } from '../support/modelBooks';
import { cellsOf } from '../support/runs';

const CHANGES: ChangeSet = [
  {
    kind: 'addSheet',
    before: SHEETS.readings,
    sheet: {
      name: 'Mới',
      columns: [],
      cells: [{ row: 2, column: 2, content: { formula: '1+1', value: 2 }, style: 'text' }],
      tables: [],
      validations: [],
      conditionalFormats: [],
    },
  },
  { kind: 'setCells', sheet: SHEETS.readings, row: 7, column: 8, rows: [[undefined, 5], ['x']] },
  { kind: 'setCells', sheet: SHEETS.readings, row: 5, column: 9, rows: [[null]] },
  { kind: 'resizeTable', sheet: SHEETS.readings, table: TABLES.readings, lastRow: 9 },
  {
    kind: 'addColumns',
    sheet: SHEETS.readings,
    table: TABLES.readings,
    columns: [{ key: 'k', header: 'Cột mới', style: 'text', width: 9 }],
  },
  { kind: 'setName', name: { name: 'TenMoi', refersTo: `'${SHEETS.readings}'!$A$1` } },
];

test('a workbook reads after changes as the file host leaves it', async () => {
  const host = FileHost.create({ title: 'Sổ' });
  await loadBook(host, modelBook(modelReadings({ value: 90 })), 'so.xlsx');
  const expected = afterChanges(await host.read(), CHANGES);
  await host.apply(CHANGES);
  const { sheets, names } = await host.read();
  expect(cellsOf({ sheets, names }, [])).toEqual(cellsOf(expected, []));
  expect(sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  expect(sheets.map(({ tables }) => tables)).toEqual(expected.sheets.map(({ tables }) => tables));
  const sorted = (all: typeof names) => [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(sorted(names)).toEqual(sorted(expected.names));
});
