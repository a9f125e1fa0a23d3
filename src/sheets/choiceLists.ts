/** The lists of Thiết lập that validations of other sheets refer to. */
import type { Plan } from '../core/plan/types';
import { PERIODS } from '../core/period';
import { PROVINCE_UNIT } from '../core/readingWords';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import { DV, NH } from './ranges';
import { CHOICE_TABLE, OPTION_CHOICE_TABLE, UNIT_CHOICE_TABLE } from './settingTables';
import type { CellContent, NameSpec, TableRow } from './spec';
import type { TableDef } from './table';
import { cellReference, columnOf, fullColumn } from './table';

/** The words of the periods, as a range. */
export function periodList(layout: Layout = STANDARD_LAYOUT): string {
  const def = layout.placed(CHOICE_TABLE);
  const column = columnOf(def, 'period');
  const first = cellReference(def.sheet, def.headerRow + 1, column);
  const last = cellReference(def.sheet, def.headerRow + PERIODS.length, column);
  return `${first}:${last.split('!')[1] ?? ''}`;
}

/** Lists of names: who reports figures, and whom indicators are given to. */
export const UNIT_CHOICES = { reporters: 'DS_DonVi', assignees: 'DS_DuocGiao' } as const;
const OPTION_CHOICES = { point: 'DS_Diem', option: 'DS_PhuongAn' } as const;

/** So many units can be added below the others before a run has to make the lists longer. */
const SPARE_ROWS = 20;

/** A row for each cell of the columns, in their order. */
function rowsOf(def: TableDef, cells: readonly (readonly [string, CellContent])[][]): TableRow[] {
  return cells.map((row, index) => {
    const byKey = new Map(row);
    return { key: String(index), cells: def.columns.map(({ key }) => byKey.get(key) ?? null) };
  });
}

/** “Toàn tỉnh” is what is written most, and no unit; groups come before units. */
export function unitChoiceRows(def: TableDef, { units, groups }: Plan): TableRow[] {
  const [unitNames, groupNames] = [units, groups].map((all) => all.map(({ name }) => name));
  const length = 1 + units.length + groups.length + SPARE_ROWS;
  const assignees = [...(groupNames ?? []), ...(unitNames ?? [])];
  const groupCount = `COUNTA(${NH.name})`;
  const reporter = (place: number): CellContent =>
    place === 0
      ? PROVINCE_UNIT
      : { formula: `INDEX(${DV.name},${place})&""`, value: unitNames?.[place - 1] ?? '' };
  const assignee = (place: number): CellContent => ({
    formula: `IF(${place + 1}<=${groupCount},INDEX(${NH.name},${place + 1}),INDEX(${DV.name},${place + 1}-${groupCount}))&""`,
    value: assignees[place] ?? '',
  });
  const cells = Array.from({ length }, (_, place): (readonly [string, CellContent])[] => [
    ['reporter', reporter(place)],
    ['assignee', assignee(place)],
  ]);
  return rowsOf(def, cells);
}

export function optionChoiceRows(def: TableDef, { clarifications }: Plan): TableRow[] {
  const cells = clarifications.flatMap(({ id, options }) =>
    [...new Set(options.map(({ label }) => label))].map(
      (label): (readonly [string, CellContent])[] => [
        ['point', id],
        ['option', label],
      ],
    ),
  );
  return rowsOf(def, cells);
}

/** The options of the point whose id stands in a cell; they stand one below the other. */
export function optionsOfPoint(id: string): string {
  const first = `MATCH(${id},${OPTION_CHOICES.point},0)`;
  const at = (place: string): string => `INDEX(${OPTION_CHOICES.option},${place})`;
  return `${at(first)}:${at(`${first}+COUNTIF(${OPTION_CHOICES.point},${id})-1`)}`;
}

/** Names of the lists; those of units end where the names do. */
export function choiceNames(layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const [units, options] = [layout.placed(UNIT_CHOICE_TABLE), layout.placed(OPTION_CHOICE_TABLE)];
  const list = (key: string, length: string): string => {
    const first = cellReference(units.sheet, units.headerRow + 1, columnOf(units, key));
    return `${first}:INDEX(${fullColumn(units, key)},${length})`;
  };
  const unitCount = `COUNTA(${DV.name})`;
  return [
    { name: UNIT_CHOICES.reporters, refersTo: list('reporter', `1+${unitCount}`) },
    {
      name: UNIT_CHOICES.assignees,
      refersTo: list('assignee', `MAX(1,COUNTA(${NH.name})+${unitCount})`),
    },
    { name: OPTION_CHOICES.point, refersTo: fullColumn(options, 'point') },
    { name: OPTION_CHOICES.option, refersTo: fullColumn(options, 'option') },
  ];
}
