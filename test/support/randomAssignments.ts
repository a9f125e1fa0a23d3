/** Random rows of Giao chỉ tiêu: right ones, those that say the same twice, and what people get wrong. */
import fc from 'fast-check';
import type { Assignment } from '../../src/core/assign/assignment';
import { ROLES } from '../../src/core/assign/assignment';
import { planAssignments } from '../../src/core/assign/planAssignments';
import type { CellValue } from '../../src/core/cells';
import { yearsOf } from '../../src/core/plan/targets';
import type { Plan } from '../../src/core/plan/types';
import { SCOPES } from '../../src/core/readingWords';
import { ASSIGNMENT_TABLE } from '../../src/sheets/assign/assignmentTable';

type Typed = Omit<Assignment, 'row'>;

const REF: CellValue = { error: '#REF!' };
const FIRST_ROW = ASSIGNMENT_TABLE.headerRow + 1;

/** Mostly one of the right cells, now and then one of the others. */
const mostly = (
  right: readonly CellValue[],
  wrong: readonly CellValue[],
): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );

function randomRow({ indicators, units, groups, ...plan }: Plan): fc.Arbitrary<Typed> {
  const ids = indicators.map(({ id }) => id);
  const names = [...units, ...groups, ...groups].map(({ name }) => name);
  const years = yearsOf(plan);
  const bound = mostly([null, null, null, ...years], ['2023', 2023.5, 'x', REF]);
  return fc.record({
    order: fc.constantFrom<CellValue>(1, 2, null, 'a'),
    indicator: mostly(ids, [
      ids[0]?.toLowerCase() ?? '',
      'XX.9',
      `${ids[0] ?? ''} `,
      null,
      12,
      REF,
    ]),
    unit: mostly(names, [names[0]?.toUpperCase() ?? '', 'Sở Không Có', null, null, 7, REF]),
    role: mostly([...ROLES, ROLES[2], ROLES[0]], ['BÁO CÁO', 'chủ trì', 'Chính', null, 3, REF]),
    scope: mostly([null, null, ...SCOPES], ['Cả tỉnh', 'TOÀN TỈNH', 1, REF]),
    target: fc.constantFrom<CellValue>(null, null, 50, 'x'),
    from: bound,
    to: bound,
    document: fc.constantFrom<CellValue>(null, '12/QĐ-UBND'),
  });
}

/** Rows of which some stand there twice, with other bounds or the same. */
function randomRows(plan: Plan): fc.Arbitrary<Typed[]> {
  const row = randomRow(plan);
  return fc
    .array(row, { maxLength: 24 })
    .chain((rows) =>
      fc
        .tuple(fc.subarray(rows, { maxLength: Math.min(4, rows.length) }), row)
        .map(([again, other]) => [
          ...rows,
          ...again.map((one, index) => (index % 2 === 0 ? one : { ...one, from: other.from })),
        ]),
    );
}

function placed(rows: readonly Typed[]): Assignment[] {
  return rows.map((row, index) => ({ ...row, row: FIRST_ROW + index }));
}

/** Every unit reports every indicator, by its group if it has one. */
function everybody({ indicators, units, groups }: Plan): Typed[] {
  const alone = units.filter((unit) => unit.groups.length === 0);
  const peopled = groups.filter(({ code }) => units.some((unit) => unit.groups.includes(code)));
  return indicators.flatMap(({ id }) =>
    [...peopled, ...alone].map(({ name }) => ({
      ...NOBODY,
      indicator: id,
      unit: name,
      role: ROLES[2],
    })),
  );
}

const NOBODY: Typed = {
  order: null,
  indicator: null,
  unit: null,
  role: null,
  scope: null,
  target: null,
  from: null,
  to: null,
  document: null,
};

/** None, those of the plan, everybody, or any. */
export function randomAssignments(plan: Plan): fc.Arbitrary<readonly Assignment[]> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Assignment[]>([]) },
    { weight: 2, arbitrary: fc.constant(planAssignments(plan, FIRST_ROW)) },
    { weight: 2, arbitrary: fc.constant(everybody(plan)).map(placed) },
    { weight: 5, arbitrary: randomRows(plan).map(placed) },
  );
}
