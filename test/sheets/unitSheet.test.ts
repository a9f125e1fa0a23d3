import { planRefresh } from '../../src/commands/refresh';
import { SHEETS } from '../../src/sheets/names';
import { readPlan } from '../../src/sheets/readPlan';
import { shownValue } from '../../src/sheets/spec';
import { unitSheet } from '../../src/sheets/unitSheet';
import { FakeHost } from '../support/fakeHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { addressUnder, withCells, withSheet } from '../support/observed';

const BOOK = modelBook(
  modelReadings({ value: 5, unit: 'Sở Tài chính', name: 'a', unitLabel: '%' }),
);
const WORKBOOK = workbookOf(BOOK);
const { units: UNITS } = SHEETS;

function planOf(workbook: typeof WORKBOOK) {
  const outcome = readPlan(workbook, 'so.xlsx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** The address below a header in the row of Sở Tài chính, the second unit. */
const under = (header: string): string => addressUnder(WORKBOOK, UNITS, header, 2);

// SHEETS, Đơn vị: its columns in this order.
test('the sheet of units has these columns, printed up to Xếp hạng', () => {
  const { tables, print } = unitSheet(BOOK.plan);
  const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
  expect(headers.slice(0, 17).join(', ')).toBe(
    'TT, Mã đơn vị, Tên đơn vị, Tên viết tắt, Cấp, Khối, Nhóm giao, Gửi qua, Từ ngày, Đến ngày, ' +
      'Kế thừa, Cách viết khác, Phải báo cáo, Xếp hạng, Đầu mối, Điện thoại, E-mail',
  );
  expect(headers[(print?.lastColumn ?? 0) - 1]).toBe('Xếp hạng');
});

describe('what officers write of a unit', () => {
  test('is read with the plan; a phone keeps its zero', () => {
    const typed = withCells(WORKBOOK, UNITS, {
      [under('Phải báo cáo')]: 'Có',
      [under('Xếp hạng')]: 'Không',
      [under('Đầu mối')]: 'Bà Lan',
      [under('Điện thoại')]: '0211 3862 501',
      [under('E-mail')]: 'stc@mau.gov.vn',
    });
    expect(planOf(typed).units[1]).toMatchObject({
      mustReport: true,
      ranked: false,
      contact: 'Bà Lan',
      phone: '0211 3862 501',
      email: 'stc@mau.gov.vn',
    });
  });

  test('stands in cells that take it as text', () => {
    const phone = unitSheet(BOOK.plan).tables[0]?.columns.find(({ key }) => key === 'phone');
    expect(phone).toMatchObject({ style: 'inputText', owner: 'officer' });
  });

  test('makes it one that has sent or has not', async () => {
    const asked = withCells(WORKBOOK, UNITS, {
      [under('Phải báo cáo')]: 'Có',
      [addressUnder(WORKBOOK, UNITS, 'Phải báo cáo', 1)]: 'Có',
    });
    const outcome = await planRefresh(new FakeHost(asked), { file: 'so.xlsx', selection: {} });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    const written = outcome.value.changes.flatMap((change) =>
      change.kind === 'setCells' && change.sheet === UNITS ? change.rows.flat() : [],
    );
    const words = written.flatMap((content) =>
      content === undefined ? [] : [shownValue(content)],
    );
    expect(words).toEqual(['Chưa gửi', 'Đã gửi']);
  });
});

// A unit is counted in the one that it sends through: books of before call the column “Trực thuộc”.
describe('a workbook of before', () => {
  const before = withSheet(WORKBOOK, UNITS, (sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((cell) => (cell === 'Gửi qua' ? 'Trực thuộc' : cell)),
    ),
  }));

  test('is read by the header that it has', () => {
    expect(planOf(before).units).toEqual(BOOK.plan.units);
  });

  test('keeps that header', async () => {
    const outcome = await planRefresh(new FakeHost(before), { file: 'so.xlsx', selection: {} });
    expect(outcome).toMatchObject({ ok: true, value: { changes: [] } });
  });
});
