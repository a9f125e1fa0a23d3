import { afterChanges } from '../../src/changes/afterChanges';
import { cellAddress } from '../../src/core/a1';
import type { Selection } from '../../src/core/book';
import type { Choice } from '../../src/live/choices';
import { canChoose, choiceChange } from '../../src/live/choices';
import { choicePlace } from '../../src/sheets/readSelection';
import { openBook } from '../../src/live/openBook';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { modelBook, workbookOf } from '../support/modelBooks';
import { withoutSheet } from '../support/observed';

const WORKBOOK = workbookOf(modelBook());

function selectionOf(observed: ObservedWorkbook): Selection {
  const book = openBook(observed, 'So.xlsx');
  if (book.kind !== 'plan') throw new Error('no plan');
  expect(book.book.selectionFaults).toEqual({});
  return book.book.selection;
}

describe('a choice is written', () => {
  test.each<[Choice]>([
    [{ part: 'year', value: 2028 }],
    [{ part: 'period', value: 'halfYear' }],
    [{ part: 'review', value: 47000 }],
  ])('as a cell that is read back as %o, and the others stay', (choice) => {
    const before = selectionOf(WORKBOOK);
    const plan = choiceChange(WORKBOOK, choice);
    if (!plan.ok) throw new Error(plan.fault);
    const after = selectionOf(afterChanges(WORKBOOK, plan.changes));
    expect(after).toEqual({ ...before, [choice.part]: choice.value });
  });

  test('where its name says that it stands', () => {
    const moved: ObservedWorkbook = {
      ...WORKBOOK,
      names: WORKBOOK.names.map((known) =>
        known.name === 'NamTheoDoi' ? { ...known, refersTo: `'${SHEETS.settings}'!$Z$9` } : known,
      ),
    };
    expect(choiceChange(moved, { part: 'year', value: 2028 })).toEqual({
      ok: true,
      changes: [{ kind: 'setCells', sheet: SHEETS.settings, row: 9, column: 26, rows: [[2028]] }],
    });
  });

  test('nowhere in a workbook without such a sheet', () => {
    const without = withoutSheet(WORKBOOK, SHEETS.track);
    expect(canChoose(without, 'year')).toBe(false);
    expect(canChoose(WORKBOOK, 'year')).toBe(true);
    expect(choiceChange(without, { part: 'year', value: 2028 })).toEqual({
      ok: false,
      fault: 'missing',
      sheet: SHEETS.track,
    });
  });

  test.each<[Choice]>([
    [{ part: 'year', value: 2028 }],
    [{ part: 'period', value: 'halfYear' }],
    [{ part: 'review', value: 47000 }],
  ])('never over a formula such as =TODAY(): %o', (choice) => {
    const place = choicePlace(WORKBOOK, choice.part);
    if (place === null) throw new Error('no choice');
    const formula = { formula: 'TODAY()', value: 46_741 };
    const own = afterChanges(WORKBOOK, [{ kind: 'setCells', ...place, rows: [[formula]] }]);
    expect(choiceChange(own, choice)).toEqual({
      ok: false,
      fault: 'formula',
      sheet: SHEETS.track,
      cell: cellAddress(place.row, place.column),
    });
  });
});
