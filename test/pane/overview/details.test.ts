import type { Reading } from '../../../src/core/book';
import { openBook } from '../../../src/live/openBook';
import { documentOf, pairOf, readingLines, toldText } from '../../../src/pane/overview/details';
import { SHEETS } from '../../../src/sheets/names';
import { indicator, pair, planOf, reading, scoredOf } from '../../support/books';
import { MODEL_ID, modelBook, modelReadings, workbookOf } from '../../support/modelBooks';
import { addressUnder } from '../../support/observed';

const ONE = indicator({ target: 60 });
const PLAN = planOf([ONE]);
const pairFrom = (...rows: readonly Reading[]) => pairOf(PLAN, scoredOf(ONE, rows));

describe('(a) and (b) are', () => {
  test('those of the row that is used', () => {
    expect(pairFrom(reading({ numerator: 38412, denominator: 53055 }))).toEqual({
      numerator: '38.412',
      denominator: '53.055',
    });
  });

  test('the sums of a pool, never a mean', () => {
    const rows = [pair('Sở Một', 3, 50), pair('Sở Hai', 4.5, 50)];
    expect(pairFrom(...rows)).toEqual({ numerator: '7,5', denominator: '100' });
  });

  test('not there where only a rate was typed, or the row is wrong', () => {
    expect(pairFrom(reading({ value: 60 }))).toBeNull();
    expect(pairFrom(reading({ numerator: 3, denominator: 0 }))).toBeNull();
    expect(pairFrom()).toBeNull();
  });

  test('not there for a rank, whose (b) divides nothing', () => {
    const rank = indicator({ kind: 'rank', target: 10 });
    const row = reading({ value: 9, numerator: 9, denominator: 63 });
    expect(pairOf(planOf([rank]), scoredOf(rank, [row]))).toBeNull();
  });
});

describe('the rows of an indicator', () => {
  const workbook = workbookOf(
    modelBook(
      modelReadings(
        { value: 70, type: 'Ước thực hiện' },
        { numerator: 80, denominator: 100 },
        { value: 60, skip: 'Bản gửi lần 1' },
        { year: 2028, value: 99 },
        { state: null },
        { indicator: 'CT.I.2', value: 1 },
      ),
    ),
  );
  const open = openBook(workbook, 'So.xlsx');
  if (open.kind !== 'plan') throw new Error('no plan');
  const scored = open.scores.find((known) => known.indicator.id === MODEL_ID);
  if (scored === undefined) throw new Error('no indicator');
  const lines = readingLines(open, scored);

  test('are those of the year and period that say something, what is used first', () => {
    expect(lines.map(({ says, isUsed, skipped }) => [says, isUsed, skipped])).toEqual([
      ['80/100', true, ''],
      ['70', false, ''],
      ['60', false, 'Bản gửi lần 1'],
    ]);
  });

  test('lead to the cell that says it', () => {
    expect(lines.map(({ place }) => place.cell)).toEqual([
      addressUnder(workbook, SHEETS.readings, 'Tử số', 2),
      addressUnder(workbook, SHEETS.readings, 'Giá trị', 1),
      addressUnder(workbook, SHEETS.readings, 'Giá trị', 3),
    ]);
  });
});

describe('the cause is', () => {
  const told = (...rows: readonly Reading[]) => toldText(scoredOf(ONE, rows), 'cause');

  test('the text of the one row that says it', () => {
    expect(told(reading({ value: 10, cause: 'Thiếu máy' }))).toEqual({
      kind: 'one',
      text: 'Thiếu máy',
    });
  });

  test('none where nobody says it, or the cell holds an error', () => {
    expect(told(reading({ value: 10 }))).toEqual({ kind: 'none' });
    expect(told(reading({ value: 10, cause: { error: '#N/A' } }))).toEqual({ kind: 'none' });
  });

  test('several where units of a pool say it', () => {
    const rows = ['Sở Một', 'Sở Hai'].map((unit) => ({ ...pair(unit, 3, 50), cause: 'x' }));
    expect(told(...rows)).toEqual({ kind: 'several', rows: 2 });
  });

  test('not asked for where the target is met', () => {
    expect(told(reading({ value: 90, cause: 'x' }))).toBeNull();
  });
});

describe('the document of a target', () => {
  test('is named with its date as reports print it', () => {
    const document = { number: '15/QĐ-UBND', date: '2023-02-05' };
    expect(documentOf({ value: 60, basis: 'assigned', document })).toEqual({
      number: '15/QĐ-UBND',
      date: '05/02/2023',
    });
  });

  test('is none where the plan itself sets it', () => {
    expect(documentOf({ value: 60, basis: 'stated' })).toBeNull();
    expect(documentOf(null)).toBeNull();
  });
});
