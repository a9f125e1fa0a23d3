/** Tổng quan by component: how many indicators stand where. The numbers of a row add up to its indicators. */
import type { Book } from '../../core/book';
import type { ComponentCounts, GroupCounts } from '../../core/overview/componentCounts';
import { judged, notJudged, shareMet } from '../../core/overview/componentCounts';
import type { OverviewGroup } from '../../core/overview/groups';
import { GROUP_WORDS, GROUPS } from '../../core/overview/groups';
import type { Component, Plan } from '../../core/plan/types';
import { TT } from '../calculation/calculationSheet';
import { WHOLE_PLAN } from '../calculation/overviewColumns';
import { quote } from '../formula';
import type { Layout } from '../layout';
import { COMPONENT_TABLE } from '../planTables';
import { ND } from '../ranges';
import type { CellContent, PlacedCell } from '../spec';
import { fullColumn } from '../table';
import type { Page } from './page';
import { COLUMNS } from './page';

const GROUP_COLUMNS = {
  met: COLUMNS.met,
  near: COLUMNS.near,
  off: COLUMNS.off,
  notDue: COLUMNS.notDue,
  noData: COLUMNS.noData,
  notAssessed: COLUMNS.notAssessed,
} as const satisfies Record<OverviewGroup, number>;

const NOTE =
  'Chưa đến kỳ: gồm chờ công bố. Chưa có số liệu: gồm số liệu cần kiểm tra, cần cập nhật. Không đánh giá: gồm không đặt mục tiêu năm. Tỷ lệ đạt = đạt, vượt / được đánh giá.';

function headerCells(page: Page, { componentLabel }: Plan): PlacedCell[] {
  const { header } = page.rows;
  const columns: readonly [number, string][] = [
    [COLUMNS.order, 'TT'],
    [COLUMNS.indicators, 'Số chỉ tiêu'],
    [COLUMNS.judged, 'Được đánh giá'],
    ...GROUPS.map((group): [number, string] => [GROUP_COLUMNS[group], GROUP_WORDS[group]]),
    [COLUMNS.share, 'Tỷ lệ đạt (%)'],
    [COLUMNS.lead, 'Chủ trì nội dung'],
  ];
  return [
    page.cell(page.rows.table, 1, `Kết quả theo ${componentLabel.toLowerCase()}`, 'heading'),
    ...columns.map(([column, text]) => page.cell(header, column, text, 'header')),
    page.cell(header, COLUMNS.code, componentLabel, 'header', { columnSpan: 2 }),
  ];
}

const lookUp = (range: string, id: string): string =>
  `INDEX(${range},MATCH(${quote(id)},${ND.id},0))&""`;

function nameCell(component: Component | undefined): CellContent {
  if (component === undefined) return WHOLE_PLAN;
  return { formula: lookUp(ND.name, component.id), value: component.name };
}

/** A book of before may lack the column. */
function leadCell(component: Component | undefined, layout: Layout): CellContent {
  const def = layout.placed(COMPONENT_TABLE);
  if (component === undefined || !def.columns.some(({ key }) => key === 'lead')) return null;
  return {
    formula: lookUp(fullColumn(def, 'lead'), component.id),
    value: component.lead ?? '',
  };
}

interface Styles {
  readonly number: PlacedCell['style'];
  readonly rate: PlacedCell['style'];
}

/** Được đánh giá and Tỷ lệ đạt, from the counts of the same row. */
function sums(page: Page, row: number, counts: GroupCounts, styles: Styles): PlacedCell[] {
  const at = (column: number): string => page.at(row, column);
  const share = `IF(${at(COLUMNS.judged)}=0,"",${at(COLUMNS.met)}/${at(COLUMNS.judged)}*100)`;
  return [
    page.cell(
      row,
      COLUMNS.judged,
      { formula: `SUM(${at(COLUMNS.met)}:${at(COLUMNS.off)})`, value: judged(counts) },
      styles.number,
    ),
    page.cell(row, COLUMNS.share, { formula: share, value: shareMet(counts) ?? '' }, styles.rate),
  ];
}

function componentRow(
  page: Page,
  { plan, layout }: { readonly plan: Plan; readonly layout: Layout },
  { component: id, counts }: ComponentCounts,
  index: number,
): PlacedCell[] {
  const row = page.rows.firstComponent + index;
  const component = plan.components.find((known) => known.id === id);
  const criterion = `${TT.component},${quote(id ?? WHOLE_PLAN)}`;
  const all = judged(counts) + notJudged(counts);
  return [
    page.cell(row, COLUMNS.order, component === undefined ? null : index + 1, 'pageCenter'),
    page.cell(row, COLUMNS.code, nameCell(component), 'pageText', { columnSpan: 2 }),
    page.cell(
      row,
      COLUMNS.indicators,
      { formula: `COUNTIF(${criterion})`, value: all },
      'pageNumber',
    ),
    ...GROUPS.map((group) => {
      const formula = `COUNTIFS(${criterion},${TT.group},${quote(GROUP_WORDS[group])})`;
      return page.cell(row, GROUP_COLUMNS[group], { formula, value: counts[group] }, 'pageNumber');
    }),
    ...sums(page, row, counts, { number: 'pageNumber', rate: 'pageRate' }),
    page.cell(row, COLUMNS.lead, leadCell(component, layout), 'pageText'),
  ];
}

function totalRow(page: Page, counts: GroupCounts): PlacedCell[] {
  const { total, firstComponent } = page.rows;
  const sum = (column: number, value: number): PlacedCell => {
    const formula = `SUM(${page.column(column, firstComponent, total - 1)})`;
    return page.cell(total, column, { formula, value }, 'totalNumber');
  };
  return [
    page.cell(total, COLUMNS.order, null, 'total'),
    page.cell(total, COLUMNS.code, 'Tổng số', 'total', { columnSpan: 2 }),
    sum(COLUMNS.indicators, judged(counts) + notJudged(counts)),
    ...GROUPS.map((group) => sum(GROUP_COLUMNS[group], counts[group])),
    ...sums(page, total, counts, { number: 'totalNumber', rate: 'totalRate' }),
    page.cell(total, COLUMNS.lead, null, 'total'),
  ];
}

export function componentCells(
  page: Page,
  { plan }: Book,
  rows: readonly ComponentCounts[],
  total: GroupCounts,
  layout: Layout,
): PlacedCell[] {
  return [
    ...headerCells(page, plan),
    ...rows.flatMap((row, index) => componentRow(page, { plan, layout }, row, index)),
    ...totalRow(page, total),
    page.cell(page.rows.tableNote, 1, NOTE, 'chartData'),
  ];
}
