/** Thiết lập: facts of the plan, settings of the officers, cut-offs, lists; tables side by side. */
import { PERIOD_WORDS, PERIODS } from '../core/period';
import type { Plan } from '../core/plan/types';
import type { Settings } from '../core/settings';
import { YES_NO } from '../core/words';
import type { Json } from './field';
import { valueAt } from './field';
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
  PERIOD_TABLE,
  PUBLICATION_TABLE,
  SETTING_FACTS,
  SETTINGS_TABLE,
} from './settingTables';
import type { NameSpec, SheetSpec, TableRow, TableSpec } from './spec';
import { NUMBER_FORMATS, PALETTE } from './styles';
import { cellReference, columnLayouts, columnOf, tableSpec } from './table';

/** The row that says which layout the workbook has. */
export const VERSION_LABEL = 'Phiên bản sổ';

function factRows(record: Json, facts: readonly Fact[]): TableRow[] {
  return facts.map(({ label, path, codec }) => ({
    key: label,
    cells: [label, codec.encode(valueAt(record, path))],
    ...(path[path.length - 1] === 'issuedOn' ? { numberFormats: { 1: NUMBER_FORMATS.date } } : {}),
  }));
}

const byPosition = (_: Json, index: number): string => String(index);

function records(def: RecordTable, rows: readonly object[]): TableSpec {
  return tableSpec(def, recordRows(def, rows, byPosition), false);
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

const ALL_TABLES: readonly RecordTable[] = [
  PLAN_TABLE,
  SETTINGS_TABLE,
  PERIOD_TABLE,
  PUBLICATION_TABLE,
  CHOICE_TABLE,
  COMPONENT_TABLE,
  LIST_TABLE,
  GROUP_TABLE,
  DUTY_TABLE,
  EXPLAINED_TABLE,
];

const TOLERANCE_NAMES: Readonly<Record<string, string>> = {
  share: NAMES.toleranceShare,
  maxPoints: NAMES.tolerancePoints,
  minPlaces: NAMES.tolerancePlaces,
  steps: NAMES.toleranceSteps,
};

/** Names of the four numbers of the plan's tolerance, and of the layout's version. */
export function settingNames(): NameSpec[] {
  const row = (index: number): number => PLAN_TABLE.headerRow + 1 + index;
  const column = columnOf(PLAN_TABLE, 'value');
  const tolerances = PLAN_FACTS.flatMap(({ path }, index) => {
    const name = path[0] === 'tolerance' ? TOLERANCE_NAMES[path[1] ?? ''] : undefined;
    return name === undefined
      ? []
      : [{ name, refersTo: cellReference(SHEETS.settings, row(index), column) }];
  });
  const version = cellReference(SHEETS.settings, row(PLAN_FACTS.length), column);
  return [...tolerances, { name: NAMES.formatVersion, refersTo: version }];
}

export function settingsSheet(plan: Plan, settings: Settings): SheetSpec {
  const version: TableRow = { key: VERSION_LABEL, cells: [VERSION_LABEL, FORMAT_VERSION] };
  const planRows = [...factRows(asJson(plan), PLAN_FACTS), version];
  return {
    name: SHEETS.settings,
    tabColor: PALETTE.tabData,
    columns: columnLayouts(ALL_TABLES),
    cells: heading('THIẾT LẬP', 'Ô vàng nhạt là ô được sửa'),
    tables: [
      tableSpec(PLAN_TABLE, planRows, false),
      tableSpec(SETTINGS_TABLE, factRows(asJson(settings), SETTING_FACTS), false),
      records(PERIOD_TABLE, settings.periods),
      records(PUBLICATION_TABLE, settings.publications),
      records(CHOICE_TABLE, choiceRows()),
      records(COMPONENT_TABLE, plan.components),
      records(LIST_TABLE, wordRows(plan)),
      records(GROUP_TABLE, plan.groups),
      records(DUTY_TABLE, plan.duties),
      records(EXPLAINED_TABLE, plan.explained),
    ],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: PLAN_TABLE.headerRow, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [PLAN_TABLE.headerRow, PLAN_TABLE.headerRow],
      lastColumn: columnOf(PUBLICATION_TABLE, 'date'),
    },
  };
}
