/**
 * Steps that say between which rows of Số liệu and Giao chỉ tiêu the others count: the first and the
 * last row of the key. All criteria are asked there all the same, so the bounds change no result;
 * they spare a sheet of ten thousand rows from being read through for each of thirty thousand steps.
 * They look at keys only: a figure that is typed moves none of them.
 */
import type { Span } from '../../core/span';
import { ASSIGNMENT_COUNT, GC } from '../assign/assignmentTable';
import { where } from '../formula';
import { READING_COUNT, SL } from '../ranges';
import type { CalculationColumn, RowContext, RowSpans } from './column';

/** Keys of the two steps of a span. */
const KEYS = {
  period: { first: 'periodFirst', last: 'periodLast' },
  key: { first: 'keyFirst', last: 'keyLast' },
  given: { first: 'givenFirst', last: 'givenLast' },
} as const satisfies Record<keyof RowSpans, Record<keyof Span, string>>;

/** Rows of a column of a table; both bounds count from its first row. */
function between(name: string, first: string, last: string): string {
  return `INDEX(${name},${first}):INDEX(${name},${last})`;
}

/** The names of a table's columns as ranges over a span. */
export function spanned<Column extends string>(
  names: Readonly<Record<Column, string>>,
  cell: RowContext['cell'],
  span: keyof RowSpans,
): Readonly<Record<Column, string>> {
  const { first, last } = KEYS[span];
  return Object.fromEntries(
    Object.entries<string>(names).map(([key, name]) => [
      key,
      between(name, cell(first), cell(last)),
    ]),
  ) as Record<Column, string>;
}

/** Array: the places of the rows of a column, given part of it. */
function places(name: string, part: string): string {
  return `(ROW(${part})-ROW(INDEX(${name},1))+1)`;
}

/** Where a span is looked for: rows of a table from one place to another. */
interface Searched {
  /** Some column of the table. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** What must hold in a row, given how to write a column. */
  readonly conditions: (column: (name: string) => string) => readonly string[];
}

/** The greatest of what is said of the places up to `last` in which the conditions hold, else 0. */
function greatest(
  { name, first, conditions }: Searched,
  last: string,
  of: (places: string) => string,
): string {
  const column = (other: string): string => between(other, first, last);
  const all = of(places(name, column(name)));
  return `SUMPRODUCT(MAX(${where(...conditions(column))}*${all}))`;
}

/** The last place in which the conditions hold, 1 where they hold in none: see `NO_ROWS`. */
function lastPlace(searched: Searched): string {
  return `MAX(1,${greatest(searched, searched.last, (all) => all)})`;
}

/**
 * The first one, as the farthest from the last: the least of the places themselves would need an IF
 * inside SUMPRODUCT, which yields no array in Excel before dynamic arrays.
 */
function firstPlace(searched: Searched, last: string): string {
  const farthest = greatest(searched, last, (all) => `(${last}+1-${all})`);
  return `MIN(${last},${last}+1-${farthest})`;
}

function ofPeriod({ cell }: RowContext): Searched {
  return {
    name: SL.year,
    first: '1',
    last: READING_COUNT,
    conditions: (column) => [
      `${column(SL.year)}=${cell('year')}`,
      `${column(SL.period)}=${cell('period')}`,
    ],
  };
}

function ofKey(context: RowContext): Searched {
  const { first, last } = KEYS.period;
  return {
    name: SL.year,
    first: context.cell(first),
    last: context.cell(last),
    conditions: (column) => [
      ...ofPeriod(context).conditions(column),
      `${column(SL.indicator)}=${context.cell('indicator')}`,
    ],
  };
}

function ofGiven({ cell }: RowContext): Searched {
  return {
    name: GC.indicator,
    first: '1',
    last: ASSIGNMENT_COUNT,
    conditions: (column) => [`${column(GC.indicator)}=${cell('indicator')}`],
  };
}

/** The steps of a span; that of the period is looked for once a slot. */
function columnsOf(
  span: keyof RowSpans,
  headers: Readonly<Record<keyof Span, string>>,
  searched: (context: RowContext) => Searched,
  currentOnly: boolean,
): CalculationColumn[] {
  const keys = KEYS[span];
  const shared = (context: RowContext, end: keyof Span): string | null =>
    span === 'period' ? context.above(keys[end]) : null;
  const column = (
    end: keyof Span,
    formula: (context: RowContext) => string,
  ): CalculationColumn => ({
    key: keys[end],
    header: headers[end],
    width: 9,
    currentOnly,
    formula: (context) => shared(context, end) ?? formula(context),
    value: ({ spans }) => spans[span][end],
  });
  return [
    column('last', (context) => lastPlace(searched(context))),
    column('first', (context) => firstPlace(searched(context), context.cell(keys.last))),
  ];
}

export const SPAN_COLUMNS: readonly CalculationColumn[] = [
  ...columnsOf('period', { first: 'Kỳ: từ dòng', last: 'Kỳ: đến dòng' }, ofPeriod, false),
  ...columnsOf('key', { first: 'Chỉ tiêu: từ dòng', last: 'Chỉ tiêu: đến dòng' }, ofKey, false),
  ...columnsOf('given', { first: 'Giao: từ dòng', last: 'Giao: đến dòng' }, ofGiven, true),
];
