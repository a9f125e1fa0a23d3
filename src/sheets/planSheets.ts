/** Sheets that hold the plan: Chỉ tiêu, Nhiệm vụ, Đơn vị, Điểm cần làm rõ. */
import type { Clarification, Plan, Unit } from '../core/plan/types';
import { yearsOf } from '../core/plan/targets';
import { ancestorsOf } from '../core/units/ancestors';
import type { Json } from './field';
import { encodeRecord, jsonText, valueAt } from './field';
import type { RecordTable } from './planTables';
import {
  CLARIFICATION_TABLE,
  HEADER_ROW,
  indicatorTable,
  OPTION_TABLE,
  TASK_TABLE,
  UNIT_TABLE,
} from './planTables';
import { ANCESTOR_KEYS, ANCESTOR_NAMES, DV, UNIT_SHEET_TABLE } from './ranges';
import type { PlacedCell, PrintSetup, SheetSpec, TableRow } from './spec';
import { PALETTE } from './styles';
import type { TableDef } from './table';
import { columnLayouts, columnOf, rowCell, tableSpec } from './table';

/** Typed records are plain JSON; this says so to the compiler. */
export function asJson(record: object): Json {
  return record as Json;
}

/** Rows of a table of records. */
export function recordRows(
  def: RecordTable,
  records: readonly object[],
  keyOf: (record: Json, index: number) => string,
): TableRow[] {
  return records.map((record, index) => ({
    key: keyOf(asJson(record), index),
    cells: encodeRecord(asJson(record), def.columns),
  }));
}

function idOf(key: 'id' | 'code') {
  return (record: Json): string => {
    return jsonText(valueAt(record, [key]));
  };
}

export function heading(title: string, subtitle: string): PlacedCell[] {
  return [
    { row: 1, column: 1, content: title, style: 'title' },
    { row: 2, column: 1, content: subtitle, style: 'subtitle' },
  ];
}

function listSheet(
  def: TableDef,
  rows: readonly TableRow[],
  head: PlacedCell[],
  print: Omit<PrintSetup, 'orientation' | 'titleRows'>,
  freezeColumns: number,
): SheetSpec {
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    cells: head,
    tables: [tableSpec(def, rows)],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: def.headerRow, columns: freezeColumns },
    print: { orientation: 'landscape', titleRows: [def.headerRow, def.headerRow], ...print },
  };
}

export function indicatorSheet(plan: Plan): SheetSpec {
  const years = yearsOf(plan);
  const def = indicatorTable(years);
  const last = columnOf(def, `targets.${plan.lastYear}.value`);
  return listSheet(
    def,
    recordRows(def, plan.indicators, idOf('id')),
    heading('CHỈ TIÊU CỦA KẾ HOẠCH', `Kế hoạch số ${plan.number}: ${plan.title}`),
    { lastColumn: last },
    4,
  );
}

/** Nhiệm vụ of a plan that is still to be written: the plan's own columns alone. */
export function plainTaskSheet(plan: Plan): SheetSpec {
  return listSheet(
    TASK_TABLE,
    recordRows(TASK_TABLE, plan.tasks, idOf('id')),
    heading('NHIỆM VỤ CỤ THỂ', 'Theo Phụ lục phân công nhiệm vụ của Kế hoạch'),
    { lastColumn: columnOf(TASK_TABLE, 'product') },
    3,
  );
}

/** Of the nearest unit above its name, of the others what stands one level higher in its row. */
function unitRow(unit: Unit, index: number, byCode: ReadonlyMap<string, Unit>): TableRow {
  const parent = rowCell(UNIT_SHEET_TABLE, 'parent', HEADER_ROW + 1 + index);
  const above = ancestorsOf(unit, byCode);
  const levels = ANCESTOR_KEYS.map((_, level) => {
    const from = level === 0 ? DV.name : ANCESTOR_NAMES[level - 1];
    const formula = `IF(${parent}="","",INDEX(${from},MATCH(${parent},${DV.code},0))&"")`;
    return { formula, value: above[level]?.name ?? '' };
  });
  return { key: unit.code, cells: [...encodeRecord(asJson(unit), UNIT_TABLE.columns), ...levels] };
}

export function unitSheet(plan: Plan): SheetSpec {
  const byCode = new Map(plan.units.map((unit) => [unit.code, unit]));
  return listSheet(
    UNIT_SHEET_TABLE,
    plan.units.map((unit, index) => unitRow(unit, index, byCode)),
    heading(
      'ĐƠN VỊ',
      'Tên ghi ở đây là tên dùng trong Số liệu; tên cũ và cách viết khác được nhận theo cột Cách viết khác',
    ),
    { lastColumn: columnOf(UNIT_SHEET_TABLE, 'aliases') },
    2,
  );
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

export function clarificationSheet(plan: Plan): SheetSpec {
  const options = recordRows(OPTION_TABLE, optionRows(plan.clarifications), (_, index) =>
    String(index),
  );
  const sheet = listSheet(
    CLARIFICATION_TABLE,
    recordRows(CLARIFICATION_TABLE, plan.clarifications, idOf('id')),
    heading('ĐIỂM CẦN LÀM RÕ', 'Chọn phương án ở cột Lựa chọn; các phương án ghi ở bảng bên phải'),
    { lastColumn: columnOf(CLARIFICATION_TABLE, 'indicators') },
    3,
  );
  return {
    ...sheet,
    columns: columnLayouts([CLARIFICATION_TABLE, OPTION_TABLE]),
    tables: [...sheet.tables, tableSpec(OPTION_TABLE, options)],
  };
}
