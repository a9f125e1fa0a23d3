/** Nhiệm vụ: the tasks of the plan, what the officers add, and how far each is in the chosen period. */
import type { Book } from '../../core/book';
import { yearsOf } from '../../core/plan/targets';
import type { Task } from '../../core/plan/types';
import { entriesById } from '../../core/tasks/taskEntry';
import type { TaskEntry } from '../../core/tasks/taskEntry';
import type { TaskState, TaskVerdict } from '../../core/tasks/taskState';
import { TASK_WORDS, VERDICT_GROUPS } from '../../core/tasks/taskState';
import { taskStates } from '../../core/tasks/taskStates';
import { encodeRecord } from '../field';
import { or, quote } from '../formula';
import { inputRule } from '../inputRule';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { asJson } from '../planSheets';
import { TASK_TABLE } from '../planTables';
import { DV } from '../ranges';
import type { CellContent, ConditionalFormat, SheetSpec, TableRow } from '../spec';
import { PALETTE } from '../styles';
import type { TableDef } from '../table';
import { area, columnLayouts, columnOf, rowCell, tableSpec } from '../table';
import { taskHead } from './taskHead';
import { taskSteps } from './taskSteps';
import { COUNTED_HEADER_ROW, taskTable } from './taskTable';

/**
 * The cells of a task that a run works out, by key of their column.
 * @param row of the sheet
 */
export function madeTaskCells(
  book: Book,
  def: TableDef,
  row: number,
  state: TaskState,
): Map<string, CellContent> {
  const { plan, selection } = book;
  return new Map<string, CellContent>([
    ['units', state.units],
    ...taskSteps(def, row, yearsOf(plan), state, selection.period),
  ]);
}

function taskRow(
  book: Book,
  def: TableDef,
  row: number,
  task: Task,
  entry: TaskEntry | undefined,
  state: TaskState,
): TableRow {
  const encoded = encodeRecord(asJson(task), TASK_TABLE.columns);
  const cells = new Map<string, CellContent>([
    ...TASK_TABLE.columns.map(({ key }, index): [string, CellContent] => [
      key,
      encoded[index] ?? null,
    ]),
    ['due', entry?.due ?? null],
    ['currentLead', entry?.currentLead ?? null],
    ...madeTaskCells(book, def, row, state),
  ]);
  return { key: task.id, cells: def.columns.map(({ key }) => cells.get(key) ?? null) };
}

/** The row of what is late, and the word in its own colour; the words tell it without colours. */
function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const verdict = rowCell(def, 'verdict', def.headerRow + 1);
  const is = (verdicts: readonly TaskVerdict[]): string =>
    or(...verdicts.map((known) => `${verdict}=${quote(TASK_WORDS.words[known])}`));
  const state = area(def, 'state');
  return [
    { range: state, formula: is(VERDICT_GROUPS.late), style: 'statusOff' },
    { range: state, formula: is(VERDICT_GROUPS.unclear), style: 'statusNear' },
    { range: state, formula: is(VERDICT_GROUPS.done), style: 'statusMet' },
    { range: area(def, 'order', 'state'), formula: is(VERDICT_GROUPS.late), style: 'rowOff' },
  ];
}

export function taskSheet(book: Book, layout: Layout = STANDARD_LAYOUT): SheetSpec {
  const { plan } = book;
  const def = layout.placed(taskTable(yearsOf(plan)));
  const states = taskStates(book);
  const entries = entriesById(plan, book.taskEntries);
  const rows = plan.tasks.flatMap((task, index) => {
    const state = states.get(task.id);
    if (state === undefined) return [];
    const row = def.headerRow + 1 + index;
    return [taskRow(book, def, row, task, entries.get(task.id), state)];
  });
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    // A workbook of the first format has no room for the counts above its table.
    cells: def.headerRow < COUNTED_HEADER_ROW ? [] : taskHead(book, def, states),
    rowHeights: { 4: 30 },
    tables: [tableSpec(def, rows, { identity: { by: 'keys', columns: ['id'] } })],
    validations: [
      inputRule(
        def,
        'due',
        { type: 'date' },
        'Ngày cuối còn trong hạn; để trống khi nhiệm vụ làm hằng năm.',
        'Nhập ngày, ví dụ 30/6/2023.',
      ),
      inputRule(
        def,
        'currentLead',
        { type: 'list', source: DV.name },
        'Ghi khi đơn vị chủ trì đã thay đổi so với kế hoạch.',
      ),
    ],
    conditionalFormats: conditionalFormats(def),
    freeze: { rows: def.headerRow, columns: columnOf(def, 'name') },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'product'),
    },
  };
}
