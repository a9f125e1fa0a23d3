import { demoBook } from '../../src/commands/demoBook';
import { gridView } from '../../src/page/gridView';
import { recalculate } from '../../src/page/recalculate';
import { SHEETS } from '../../src/sheets/names';
import { vinhPhuc } from '../support/plans';

const sheet = recalculate(demoBook(vinhPhuc())).spec.sheets.find(
  ({ name }) => name === SHEETS.overview,
);
if (sheet === undefined) throw new Error('no Tổng quan');
const view = gridView(sheet);

/** Texts of the row that has one of them. */
function rowWith(text: string): string[] {
  const row = view.rows.find(({ cells }) => cells.some((cell) => cell.text === text));
  return (row?.cells ?? []).map((cell) => cell.text);
}

describe('a sheet without tables', () => {
  test('has the columns that are printed', () => {
    expect(view.widths).toHaveLength(17);
  });

  test('fills every row to the last of them', () => {
    const spans = view.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
    expect(new Set(spans)).toEqual(new Set([17]));
  });

  test('shows numbers and dates as a Vietnamese reader writes them', () => {
    expect(rowWith('Quản trị điện tử')).toContain('37,5');
    expect(rowWith('Chốt số liệu đến ngày')).toContain('30/04/2023');
  });

  test('shows lights in their colours', () => {
    const lights = view.rows
      .flatMap(({ cells }) => cells)
      .filter(({ text }) => text === '✗ Không đạt');
    expect(lights.length).toBeGreaterThan(0);
    expect(lights.every(({ className }) => className.includes('rule-statusOff'))).toBe(true);
  });

  test('leaves a text without a border the room beside it', () => {
    const [title] = view.rows[0]?.cells ?? [];
    expect(title).toMatchObject({ text: 'TỔNG QUAN THỰC HIỆN KẾ HOẠCH', span: 14 });
  });
});
