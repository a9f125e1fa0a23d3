/** Steps that say whether units' rows may be added: formulas of `checkPool` in `core/measure/pool`. */
import { isRate } from '../../core/measure/answer';
import type { PoolChecks } from '../../core/measure/pool';
import { canPool, countsAnswers, poolIsSettled } from '../../core/measure/pool';
import { READING_TYPES, SCOPES, STATES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { and, quote } from '../formula';
import { ANCESTOR_NAMES, DV, knownUnits } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import {
  BLANK,
  contradictions,
  countedCriteria,
  countOfSaying,
  countingSaying,
  countSaying,
  IS_TEXT,
  notNumbers,
  NOT_WIDE,
  unitCriteria,
} from './criteria';

/** A step of `checkPool`; true where there are no units' rows. */
function checkColumn(
  key: keyof PoolChecks,
  header: string,
  condition: (context: RowContext) => string,
): CalculationColumn {
  return {
    key,
    header,
    width: 9,
    formula: (context) => {
      if (!canPool(context.indicator)) return null;
      return `IF(${context.cell('unitRows')}=0,TRUE,${condition(context)})`;
    },
    value: ({ score: { resolution, indicator } }) =>
      canPool(indicator) ? (resolution.checks?.[key] ?? true) : null,
  };
}

/** All units' rows have one of the words in this column. */
function haveWords(context: RowContext, column: string, words: readonly string[]): string {
  const rows = words.map((word) =>
    countSaying(context, `${unitCriteria(context)},${column},${quote(word)}`),
  );
  return `${rows.join('+')}=${context.cell('unitRows')}`;
}

/** Criteria of the rows of each of these units, an array. */
function unitsCriteria(context: RowContext, units: string): string {
  return `${countedCriteria(context)},${context.sl.scope},${NOT_WIDE},${context.sl.unit},${units}`;
}

/** A name that passed from one unit to another stands in Đơn vị twice, and is one reporter. */
function areReporters(context: RowContext): string {
  const names = knownUnits(DV.name);
  return countingSaying(context, (count) => {
    const single = `(${count(unitsCriteria(context, names))}=1)/COUNTIF(${names},${names}&"")`;
    return `ROUND(SUMPRODUCT(${single}),6)=${context.cell('unitRows')}`;
  });
}

function areApart(context: RowContext): string {
  const wide = `${context.sl.scope},${quote(SCOPES[1])}`;
  const none = `COUNTIFS(${unitCriteria(context)},${wide})=0`;
  const saying = (criteria: string): string => `${countOfSaying(context, criteria)}>0`;
  const inFigure = saying(unitsCriteria(context, knownUnits(DV.name)));
  const counted = ANCESTOR_NAMES.map((name) => {
    const above = knownUnits(name);
    return `(${above}<>"")*(${saying(`${unitsCriteria(context, above)},${wide}`)})`;
  });
  return `IF(${none},TRUE,SUMPRODUCT((${inFigure})*(${counted.join('+')}))=0)`;
}

function areAnswers(context: RowContext): string {
  const criteria = unitCriteria(context);
  const none = `COUNTIFS(${criteria},${context.sl.state},${IS_TEXT})=0`;
  const contradicted = contradictions(context, criteria, isRate(context.indicator.kind));
  return `IF(${none},TRUE,${contradicted}=0)`;
}

/** Twin of `hasFigures`, for the rows without a state. */
function areFigures(context: RowContext): string {
  const { indicator } = context;
  const plain = `${unitCriteria(context)},${context.sl.state},${BLANK}`;
  if (countsAnswers(indicator)) {
    const listed = YES_NO.map((word) => `COUNTIFS(${plain},${context.sl.value},${quote(word)})`);
    const known = [`COUNTIFS(${plain},${context.sl.value},${BLANK})`, ...listed];
    return `COUNTIFS(${plain})=${known.join('+')}`;
  }
  const amounts = isRate(indicator.kind) ? [context.sl.numerator, context.sl.denominator] : [];
  return `${[context.sl.value, ...amounts].map((column) => notNumbers(plain, column)).join('+')}=0`;
}

/** Whether units' rows may be added: see `checkPool`. */
const CHECK_COLUMNS: readonly CalculationColumn[] = [
  checkColumn('types', 'Đơn vị: loại đúng danh mục', (c) =>
    haveWords(c, c.sl.type, ['', ...READING_TYPES]),
  ),
  checkColumn('scopes', 'Đơn vị: phạm vi đúng danh mục', (c) =>
    haveWords(c, c.sl.scope, ['', SCOPES[0], SCOPES[1]]),
  ),
  checkColumn('states', 'Đơn vị: tình trạng đúng danh mục', (c) =>
    haveWords(c, c.sl.state, ['', ...STATES]),
  ),
  checkColumn('answers', 'Đơn vị: tình trạng không kèm số', areAnswers),
  checkColumn('figures', 'Đơn vị: ô số là số', areFigures),
  checkColumn('reporters', 'Đơn vị: có tên, mỗi đơn vị một dòng', areReporters),
  checkColumn('apart', 'Đơn vị: không chồng nhau', areApart),
];

/** Each condition, and all of them together. */
export const POOL_CHECK_COLUMNS: readonly CalculationColumn[] = [
  ...CHECK_COLUMNS,
  {
    key: 'settled',
    header: 'Đơn vị cộng được',
    width: 10,
    formula: (context) =>
      canPool(context.indicator) ? and(...CHECK_COLUMNS.map(({ key }) => context.cell(key))) : null,
    value: ({ score: { resolution, indicator } }) => {
      if (!canPool(indicator)) return null;
      return resolution.checks === null || poolIsSettled(resolution.checks);
    },
  },
];
