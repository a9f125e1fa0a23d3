/** Steps that find cause and remedy of what is not met: formulas of `core/measure/explanation`. */
import type { Explanation } from '../../core/measure/explanation';
import { TO_EXPLAIN } from '../../core/measure/explanation';
import { canPool } from '../../core/measure/pool';
import { STATUS_WORDS } from '../../core/measure/status';
import { choose, or, paddedInteger, quote, where } from '../formula';
import { SL } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { orNone } from './column';
import { BLANK, countSaying, IS_NUMBER, PROVINCE, usedCriteria, WIDE } from './criteria';
import { EXPLANATION_WORDS, explanationText } from './explanationText';
import { isPool, SOURCE_WORDS } from './sourceColumns';

type Part = keyof Explanation;

/** Keys of the three steps of each. */
const KEYS = {
  cause: { rows: 'causes', row: 'causeRow', text: 'cause' },
  remedy: { rows: 'remedies', row: 'remedyRow', text: 'remedy' },
} as const satisfies Record<Part, Record<'rows' | 'row' | 'text', string>>;

function asksWhy(context: RowContext): string {
  const verdicts = TO_EXPLAIN.map((verdict) => quote(STATUS_WORDS[verdict].word));
  return or(...verdicts.map((word) => `${context.cell('verdict')}=${word}`));
}

const except = (...conditions: readonly string[]): string => `(1-${where(...conditions)})`;

/**
 * Sheet row of the only row used that says it. No IF inside SUMPRODUCT, which yields no array in
 * Excel before dynamic arrays: the choice of the source stands outside.
 */
function rowOf(context: RowContext, part: Part): string {
  const { sl } = context;
  const column = sl[part];
  const key = [
    `${sl.indicator}=${context.cell('indicator')}`,
    `${sl.year}=${context.cell('year')}`,
    `${sl.period}=${context.cell('period')}`,
    `${sl.skip}=""`,
  ];
  const saysIt = `${except(`${column}=""`)}*(1-ISNUMBER(${column}))`;
  const saysSomething = except(
    ...[sl.value, sl.numerator, sl.denominator, sl.state].map((cell) => `${cell}=""`),
  );
  const rowWhere = (...factors: readonly string[]): string =>
    `SUMPRODUCT(${[...factors, saysIt, saysSomething, `ROW(${column})`].join('*')})`;
  const isType = `${sl.type}=${context.cell('typeCriterion')}`;
  const ofOthers = except(`${sl.unit}=${PROVINCE}`);
  const isWide = `${sl.scope}=${WIDE}`;
  const source = (word: string): string => `${context.cell('source')}=${quote(word)}`;
  const lead = rowWhere(where(...key, isWide, isType), ofOthers);
  return choose(
    [
      [source(SOURCE_WORDS.province), rowWhere(where(...key, isType, `${sl.unit}=${PROVINCE}`))],
      ...(canPool(context.indicator)
        ? [[isPool(context), rowWhere(where(...key), ofOthers, except(isWide))] as const]
        : []),
    ],
    lead,
  );
}

function text(context: RowContext, part: Part): string {
  const { none, several } = EXPLANATION_WORDS[part];
  const [rows, row] = [context.cell(KEYS[part].rows), context.cell(KEYS[part].row)];
  const column = SL[part];
  return choose(
    [
      [`NOT(${asksWhy(context)})`, '""'],
      [`${rows}=0`, quote(none)],
      [`${rows}=1`, `IFERROR(INDEX(${column},${row}-ROW(INDEX(${column},1))+1)&"",${quote(none)})`],
    ],
    `${paddedInteger(rows)}&${quote(several)}`,
  );
}

/** Rows used that hold anything but a number; a wildcard would find numbers and errors in LibreOffice. */
function sayingRows(context: RowContext, part: Part): string {
  const rows = (...more: readonly string[]): string =>
    countSaying(context, [usedCriteria(context), ...more].join(','));
  const column = context.sl[part];
  return `(${rows()})-(${rows(`${column},${BLANK}`)})-(${rows(`${column},${IS_NUMBER}`)})`;
}

function columnsOf(part: Part, word: string): CalculationColumn[] {
  const keys = KEYS[part];
  const column = (
    key: string,
    header: string,
    width: number,
    formula: CalculationColumn['formula'],
    value: CalculationColumn['value'],
  ): CalculationColumn => ({ key, header, width, currentOnly: true, formula, value });
  return [
    column(
      keys.rows,
      `Số dòng ghi ${word}`,
      9,
      (context) => `IF(${asksWhy(context)},${sayingRows(context, part)},0)`,
      ({ explanation }) => explanation?.[part].rows ?? 0,
    ),
    column(
      keys.row,
      `Dòng ghi ${word} ở Số liệu`,
      9,
      (context) => `IF(${context.cell(keys.rows)}=1,${rowOf(context, part)},"")`,
      ({ explanation }) => orNone(explanation?.[part].only?.row ?? null),
    ),
    column(
      keys.text,
      `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
      24,
      (context) => text(context, part),
      ({ explanation }) => explanationText(explanation, part),
    ),
  ];
}

export const EXPLANATION_COLUMNS: readonly CalculationColumn[] = [
  ...columnsOf('cause', 'nguyên nhân'),
  ...columnsOf('remedy', 'giải pháp'),
];
