/** Totals of the chosen year above the columns of Kinh phí, and by source beside the table. */
import { cellAddress } from '../../core/a1';
import type { Book } from '../../core/book';
import {
  AMOUNTS,
  BUDGET_SOURCES,
  disbursementRate,
  MONEY_DECIMALS,
  remainingFunds,
  roundMoney,
} from '../../core/budget/budgetLine';
import type { Amount } from '../../core/budget/budgetLine';
import type { BudgetTotals } from '../../core/budget/budgetTotals';
import { budgetTotals } from '../../core/budget/budgetTotals';
import { paddedNumber } from '../../core/measure/show';
import { IS_NUMBER } from '../calculation/criteria';
import { labelled, valueRow, viewText } from '../countBoxes';
import { join, paddedInteger, quote } from '../formula';
import type { Layout } from '../layout';
import { NAMES } from '../names';
import { heading } from '../planSheets';
import type { CellContent, FormulaCell, PlacedCell } from '../spec';
import type { TableDef } from '../table';
import { columnOf, followedCells, lastColumn, localColumn } from '../table';
import { difference, rate } from './budgetFormulas';
import type { BudgetColumn } from './budgetTable';
import { BUDGET_TABLE, KP } from './budgetTable';

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
  return `IF(COUNTIFS(${criteria})=0,"",ROUND(SUMIFS(${column},${criteria}),${MONEY_DECIMALS}))`;
}

/** Được giao + điều chỉnh, of two totals. */
function availableOf(allotted: string, adjustment: string): string {
  const none = `AND(${allotted}="",${adjustment}="")`;
  return `IF(${none},"",ROUND(N(${allotted})+N(${adjustment}),${MONEY_DECIMALS}))`;
}

function totalFormulas(def: TableDef): ReadonlyMap<string, string> {
  const at = (key: BudgetColumn): string => cellAddress(valueRow(def), columnOf(def, key));
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
    return labelled(def, key, label, content, style);
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

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Labels, the sources proposed, all others together. */
export const SOURCE_COLUMNS = 1 + BUDGET_SOURCES.length + 1;

/** Where the block by source begins: after the table and one empty column, or where officers moved it. */
export function sourcePlace(layout: Layout): CellPlace {
  return layout.named(NAMES.budgetSources) ?? { row: 1, column: lastColumn(BUDGET_TABLE) + 2 };
}

const OTHER_SOURCES = 'Nguồn khác';

/** The rows of the block, from the names of the sources down. */
const ROWS = { source: 0, funds: 1, spent: 2, remaining: 3, rate: 4 } as const;

class SourceBlock {
  private readonly all: BudgetTotals;

  constructor(
    private readonly book: Book,
    private readonly def: TableDef,
    private readonly place: CellPlace,
  ) {
    this.all = this.totals();
  }

  cells(): PlacedCell[] {
    const labels = [
      'Nguồn kinh phí',
      'Được giao sau điều chỉnh',
      'Giải ngân',
      'Còn lại',
      'Tỷ lệ (%)',
    ];
    return [
      ...labels.map((content, index): PlacedCell => ({
        row: this.place.row + index,
        column: this.place.column,
        content,
        style: 'countLabel',
      })),
      ...BUDGET_SOURCES.flatMap((source, index) => this.listed(source, index + 1)),
      ...this.others(),
    ];
  }

  private totals(source?: string): BudgetTotals {
    const { budget, selection } = this.book;
    return budgetTotals(budget, selection.year, source);
  }

  private address(row: keyof typeof ROWS, index: number): string {
    return cellAddress(this.place.row + ROWS[row], this.place.column + index);
  }

  /** What a source gave and what of it was disbursed; the rest follows from these two. */
  private source(
    index: number,
    source: string,
    funds: FormulaCell,
    spent: FormulaCell,
    found: Pick<BudgetTotals, 'remaining' | 'rate'>,
  ): PlacedCell[] {
    const [given, disbursed] = [this.address('funds', index), this.address('spent', index)];
    const cell = (
      row: keyof typeof ROWS,
      content: CellContent,
      style: PlacedCell['style'],
    ): PlacedCell => ({
      row: this.place.row + ROWS[row],
      column: this.place.column + index,
      content,
      style,
    });
    const remaining = { formula: difference(disbursed, given), value: found.remaining ?? '' };
    const share = { formula: rate(given, disbursed), value: found.rate ?? '' };
    return [
      cell('source', source, 'countLabel'),
      cell('funds', funds, 'moneyTotal'),
      cell('spent', spent, 'moneyTotal'),
      cell('remaining', remaining, 'moneyTotal'),
      cell('rate', share, 'percentTotal'),
    ];
  }

  private listed(source: string, index: number): PlacedCell[] {
    const name = this.address('source', index);
    const found = this.totals(source);
    const funds = availableOf(total('allotted', name), total('adjustment', name));
    return this.source(
      index,
      source,
      { formula: funds, value: found.available ?? '' },
      { formula: total('disbursed', name), value: found.disbursed ?? '' },
      found,
    );
  }

  /** What the total of the year has beyond the listed sources. */
  private others(): PlacedCell[] {
    const [funds, available] = this.rest('available', 'funds');
    const [spent, disbursed] = this.rest('disbursed', 'spent');
    return this.source(SOURCE_COLUMNS - 1, OTHER_SOURCES, funds, spent, {
      remaining: remainingFunds(available, disbursed),
      rate: disbursementRate(available, disbursed),
    });
  }

  private rest(
    key: 'available' | 'disbursed',
    row: keyof typeof ROWS,
  ): [FormulaCell, number | null] {
    const whole = cellAddress(valueRow(this.def), columnOf(this.def, key));
    const [first, last] = [this.address(row, 1), this.address(row, SOURCE_COLUMNS - 2)];
    const sum = BUDGET_SOURCES.reduce(
      (added, source) => added + (this.totals(source)[key] ?? 0),
      0,
    );
    const all = this.all[key];
    const value = all === null ? null : roundMoney(all - sum);
    const formula = `IF(${whole}="","",ROUND(${whole}-SUM(${first}:${last}),${MONEY_DECIMALS}))`;
    return [{ formula, value: value ?? '' }, value];
  }
}

/** @param faulty rows in which something is wrong */
export function budgetHead(book: Book, layout: Layout, faulty: number): PlacedCell[] {
  const def = layout.placed(BUDGET_TABLE);
  const { budget, selection } = book;
  const lines = budget.filter(({ year }) => year === selection.year).length;
  const title = heading(
    'KINH PHÍ THỰC HIỆN NHIỆM VỤ',
    'ĐVT: triệu đồng. Dòng tổng cộng lấy theo năm chọn ở sheet Theo dõi; ô trống không phải là 0.',
  );
  const note = summary(def, lines, faulty);
  return [
    ...followedCells(BUDGET_TABLE, def, title),
    ...labelled(def, 'item', viewText(selection), note, 'countNote'),
    ...totalCells(book, def),
    ...new SourceBlock(book, def, sourcePlace(layout)).cells(),
  ];
}
