/** Sheets that hold the plan: Chỉ tiêu, Nhiệm vụ, Điểm cần làm rõ; Đơn vị has a file of its own. */
import type { Clarification, Plan } from '../core/plan/types';
import { yearsOf } from '../core/plan/targets';
import { YES_NO } from '../core/words';
import { optionsOfPoint } from './choiceLists';
import type { Json } from './field';
import { encodeRecord, jsonText, valueAt } from './field';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import {
  CLARIFICATION_TABLE,
  indicatorTable,
  OPTION_TABLE,
  TASK_TABLE,
  TOLERANCE_WORDS,
} from './planTables';
import type { PlacedCell, SheetSpec, TableRow, Validation } from './spec';
import { PALETTE } from './styles';
import type { TableDef } from './table';
import { area, columnLayouts, columnOf, followedCells, rowCell, tableSpec } from './table';

/** Typed records are plain JSON; this says so to the compiler. */
export function asJson(record: object): Json {
  return record as Json;
}

/** Rows of a table of records. */
export function recordRows(
  def: TableDef,
  records: readonly object[],
  keyOf: (record: Json, index: number) => string,
): TableRow[] {
  return records.map((record, index) => ({
    key: keyOf(asJson(record), index),
    cells: encodeRecord(asJson(record), def.columns),
  }));
}

function idOf(record: Json): string {
  return jsonText(valueAt(record, ['id']));
}

export function heading(title: string, subtitle: string): PlacedCell[] {
  return [
    { row: 1, column: 1, content: title, style: 'title' },
    { row: 2, column: 1, content: subtitle, style: 'subtitle' },
  ];
}

interface ListSheet {
  /** As a new book has it, and where it stands. */
  readonly standard: TableDef;
  readonly def: TableDef;
  readonly rows: readonly TableRow[];
  /** Columns of which the texts together are a row's key. */
  readonly keys: readonly string[];
  readonly head: readonly PlacedCell[];
  /** The last printed column. */
  readonly printed: string;
  readonly freezeColumns: number;
}

/** A sheet that holds one long table. */
export function listSheet(list: ListSheet): SheetSpec {
  const { standard, def, rows, keys, head, printed, freezeColumns } = list;
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    cells: followedCells(standard, def, head),
    tables: [tableSpec(def, rows, { identity: { by: 'keys', columns: keys } })],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: def.headerRow, columns: freezeColumns },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, printed),
    },
  };
}

/** A list to choose from; what is not in it is asked about, never refused. */
export function choice(def: TableDef, key: string, source: string | readonly string[]): Validation {
  const title = def.columns.find((column) => column.key === key)?.header ?? '';
  return {
    range: area(def, key),
    rule: { type: 'list', source },
    strictness: 'warning',
    errorTitle: title,
    error: 'Giá trị này không có trong danh sách.',
  };
}

export function indicatorSheet(plan: Plan, layout: Layout = STANDARD_LAYOUT): SheetSpec {
  const standard = indicatorTable(yearsOf(plan));
  const def = layout.placed(standard);
  const sheet = listSheet({
    standard,
    def,
    rows: recordRows(def, plan.indicators, idOf),
    keys: ['id'],
    head: heading('CHỈ TIÊU CỦA KẾ HOẠCH', `Kế hoạch số ${plan.number}: ${plan.title}`),
    printed: `targets.${plan.lastYear}.value`,
    freezeColumns: 4,
  });
  const validations = [
    choice(def, 'followed', YES_NO),
    choice(def, 'headline', YES_NO),
    choice(def, 'tolerance.by', Object.values(TOLERANCE_WORDS.words)),
  ];
  return { ...sheet, validations };
}

/** Nhiệm vụ of a plan that is still to be written: the plan's own columns alone. */
export function plainTaskSheet(plan: Plan): SheetSpec {
  return listSheet({
    standard: TASK_TABLE,
    def: TASK_TABLE,
    rows: recordRows(TASK_TABLE, plan.tasks, idOf),
    keys: ['id'],
    head: heading('NHIỆM VỤ CỤ THỂ', 'Theo Phụ lục phân công nhiệm vụ của Kế hoạch'),
    printed: 'product',
    freezeColumns: 3,
  });
}

/** One row a number of an option; an option without numbers has one row. */
export function optionRows(clarifications: readonly Clarification[]): object[] {
  return clarifications.flatMap(({ id, options }) =>
    options.flatMap(({ label, targets }) => {
      const numbers = Object.entries(targets ?? {}).flatMap(([indicator, byYear]) =>
        Object.entries(byYear).map(([year, value]) => ({ indicator, year: Number(year), value })),
      );
      const rows: object[] = numbers.length === 0 ? [{}] : numbers;
      return rows.map((row) => ({ clarification: id, label, ...row }));
    }),
  );
}

export function clarificationSheet(plan: Plan, layout: Layout = STANDARD_LAYOUT): SheetSpec {
  const points = layout.placed(CLARIFICATION_TABLE);
  const options = layout.placed(OPTION_TABLE);
  const rows = recordRows(options, optionRows(plan.clarifications), (_, index) => String(index));
  const sheet = listSheet({
    standard: CLARIFICATION_TABLE,
    def: points,
    rows: recordRows(points, plan.clarifications, idOf),
    keys: ['id'],
    head: heading(
      'ĐIỂM CẦN LÀM RÕ',
      'Chọn phương án ở cột Lựa chọn; các phương án ghi ở bảng bên phải',
    ),
    printed: 'indicators',
    freezeColumns: 3,
  });
  const identity = {
    by: 'keys',
    columns: ['clarification', 'label', 'indicator', 'year'],
  } as const;
  return {
    ...sheet,
    columns: columnLayouts([points, options]),
    tables: [...sheet.tables, tableSpec(options, rows, { identity })],
    validations: [
      choice(points, 'choice', optionsOfPoint(rowCell(points, 'id', points.headerRow + 1))),
    ],
  };
}
