/** Steps that say how many of the assigned units a pool covers: formulas of `core/assign/coverage`. */
import type { Coverage } from '../../core/assign/coverage';
import { LEAD, REPORTING } from '../../core/assign/assignment';
import { canPool, countsAnswers, poolsPairs } from '../../core/measure/pool';
import { SCOPES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { GC } from '../assign/assignmentTable';
import { overGroups, UNITS_OF_DAY } from '../assign/unitFormulas';
import { choose, quote } from '../formula';
import { ANCESTOR_NAMES, DV, knownUnits, SL } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { BLANK, countedCriteria, FILLED, IS_NUMBER, PAIRS } from './criteria';

export const COVERAGE_KEYS = {
  leads: 'assignedLeads',
  reporters: 'assignedReporters',
  role: 'assignedRole',
  assigned: 'assignedUnits',
  inclusive: 'inclusiveUnits',
  covered: 'coveredUnits',
} as const satisfies Record<keyof Coverage, string>;

/** Number of rows of Giao chỉ tiêu that hold in the year: twin of `assignmentsOf`. */
function inForce(context: RowContext, role: string, unit: string): string {
  const year = context.cell('year');
  const rows = `${GC.indicator},${context.cell('indicator')},${GC.role},${role},${GC.unit},${unit}`;
  const [early, late] = [`${GC.from},">"&${year}`, `${GC.to},"<"&${year}`];
  return [
    `COUNTIFS(${rows})`,
    `-COUNTIFS(${rows},${early})`,
    `-COUNTIFS(${rows},${late})`,
    `+COUNTIFS(${rows},${early},${late})`,
  ].join('');
}

/** Array over the units of Đơn vị: true for those that are assigned and exist. */
function assignedUnits(context: RowContext): string {
  const given = (names: string): string =>
    inForce(context, context.cell(COVERAGE_KEYS.role), names);
  const named = given(knownUnits(DV.name));
  return `(${named}+${overGroups((groups) => `${given(groups)}>0`)}>0)*${UNITS_OF_DAY}`;
}

/** Number of rows that make the pool and meet more criteria; twin of `addsToPool`. */
function inPool(context: RowContext, more: string): string {
  // A pool is settled: it holds no row of the province and rows of any type.
  const plain = `${countedCriteria(context)},${SL.state},${BLANK}`;
  const count = (what: string): string => `COUNTIFS(${plain},${what},${more})`;
  const { indicator } = context;
  if (countsAnswers(indicator)) {
    return YES_NO.map((word) => count(`${SL.value},${quote(word)}`)).join('+');
  }
  return count(poolsPairs(indicator) ? PAIRS : `${SL.value},${IS_NUMBER}`);
}

const WITH_THOSE_BELOW = `${SL.scope},${quote(SCOPES[1])}`;

/** Array over the units: how many rows of the pool say the figure of each. */
function coveredUnits(context: RowContext): string {
  const own = `${inPool(context, `${SL.unit},${knownUnits(DV.name)}`)}>0`;
  const assigned = assignedUnits(context);
  const through = ANCESTOR_NAMES.map((name) => {
    const above = knownUnits(name);
    return `(${above}<>"")*(${inPool(context, `${SL.unit},${above},${WITH_THOSE_BELOW}`)})`;
  });
  const alone = `SUMPRODUCT(${assigned}*(${own}))`;
  const withAbove = `SUMPRODUCT(${assigned}*((${own})+${through.join('+')}>0))`;
  return choose(
    [
      [`${context.cell(COVERAGE_KEYS.assigned)}=0`, '0'],
      [`${context.cell(COVERAGE_KEYS.inclusive)}=0`, alone],
    ],
    withAbove,
  );
}

function coverageColumn(
  key: keyof Coverage,
  header: string,
  formula: (context: RowContext) => string,
): CalculationColumn {
  return {
    key: COVERAGE_KEYS[key],
    header,
    width: 10,
    currentOnly: true,
    formula: (context) => (canPool(context.indicator) ? formula(context) : null),
    value: ({ coverage }) => coverage[key],
  };
}

/** Steps of a pool: 0 where nothing is pooled. */
const ofPool = (
  key: 'assigned' | 'inclusive' | 'covered',
  header: string,
  formula: (context: RowContext) => string,
): CalculationColumn =>
  coverageColumn(key, header, (context) => `IF(${context.cell('pooled')}=0,0,${formula(context)})`);

export const COVERAGE_COLUMNS: readonly CalculationColumn[] = [
  {
    key: COVERAGE_KEYS.leads,
    header: 'Dòng giao chủ trì',
    width: 9,
    currentOnly: true,
    formula: (context) =>
      context.indicator.optional === true ? null : inForce(context, quote(LEAD), FILLED),
    value: ({ coverage }) => coverage.leads,
  },
  coverageColumn('reporters', 'Dòng giao báo cáo', (context) =>
    inForce(context, quote(REPORTING), FILLED),
  ),
  coverageColumn(
    'role',
    'Đơn vị được giao là đơn vị',
    (context) =>
      `IF(${context.cell(COVERAGE_KEYS.reporters)}>0,${quote(REPORTING)},${quote(LEAD)})`,
  ),
  ofPool('assigned', 'Số đơn vị được giao', (context) => `SUMPRODUCT(${assignedUnits(context)})`),
  ofPool(
    'inclusive',
    'Đơn vị gồm cả trực thuộc',
    (context) => `(${inPool(context, WITH_THOSE_BELOW)})`,
  ),
  ofPool('covered', 'Đơn vị được giao có số', coveredUnits),
];
