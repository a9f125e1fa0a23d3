/** Totals of the chosen year above the columns of Kinh phí, and by source beside the table. */
import { cellAddress } from '../../core/a1';
import type { Book } from '../../core/book';
import { AMOUNTS, BUDGET_SOURCES } from '../../core/budget/budgetLine';
import type { Amount } from '../../core/budget/budgetLine';
import type { BudgetTotals } from '../../core/budget/budgetTotals';
import { budgetTotals } from '../../core/budget/budgetTotals';
import { paddedNumber } from '../../core/measure/show';
import { IS_NUMBER } from '../calculation/criteria';
import { labelled, viewText } from '../countBoxes';
import { join, paddedInteger, quote } from '../formula';
import { NAMES } from '../names';
import { heading } from '../planSheets';
import type { CellContent, FormulaCell, PlacedCell } from '../spec';
import type { StyleName } from '../styles';
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

/** "Cộng năm 2023; 02 dòng cần kiểm tra". */
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

export const SOURCE_COLUMNS = 1 + BUDGET_SOURCES.length;

/** One source: what it gave, what of it was disbursed. */
function sourceCells({ budget, selection }: Book, def: TableDef, index: number): PlacedCell[] {
  const source = BUDGET_SOURCES[index] ?? '';
  const column = sourceColumn(def, index + 1);
  const at = (row: number): string => cellAddress(row, column);
  const found = budgetTotals(budget, selection.year, source);
  const name = at(1);
  const funds = `IF(AND(${total('allotted', name)}="",${total('adjustment', name)}=""),"",ROUND(N(${total('allotted', name)})+N(${total('adjustment', name)}),9))`;
  const cell = (
    row: number,
    formula: string,
    value: number | null,
    style: StyleName,
  ): PlacedCell => ({
    row,
    column,
    content: { formula, value: value ?? '' },
    style,
  });
  return [
    { row: 1, column, content: source, style: 'countLabel' },
    cell(2, funds, found.available, 'money'),
    cell(3, total('disbursed', name), found.disbursed, 'money'),
    cell(4, difference(at(3), at(2)), found.remaining, 'money'),
    cell(5, rate(at(2), at(3)), found.rate, 'percent'),
  ];
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
    ...BUDGET_SOURCES.flatMap((_, index) => sourceCells(book, def, index)),
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
