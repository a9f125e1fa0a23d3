/** Steps that say how many of the assigned units a pool covers: formulas of `core/assign/coverage`. */
import type { Coverage } from '../../core/assign/coverage';
import { LEAD, REPORTING } from '../../core/assign/assignment';
import { canPool, countsAnswers, poolsPairs } from '../../core/measure/pool';
import { SCOPES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { GC } from '../assign/assignmentTable';
import { ARE_ALL_GROUPS_OF_DAY, overGroups, UNITS_OF_DAY } from '../assign/unitFormulas';
import { and, quote } from '../formula';
import { ANCESTOR_NAMES, DV, knownUnits } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { arePairs, BLANK, countedCriteria, FILLED, IS_NUMBER } from './criteria';

export const COVERAGE_KEYS = {
  leads: 'assignedLeads',
  reporters: 'assignedReporters',
  bounds: 'assignedBounds',
  role: 'assignedRole',
  assigned: 'assignedUnits',
  own: 'ownUnits',
  inclusive: 'inclusiveUnits',
  covered: 'coveredUnits',
} as const satisfies Record<keyof Coverage, string>;

/** Criteria of rows of Giao chỉ tiêu that begin after the year, and of those that end before it. */
function outside(context: RowContext): readonly [late: string, over: string] {
  const year = context.cell('year');
  return [`${context.gc.from},">"&${year}`, `${context.gc.to},"<"&${year}`];
}

function givenRows({ gc, cell }: RowContext, role: string, unit: string): string {
  return `${gc.indicator},${cell('indicator')},${gc.role},${role},${gc.unit},${unit}`;
}

/** Number of rows that hold in the year: twin of `assignmentsOf`. */
function inForce(context: RowContext, role: string, unit: string): string {
  const rows = givenRows(context, role, unit);
  const [late, over] = outside(context);
  return [
    `COUNTIFS(${rows})`,
    `-COUNTIFS(${rows},${late})`,
    `-COUNTIFS(${rows},${over})`,
    `+COUNTIFS(${rows},${late},${over})`,
  ].join('');
}

/**
 * Array over the units of Đơn vị: true for those that are assigned and exist.
 * @param always no row of the indicator and no group is outside the time
 */
function assignedUnits(context: RowContext, always = false): string {
  const role = context.cell(COVERAGE_KEYS.role);
  const given = (names: string): string =>
    always ? `COUNTIFS(${givenRows(context, role, names)})` : inForce(context, role, names);
  const named = given(knownUnits(DV.name));
  const grouped = overGroups((groups) => `${given(groups)}>0`, always);
  return `(${named}+${grouped}>0)*${UNITS_OF_DAY}`;
}

/**
 * How many of the assigned units; asking each of them when it was given is spared where it can be. Where it is not,
 * which is rare, all rows of Giao chỉ tiêu are looked at, lest the formula grow too long.
 */
function countAssigned(context: RowContext, also = ''): string {
  const always = and(`${context.cell(COVERAGE_KEYS.bounds)}=0`, ARE_ALL_GROUPS_OF_DAY);
  const count = (assigned: string): string => `SUMPRODUCT(${assigned}${also})`;
  const anyTime = count(assignedUnits({ ...context, gc: GC }));
  return `IF(${always},${count(assignedUnits(context, true))},${anyTime})`;
}

/** Number of rows that make the pool and meet more criteria; twin of `addsToPool`. */
function inPool(context: RowContext, more: string): string {
  // A pool is settled: it holds no row of the province and rows of any type.
  const plain = `${countedCriteria(context)},${context.sl.state},${BLANK}`;
  const count = (what: string): string => `COUNTIFS(${plain},${what},${more})`;
  const { indicator } = context;
  if (countsAnswers(indicator)) {
    return YES_NO.map((word) => count(`${context.sl.value},${quote(word)}`)).join('+');
  }
  return count(poolsPairs(indicator) ? arePairs(context) : `${context.sl.value},${IS_NUMBER}`);
}

/** Criteria of figures that include those of the units below. */
const withThoseBelow = ({ sl }: RowContext): string => `${sl.scope},${quote(SCOPES[1])}`;

/** Array over the units: true for those that have a row of their own in the pool. */
function haveOwn(context: RowContext): string {
  return `${inPool(context, `${context.sl.unit},${knownUnits(DV.name)}`)}>0`;
}

function ownUnits(context: RowContext): string {
  const count = countAssigned(context, `*(${haveOwn(context)})`);
  return `IF(${context.cell(COVERAGE_KEYS.assigned)}=0,0,${count})`;
}

/** With those in whose figure they are. */
function coveredUnits(context: RowContext): string {
  const [own, inclusive] = [COVERAGE_KEYS.own, COVERAGE_KEYS.inclusive].map((key) =>
    context.cell(key),
  );
  const through = ANCESTOR_NAMES.map((name) => {
    const above = knownUnits(name);
    const rows = inPool(context, `${context.sl.unit},${above},${withThoseBelow(context)}`);
    return `(${above}<>"")*(${rows})`;
  });
  const has = `(${haveOwn(context)})+${through.join('+')}>0`;
  const assigned = assignedUnits({ ...context, gc: GC });
  return `IF(${inclusive}=0,${own},SUMPRODUCT(${assigned}*(${has})))`;
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
  key: 'assigned' | 'own' | 'inclusive' | 'covered',
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
  coverageColumn('bounds', 'Mốc thời hạn không thỏa', (context) => {
    const { gc, cell } = context;
    const rows = outside(context).map(
      (bound) => `COUNTIFS(${gc.indicator},${cell('indicator')},${bound})`,
    );
    return rows.join('+');
  }),
  coverageColumn(
    'role',
    'Đơn vị được giao là đơn vị',
    (context) =>
      `IF(${context.cell(COVERAGE_KEYS.reporters)}>0,${quote(REPORTING)},${quote(LEAD)})`,
  ),
  ofPool('assigned', 'Số đơn vị được giao', (context) => countAssigned(context)),
  ofPool('own', 'Đơn vị được giao có số riêng', ownUnits),
  ofPool(
    'inclusive',
    'Đơn vị gồm cả trực thuộc',
    (context) => `(${inPool(context, withThoseBelow(context))})`,
  ),
  ofPool('covered', 'Đơn vị được giao có số', coveredUnits),
];
