/** Counts above the table of Nhiệm vụ: tasks by state in the chosen period. */
import type { Book } from '../../core/book';
import { yearsOf } from '../../core/plan/targets';
import type { TaskState, TaskVerdict } from '../../core/tasks/taskState';
import { TASK_WORDS, VERDICT_GROUPS } from '../../core/tasks/taskState';
import { paddedNumber } from '../../core/measure/show';
import { labelled, viewText } from '../countBoxes';
import { join, paddedInteger, quote } from '../formula';
import { heading } from '../planSheets';
import type { FormulaCell, PlacedCell } from '../spec';
import type { StyleName } from '../styles';
import type { TableDef } from '../table';
import { followedCells } from '../table';
import { NV, taskTable } from './taskTable';

type Group = keyof typeof VERDICT_GROUPS;

const BOXES: readonly (readonly [key: string, label: string, group: Group, style: StyleName])[] = [
  ['lead.text', 'Hoàn thành', 'done', 'countMet'],
  ['coordinating.text', 'Đang trong hạn', 'inTime', 'count'],
  ['timing', 'Quá hạn', 'late', 'countOff'],
  ['product', 'Chưa báo cáo', 'silent', 'count'],
];

function counted(
  states: ReadonlyMap<string, TaskState>,
  group: Group,
): FormulaCell & { value: number } {
  const verdicts: readonly TaskVerdict[] = VERDICT_GROUPS[group];
  const formula = verdicts
    .map((verdict) => `COUNTIF(${NV.verdict},${quote(TASK_WORDS.words[verdict])})`)
    .join('+');
  const value = [...states.values()].filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { formula, value };
}

/** "84 nhiệm vụ; 02 không phát sinh; 01 cần kiểm tra". */
function summary(states: ReadonlyMap<string, TaskState>): FormulaCell {
  const total = { formula: `COUNTIF(${NV.verdict},"?*")`, value: states.size };
  const parts = [
    { label: ' nhiệm vụ; ', ...total },
    { label: ' không phát sinh; ', ...counted(states, 'nothing') },
    { label: ' cần kiểm tra', ...counted(states, 'unclear') },
  ];
  return {
    formula: join(
      ...parts.flatMap(({ label, formula }) => [paddedInteger(`(${formula})`), quote(label)]),
    ),
    value: parts.map(({ label, value }) => paddedNumber(value) + label).join(''),
  };
}

export function taskHead(
  book: Book,
  def: TableDef,
  states: ReadonlyMap<string, TaskState>,
): PlacedCell[] {
  const title = heading(
    'NHIỆM VỤ CỤ THỂ',
    'Theo Phụ lục phân công nhiệm vụ của Kế hoạch. Tình trạng kỳ này lấy từ sheet Tiến độ nhiệm vụ.',
  );
  return [
    ...followedCells(taskTable(yearsOf(book.plan)), def, title),
    ...labelled(def, 'name', viewText(book.selection), summary(states), 'countNote'),
    ...BOXES.flatMap(([key, label, group, style]) =>
      labelled(def, key, label, counted(states, group), style),
    ),
  ];
}
