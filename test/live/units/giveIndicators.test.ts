import { afterChanges } from '../../../src/changes/afterChanges';
import type { OpenPlan } from '../../../src/live/openBook';
import type { Giving } from '../../../src/live/units/giveIndicators';
import { givingChanges } from '../../../src/live/units/giveIndicators';
import { unassignedIndicators } from '../../../src/live/units/unassigned';
import { ASSIGNMENT_TABLE } from '../../../src/sheets/assign/assignmentTable';
import { cellAt, locate } from '../../../src/sheets/locate';
import { SHEETS, TABLES } from '../../../src/sheets/names';
import { afterInsertion } from '../../support/insertions';
import { modelBook, workbookOf } from '../../support/modelBooks';
import { withoutSheet, withSheet } from '../../support/observed';
import { modelOpen, opened } from '../openPlans';

const LED_ID = 'CT.I.2';
const OPEN_ID = 'CT.II.2';
const MODEL = modelOpen();
const { assignments } = MODEL.book;
/** A row says that nobody leads {@link OPEN_ID}. */
const WAITING = opened(
  workbookOf({
    ...modelBook(),
    assignments: assignments.map((one) =>
      one.indicator === OPEN_ID ? { ...one, unit: null } : one,
    ),
  }),
);

function giving(part: Partial<Giving> = {}): Giving {
  return { indicators: [LED_ID], unit: 'Sở Nội vụ', role: 'Báo cáo', scope: null, ...part };
}

function given(open: OpenPlan, part: Partial<Giving>): OpenPlan {
  const outcome = givingChanges(open, giving(part));
  if (!outcome.ok) throw new Error(outcome.why);
  return opened(afterChanges(open.observed, outcome.changes));
}

const rowsFor = ({ book }: OpenPlan, id: string) =>
  book.assignments
    .filter(({ indicator }) => indicator === id)
    .map(({ unit, role, scope }) => [unit, role, scope]);

describe('giving indicators', () => {
  it('adds a row for each below the last, numbered on', () => {
    const open = MODEL;
    const before = open.book.assignments;
    const after = given(open, { indicators: [LED_ID, 'CT.I.1'], scope: 'Riêng đơn vị' });
    const added = after.book.assignments.slice(before.length);
    expect(after.book.assignments.slice(0, before.length)).toEqual(before);
    expect(
      added.map(({ order, indicator, unit, role, scope }) => [order, indicator, unit, role, scope]),
    ).toEqual([
      [before.length + 1, LED_ID, 'Sở Nội vụ', 'Báo cáo', 'Riêng đơn vị'],
      [before.length + 2, 'CT.I.1', 'Sở Nội vụ', 'Báo cáo', 'Riêng đơn vị'],
    ]);
  });

  it('makes the cells beside them as a fresh workbook has them', () => {
    const after = given(MODEL, {});
    const fresh = workbookOf({ ...modelBook(), assignments: after.book.assignments });
    const sheetOf = (book: typeof fresh) =>
      book.sheets.find((sheet) => sheet.name === SHEETS.assignments);
    const [made, wanted] = [sheetOf(after.observed), sheetOf(fresh)];
    expect(made?.values).toEqual(wanted?.values);
    expect(made?.formulas).toEqual(wanted?.formulas);
    expect(made?.tables).toEqual(wanted?.tables);
  });

  it('fills the row that waits for a lead before it adds one', () => {
    const open = WAITING;
    expect(rowsFor(open, OPEN_ID)).toEqual([[null, 'Chủ trì', null]]);
    const after = given(open, { indicators: [OPEN_ID], role: 'Chủ trì', scope: 'Toàn tỉnh' });
    expect(rowsFor(after, OPEN_ID)).toEqual([['Sở Nội vụ', 'Chủ trì', 'Toàn tỉnh']]);
    expect(after.book.assignments).toHaveLength(open.book.assignments.length);
    expect(unassignedIndicators(after).map(({ id }) => id)).not.toContain(OPEN_ID);
  });

  it('leaves the row that waits for a lead to a lead', () => {
    const after = given(WAITING, { indicators: [OPEN_ID], role: 'Phối hợp' });
    expect(rowsFor(after, OPEN_ID)).toEqual([
      [null, 'Chủ trì', null],
      ['Sở Nội vụ', 'Phối hợp', null],
    ]);
  });

  it('writes nothing twice', () => {
    const after = given(MODEL, {});
    const again = givingChanges(after, giving({ indicators: [LED_ID, LED_ID] }));
    expect(again).toEqual({ ok: true, changes: [], given: [], known: [LED_ID] });
  });

  it('follows columns that an officer moved, and leaves the officer’s own column empty', () => {
    const moved = afterInsertion(workbookOf(modelBook()), {
      sheet: SHEETS.assignments,
      beforeColumn: 4,
    });
    const after = given(opened(moved), {});
    expect(rowsFor(after, LED_ID)).toContainEqual(['Sở Nội vụ', 'Báo cáo', null]);
    const table = locate(after.observed, ASSIGNMENT_TABLE);
    if (table === null) throw new Error('no table');
    expect(table.sheet.values[table.lastRow - 1]?.[3] ?? null).toBeNull();
    expect(cellAt(table, table.lastRow, 'name')).toBe('Tỷ lệ xã, phường công khai ngân sách');
  });

  it('says why nothing can be written', () => {
    const book = workbookOf(modelBook());
    const without = opened(withoutSheet(book, SHEETS.assignments));
    expect(givingChanges(without, giving())).toEqual({ ok: false, why: 'noTable' });
    const totals = withSheet(book, SHEETS.assignments, (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === TABLES.assignments ? { ...table, hasTotals: true } : table,
      ),
    }));
    expect(givingChanges(opened(totals), giving())).toEqual({ ok: false, why: 'totals' });
  });
});
