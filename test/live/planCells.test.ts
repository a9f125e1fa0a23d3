// Officers move columns and rows: cells are found by header and label.
import { afterChanges } from '../../src/changes/afterChanges';
import {
  choiceChanges,
  choiceSpot,
  factSpot,
  indicatorSpot,
  targetSpot,
  toleranceChanges,
} from '../../src/live/planCells';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { readPlan } from '../../src/sheets/readPlan';
import type { Insertion } from '../support/insertions';
import { afterInsertion } from '../support/insertions';
import { modelBook, MODEL_ID, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';
import { FILE, valueOf } from '../support/runs';

const BOOK = workbookOf(modelBook());
const PLAN = model();
const POINT = PLAN.clarifications.find(({ options }) => options.length > 1);
const ID = POINT?.id ?? '';
const OTHER = POINT?.options[1]?.label ?? '';
const WIDER = { share: 12.5, maxPoints: 6, minPlaces: 2, steps: 1 };

const moved: readonly (readonly [string, readonly Insertion[]])[] = [
  ['as it was made', []],
  [
    'with columns and rows put in',
    [
      { sheet: SHEETS.clarifications, beforeColumn: 4 },
      { sheet: SHEETS.clarifications, beforeRow: 2 },
      { sheet: SHEETS.settings, beforeColumn: 2 },
      { sheet: SHEETS.settings, beforeRow: 9 },
      { sheet: SHEETS.indicators, beforeColumn: 1 },
    ],
  ],
];

const bookWith = (insertions: readonly Insertion[]): ObservedWorkbook =>
  insertions.reduce(afterInsertion, BOOK);

const planAfter = (book: ObservedWorkbook, cells: ReturnType<typeof choiceChanges>) => {
  if (!cells.ok) throw new Error(JSON.stringify(cells));
  return valueOf(readPlan(afterChanges(book, cells.changes), FILE));
};

describe.each(moved)('in a workbook %s', (_, insertions) => {
  const book = bookWith(insertions);

  test('a choice is written into Lựa chọn of its point, and nothing else changes', () => {
    const plan = planAfter(book, choiceChanges(book, ID, OTHER));
    const clarifications = PLAN.clarifications.map((point) =>
      point.id === ID ? { ...point, choice: OTHER } : point,
    );
    expect(plan).toEqual({ ...PLAN, clarifications });
  });

  test('a tolerance is written into its four cells, and nothing else changes', () => {
    const plan = planAfter(book, toleranceChanges(book, WIDER));
    expect(plan).toEqual({ ...PLAN, tolerance: WIDER });
  });

  test('spots hold what they are named for', () => {
    const valueAt = (spot: { readonly sheet: string; readonly cell: string } | null) => {
      const sheet = book.sheets.find(({ name }) => name === spot?.sheet);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(spot?.cell ?? '') ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return sheet?.values[Number(row) - 1]?.[column - 1];
    };
    const indicator = PLAN.indicators.find(({ id }) => id === MODEL_ID);
    expect(valueAt(choiceSpot(book, ID))).toBe(POINT?.choice);
    expect(valueAt(factSpot(book, ['title']))).toBe(PLAN.title);
    expect(valueAt(indicatorSpot(book, PLAN, MODEL_ID))).toBe(indicator?.name);
    expect(valueAt(targetSpot(book, PLAN, MODEL_ID, 2027))).toBe(indicator?.targets['2027']?.value);
  });
});

describe('nothing is written', () => {
  test('where the cells hold it already', () => {
    expect(toleranceChanges(BOOK, PLAN.tolerance)).toEqual({ ok: true, changes: [] });
    expect(choiceChanges(BOOK, ID, POINT?.choice ?? '')).toEqual({ ok: true, changes: [] });
  });

  test('over a formula of the officer’s', () => {
    const spot = choiceSpot(BOOK, ID);
    const row = Number(/\d+/.exec(spot?.cell ?? '')?.[0]);
    const column = (spot?.cell.charCodeAt(0) ?? 0) - 64;
    const rows = [[{ formula: 'A1', value: POINT?.choice ?? '' }]];
    const sheet = SHEETS.clarifications;
    const book = afterChanges(BOOK, [{ kind: 'setCells', sheet, row, column, rows }]);
    expect(choiceChanges(book, ID, OTHER)).toEqual({ ok: false, fault: 'formula', ...spot });
  });

  test('where sheet or row is missing', () => {
    const without = (name: string): ObservedWorkbook => ({
      ...BOOK,
      sheets: BOOK.sheets.filter((sheet) => sheet.name !== name),
    });
    expect([
      choiceChanges(without(SHEETS.clarifications), ID, OTHER),
      choiceChanges(BOOK, 'DR.KHONG', OTHER),
      toleranceChanges(without(SHEETS.settings), WIDER),
    ]).toEqual([
      { ok: false, fault: 'missing', sheet: SHEETS.clarifications },
      { ok: false, fault: 'missing', sheet: SHEETS.clarifications },
      { ok: false, fault: 'missing', sheet: SHEETS.settings },
    ]);
  });
});
