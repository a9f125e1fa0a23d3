import type { CellValue } from '../../../src/core/cells';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import { STATUS_WORDS } from '../../../src/core/measure/status';
import type { Verdict } from '../../../src/core/measure/status';
import type { Reading } from '../../../src/core/book';
import { statusFormula, statusText } from '../../../src/sheets/track/statusText';
import { trackRows } from '../../../src/sheets/track/trackRows';
import { trackSheet } from '../../../src/sheets/track/trackSheet';
import { TRACK_HEADER_ROW, trackTable } from '../../../src/sheets/track/trackTable';
import type { CellContent, TableRow } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { modelBook, modelReadings } from '../../support/modelBooks';

const READINGS: readonly Reading[] = modelReadings(
  { value: 90 },
  { indicator: 'MT.1', value: 12, denominator: 34 },
  { indicator: 'MT.2', value: 43.9 },
  { indicator: 'CT.IV.1', value: 'Tốt' },
  { indicator: 'CT.III.2', value: 1, cause: 'Thiếu máy', remedy: 'Mua máy' },
  { indicator: 'CT.V.1', value: 'năm phần trăm' },
  { indicator: 'CT.VI.2', state: 'Không công bố' },
  { indicator: 'CT.I.2', unit: 'Sở Tài chính', value: 'Không', cause: 'Thiếu người' },
  { indicator: 'CT.I.2', unit: 'Xã An Phú', value: 'Không', cause: 'Xa', remedy: 'Tập huấn' },
);
const book = modelBook(READINGS);
const scores = scoreBook(book);
const def = trackTable([2026, 2027, 2028, 2029, 2030]);
const sheet = trackSheet(book, scores);
const rows: readonly TableRow[] = sheet.tables[0]?.rows ?? [];

function contentOf(id: string, column: string): CellContent | undefined {
  const index = def.columns.findIndex(({ key }) => key === column);
  return rows.find(({ key }) => key === id)?.cells[index];
}

function shown(id: string, column: string) {
  const content = contentOf(id, column);
  return content === undefined ? undefined : shownValue(content);
}

describe('a row of the tracking sheet', () => {
  test.each<[string, ...[string, CellValue][]]>([
    ['CT.I.1', ['target', 85], ['actual', 90], ['gap', 5], ['status', '✓ Vượt']],
    ['MT.1', ['target', 16], ['actual', 12], ['gap', 4], ['status', '✓ Vượt']],
    ['MT.2', ['target', 44], ['actual', 43.9], ['status', '▲ Gần đạt']],
    ['CT.IV.1', ['target', 'Khá'], ['actual', 'Tốt'], ['gap', 1], ['finalTarget', 'Xuất sắc']],
    ['CT.III.2', ['target', 15000], ['actual', 1], ['status', '✗ Không đạt']],
    ['CT.V.1', ['target', 10], ['actual', ''], ['status', '○ Số liệu cần kiểm tra']],
    ['CT.VI.2', ['target', ''], ['status', '○ Không đánh giá']],
    ['CT.VI.3', ['target', 7], ['actual', ''], ['status', '○ Chưa có số liệu']],
  ])('shows what core/ says of %s', (id, ...cells) => {
    expect(cells.map(([column]) => [column, shown(id, column)])).toEqual(cells);
  });

  test('says why in a sentence', () => {
    expect(shown('CT.I.1', 'why')).toBe(scores[2]?.why.sentence);
  });

  test('shows the value of each year in its own column', () => {
    expect([2026, 2027, 2028].map((year) => shown('CT.I.1', `year${year}`))).toEqual(['', 90, '']);
  });

  // DESIGN, Formulas: "All of light, gap, why, outlook, trend and counts live as formulas."
  test.each(['target', 'actual', 'gap', 'status', 'why', 'before', 'trend', 'outlook', 'year2027'])(
    'is alive without us: %s',
    (column) => {
      expect(isFormula(contentOf('CT.I.1', column) ?? null)).toBe(true);
    },
  );

  test.each<[string, CellValue, CellValue]>([
    ['MT.2', 'Đơn vị chưa báo cáo nguyên nhân.', 'Đơn vị chưa báo cáo giải pháp.'],
    ['CT.III.2', 'Thiếu máy', 'Mua máy'],
    ['CT.I.2', '02 đơn vị ghi nguyên nhân, xem sheet Số liệu', 'Tập huấn'],
    ['CT.I.1', '', ''],
  ])('says why %s is not met, and what is done: %j, %j', (id, cause, remedy) => {
    expect([shown(id, 'cause'), shown(id, 'remedy')]).toEqual([cause, remedy]);
  });

  // DOMAIN, Units: "chủ trì hiện nay" beside "chủ trì theo kế hoạch".
  test('names who leads today, else who leads by the plan', () => {
    const indicators = book.plan.indicators.map((known) =>
      known.id === 'MT.1' ? { ...known, currentLead: 'Sở Mới' } : known,
    );
    const moved = { ...book, plan: { ...book.plan, indicators } };
    const column = def.columns.findIndex(({ key }) => key === 'lead');
    const leads = trackRows(moved, scoreBook(moved)).map(({ cells }) => cells[column] ?? null);
    expect(leads.slice(0, 2).map(shownValue)).toEqual(['Sở Mới', 'Sở Nội vụ']);
    expect(leads.every(isFormula)).toBe(true);
  });

  test('looks itself up by its id, wherever it is sorted to', () => {
    const found = contentOf('CT.I.1', 'currentRow');
    expect(found).toEqual({ formula: 'MATCH($A10&"|HT",TT_Khoa,0)', value: 15 });
  });

  test('stands in the order given, its formulas in its own row', () => {
    const reversed = trackRows(book, [...scores].reverse());
    expect(reversed.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).reverse());
    const last = reversed[reversed.length - 1];
    const address = `$A${TRACK_HEADER_ROW + rows.length}`;
    expect(last?.cells.filter(isFormulaOf(address)).length).toBeGreaterThan(0);
  });
});

function isFormulaOf(address: string) {
  return (content: CellContent): boolean => isFormula(content) && content.formula.includes(address);
}

// DOMAIN, Gap and light: "Colour never alone: shape ✓ ▲ ✗ ○ and word".
describe('a light', () => {
  const verdicts = Object.keys(STATUS_WORDS) as Verdict[];

  test('has a shape and a word, and no shape that turns into an emoji', () => {
    const wrong = verdicts.map(statusText).filter((text) => !/^[✓▲✗○] \p{L}/u.test(text));
    expect(wrong).toEqual([]);
  });

  test('is told by the formula with the same shapes', () => {
    const formula = statusFormula('A1');
    const shaped = verdicts.filter((verdict) => STATUS_WORDS[verdict].shape !== '○');
    const missing = shaped.filter(
      (verdict) => !formula.includes(`A1="${STATUS_WORDS[verdict].word}"`),
    );
    expect(missing).toEqual([]);
    expect(formula).toMatch(/"○ "\)+&A1$/);
  });

  test('is coloured by rules that test the word', () => {
    const tested = sheet.conditionalFormats.map(({ style, formula }) => [style, formula]);
    expect(tested.slice(0, 4)).toEqual([
      ['statusOff', 'OR($G8="✗ Không đạt",$G8="✗ Chưa đạt")'],
      ['statusNear', '$G8="▲ Gần đạt"'],
      ['statusMet', 'OR($G8="✓ Đạt",$G8="✓ Vượt")'],
      ['statusNone', 'LEFT($G8,1)="○"'],
    ]);
  });
});

describe('above the table', () => {
  const at = (row: number, column: number): CellContent | undefined =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;

  test('stand the choices', () => {
    expect([at(3, 2), at(4, 2), at(5, 2)]).toEqual([2027, 'Cả năm', 46752]);
  });

  test('the counts add up to all indicators', () => {
    const counts = [3, 4, 5, 6, 7].map((column) => shownValue(at(4, column) ?? null));
    const [total = 0, ...parts] = counts.map(Number);
    expect(total).toBe(book.plan.indicators.length);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(parts).toEqual([3, 1, 2, 12]);
  });

  test('a sentence says what is not judged', () => {
    expect(shownValue(at(4, 8) ?? null)).toBe(
      '8 chưa có số liệu; 0 chưa đến kỳ, chờ công bố; 2 không đặt mục tiêu năm; ' +
        '1 không đánh giá; 1 số liệu cần kiểm tra',
    );
  });
});
