/** Hạn báo cáo: the duties of the plan in the chosen year, and Trình UBND tỉnh of the chosen period. */
import type { Book } from '../../core/book';
import { serialToIso, vietnameseDate } from '../../core/calendar';
import { DAYS_LEFT, daysLeft, lastDayOf, provinceDay } from '../../core/overview/deadlines';
import { PERIOD_WORDS } from '../../core/period';
import type { Duty } from '../../core/plan/types';
import { choose, dateText, join, paddedInteger, quote } from '../formula';
import { NAMES } from '../names';
import { DUE_WORDS } from '../planTables';
import { CB, CD, chosenPeriod, KY } from '../ranges';
import type { FormulaCell, PlacedCell } from '../spec';
import type { Page } from './page';
import { COLUMNS } from './page';

const WORDS = {
  before: 'trước ',
  until: 'đến ',
  unpublished: 'Chưa công bố',
  unset: 'Chưa ghi ngày',
  province: 'Trình UBND tỉnh, kỳ ',
} as const;

function dateOf(serial: number): string {
  const iso = serialToIso(serial);
  return iso === null ? '' : vietnameseDate(iso);
}

/** Twin of `daysLeft`. */
function leftCell(cell: string, lastDay: number | null, review: number): FormulaCell {
  const left = `(${cell}-${NAMES.review})`;
  const [before, after] = DAYS_LEFT.left;
  const formula = choose(
    [
      [`${cell}=""`, '""'],
      [`${left}<0`, quote(DAYS_LEFT.passed)],
      [`${left}=0`, quote(DAYS_LEFT.today)],
    ],
    join(quote(before), paddedInteger(left), quote(after)),
  );
  return { formula, value: daysLeft(lastDay, review) };
}

interface Line {
  readonly name: FormulaCell;
  readonly lastDay: FormulaCell & { readonly day: number | null };
  readonly date: (cell: string) => FormulaCell;
  readonly pointer: FormulaCell | null;
}

/** Twin of `lastDayOf`, of the duty in that row of its table. */
function lastDayFormula(row: string): string {
  const cell = (name: string): string => `INDEX(${name},${row})`;
  const period = cell(CD.period);
  const due = `SUMIFS(${KY.unitsDue},${KY.year},${NAMES.year},${KY.period},${period})`;
  const own = `IF(${period}="",0,${due})`;
  const planned = `DATE(${NAMES.year},${cell(CD['due.month'])},${cell(CD['due.day'])})-1`;
  const published = `SUMIFS(${CB.date},${CB.year},${NAMES.year})`;
  return choose(
    [
      [`${own}>0`, `${own}-1`],
      [`${cell(CD['due.rule'])}=${quote(DUE_WORDS.words.before)}`, planned],
      [`${published}>0`, `${published}+${cell(CD['due.days'])}`],
    ],
    '""',
  );
}

function dutyLine(page: Page, book: Book, duty: Duty, at: number): Line {
  const { plan, settings, selection } = book;
  const row = page.at(at, COLUMNS.duty);
  const day = lastDayOf(duty, settings, selection.year);
  const isBefore = `INDEX(${CD['due.rule']},${row})=${quote(DUE_WORDS.words.before)}`;
  const text =
    duty.due.rule === 'before'
      ? (last: number): string => WORDS.before + dateOf(last + 1)
      : (last: number): string => WORDS.until + dateOf(last);
  return {
    pointer: {
      formula: `MATCH(${quote(duty.id)},${CD.id},0)`,
      value: plan.duties.indexOf(duty) + 1,
    },
    name: { formula: `INDEX(${CD.name},${row})`, value: duty.name },
    lastDay: { formula: lastDayFormula(row), value: day ?? '', day },
    date: (cell) => ({
      formula: choose(
        [
          [`${cell}=""`, quote(WORDS.unpublished)],
          [isBefore, join(quote(WORDS.before), dateText(`(${cell}+1)`))],
        ],
        join(quote(WORDS.until), dateText(cell)),
      ),
      value: day === null ? WORDS.unpublished : text(day),
    }),
  };
}

function provinceLine({ settings, selection }: Book): Line {
  const { year, period } = selection;
  const day = provinceDay(settings, year, period);
  const due = chosenPeriod(KY.provinceDue);
  return {
    pointer: null,
    name: {
      formula: `${quote(WORDS.province)}&${NAMES.period}`,
      value: WORDS.province + PERIOD_WORDS.words[period],
    },
    lastDay: { formula: `IF(${due}>0,${due},"")`, value: day ?? '', day },
    date: (cell) => ({
      formula: choose(
        [[`${cell}=""`, quote(WORDS.unset)]],
        join(quote(WORDS.until), dateText(cell)),
      ),
      value: day === null ? WORDS.unset : WORDS.until + dateOf(day),
    }),
  };
}

export function deadlineCells(page: Page, book: Book): PlacedCell[] {
  const { deadlines, firstDeadline } = page.rows;
  const lines = [
    ...book.plan.duties.map((duty, index) => dutyLine(page, book, duty, firstDeadline + index)),
    provinceLine(book),
  ];
  return [
    page.cell(deadlines, COLUMNS.label, 'Hạn báo cáo', 'heading'),
    page.cell(deadlines, COLUMNS.duty, 'Dòng hạn', 'chartData'),
    ...lines.flatMap(({ name, lastDay, date, pointer }, index) => {
      const row = firstDeadline + index;
      const cell = page.at(row, COLUMNS.lastDay);
      const { day, ...content } = lastDay;
      return [
        page.cell(row, COLUMNS.label, name, 'pageText'),
        page.cell(row, COLUMNS.date, date(cell), 'pageCenter'),
        page.cell(row, COLUMNS.left, leftCell(cell, day, book.selection.review), 'pageCenter'),
        page.cell(row, COLUMNS.lastDay, content, 'chartData'),
        ...(pointer === null ? [] : [page.cell(row, COLUMNS.duty, pointer, 'chartData')]),
      ];
    }),
  ];
}
