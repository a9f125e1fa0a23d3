/** The head of Tổng quan: what is looked at, and the boxes with the counts. */
import type { Book } from '../../core/book';
import type { GroupCounts } from '../../core/overview/componentCounts';
import { judged, notJudged } from '../../core/overview/componentCounts';
import { PERIOD_STATES, periodState } from '../../core/overview/periodState';
import type { SentWord } from '../../core/overview/sending';
import { SENT_WORDS } from '../../core/overview/sending';
import { isoToSerial } from '../../core/calendar';
import { PERIOD_WORDS } from '../../core/period';
import { and, choose, quote } from '../formula';
import { NAMES, SHEETS } from '../names';
import { chosenPeriod, DV, KY } from '../ranges';
import type { CellContent, FormulaCell, PlacedCell } from '../spec';
import { NUMBER_FORMATS } from '../styles';
import { illustrationNote } from '../track/trackHead';
import type { Page } from './page';
import { COLUMNS } from './page';

/** Twin of `periodState`. */
function stateCell({ settings, selection }: Book): FormulaCell {
  const { year, period, review } = selection;
  const known = settings.periods.find((row) => row.year === year && row.period === period);
  const day = (iso: string | undefined): number | null =>
    iso === undefined ? null : isoToSerial(iso);
  const state = periodState(
    { from: day(known?.from), to: day(known?.to), unitsDue: day(known?.unitsDue) },
    review,
  );
  const [from, to, due] = [KY.from, KY.to, KY.unitsDue].map(chosenPeriod);
  const isOverdue = and(`${due}>0`, `${NAMES.review}>=${due}`);
  const word = (key: keyof typeof PERIOD_STATES): string => quote(PERIOD_STATES[key]);
  const formula = choose(
    [
      [`${to}=0`, word('unknown')],
      [`${NAMES.review}<IF(${from}=0,${to},${from})`, word('before')],
      [`${NAMES.review}<=${to}`, `IF(${isOverdue},${word('insideOverdue')},${word('inside')})`],
      [`${due}=0`, word('after')],
      [isOverdue, word('afterOverdue')],
    ],
    word('afterOpen'),
  );
  return { formula, value: PERIOD_STATES[state] };
}

/** Năm, Kỳ, Chốt số liệu đến ngày, Trạng thái kỳ, one below the other at the top right. */
function choiceCells(page: Page, book: Book): PlacedCell[] {
  const { selection } = book;
  const line = (
    row: number,
    label: string,
    content: CellContent,
    numberFormat?: string,
  ): PlacedCell[] => [
    page.cell(row, COLUMNS.label, label, 'label'),
    page.cell(row, COLUMNS.date, content, 'pageValue', {
      columnSpan: 2,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }),
  ];
  const { rows } = page;
  return [
    ...line(rows.title, 'Năm', { formula: NAMES.year, value: selection.year }, '0'),
    ...line(rows.plan, 'Kỳ', {
      formula: NAMES.period,
      value: PERIOD_WORDS.words[selection.period],
    }),
    ...line(
      rows.note,
      'Chốt số liệu đến ngày',
      { formula: NAMES.review, value: selection.review },
      NUMBER_FORMATS.date,
    ),
    ...line(rows.state, 'Trạng thái kỳ', stateCell(book)),
  ];
}

interface Box {
  readonly label: string;
  readonly content: CellContent;
  readonly style: PlacedCell['style'];
  readonly columns: readonly [first: number, last: number];
}

/** What the boxes refer to: the row of the table that counts all. */
function boxes(
  page: Page,
  counts: GroupCounts,
  sending: ReadonlyMap<string, SentWord>,
): readonly Box[] {
  const total = (column: number): string => page.at(page.rows.total, column);
  const { indicators, met, near, off, notDue, notAssessed } = COLUMNS;
  const box = (
    label: string,
    formula: string,
    value: number,
    style: Box['style'],
    ...columns: [number, number]
  ): Box => ({ label, content: { formula, value }, style, columns });
  const all = judged(counts) + notJudged(counts);
  const rest = `SUM(${total(notDue)}:${total(notAssessed)})`;
  const missing = [...sending.values()].filter((word) => word === SENT_WORDS.missing).length;
  return [
    box('Tổng số chỉ tiêu', total(indicators), all, 'count', COLUMNS.order, COLUMNS.code),
    box(
      'Được đánh giá',
      total(COLUMNS.judged),
      judged(counts),
      'count',
      COLUMNS.name,
      COLUMNS.name,
    ),
    box('Đạt và vượt', total(met), counts.met, 'countMet', indicators, COLUMNS.judged),
    box('Gần đạt', total(near), counts.near, 'countNear', met, near),
    box('Không đạt', total(off), counts.off, 'countOff', off, notDue),
    box('Chưa đánh giá', rest, notJudged(counts), 'count', COLUMNS.noData, COLUMNS.share),
    box(
      'Đơn vị chưa gửi',
      `COUNTIF(${DV.sent},${quote(SENT_WORDS.missing)})`,
      missing,
      'count',
      COLUMNS.lead,
      COLUMNS.lead,
    ),
  ];
}

const NOTE = `Năm, kỳ và ngày chốt số liệu chọn ở sheet ${SHEETS.track}. Trang này được lập lại mỗi lần cập nhật; ghi chú riêng để ở sheet khác.`;

export function headCells(
  page: Page,
  book: Book,
  counts: GroupCounts,
  sending: ReadonlyMap<string, SentWord>,
): PlacedCell[] {
  const { plan } = book;
  const { rows } = page;
  const wide = { columnSpan: COLUMNS.lead };
  return [
    page.cell(rows.title, 1, 'TỔNG QUAN THỰC HIỆN KẾ HOẠCH', 'title'),
    page.cell(rows.plan, 1, `Kế hoạch số ${plan.number}: ${plan.title}`, 'pageTitle', wide),
    page.cell(rows.note, 1, NOTE, 'chartData'),
    page.cell(rows.state, 1, illustrationNote(book), 'warning'),
    ...choiceCells(page, book),
    ...boxes(page, counts, sending).flatMap(({ label, content, style, columns: [first, last] }) => {
      const span = { columnSpan: last - first + 1 };
      return [
        page.cell(rows.boxLabel, first, label, 'countLabel', span),
        page.cell(rows.box, first, content, style, span),
      ];
    }),
  ];
}
