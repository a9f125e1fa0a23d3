/** The indicators that are not met, what is off first: a live list of fixed length. */
import { amountTexts } from '../../core/overview/amountTexts';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { paddedNumber } from '../../core/measure/show';
import type { GroupCounts } from '../../core/overview/componentCounts';
import { notMet } from '../../core/overview/notMet';
import { shortText } from '../../core/overview/shortText';
import { TT } from '../calculation/calculationSheet';
import { LEAD_ROOM, NAME_ROOM } from '../calculation/overviewColumns';
import { choose, join, paddedInteger, quote } from '../formula';
import { SHEETS } from '../names';
import type { FormulaCell, PlacedCell } from '../spec';
import { statusFormula, statusText } from '../track/statusText';
import type { Page } from './page';
import { COLUMNS, LISTED } from './page';

/** A column of the list: where it stands, what it looks up, what that is. */
interface ListColumn {
  readonly header: string;
  readonly columns: readonly [first: number, last: number];
  readonly style: PlacedCell['style'];
  readonly step: string;
  readonly value: (scored: IndicatorScore) => string;
  readonly formula?: (cell: string) => string;
}

const LIST: readonly ListColumn[] = [
  {
    header: 'Mã',
    columns: [COLUMNS.order, COLUMNS.code],
    style: 'pageText',
    step: TT.indicator,
    value: ({ indicator }) => indicator.id,
  },
  {
    header: 'Chỉ tiêu',
    columns: [COLUMNS.name, COLUMNS.met],
    style: 'pageText',
    step: TT.shortName,
    value: ({ indicator }) => shortText(indicator.name, NAME_ROOM),
  },
  {
    header: 'Mục tiêu',
    columns: [COLUMNS.near, COLUMNS.near],
    style: 'pageCenter',
    step: TT.targetShown,
    value: (scored) => amountTexts(scored).target,
  },
  {
    header: 'Thực hiện',
    columns: [COLUMNS.off, COLUMNS.off],
    style: 'pageCenter',
    step: TT.actualShown,
    value: (scored) => amountTexts(scored).actual,
  },
  {
    header: 'Chênh lệch',
    columns: [COLUMNS.notDue, COLUMNS.notDue],
    style: 'pageCenter',
    step: TT.gapShown,
    value: (scored) => amountTexts(scored).gap,
  },
  {
    header: 'Đánh giá',
    columns: [COLUMNS.noData, COLUMNS.notAssessed],
    style: 'pageStatus',
    step: TT.verdict,
    value: ({ current }) => statusText(current.verdict),
    formula: statusFormula,
  },
  {
    header: 'Cơ quan chủ trì',
    columns: [COLUMNS.share, COLUMNS.lead],
    style: 'pageText',
    step: TT.shortLead,
    value: ({ indicator }) => shortText(indicator.lead.text, LEAD_ROOM),
  },
];

/** Columns of Đánh giá, for the rules that colour it. */
export const STATUS_COLUMNS = [COLUMNS.noData, COLUMNS.notAssessed] as const;

function listRow(page: Page, place: number, scored: IndicatorScore | undefined, row: number | '') {
  const at = page.rows.firstListed + place - 1;
  const pointer = page.at(at, COLUMNS.pointer);
  return [
    page.cell(
      at,
      COLUMNS.pointer,
      { formula: `IFERROR(MATCH(${place},${TT.notMetPlace},0),"")`, value: row },
      'chartData',
    ),
    ...LIST.map(({ columns: [first, last], style, step, value, formula = (cell) => cell }) => {
      const content: FormulaCell = {
        formula: `IF(${pointer}="","",${formula(`INDEX(${step},${pointer})`)})`,
        value: scored === undefined ? '' : value(scored),
      };
      return page.cell(at, first, content, style, { columnSpan: last - first + 1 });
    }),
  ];
}

const NONE_TEXT = 'Không có chỉ tiêu nào chưa đạt trong các chỉ tiêu được đánh giá.';
const MORE = ['và còn ', ` chỉ tiêu khác, xem sheet ${SHEETS.track}`] as const;

function moreCell(page: Page, { off, near }: GroupCounts): FormulaCell {
  const { total } = page.rows;
  const all = `${page.at(total, COLUMNS.near)}+${page.at(total, COLUMNS.off)}`;
  const sentence = join(quote(MORE[0]), paddedInteger(`(${all}-${LISTED})`), quote(MORE[1]));
  const count = off + near;
  const formula = choose(
    [
      [`${all}=0`, quote(NONE_TEXT)],
      [`${all}>${LISTED}`, sentence],
    ],
    '""',
  );
  if (count === 0) return { formula, value: NONE_TEXT };
  const value = count > LISTED ? MORE[0] + paddedNumber(count - LISTED) + MORE[1] : '';
  return { formula, value };
}

/**
 * @param scores in plan order
 * @param slots rows of Tính toán that an indicator has
 */
export function notMetCells(
  page: Page,
  scores: readonly IndicatorScore[],
  counts: GroupCounts,
  slots: number,
): PlacedCell[] {
  const { list, listHeader, more } = page.rows;
  const told = notMet(scores);
  const lines = Array.from({ length: LISTED }, (_, index) => {
    const scored = told[index];
    const row = scored === undefined ? '' : scores.indexOf(scored) * slots + 1;
    return listRow(page, index + 1, scored, row);
  });
  return [
    page.cell(list, 1, 'Chỉ tiêu chưa đạt mục tiêu', 'heading'),
    ...LIST.map(({ header, columns: [first, last] }) =>
      page.cell(listHeader, first, header, 'header', { columnSpan: last - first + 1 }),
    ),
    page.cell(listHeader, COLUMNS.pointer, 'Dòng tính', 'chartData'),
    ...lines.flat(),
    page.cell(more, 1, moreCell(page, counts), 'subtitle'),
  ];
}
