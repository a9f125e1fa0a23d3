/** Counts above the table of Tiến độ nhiệm vụ: rows of the chosen year and period by state. */
import type { Book } from '../../core/book';
import { isNumber, sameText } from '../../core/reading';
import { PERIOD_WORDS } from '../../core/period';
import type { ReportState, TaskProgress } from '../../core/tasks/progress';
import { countReports, REPORT_WORDS } from '../../core/tasks/progress';
import { paddedNumber } from '../../core/measure/show';
import { labelled, viewText } from '../countBoxes';
import { join, paddedInteger, quote } from '../formula';
import { NAMES } from '../names';
import { heading } from '../planSheets';
import type { FormulaCell, PlacedCell } from '../spec';
import type { StyleName } from '../styles';
import type { TableDef } from '../table';
import { followedCells, localColumn } from '../table';
import { PROGRESS_TABLE, TD } from './progressTable';

interface Box {
  /** Column above which the box stands. */
  readonly key: string;
  readonly state: ReportState;
  readonly style: StyleName;
  readonly columnSpan?: number;
}

const BOXES: readonly Box[] = [
  { key: 'unit', state: 'doneInTime', style: 'countMet' },
  { key: 'year', state: 'doneLate', style: 'count', columnSpan: 2 },
  { key: 'state', state: 'ongoing', style: 'count' },
  { key: 'result', state: 'ongoingLate', style: 'countOff' },
  { key: 'doneOn', state: 'notStarted', style: 'count' },
  { key: 'cause', state: 'nothing', style: 'count' },
];

const CRITERIA = [
  `${TD.year},">="&${NAMES.year}`,
  `${TD.year},"<="&${NAMES.year}`,
  `${TD.period},${NAMES.period}`,
].join(',');

/** Rows of the chosen period, whatever task they name: Kiểm tra tells of those that name none. */
function rowsNow({ progress, selection }: Book): TaskProgress[] {
  return progress.filter(
    ({ year, period }) =>
      isNumber(year) &&
      year === selection.year &&
      sameText(period, PERIOD_WORDS.words[selection.period]),
  );
}

/** "12 dòng của kỳ này; 02 dòng cần kiểm tra (mọi kỳ)". */
function summary(def: TableDef, rows: number, faulty: number): FormulaCell {
  const checks = `COUNTIF(${localColumn(def, 'check')},"?*")`;
  return {
    formula: join(
      paddedInteger(`COUNTIFS(${CRITERIA})`),
      quote(' dòng của kỳ này; '),
      paddedInteger(checks),
      quote(' dòng cần kiểm tra ở mọi kỳ'),
    ),
    value: `${paddedNumber(rows)} dòng của kỳ này; ${paddedNumber(faulty)} dòng cần kiểm tra ở mọi kỳ`,
  };
}

/** @param faulty rows of the whole table in which something is wrong */
export function progressHead(book: Book, def: TableDef, faulty: number): PlacedCell[] {
  const title = heading(
    'TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
    'Mỗi dòng là tình trạng một nhiệm vụ của một đơn vị trong một kỳ. Cột Kiểm tra ở bên phải nói chỗ cần sửa.',
  );
  const rows = rowsNow(book);
  const { states } = countReports(rows);
  const boxes = BOXES.flatMap(({ key, state, style, columnSpan }) => {
    const word = REPORT_WORDS.words[state];
    const formula = `COUNTIFS(${CRITERIA},${TD.state},${quote(word)})`;
    const content = { formula, value: states[state] };
    return labelled(def, key, word, content, style, columnSpan);
  });
  return [
    ...followedCells(PROGRESS_TABLE, def, title),
    ...labelled(
      def,
      'name',
      viewText(book.selection),
      summary(def, rows.length, faulty),
      'countNote',
    ),
    ...boxes,
  ];
}
