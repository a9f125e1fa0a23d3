/** DOMAIN, What people type: "0.6 in a percent: a cell formatted as % is converted with a note". */
import { demoBook } from '../../src/commands/demoBook';
import { loadBook } from '../../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { FileHost } from '../../src/host/file/fileHost';
import type { Host } from '../../src/host/host';
import { builtInPlan } from '../../src/plans';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { FarEnd } from '../excel/farEnd';

const HOSTS: readonly (readonly [name: string, make: () => Host])[] = [
  ['FileHost', () => FileHost.create({ title: 'Sổ' })],
  ['ExcelHost', () => new ExcelHost(new FarEnd().run)],
];

const VALUE = columnOf(READING_TABLE, 'value');
const FILE = { file: 'so.xlsx', selection: {} };

test.each(HOSTS)('60%% stored as 0.6 becomes 60 and loses its format in %s', async (_, make) => {
  const plan = await builtInPlan('vinh-phuc-2022-2025')?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  const indicators = plan.indicators
    .filter(({ id }) => id === 'PL.V.4.3')
    .map((indicator) => ({ ...indicator, related: [] }));
  const book = demoBook({ ...plan, indicators, clarifications: [] });
  const reading = book.readings.find(({ indicator }) => indicator === 'PL.V.4.3');
  const row = reading?.row ?? 0;
  const host = make();
  await loadBook(host, book, FILE.file);
  const rows = [[0.6]];
  const { sheet } = READING_TABLE;
  await host.apply([{ kind: 'setCells', sheet, row, column: VALUE, rows, numberFormat: '0%' }]);
  const first = await planRefresh(host, FILE);
  if (!first.ok) throw new Error('not read');
  await applyRefresh(host, first.value);
  const [readings] = (await host.read([sheet])).sheets;
  expect(readings?.values[row - 1]?.[VALUE - 1]).toBe(60);
  expect(readings?.numberFormats[row - 1]?.[VALUE - 1] ?? null).toBeNull();
  const second = await planRefresh(host, FILE);
  if (!second.ok) throw new Error('not read');
  const score = second.value.scores.find(({ indicator }) => indicator.id === 'PL.V.4.3');
  expect([score?.current.actual, score?.current.status]).toEqual([60, 'met']);
  expect(second.value.findings.filter(({ code }) => code.startsWith('number.'))).toEqual([]);
});
