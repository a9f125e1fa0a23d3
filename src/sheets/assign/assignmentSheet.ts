/**
 * Giao chỉ tiêu: who leads, helps and reports. The plan fills it once; afterwards the rows are the
 * officer's, and only the columns beside them are ours.
 */
import type { Assignment } from '../../core/assign/assignment';
import { LEAD, ROLES } from '../../core/assign/assignment';
import { checkAssignments } from '../../core/assign/check';
import { rosterOn, unitsNamed } from '../../core/assign/roster';
import type { Book } from '../../core/book';
import type { CellValue } from '../../core/cells';
import { isBlank } from '../../core/cells';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { unitDayOf } from '../../core/measure/scoreBook';
import { paddedNumber } from '../../core/measure/show';
import { SCOPES } from '../../core/readingWords';
import { dueDates } from '../../core/settings';
import { TT } from '../calculation/calculationSheet';
import { UNIT_CHOICES } from '../choiceLists';
import { and, paddedInteger, quote } from '../formula';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { heading, listSheet } from '../planSheets';
import { CT, DV, knownUnits } from '../ranges';
import type { CellContent, ConditionalFormat, PlacedCell, SheetSpec, TableRow } from '../spec';
import type { Validation, ValidationRule } from '../spec';
import type { TableDef } from '../table';
import { area, followedCells, rowCell } from '../table';
import { ASSIGNMENT_TABLE, isTypedColumn } from './assignmentTable';
import { checkFormula } from './checkFormula';
import { CHECK_WORDS } from './checkWords';
import { overGroups, UNITS_OF_DAY } from './unitFormulas';

/** Columns of ours, each with what `core/` makes of the row. */
interface Made {
  readonly name: CellValue;
  readonly units: CellValue;
  readonly check: string;
}

function nameFormula(id: string): string {
  return `IFERROR(IF(${id}="","",INDEX(${CT.name},MATCH(${id},${CT.id},0))&""),"")`;
}

/** Units of the day that bear the name, or are in the group of that name. */
function unitsFormula(unit: string): string {
  const named = `(${knownUnits(DV.name)}=${unit})`;
  const grouped = overGroups((groups) => `${groups}=${unit}`);
  const count = `SUMPRODUCT((${named}+${grouped}>0)*${UNITS_OF_DAY})`;
  return `IFERROR(IF(${unit}="","",${count}),"")`;
}

function madeCell(def: TableDef, key: string, row: number, made: Made): CellContent {
  const cell = (of: keyof Assignment): string => rowCell(def, of, row);
  switch (key) {
    case 'name':
      return { formula: nameFormula(cell('indicator')), value: made.name };
    case 'units':
      return { formula: unitsFormula(cell('unit')), value: made.units };
    case 'check':
      return { formula: checkFormula(cell), value: made.check };
    default:
      return null;
  }
}

function unitCount(roster: ReturnType<typeof rosterOn>, unit: CellValue): CellValue {
  if (isBlank(unit) || typeof unit === 'object') return '';
  return typeof unit === 'string' ? unitsNamed(roster, new Set([unit.toLowerCase()])).length : 0;
}

/** Rows of the table; a row's key is where it stands, since officers may repeat one. */
function assignmentRows(book: Book, def: TableDef): TableRow[] {
  const { plan, settings, selection, assignments } = book;
  const names = new Map(plan.indicators.map(({ id, name }) => [id.toLowerCase(), name]));
  const { year, period, review } = selection;
  const roster = rosterOn(plan, unitDayOf(dueDates(settings, year, period, review)));
  const checks = checkAssignments(plan, assignments);
  return assignments.map((one, index): TableRow => {
    const { indicator, unit } = one;
    const fault = checks[index] ?? null;
    const made: Made = {
      name: typeof indicator === 'string' ? (names.get(indicator.toLowerCase()) ?? '') : '',
      units: unitCount(roster, unit),
      check: fault === null ? '' : CHECK_WORDS[fault],
    };
    const row = def.headerRow + 1 + index;
    return {
      key: String(one.row),
      cells: def.columns.map(({ key }) =>
        isTypedColumn(key) ? one[key] : madeCell(def, key, row, made),
      ),
    };
  });
}

/** A row of the table in which nothing stands, or nothing any more: what we make of it is nothing either. */
function blankRow(def: TableDef): TableRow {
  const nothing: Made = { name: '', units: '', check: '' };
  const cells = def.columns.map(({ key }) => madeCell(def, key, def.headerRow + 1, nothing));
  return { key: '', cells };
}

/** Indicators that nobody leads in the chosen year; those that the document only implies have no count. */
function openLeads(scores: readonly IndicatorScore[]): PlacedCell {
  const open = scores.filter(
    ({ indicator, coverage }) => indicator.optional !== true && coverage.leads === 0,
  ).length;
  const [none, some] = ['Mọi chỉ tiêu đều có cơ quan chủ trì', ' chỉ tiêu chưa có cơ quan chủ trì'];
  const count = `COUNTIF(${TT.assignedLeads},0)`;
  const content = {
    formula: `IF(${count}=0,${quote(none)},${paddedInteger(count)}&${quote(some)})`,
    value: open === 0 ? none : `${paddedNumber(open)}${some}`,
  };
  return { row: 3, column: 1, content, style: 'value' };
}

function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const cell = (key: string): string => rowCell(def, key, def.headerRow + 1);
  const hasNoLead = and(`${cell('role')}=${quote(LEAD)}`, `${cell('unit')}=""`);
  return [
    { range: area(def, 'order', 'check'), formula: hasNoLead, style: 'rowOpen' },
    { range: area(def, 'check'), formula: `${cell('check')}<>""`, style: 'statusNear' },
  ];
}

function validation(def: TableDef, key: string, rule: ValidationRule, prompt: string): Validation {
  const title = def.columns.find((column) => column.key === key)?.header ?? '';
  return {
    range: area(def, key),
    rule,
    strictness: 'warning',
    promptTitle: title,
    prompt,
    errorTitle: title,
    error: 'Giá trị này không có trong danh mục. Dòng ghi như vậy sẽ không được tính.',
  };
}

function validations({ plan }: Book, def: TableDef): Validation[] {
  const year = { type: 'whole', min: plan.firstYear, max: plan.lastYear } as const;
  const list = (source: string | readonly string[]): ValidationRule => ({ type: 'list', source });
  return [
    validation(def, 'indicator', list(CT.id), 'Chọn mã chỉ tiêu ở sheet Chỉ tiêu.'),
    validation(def, 'unit', list(UNIT_CHOICES.assignees), 'Chọn nhóm đơn vị hoặc đơn vị.'),
    validation(def, 'role', list(ROLES), 'Báo cáo: đơn vị gửi số liệu của chỉ tiêu này.'),
    validation(def, 'scope', list(SCOPES), 'Phạm vi số liệu mà đơn vị báo cáo.'),
    validation(def, 'from', year, 'Năm đầu thực hiện. Để trống: từ năm đầu của kế hoạch.'),
    validation(def, 'to', year, 'Năm cuối thực hiện. Để trống: đến hết kế hoạch.'),
  ];
}

export function assignmentSheet(
  book: Book,
  scores: readonly IndicatorScore[],
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const def = layout.placed(ASSIGNMENT_TABLE);
  const head = heading(
    'GIAO CHỈ TIÊU',
    'Đơn vị chủ trì, phối hợp và báo cáo số liệu từng chỉ tiêu. Không có dòng Báo cáo thì đơn vị chủ trì báo cáo.',
  );
  const sheet = listSheet({
    standard: ASSIGNMENT_TABLE,
    def,
    rows: [],
    keys: [],
    head: [],
    printed: 'document',
    freezeColumns: 3,
  });
  return {
    ...sheet,
    cells: followedCells(ASSIGNMENT_TABLE, def, [...head, openLeads(scores)]),
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: assignmentRows(book, def),
      identity: { by: 'row', blank: blankRow(def) },
    })),
    validations: validations(book, def),
    conditionalFormats: conditionalFormats(def),
  };
}
