import type { Change, NewColumn } from '../../../src/host/host';
import { PALETTE } from '../../../src/sheets/styles';
import { sheetSpec, tableSpec } from '../contract/specs';
import { hostErrorOf, settle, setUp, type Setup } from './setup';

const NOTE: NewColumn = { key: 'n', header: 'Ghi chú', style: 'text', width: 20, hint: 'Tự do' };
const SHARE: NewColumn = {
  key: 's',
  header: '2026',
  style: 'inputNumber',
  width: 8.43,
  hidden: true,
  outline: 2,
};
const ADD = {
  kind: 'addColumns',
  sheet: 'Mới',
  table: 'tblMoi',
  columns: [NOTE, SHARE],
} as const satisfies Change;

async function prepared(rows = 2): Promise<Setup> {
  const setup = setUp();
  const contents = Array.from({ length: rows }, (_, index) => [`II.${index}`, index]);
  const sheet = sheetSpec('Mới', {
    columns: [{ width: 9 }],
    tables: [tableSpec('tblMoi', contents)],
  });
  await setup.host.apply([{ kind: 'addSheet', sheet }]);
  return setup;
}

test('header and body have the looks of their styles', async () => {
  const { farEnd, host } = await prepared();
  await host.apply([ADD]);
  const sheet = farEnd.book.sheet('Mới');
  const look = (property: string): unknown[] =>
    [3, 4, 5, 6].flatMap((row) => [3, 4].map((column) => sheet.lookAt(row, column, property)));
  const header = `#${PALETTE.headerFill}`;
  const input = `#${PALETTE.inputFill}`;
  expect(look('Fill.Color')).toEqual([
    ...[header, header],
    ...[undefined, input],
    ...[undefined, input],
    ...[undefined, undefined],
  ]);
  expect(look('Protection.Locked').slice(2, 4)).toEqual([undefined, false]);
});

test('columns without a width of their own are laid out, others keep what they have', async () => {
  const { farEnd, host } = await prepared();
  const sheet = farEnd.book.sheet('Mới');
  const wide = { firstRow: 1, lastRow: 1_048_576, firstColumn: 3, lastColumn: 3 };
  sheet.looks.push({ area: wide, property: 'ColumnWidth', value: 300 });
  await host.apply([ADD]);
  expect([3, 4].map((column) => sheet.lookAt(1, column, 'ColumnWidth'))).toEqual([300, 48]);
  expect([3, 4].map((column) => sheet.lookAt(1, column, 'ColumnHidden'))).toEqual([
    undefined,
    true,
  ]);
  expect(sheet.groups).toEqual(['4:4', '4:4']);
});

test('a hint is shown at its header', async () => {
  const { farEnd, host } = await prepared();
  await host.apply([ADD]);
  expect(farEnd.book.sheet('Mới').validations).toEqual([
    {
      areas: [{ firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3 }],
      prompt: { showPrompt: true, title: 'Ghi chú', message: 'Tự do' },
    },
  ]);
});

test('a header like a number is a text, in cells that were Text too', async () => {
  const { farEnd, host } = await prepared();
  const { cells } = farEnd.book.sheet('Mới');
  cells.setNumberFormat(3, 4, '@');
  await host.apply([ADD]);
  expect(cells.at(3, 4)).toMatchObject({ value: '2026', type: 'String' });
});

test('the number of syncs does not depend on the rows', async () => {
  const syncs = async (rows: number): Promise<number> => {
    const { farEnd, host } = await prepared(rows);
    farEnd.counters.take();
    await host.apply([ADD]);
    await settle();
    return farEnd.counters.take().length;
  };
  // A look, how far tables reach and what they hold, whether cells are free, the writes.
  expect([await syncs(3), await syncs(3_000)]).toEqual([4, 4]);
});

test.each<[string, (setup: Setup) => void, string]>([
  [
    'a protected sheet',
    ({ farEnd }) => void (farEnd.book.sheet('Mới').isProtected = true),
    'protected',
  ],
  [
    'a row of totals',
    ({ farEnd }) => {
      for (const table of farEnd.book.sheet('Mới').tables) table.showTotals = true;
    },
    'other',
  ],
])('%s is refused before anything is written', async (_, prepare, reason) => {
  const setup = await prepared();
  prepare(setup);
  const error = await hostErrorOf(setup.host, [ADD]);
  expect([error.reason, error.touched]).toEqual([reason, false]);
});
