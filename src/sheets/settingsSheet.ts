/** Thiết lập: facts of the plan, settings of the officers, cut-offs, lists; tables side by side. */
import { PERIOD_WORDS, PERIODS } from '../core/period';
import type { Plan } from '../core/plan/types';
import type { Settings } from '../core/settings';
import { YES_NO } from '../core/words';
import { optionChoiceRows, unitChoiceRows } from './choiceLists';
import type { Json } from './field';
import { valueAt } from './field';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import { FORMAT_VERSION, NAMES, SHEETS } from './names';
import { asJson, heading, recordRows } from './planSheets';
import type { Fact, RecordTable } from './planTables';
import {
  COMPONENT_TABLE,
  DUTY_TABLE,
  EXPLAINED_TABLE,
  GROUP_TABLE,
  LIST_TABLE,
  PLAN_FACTS,
  PLAN_TABLE,
} from './planTables';
import {
  CHOICE_TABLE,
  OPTION_CHOICE_TABLE,
  PERIOD_TABLE,
  PUBLICATION_TABLE,
  SETTING_FACTS,
  SETTINGS_TABLE,
  UNIT_CHOICE_TABLE,
} from './settingTables';
import type { NameSpec, RowIdentity, SheetSpec, TableRow } from './spec';
import { NUMBER_FORMATS, PALETTE } from './styles';
import type { TableDef } from './table';
import { cellReference, columnLayouts, columnOf, followedCells, tableSpec } from './table';

/** The row that says which layout the workbook has. */
export const VERSION_LABEL = 'Phiên bản sổ';

function factRows(record: Json, facts: readonly Fact[]): TableRow[] {
  return facts.map(({ label, path, codec }) => ({
    key: label,
    cells: [label, codec.encode(valueAt(record, path))],
    ...(path[path.length - 1] === 'issuedOn' ? { numberFormats: { 1: NUMBER_FORMATS.date } } : {}),
  }));
}

function wordRows(plan: Plan): object[] {
  return plan.lists.flatMap(({ id, name, words }) => words.map((word) => ({ id, name, word })));
}

function choiceRows(): object[] {
  return PERIODS.map((period, index) => ({
    period: PERIOD_WORDS.words[period],
    word: YES_NO[index] ?? '',
  }));
}

const TOLERANCE_NAMES: Readonly<Record<string, string>> = {
  share: NAMES.toleranceShare,
  maxPoints: NAMES.tolerancePoints,
  minPlaces: NAMES.tolerancePlaces,
  steps: NAMES.toleranceSteps,
};

/** Names of the four numbers of the plan's tolerance, and of the layout's version. */
export function settingNames(layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const def = layout.placed(PLAN_TABLE);
  const column = columnOf(def, 'value');
  const at = (label: string, index: number): string =>
    cellReference(
      SHEETS.settings,
      layout.labelRow(PLAN_TABLE, label) ?? def.headerRow + 1 + index,
      column,
    );
  const tolerances = PLAN_FACTS.flatMap(({ label, path }, index) => {
    const name = path[0] === 'tolerance' ? TOLERANCE_NAMES[path[1] ?? ''] : undefined;
    return name === undefined ? [] : [{ name, refersTo: at(label, index) }];
  });
  const version = at(VERSION_LABEL, PLAN_FACTS.length);
  return [...tolerances, { name: NAMES.formatVersion, refersTo: version }];
}

/** Rows of the facts of a plan; its tolerance is the officer's once it is loaded. */
function planRows(plan: Plan): TableRow[] {
  const owners = new Map<string, TableRow['owner']>(
    PLAN_FACTS.filter(({ path }) => path[0] === 'tolerance').map(({ label }) => [label, 'officer']),
  );
  const facts = factRows(asJson(plan), PLAN_FACTS).map((row): TableRow => {
    const owner = owners.get(row.key);
    return owner === undefined ? row : { ...row, owner };
  });
  const version: TableRow = {
    key: VERSION_LABEL,
    cells: [VERSION_LABEL, FORMAT_VERSION],
    owner: 'ours',
  };
  return [...facts, version];
}

interface Part {
  readonly def: TableDef;
  readonly keys: readonly string[];
  readonly rows: (def: TableDef, plan: Plan, settings: Settings) => readonly TableRow[];
}

function part(
  def: RecordTable,
  keys: readonly string[],
  records: (plan: Plan, settings: Settings) => readonly object[],
): Part {
  const keyOf = (_: Json, index: number): string => String(index);
  const rows: Part['rows'] = (placed, plan, settings) =>
    recordRows(placed, records(plan, settings), keyOf);
  return { def, keys, rows };
}

/** The tables of the sheet, from the left. */
const PARTS: readonly Part[] = [
  { def: PLAN_TABLE, keys: ['label'], rows: (_, plan) => planRows(plan) },
  {
    def: SETTINGS_TABLE,
    keys: ['label'],
    rows: (_, __, settings) => factRows(asJson(settings), SETTING_FACTS),
  },
  part(PERIOD_TABLE, ['year', 'period'], (_, settings) => settings.periods),
  part(PUBLICATION_TABLE, ['year'], (_, settings) => settings.publications),
  part(CHOICE_TABLE, [], choiceRows),
  part(COMPONENT_TABLE, ['id'], (plan) => plan.components),
  part(LIST_TABLE, ['id', 'word'], wordRows),
  part(GROUP_TABLE, ['code'], (plan) => plan.groups),
  part(DUTY_TABLE, ['id'], (plan) => plan.duties),
  part(EXPLAINED_TABLE, ['quote'], (plan) => plan.explained),
  { def: UNIT_CHOICE_TABLE, keys: [], rows: unitChoiceRows },
  { def: OPTION_CHOICE_TABLE, keys: [], rows: optionChoiceRows },
];

export function settingsSheet(
  plan: Plan,
  settings: Settings,
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const tables = PARTS.map(({ def, keys, rows }) => {
    const placed = layout.placed(def);
    const identity: RowIdentity =
      keys.length === 0 ? { by: 'place' } : { by: 'keys', columns: keys };
    return tableSpec(placed, rows(placed, plan, settings), { filter: false, identity });
  });
  const first = layout.placed(PLAN_TABLE);
  const head = heading('THIẾT LẬP', 'Ô vàng nhạt là ô được sửa');
  return {
    name: SHEETS.settings,
    tabColor: PALETTE.tabData,
    columns: columnLayouts(PARTS.map(({ def }) => layout.placed(def))),
    cells: followedCells(PLAN_TABLE, first, head),
    tables,
    validations: [],
    conditionalFormats: [],
    freeze: { rows: first.headerRow, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [first.headerRow, first.headerRow],
      lastColumn: columnOf(layout.placed(PUBLICATION_TABLE), 'date'),
    },
  };
}
