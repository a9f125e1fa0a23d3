/** Kinh phí: what each task costs, what it was given and what was disbursed, in triệu đồng. */
import type { Book } from '../../core/book';
import type { CellValue } from '../../core/cells';
import type { BudgetContext } from '../../core/budget/budgetCheck';
import { BUDGET_FAULTS, checkBudget, LARGEST_AMOUNT } from '../../core/budget/budgetCheck';
import type { BudgetLine } from '../../core/budget/budgetLine';
import {
  AMOUNTS,
  appraisalChange,
  availableFunds,
  BUDGET_SOURCES,
  disbursementRate,
  remainingFunds,
} from '../../core/budget/budgetLine';
import { yearsOf } from '../../core/plan/targets';
import { inputRule } from '../inputRule';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { DV } from '../ranges';
import { NAMES, SHEETS } from '../names';
import type {
  CellContent,
  ConditionalFormat,
  NameSpec,
  SheetSpec,
  TableRow,
  Validation,
} from '../spec';
import { PALETTE } from '../styles';
import type { TableDef } from '../table';
import { area, cellReference, columnLayouts, columnOf, rowCell, tableSpec } from '../table';
import { NV } from '../tasks/taskTable';
import { budgetFormulas } from './budgetFormulas';
import { budgetHead, SOURCE_COLUMNS, sourcePlace } from './budgetHead';
import type { BudgetStep } from './budgetTable';
import { BUDGET_INPUTS, BUDGET_STEPS, BUDGET_TABLE, budgetNames } from './budgetTable';

export function budgetContext({ plan }: Book): BudgetContext {
  return {
    years: yearsOf(plan),
    taskIds: new Set(plan.tasks.map(({ id }) => id.toLowerCase())),
  };
}

/** A row in which nothing was typed yet. */
function emptyLine(row: number): BudgetLine {
  return {
    row,
    order: null,
    task: null,
    item: null,
    unit: null,
    year: null,
    source: null,
    requested: null,
    appraised: null,
    allotted: null,
    adjustment: null,
    disbursed: null,
    decision: null,
  };
}

function stepValues(line: BudgetLine, context: BudgetContext): Record<BudgetStep, CellValue> {
  const available = availableFunds(line);
  const fault = checkBudget(line, context);
  return {
    change: appraisalChange(line) ?? '',
    remaining: remainingFunds(available, line.disbursed) ?? '',
    rate: disbursementRate(available, line.disbursed) ?? '',
    check: fault === null ? '' : BUDGET_FAULTS.words[fault],
    available: available ?? '',
  };
}

/**
 * The formula cells of a row, by key of their column.
 * @param line null for a row in which nothing was typed yet
 * @param row of the sheet
 */
export function madeBudgetCells(
  def: TableDef,
  context: BudgetContext,
  line: BudgetLine | null,
  row: number,
): Map<string, CellContent> {
  const values = stepValues(line ?? emptyLine(row), context);
  const formulas = budgetFormulas(def, row, context.years);
  return new Map(BUDGET_STEPS.map((key) => [key, { formula: formulas[key], value: values[key] }]));
}

function budgetRow(
  def: TableDef,
  context: BudgetContext,
  line: BudgetLine | null,
  index: number,
): TableRow {
  const row = def.headerRow + 1 + index;
  const cells = new Map<string, CellContent>([
    ...BUDGET_INPUTS.map((key): [string, CellContent] => [key, line?.[key] ?? null]),
    ...madeBudgetCells(def, context, line, row),
  ]);
  return {
    key: String(line?.row ?? row),
    cells: def.columns.map(({ key }) => cells.get(key) ?? null),
  };
}

function validations(def: TableDef, years: readonly number[]): Validation[] {
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const limit = LARGEST_AMOUNT - 1;
  return [
    inputRule(
      def,
      'task',
      { type: 'list', source: NV.id },
      'Chọn mã nhiệm vụ; để trống khi chi chung cho cả kế hoạch.',
      'Mã này không có ở sheet Nhiệm vụ.',
    ),
    inputRule(def, 'unit', { type: 'list', source: DV.name }, 'Chọn hoặc ghi tên đơn vị.'),
    inputRule(
      def,
      'year',
      { type: 'whole', min: first, max: last },
      'Năm ngân sách.',
      `Ghi một năm từ ${first} đến ${last}.`,
    ),
    inputRule(
      def,
      'source',
      { type: 'list', source: BUDGET_SOURCES },
      'Chọn trong danh sách hoặc ghi nguồn khác.',
    ),
    ...AMOUNTS.map((key) =>
      inputRule(
        def,
        key,
        { type: 'decimal', min: key === 'adjustment' ? -limit : 0, max: limit },
        'Ghi số, đơn vị triệu đồng: 12 triệu 500 nghìn đồng ghi 12,5.',
        'Cần ghi số theo triệu đồng.',
      ),
    ),
  ];
}

function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const first = def.headerRow + 1;
  const remaining = rowCell(def, 'remaining', first);
  return [
    {
      range: area(def, 'check'),
      formula: `${rowCell(def, 'check', first)}<>""`,
      style: 'statusNear',
    },
    { range: area(def, 'remaining'), formula: `N(${remaining})<0`, style: 'statusOff' },
  ];
}

export function budgetSheet(book: Book, layout: Layout = STANDARD_LAYOUT): SheetSpec {
  const def = layout.placed(BUDGET_TABLE);
  const context = budgetContext(book);
  const faulty = book.budget.filter((line) => checkBudget(line, context) !== null);
  const lines = book.budget.length === 0 ? [null] : book.budget;
  const rows = lines.map((line, index) => budgetRow(def, context, line, index));
  const beside = Array.from({ length: SOURCE_COLUMNS }, () => ({ width: 14 }));
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: [...columnLayouts([def]), { width: 2 }, ...beside],
    cells: budgetHead(book, layout, faulty.length),
    rowHeights: { 4: 30 },
    tables: [
      tableSpec(def, rows, { identity: { by: 'row', blank: budgetRow(def, context, null, 0) } }),
    ],
    validations: validations(def, context.years),
    conditionalFormats: conditionalFormats(def),
    freeze: { rows: def.headerRow, columns: columnOf(def, 'item') },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'decision'),
    },
  };
}

export function budgetSheetNames(layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const { row, column } = sourcePlace(layout);
  const block = { name: NAMES.budgetSources, refersTo: cellReference(SHEETS.budget, row, column) };
  return [...budgetNames(layout), block];
}
