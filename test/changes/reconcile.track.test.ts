import { planRefresh } from '../../src/commands/refresh';
import type { Book } from '../../src/core/book';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { Indicator } from '../../src/core/plan/types';
import type { Change } from '../../src/host/host';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { trackSheet } from '../../src/sheets/track/trackSheet';
import { FakeHost } from '../support/fakeHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { observedOf, withCells, withSheet } from '../support/observed';

const READINGS = modelReadings({ value: 90, name: 'a', unitLabel: '%' });
const BOOK = modelBook(READINGS);
const { track: TRACK, calculation: CALCULATION } = SHEETS;
const FIRST = 8;
const COUNT = BOOK.plan.indicators.length;

/** The book with other indicators; nothing else of the plan speaks of them. */
function withIndicators(indicators: readonly Indicator[]): Book {
  const plan = {
    ...BOOK.plan,
    indicators: indicators.map((one) => ({ ...one, related: [] })),
    clarifications: [],
  };
  return { ...BOOK, plan };
}

const whole = withIndicators(BOOK.plan.indicators);

/** The workbook of one book with the sheets of another one's plan: someone edited the plan's sheets. */
function afterEdit(before: Book, after: Book): ObservedWorkbook {
  const { sheets } = workbookOf(after);
  return [SHEETS.indicators, SHEETS.clarifications].reduce(
    (workbook, name) =>
      withSheet(workbook, name, (sheet) => sheets.find((known) => known.name === name) ?? sheet),
    workbookOf(before),
  );
}

/** CT.I.1 once more, under an id of its own. */
function anotherIndicator(): Indicator {
  const [, , third] = whole.plan.indicators;
  if (third === undefined) throw new Error('the plan has lost its indicators');
  return { ...third, id: 'CT.I.3', order: 99 };
}

async function changesOf(workbook: ObservedWorkbook): Promise<readonly Change[]> {
  const outcome = await planRefresh(new FakeHost(workbook), { file: 'so.xlsx', selection: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.changes;
}

/** Rows of a sheet's table that are written, by their row. */
function writtenRows(changes: readonly Change[], name: string): [number, readonly unknown[]][] {
  return changes.flatMap((change) => {
    if (change.kind !== 'setCells' || change.sheet !== name || change.row < 5) return [];
    return change.rows.flatMap((cells, down): [number, readonly unknown[]][] =>
      cells.some((cell) => cell !== undefined) ? [[change.row + down, cells]] : [],
    );
  });
}

const sorted = (): ObservedWorkbook => {
  const reversed = trackSheet(BOOK, [...scoreBook(BOOK)].reverse());
  const [sheet] = observedOf({ sheets: [reversed], names: [] }).sheets;
  return withSheet(workbookOf(BOOK), TRACK, (known) => sheet ?? known);
};

// DESIGN, Two kinds of sheet: "the officer's order, own columns … stay and move with the key".
describe('rows of the tracking sheet', () => {
  test('stay in the order that the officer sorted them to', async () => {
    expect(await changesOf(sorted())).toEqual([]);
  });

  test('are written where they stand', async () => {
    const workbook = withCells(sorted(), SHEETS.readings, { I5: 70 });
    const rows = writtenRows(await changesOf(workbook), TRACK);
    // CT.I.1, the third of the plan, is the third from the end.
    expect(rows.map(([row]) => row)).toEqual([FIRST + COUNT - 3]);
  });

  test('of a new indicator come last, in the table', async () => {
    const added = anotherIndicator();
    const after = withIndicators([added, ...whole.plan.indicators]);
    const changes = await changesOf(afterEdit(whole, after));
    expect(changes).toContainEqual({
      kind: 'resizeTable',
      sheet: TRACK,
      table: 'tblTheoDoi',
      lastRow: FIRST + COUNT,
    });
    const [last] = writtenRows(changes, TRACK).slice(-1);
    expect(last?.[0]).toBe(FIRST + COUNT);
    expect(last?.[1].slice(0, 2)).toEqual(['CT.I.3', added.name]);
  });

  test('of an indicator that is gone are marked, the others stay where they are', async () => {
    const left = whole.plan.indicators.filter(({ id }) => id !== 'CT.I.2');
    const changes = await changesOf(afterEdit(whole, withIndicators(left)));
    const [, cells = []] = writtenRows(changes, TRACK).find(([row]) => row === FIRST + 3) ?? [];
    expect(cells.slice(0, 2)).toEqual([null, undefined]);
    expect(cells).toContain('Mã CT.I.2 không còn trong kế hoạch.');
    const ids = writtenRows(changes, TRACK).map(([, [id]]) => id);
    expect(ids.filter((id) => typeof id === 'string')).toEqual([]);
  });

  test('that are there twice are marked the second time', async () => {
    const workbook = withCells(workbookOf(BOOK), TRACK, { [`A${FIRST + 5}`]: 'MT.1' });
    const rows = writtenRows(await changesOf(workbook), TRACK);
    const [, marked = []] = rows.find(([row]) => row === FIRST + 5) ?? [];
    expect(marked).toContain('Dòng lặp lại: mã MT.1 đã có ở dòng trên.');
    // What stood there is not lost: it comes last.
    expect(rows[rows.length - 1]?.[1][0]).toBe('CT.II.2');
  });

  test('that are blank are left to the officer', async () => {
    const blank = Object.fromEntries(
      ['A', 'B'].map((column) => [`${column}${FIRST + COUNT}`, null]),
    );
    const note = { [`Z${FIRST + COUNT + 1}`]: 'ghi chú của tôi' };
    expect(await changesOf(withCells(workbookOf(BOOK), TRACK, { ...blank, ...note }))).toEqual([]);
  });
});

// Tính toán is ours alone; Theo dõi looks its steps up by key.
describe('the steps of calculation', () => {
  test('grow with the plan', async () => {
    const added = anotherIndicator();
    const changes = await changesOf(
      afterEdit(whole, withIndicators([...whole.plan.indicators, added])),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ table: 'tblTinhToan', lastRow: 4 + (COUNT + 1) * 7 }),
    );
  });

  test('leave nothing behind when the plan shrinks', async () => {
    const after = withIndicators(whole.plan.indicators.slice(0, -1));
    const changes = await changesOf(afterEdit(whole, after));
    const rows = writtenRows(changes, CALCULATION).slice(-7);
    expect(rows.map(([row]) => row)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((n) => 5 + (COUNT - 1) * 7 + n),
    );
    expect(rows.flatMap(([, cells]) => cells).filter((cell) => (cell ?? null) !== null)).toEqual(
      [],
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ table: 'tblTinhToan', lastRow: 4 + (COUNT - 1) * 7 }),
    );
  });
});
