/** Tiến độ nhiệm vụ: how far each unit is with each task, period by period. */
import type { Book } from '../../core/book';
import { LAST_MONTHS, PERIODS, PERIOD_WORDS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import { sameText } from '../../core/reading';
import { REPORT_STATES, REPORT_WORDS } from '../../core/tasks/progress';
import type { TaskProgress } from '../../core/tasks/progress';
import type { ProgressCheck, ProgressContext } from '../../core/tasks/progressCheck';
import { checkProgress, PROGRESS_FAULTS } from '../../core/tasks/progressCheck';
import { progressContext } from '../../core/tasks/taskStates';
import { quote } from '../formula';
import { periodList } from '../choiceLists';
import { inputRule } from '../inputRule';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { DV } from '../ranges';
import type { CellContent, ConditionalFormat, SheetSpec, TableRow, Validation } from '../spec';
import type { CellValue } from '../../core/cells';
import { PALETTE } from '../styles';
import type { TableDef } from '../table';
import { area, columnLayouts, columnOf, rowCell, tableSpec } from '../table';
import { progressFormulas } from './progressFormulas';
import { progressHead } from './progressHead';
import type { ProgressStep } from './progressTable';
import { PROGRESS_INPUTS, PROGRESS_TABLE } from './progressTable';
import type { TaskPlaces } from './taskPlaces';
import { taskPlaces } from './taskPlaces';
import { NV } from './taskTable';

/** What formulas and values of the sheet's rows are made from, once for all rows. */
export interface ProgressSetting {
  readonly def: TableDef;
  readonly years: readonly number[];
  readonly context: ProgressContext;
  readonly places: TaskPlaces;
  /** Names of the tasks by their id in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param def where the table stands */
export function progressSetting(book: Book, def: TableDef, places: TaskPlaces): ProgressSetting {
  const { plan } = book;
  return {
    def,
    years: yearsOf(plan),
    context: progressContext(book),
    places,
    names: new Map(plan.tasks.map(({ id, name }) => [id.toLowerCase(), name])),
  };
}

/** A row in which nothing was typed yet. */
function emptyProgress(row: number): TaskProgress {
  return {
    row,
    task: null,
    unit: null,
    year: null,
    period: null,
    state: null,
    result: null,
    doneOn: null,
    cause: null,
    source: null,
  };
}

function stepValues(
  { places, names }: ProgressSetting,
  { task, period }: TaskProgress,
  { dueDay, judgedOn, fault }: ProgressCheck,
): Record<ProgressStep, CellValue> {
  const id = typeof task === 'string' ? task.toLowerCase() : '';
  const known = PERIODS.find((one) => sameText(period, PERIOD_WORDS.words[one]));
  return {
    name: names.get(id) ?? '',
    check: fault === null ? '' : PROGRESS_FAULTS.words[fault],
    taskRow: places.get(id) ?? '',
    dueDay: dueDay ?? '',
    month: known === undefined ? '' : LAST_MONTHS[known],
    judgedOn: judgedOn ?? '',
  };
}

/**
 * The formula cells of a row, by key of their column.
 * @param progress null for a row in which nothing was typed yet
 * @param row of the sheet
 */
export function madeProgressCells(
  setting: ProgressSetting,
  progress: TaskProgress | null,
  row: number,
): Map<string, CellContent> {
  const one = progress ?? emptyProgress(row);
  const values = stepValues(setting, one, checkProgress(one, setting.context));
  const formulas = progressFormulas(setting.def, row, setting.years);
  const keys = Object.keys(formulas) as ProgressStep[];
  return new Map(keys.map((key) => [key, { formula: formulas[key], value: values[key] }]));
}

function progressRow(
  setting: ProgressSetting,
  progress: TaskProgress | null,
  index: number,
): TableRow {
  const row = setting.def.headerRow + 1 + index;
  const cells = new Map<string, CellContent>([
    ...PROGRESS_INPUTS.map((key): [string, CellContent] => [key, progress?.[key] ?? null]),
    ...madeProgressCells(setting, progress, row),
  ]);
  return {
    key: String(progress?.row ?? row),
    cells: setting.def.columns.map(({ key }) => cells.get(key) ?? null),
  };
}

function validations(def: TableDef, years: readonly number[], layout: Layout): Validation[] {
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const words = REPORT_STATES.map((state) => REPORT_WORDS.words[state]);
  const unlisted = 'Giá trị này không có trong danh mục. Dòng ghi như vậy sẽ không được tính.';
  return [
    inputRule(
      def,
      'task',
      { type: 'list', source: NV.id },
      'Chọn mã nhiệm vụ ở sheet Nhiệm vụ.',
      unlisted,
    ),
    inputRule(
      def,
      'unit',
      { type: 'list', source: DV.name },
      'Chọn đơn vị ở sheet Đơn vị.',
      unlisted,
    ),
    inputRule(
      def,
      'year',
      { type: 'whole', min: first, max: last },
      'Năm báo cáo.',
      `Ghi một năm từ ${first} đến ${last}.`,
    ),
    inputRule(
      def,
      'period',
      { type: 'list', source: periodList(layout) },
      'Chọn kỳ báo cáo.',
      unlisted,
    ),
    inputRule(
      def,
      'state',
      { type: 'list', source: words },
      'Chọn tình trạng đến cuối kỳ.',
      unlisted,
    ),
    inputRule(
      def,
      'doneOn',
      { type: 'date' },
      'Ghi khi đã hoàn thành.',
      'Nhập ngày, ví dụ 30/6/2023.',
    ),
  ];
}

function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const first = def.headerRow + 1;
  const is = (state: (typeof REPORT_STATES)[number]): string =>
    `${rowCell(def, 'state', first)}=${quote(REPORT_WORDS.words[state])}`;
  const state = area(def, 'state');
  return [
    { range: state, formula: is('ongoingLate'), style: 'statusOff' },
    { range: state, formula: is('doneInTime'), style: 'statusMet' },
    {
      range: area(def, 'check'),
      formula: `${rowCell(def, 'check', first)}<>""`,
      style: 'statusNear',
    },
    { range: area(def, 'task', 'source'), formula: is('ongoingLate'), style: 'rowOff' },
  ];
}

export function progressSheet(book: Book, layout: Layout = STANDARD_LAYOUT): SheetSpec {
  const def = layout.placed(PROGRESS_TABLE);
  const setting = progressSetting(book, def, taskPlaces(book.plan, layout));
  const faulty = book.progress.filter((row) => checkProgress(row, setting.context).fault !== null);
  const reported = book.progress.length === 0 ? [null] : book.progress;
  const rows = reported.map((progress, index) => progressRow(setting, progress, index));
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    cells: progressHead(book, def, faulty.length),
    rowHeights: { 4: 30 },
    tables: [
      tableSpec(def, rows, { identity: { by: 'row', blank: progressRow(setting, null, 0) } }),
    ],
    validations: validations(def, setting.years, layout),
    conditionalFormats: conditionalFormats(def),
    freeze: { rows: def.headerRow, columns: columnOf(def, 'name') },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'source'),
    },
  };
}
