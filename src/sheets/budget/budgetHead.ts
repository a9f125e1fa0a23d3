/** Totals of the chosen year above the columns of Kinh phí, and by source beside the table. */
import { cellAddress } from '../../core/a1';
import type { Book } from '../../core/book';
import {
  AMOUNTS,
  BUDGET_SOURCES,
  disbursementRate,
  remainingFunds,
} from '../../core/budget/budgetLine';
import type { Amount } from '../../core/budget/budgetLine';
import type { BudgetTotals } from '../../core/budget/budgetTotals';
import { budgetTotals } from '../../core/budget/budgetTotals';
import { paddedNumber } from '../../core/measure/show';
import { round9 } from '../../core/rounding';
import { IS_NUMBER } from '../calculation/criteria';
import { labelled, viewText } from '../countBoxes';
import { join, paddedInteger, quote } from '../formula';
import { NAMES } from '../names';
import { heading } from '../planSheets';
import type { CellContent, FormulaCell, PlacedCell } from '../spec';
import type { TableDef } from '../table';
import { columnOf, lastColumn, localColumn } from '../table';
import { difference, rate } from './budgetFormulas';
import type { BudgetColumn } from './budgetTable';
import { KP } from './budgetTable';

/** Row of the totals above the table. */
const TOTAL_ROW = 4;

const LABELS: readonly (readonly [key: BudgetColumn & keyof BudgetTotals, label: string])[] = [
  ['requested', 'Đề nghị'],
  ['appraised', 'Thẩm định'],
  ['change', 'Tăng/giảm'],
  ['allotted', 'Được giao'],
  ['adjustment', 'Điều chỉnh'],
  ['disbursed', 'Giải ngân'],
  ['remaining', 'Còn lại'],
  ['rate', 'Tỷ lệ (%)'],
  ['available', 'Được giao sau điều chỉnh'],
];

/** A total of the year; nothing where no cell holds a number. */
function total(key: Amount, source?: string): string {
  const column = KP[key];
  const criteria = [
    `${KP.year},">="&${NAMES.year}`,
    `${KP.year},"<="&${NAMES.year}`,
    ...(source === undefined ? [] : [`${KP.source},${source}`]),
    `${column},${IS_NUMBER}`,
  ].join(',');
  return `IF(COUNTIFS(${criteria})=0,"",ROUND(SUMIFS(${column},${criteria}),9))`;
}

/** Được giao + điều chỉnh, of two totals. */
function availableOf(allotted: string, adjustment: string): string {
  const none = `AND(${allotted}="",${adjustment}="")`;
  return `IF(${none},"",ROUND(N(${allotted})+N(${adjustment}),9))`;
}

function totalFormulas(def: TableDef): ReadonlyMap<string, string> {
  const at = (key: BudgetColumn): string => cellAddress(TOTAL_ROW, columnOf(def, key));
  return new Map([
    ...AMOUNTS.map((key): [string, string] => [key, total(key)]),
    ['change', difference(at('requested'), at('appraised'))],
    ['available', availableOf(at('allotted'), at('adjustment'))],
    ['remaining', difference(at('disbursed'), at('available'))],
    ['rate', rate(at('available'), at('disbursed'))],
  ]);
}

function totalCells({ budget, selection }: Book, def: TableDef): PlacedCell[] {
  const formulas = totalFormulas(def);
  const totals = budgetTotals(budget, selection.year);
  return LABELS.flatMap(([key, label]) => {
    const content = { formula: formulas.get(key) ?? '""', value: totals[key] ?? '' };
    const style = key === 'rate' ? 'percentTotal' : 'moneyTotal';
    return labelled(columnOf(def, key), label, content, style);
  });
}

/** "06 dòng của năm; 02 dòng cần kiểm tra". */
function summary(def: TableDef, lines: number, faulty: number): FormulaCell {
  const checks = `COUNTIF(${localColumn(def, 'check')},"?*")`;
  const ofYear = `COUNTIFS(${KP.year},">="&${NAMES.year},${KP.year},"<="&${NAMES.year})`;
  return {
    formula: join(
      paddedInteger(ofYear),
      quote(' dòng của năm; '),
      paddedInteger(checks),
      quote(' dòng cần kiểm tra'),
    ),
    value: `${paddedNumber(lines)} dòng của năm; ${paddedNumber(faulty)} dòng cần kiểm tra`,
  };
}

/** Columns of the block by source, after the table and one empty column. */
function sourceColumn(def: TableDef, index: number): number {
  return lastColumn(def) + 2 + index;
}

const OTHER_SOURCES = 'Nguồn khác';
/** Labels, the sources proposed, all others together. */
export const SOURCE_COLUMNS = 1 + BUDGET_SOURCES.length + 1;

/** Rows of the block. */
const FUNDS_ROW = 2;
const SPENT_ROW = 3;

/** What a source gave and what of it was disbursed; the rest follows from these two. */
function sourceCells(
  column: number,
  source: string,
  funds: FormulaCell,
  spent: FormulaCell,
  found: Pick<BudgetTotals, 'remaining' | 'rate'>,
): PlacedCell[] {
  const [given, disbursed] = [cellAddress(FUNDS_ROW, column), cellAddress(SPENT_ROW, column)];
  const remaining = { formula: difference(disbursed, given), value: found.remaining ?? '' };
  const share = { formula: rate(given, disbursed), value: found.rate ?? '' };
  return [
    { row: 1, column, content: source, style: 'countLabel' },
    { row: FUNDS_ROW, column, content: funds, style: 'moneyTotal' },
    { row: SPENT_ROW, column, content: spent, style: 'moneyTotal' },
    { row: 4, column, content: remaining, style: 'moneyTotal' },
    { row: 5, column, content: share, style: 'percentTotal' },
  ];
}

function listedSource({ budget, selection }: Book, def: TableDef, index: number): PlacedCell[] {
  const source = BUDGET_SOURCES[index] ?? '';
  const column = sourceColumn(def, index + 1);
  const name = cellAddress(1, column);
  const found = budgetTotals(budget, selection.year, source);
  const funds = availableOf(total('allotted', name), total('adjustment', name));
  return sourceCells(
    column,
    source,
    { formula: funds, value: found.available ?? '' },
    { formula: total('disbursed', name), value: found.disbursed ?? '' },
    found,
  );
}

/** What the total of the year has beyond the listed sources. */
function otherSources({ budget, selection }: Book, def: TableDef): PlacedCell[] {
  const column = sourceColumn(def, SOURCE_COLUMNS - 1);
  const all = budgetTotals(budget, selection.year);
  const listed = BUDGET_SOURCES.map((source) => budgetTotals(budget, selection.year, source));
  const rest = (key: 'available' | 'disbursed', row: number): [FormulaCell, number | null] => {
    const whole = cellAddress(TOTAL_ROW, columnOf(def, key));
    const first = cellAddress(row, sourceColumn(def, 1));
    const last = cellAddress(row, column - 1);
    const sum = listed.reduce((added, one) => added + (one[key] ?? 0), 0);
    const value = all[key] === null ? null : round9(all[key] - sum);
    const formula = `IF(${whole}="","",ROUND(${whole}-SUM(${first}:${last}),9))`;
    return [{ formula, value: value ?? '' }, value];
  };
  const [funds, available] = rest('available', FUNDS_ROW);
  const [spent, disbursed] = rest('disbursed', SPENT_ROW);
  return sourceCells(column, OTHER_SOURCES, funds, spent, {
    remaining: remainingFunds(available, disbursed),
    rate: disbursementRate(available, disbursed),
  });
}

function sourceBlock(book: Book, def: TableDef): PlacedCell[] {
  const labels: readonly CellContent[] = [
    'Nguồn kinh phí',
    'Được giao sau điều chỉnh',
    'Giải ngân',
    'Còn lại',
    'Tỷ lệ (%)',
  ];
  return [
    ...labels.map((content, index): PlacedCell => ({
      row: index + 1,
      column: sourceColumn(def, 0),
      content,
      style: 'countLabel',
    })),
    ...BUDGET_SOURCES.flatMap((_, index) => listedSource(book, def, index)),
    ...otherSources(book, def),
  ];
}

/** @param faulty rows in which something is wrong */
export function budgetHead(book: Book, def: TableDef, faulty: number): PlacedCell[] {
  const { budget, selection } = book;
  const lines = budget.filter(({ year }) => year === selection.year).length;
  return [
    ...heading(
      'KINH PHÍ THỰC HIỆN NHIỆM VỤ',
      'ĐVT: triệu đồng. Dòng tổng cộng lấy theo năm chọn ở sheet Theo dõi; ô trống không phải là 0.',
    ),
    ...labelled(
      columnOf(def, 'item'),
      viewText(selection),
      summary(def, lines, faulty),
      'countNote',
    ),
    ...totalCells(book, def),
    ...sourceBlock(book, def),
  ];
}
