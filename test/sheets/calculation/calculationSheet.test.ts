import { parseReference } from '../../../src/core/a1';
import type { CellContent, TableSpec } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import {
  CALCULATION_TABLE,
  slotsOf,
  wordRange,
} from '../../../src/sheets/calculation/calculationSheet';
import { SHEETS } from '../../../src/sheets/names';
import { modelBook, modelReadings, MODEL_ID, specOfBook } from '../../support/modelBooks';
import { observedOf } from '../../support/observed';
import { model } from '../../support/plans';

const READINGS = modelReadings(
  { unit: 'Sở Tài chính', numerator: 30, denominator: 40 },
  { unit: 'Xã An Phú', numerator: 52, denominator: 60 },
  { unit: 'Xã Hòa Bình', value: 90 },
);
const spec = specOfBook(modelBook(READINGS));
const sheet = spec.sheets.find(({ name }) => name === SHEETS.calculation);
const table: TableSpec | undefined = sheet?.tables[0];
const rows = table?.rows ?? [];

function cellOf(key: string, column: string): CellContent | undefined {
  const index = CALCULATION_TABLE.columns.findIndex((known) => known.key === column);
  return rows.find((row) => row.key === key)?.cells[index];
}

const valueOf = (key: string, column: string) => {
  const content = cellOf(key, column);
  return content === undefined ? undefined : shownValue(content);
};

describe('the steps of calculation', () => {
  test('have a key of their own each', () => {
    const keys = CALCULATION_TABLE.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are a row for every indicator and slot', () => {
    const plan = model();
    expect(slotsOf(plan)).toEqual(['current', 'before', 2026, 2027, 2028, 2029, 2030]);
    expect(rows).toHaveLength(plan.indicators.length * 7);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('look at the chosen year and period, the year before, and whole years', () => {
    const keys = ['HT', 'CK', '2029'].map((slot) =>
      ['year', 'period'].map((column) => cellOf(`${MODEL_ID}|${slot}`, column)),
    );
    expect(keys).toEqual([
      [
        { formula: 'NamTheoDoi', value: 2027 },
        { formula: 'KyTheoDoi', value: 'Cả năm' },
      ],
      [
        { formula: 'NamTheoDoi-1', value: 2026 },
        { formula: 'KyTheoDoi', value: 'Cả năm' },
      ],
      [2029, 'Cả năm'],
    ]);
  });

  // Σ(a)/Σ(b) = 82/100; 85 is due; at most 5 points are near; the third row has neither (a) nor (b).
  test.each([
    ['unitRows', 3],
    ['source', 'Đơn vị'],
    ['sumA', 82],
    ['sumB', 100],
    ['actual', 82],
    ['target', 85],
    ['gap', -3],
    ['tolerance', 5],
    ['leftOut', 1],
    ['verdict', 'Gần đạt'],
  ])('hold what core/ computes: %s is %p', (column, value) => {
    expect(valueOf(`${MODEL_ID}|HT`, column)).toBe(value);
  });

  test('say trend, outlook and why of the chosen period alone', () => {
    const only = ['trend', 'outlook', 'why'];
    expect(only.map((column) => cellOf(`${MODEL_ID}|2027`, column))).toEqual([null, null, null]);
    expect(only.map((column) => isFormula(cellOf(`${MODEL_ID}|HT`, column) ?? null))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('are empty where a step does not apply to the indicator', () => {
    expect(cellOf('CT.IV.1|HT', 'sumA')).toBeNull();
    expect(cellOf('MT.1|HT', 'attainment')).toBeNull();
  });

  test('count the rows of the readings, at least one', () => {
    const countIn = (book: typeof spec) =>
      book.sheets
        .find(({ name }) => name === SHEETS.calculation)
        ?.cells.find(({ content }) => isFormula(content))?.content;
    expect(countIn(spec)).toMatchObject({ value: 3 });
    expect(countIn(specOfBook(modelBook()))).toMatchObject({ value: 1 });
  });
});

describe('the words of an indicator’s list', () => {
  const lists = [
    { id: 'A', name: 'a', words: ['một', 'hai'] },
    { id: 'B', name: 'b', words: ['ba', 'bốn', 'năm'] },
  ];
  const plan = { ...model(), lists };
  const observed = observedOf(specOfBook({ ...modelBook(), plan }));

  function wordsAt(reference: string): unknown[] {
    const found = parseReference(reference);
    if (found === null) throw new Error(reference);
    const { firstRow, lastRow, firstColumn } = found.range;
    const values = observed.sheets.find(({ name }) => name === found.sheet)?.values ?? [];
    return values.slice(firstRow - 1, lastRow).map((cells) => cells[firstColumn - 1]);
  }

  test.each([
    ['a grade of the first list', { kind: 'grade', list: 'A' }, ['một', 'hai']],
    ['a grade of the second list', { kind: 'grade', list: 'B' }, ['ba', 'bốn', 'năm']],
    ['yes/no', { kind: 'yesNo' }, ['Có', 'Không']],
    ['a share of units', { kind: 'percent', aggregation: 'countOfUnits' }, ['Có', 'Không']],
  ] as const)('are where the workbook holds them: %s', (_, changes, words) => {
    const [first] = plan.indicators;
    if (first === undefined) throw new Error('no indicator');
    expect(wordsAt(wordRange(plan, { ...first, ...changes }))).toEqual(words);
  });

  test('are nowhere for a number', () => {
    const [first] = plan.indicators;
    expect(first === undefined ? null : wordRange(plan, first)).toBe('');
  });
});
