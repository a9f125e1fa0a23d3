import { afterChanges } from '../../src/changes/afterChanges';
import { rangeAddress } from '../../src/core/a1';
import { inputFormulas } from '../../src/live/inputFormulas';
import { LIGHT_SHEETS } from '../../src/live/openBook';
import type { OpenPlan } from '../../src/live/openBook';
import { indicatorSpot } from '../../src/live/planCells';
import { SHEETS } from '../../src/sheets/names';
import { choicePlace } from '../../src/sheets/readSelection';
import { READING_TABLE } from '../../src/sheets/readingTable';
import type { ReadingColumn } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { sampleBook } from '../../bench/sample';
import { FIRST_ROW, modelBook, workbookOf } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';
import { after, opened, openWith } from './open';

const FORMULA = { formula: "'Tổng hợp xã'!C40", value: 12 };

function withFormulas(
  open: OpenPlan,
  sheet: string,
  cells: readonly (readonly [row: number, column: number])[],
): OpenPlan {
  return after(
    open,
    cells.map(([row, column]) => ({ kind: 'setCells', sheet, row, column, rows: [[FORMULA]] })),
  );
}

const found = (open: OpenPlan, sheet: string): string[] =>
  inputFormulas(open, sheet).map((area) => `${area.sheet}!${rangeAddress(area.range)}`);

const reading = (key: ReadingColumn, row = FIRST_ROW) =>
  [row, columnOf(READING_TABLE, key)] as const;

test('a workbook as runs of ours leave it has none, though it is full of formulas', () => {
  const open = opened(workbookOf(sampleBook(vinhPhuc(), 50)));
  const withAny = open.observed.sheets.filter(({ formulas }) => formulas.some((row) => row));
  expect(withAny.map(({ name }) => name)).toEqual(
    expect.arrayContaining([SHEETS.track, SHEETS.assignments, SHEETS.tasks, SHEETS.units]),
  );
  expect(LIGHT_SHEETS.flatMap((sheet) => found(open, sheet))).toEqual([]);
});

describe('formulas of officers in Số liệu', () => {
  test('are found in the figures and wherever else readings are read', () => {
    const cells = [reading('numerator'), reading('value'), reading('unit', FIRST_ROW + 1)];
    expect(
      found(withFormulas(openWith([{}, {}]), SHEETS.readings, cells), SHEETS.readings),
    ).toEqual(['Số liệu!D6', 'Số liệu!G5', 'Số liệu!I5']);
  });

  test('are left alone where they only repeat what Chỉ tiêu says', () => {
    const cells = [reading('name'), reading('unitLabel')];
    expect(found(withFormulas(openWith([{}]), SHEETS.readings, cells), SHEETS.readings)).toEqual(
      [],
    );
  });

  test('that stand close together are one area, those far from it another', () => {
    const rows = [5, 6, 9, 60, 61];
    const cells = rows.map((row) => reading('value', row));
    expect(found(withFormulas(openWith([{}]), SHEETS.readings, cells), SHEETS.readings)).toEqual([
      'Số liệu!I5:I9',
      'Số liệu!I60:I61',
    ]);
  });
});

test('a choice at the top of Theo dõi may be one: =TODAY()', () => {
  const open = opened(workbookOf(modelBook()));
  const place = choicePlace(open.observed, 'review');
  if (place === null) throw new Error('no choice');
  const day = open.book.selection.review;
  const today = afterChanges(open.observed, [
    { kind: 'setCells', ...place, rows: [[{ formula: 'TODAY()', value: day }]] },
  ]);
  const areas = inputFormulas(opened(today), SHEETS.track);
  expect(areas.map(({ range }) => [range.firstRow, range.firstColumn])).toEqual([
    [place.row, place.column],
  ]);
});

test('a cell of the plan may be one: the name of an indicator', () => {
  const open = openWith([{}]);
  const { id } = open.book.plan.indicators[0] ?? { id: '' };
  const spot = indicatorSpot(open.observed, open.book.plan, id);
  expect(spot?.cell).toBe('D5');
  const changed = withFormulas(open, SHEETS.indicators, [[5, 4]]);
  expect(found(changed, SHEETS.indicators)).toEqual(['Chỉ tiêu!D5']);
});
