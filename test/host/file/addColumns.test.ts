import type { Change, NewColumn } from '../../../src/host/host';
import { bookParts, created, hostOf, openHost, partsOf, relationships, STYLES } from './packages';
import { EMPTY_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

const PART = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const NOTE: NewColumn = { key: 'n', header: 'Ghi chú', style: 'text', width: 20, hint: 'Tự do' };
const SHARE: NewColumn = {
  key: 's',
  header: '2026',
  style: 'number',
  width: 9,
  numberFormat: '0.0#',
};
const ADD = {
  kind: 'addColumns',
  sheet: 'Trang',
  table: 'tblThu',
  columns: [NOTE, SHARE],
} as const satisfies Change;

/** A table as a program of another kind writes it, with what a test puts into its part and sheet. */
function foreign(parts: {
  readonly table: string;
  readonly tableAttributes?: string;
  readonly cols?: string;
  readonly prefix?: string;
}): Record<string, string> {
  const { prefix = '' } = parts;
  const declared = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const cell = (at: string, text: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet =
    `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${parts.cols ?? ''}<sheetData>` +
    `<row r="1" spans="1:2">${cell('A1', 'Mã')}${cell('B1', 'Giá trị')}</row>` +
    '<row r="2" spans="1:2"><c r="B2"><v>1</v></c></row></sheetData>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
  const base = bookParts(sheet, {
    'xl/styles.xml': STYLES,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['table', '../tables/table1.xml'],
    }),
    'xl/tables/table1.xml':
      `<${prefix}table ${declared} id="4" name="tblThu" displayName="tblThu" ref="A1:B3"${parts.tableAttributes ?? ''}>` +
      `${parts.table}</${prefix}table>`,
  });
  const types = (base['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  return { ...base, '[Content_Types].xml': types };
}

async function after(
  parts: Record<string, string>,
  ...changes: Change[]
): Promise<Record<string, string>> {
  const host = hostOf(parts);
  await host.apply(changes);
  const bytes = host.save();
  expect(structureFaults(bytes)).toEqual([]);
  return partsOf(bytes);
}

const COLUMNS =
  '<tableColumns count="2"><tableColumn id="7" name="Mã"/><tableColumn id="2" name="Giá trị"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns>';

test('the table part learns the columns, with ids of their own and a filter as wide', async () => {
  const table = `<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter><sortState ref="A2:B3"/>${COLUMNS}`;
  const saved = await after(foreign({ table }), ADD);
  const xml = saved['xl/tables/table1.xml'] ?? '';
  expect(xml).toContain('displayName="tblThu" ref="A1:D3"');
  expect(xml).toContain('<autoFilter ref="A1:D3"><filterColumn colId="0"/></autoFilter>');
  expect(xml).toContain(
    '<calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="8" name="Ghi chú"/><tableColumn id="9" name="2026"/></tableColumns>',
  );
  expect(xml).toContain('<tableColumns count="4">');
});

test('a table part with prefixed elements gets prefixed columns', async () => {
  const table =
    '<t:tableColumns count="2"><t:tableColumn id="1" name="Mã"/><t:tableColumn id="2" name="Giá trị"/></t:tableColumns>';
  const saved = await after(foreign({ table, prefix: 't:' }), ADD);
  expect(saved['xl/tables/table1.xml']).toContain(
    '<t:tableColumn id="4" name="2026"/></t:tableColumns>',
  );
});

test('a row of totals is refused, and nothing is done', async () => {
  const parts = foreign({ table: COLUMNS, tableAttributes: ' totalsRowCount="1"' });
  const host = hostOf(parts);
  await expect(host.apply([ADD])).rejects.toMatchObject({ reason: 'other', item: 'tblThu' });
  expect(partsOf(host.save())).toEqual(parts);
});

/** The cell formats of a row, column by column. */
function formatsOf(bytes: Uint8Array, row: number): string[] {
  const parts = partsOf(bytes);
  const list = /<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '';
  const formats = list.match(/<xf .*?<\/xf>/gs) ?? [];
  const cells = [...(parts[PART] ?? '').matchAll(/<c r="[A-Z](\d+)" s="(\d+)"/g)];
  const own = cells.filter(([, at]) => Number(at) === row);
  // The first format is empty and closes itself.
  return own.map(([, , format]) => formats[Number(format) - 1] ?? 'none');
}

test('all cells have the look of header and column, in rows that are taken in too', async () => {
  const host = openHost((await created({ ...EMPTY_SHEET, tables: [tableSpec()] })).save());
  const inputs = { ...SHARE, style: 'inputNumber' } as const;
  await host.apply([
    { ...ADD, columns: [NOTE, inputs] },
    { kind: 'resizeTable', sheet: 'Trang', table: 'tblThu', lastRow: 6 },
  ]);
  const bytes = host.save();
  const [first, , ...headers] = formatsOf(bytes, 3);
  expect(headers).toEqual([first, first]);
  const [, , note = '', input = ''] = formatsOf(bytes, 4);
  expect([note.includes('numFmtId="49"'), note.includes('wrapText="1"')]).toEqual([true, true]);
  expect(input).toContain('<protection locked="0"/>');
  expect([5, 6].map((row) => formatsOf(bytes, row).slice(2))).toEqual([
    [note, input],
    [note, input],
  ]);
});

test('a header with a hint shows it, one without has none', async () => {
  const saved = await after(foreign({ table: COLUMNS }), ADD);
  expect(saved[PART]).toContain(
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Ghi chú" prompt="Tự do" sqref="C1"/></dataValidations><tableParts',
  );
});

test('a header cell that has a validation keeps it', async () => {
  const parts = foreign({ table: COLUMNS });
  const rules =
    '<dataValidations count="1"><dataValidation type="custom" sqref="A1:Z1"><formula1>1</formula1></dataValidation></dataValidations>';
  const sheet = (parts[PART] ?? '').replace('<tableParts', `${rules}<tableParts`);
  const saved = await after({ ...parts, [PART]: sheet }, ADD);
  expect(saved[PART]).toContain(rules);
});

test('columns get widths where the sheet gives them none', async () => {
  const cols = '<cols><col min="3" max="3" width="44" customWidth="1"/></cols>';
  const saved = await after(foreign({ table: COLUMNS, cols }), ADD);
  expect(saved[PART]).toContain(
    '<cols><col min="3" max="3" width="44" customWidth="1"/><col min="4" max="4" width="9.7109375" customWidth="1"/></cols>',
  );
});

test('what the officer wrote is as it was', async () => {
  const saved = await after(foreign({ table: COLUMNS }), ADD);
  expect(saved[PART]).toContain('<c r="A1" t="inlineStr"><is><t>Mã</t></is></c>');
  expect(saved[PART]).toContain('<c r="B2"><v>1</v></c>');
});
