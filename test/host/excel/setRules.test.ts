import type { Change } from '../../../src/host/host';
import type { ConditionalFormat, Validation } from '../../../src/sheets/spec';
import { RULE_STYLES } from '../../../src/sheets/styles';
import { sheetSpec, tableSpec } from '../contract/specs';
import { ExcelDesk } from './excelDesk';
import { hostErrorOf, settle, setUp, type Setup } from './setup';

const FORMATS: readonly ConditionalFormat[] = [
  { range: 'B4:B1048576', formula: '$B4="x"', style: 'statusMet', stopIfTrue: true },
  { range: 'A4:A9 B4:B9', formula: '$A4=1', style: 'rowOff' },
];
const VALIDATIONS: readonly Validation[] = [
  { range: 'A4:A1048576', rule: { type: 'date' }, strictness: 'stop', prompt: 'Ngày' },
  { range: 'B4:B9 C4:C9', rule: { type: 'decimal', min: 0, max: 1 }, strictness: 'none' },
];
const RULES = {
  kind: 'setRules',
  sheet: 'Mới',
  conditionalFormats: FORMATS,
  validations: VALIDATIONS,
} as const satisfies Change;

async function prepared(): Promise<Setup> {
  const setup = setUp();
  const tables = [tableSpec('tblMoi', [['a', 1]])];
  const parts = { tables, conditionalFormats: FORMATS, validations: VALIDATIONS };
  await setup.host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới', parts) }]);
  return setup;
}

test('rules that are written anew are as those of a new sheet', async () => {
  const { farEnd, host } = await prepared();
  const sheet = farEnd.book.sheet('Mới');
  const before = structuredClone([
    sheet.rules.map(({ id: _, ...rule }) => rule),
    sheet.validations,
  ]);
  await host.apply([RULES]);
  expect([sheet.rules.map(({ id: _, ...rule }) => rule), sheet.validations]).toEqual(before);
  expect(sheet.rules[0]).toMatchObject({
    stopIfTrue: true,
    looks: { 'Fill.Color': `#${RULE_STYLES.statusMet.fill}`, 'Font.Bold': true },
  });
});

test('formats without a formula are not asked for one, and stay', async () => {
  const { farEnd, host } = await prepared();
  const { rules } = farEnd.book.sheet('Mới');
  const [first] = rules;
  if (first === undefined) throw new Error('no rule');
  rules.unshift({ ...first, id: 'thanh', type: 'DataBar', formula: '' });
  await host.apply([RULES]);
  expect(rules.map(({ type }) => type)).toEqual(['Custom', 'Custom', 'DataBar']);
});

test.each([
  ['asked for where the workbook was not read before', false, 3],
  ['known where it was', true, 2],
])('the number of syncs does not depend on the number of rules: %s', async (_, isRead, count) => {
  const syncs = async (copies: number): Promise<number> => {
    const { farEnd, host } = await prepared();
    const desk = new ExcelDesk(farEnd);
    const rows = Array.from({ length: copies }, (_, index) => 10 + index * 3);
    await desk.format(
      'Mới',
      rows.map((row) => ({ range: `B${row}`, formula: `$B${row}="x"` })),
    );
    await desk.clear('Mới', 'A5:B6');
    if (isRead) await host.read(['Mới']);
    farEnd.counters.take();
    await host.apply([RULES]);
    await settle();
    return farEnd.counters.take().length;
  };
  // A look, formulas of formats that nobody knew, the writes.
  expect([await syncs(1), await syncs(40)]).toEqual([count, count]);
});

test('formats that came or went since the workbook was read are seen', async () => {
  const { farEnd, host } = await prepared();
  const desk = new ExcelDesk(farEnd);
  await desk.format('Mới', [{ range: 'B30', formula: '$B30="x"' }]);
  await host.read(['Mới']);
  const { rules } = farEnd.book.sheet('Mới');
  rules.splice(0, rules.length);
  await desk.format('Mới', [{ range: 'B40', formula: '$B40="x"' }]);
  await host.apply([RULES]);
  expect(rules.map(({ formula }) => formula)).toEqual(FORMATS.map(({ formula }) => `=${formula}`));
});

test('a protected sheet is refused before anything is asked', async () => {
  const { farEnd, host } = await prepared();
  farEnd.book.sheet('Mới').isProtected = true;
  const error = await hostErrorOf(host, [RULES]);
  expect(error).toMatchObject({ reason: 'protected', sheet: 'Mới', touched: false });
});
