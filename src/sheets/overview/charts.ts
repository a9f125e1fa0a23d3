/** The two charts of Tổng quan: headline indicators against their yearly targets, lights by component. */
import type { ChartSeries, ChartSpec } from '../chart';
import { CHART_COLORS } from '../styles';
import type { PlacedCell } from '../spec';
import { shownValue } from '../spec';
import type { HeadlineRow } from './chartData';
import { drawn, firstHeadlineRow } from './chartData';
import type { Page } from './page';
import { COLUMNS, LAST_PRINTED } from './page';

const NAMES = { headlines: 'TieuBieu', lights: 'DanhGiaTheoNoiDung' } as const;

/** Counts of nothing are not written. */
const COUNT_FORMAT = '0;;';

type Area = ChartSpec['area'];

function areaOf(page: Page, firstRow: number, lastRow: number): Area {
  const first = page.position(firstRow, COLUMNS.label);
  const last = page.position(lastRow, LAST_PRINTED);
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

/** Beside the table by component. */
const upperArea = (page: Page): Area => areaOf(page, page.rows.boxLabel, page.rows.tableNote);
/** Below the deadlines. */
const lowerArea = (page: Page): Area => areaOf(page, page.rows.afterDeadlines, page.rows.last);

interface Drawn {
  readonly name: string;
  readonly column: number;
  readonly color: string;
  readonly as: ChartSeries['as'];
  readonly values: readonly (number | null)[];
  readonly labelFormat?: string;
}

function series(page: Page, first: number, { column, ...rest }: Drawn): ChartSeries {
  const last = first + rest.values.length - 1;
  return {
    ...rest,
    nameReference: page.reference(column, column, first - 1, first - 1),
    reference: page.reference(column, column, first, last),
  };
}

/** Axis of percents; of other kinds the spreadsheet finds its own. */
const PERCENT_AXIS = { min: 0, max: 100, step: 20, numberFormat: '0' } as const;

/** @param isPercent whether all that is drawn are percents */
export function headlineChart(
  page: Page,
  rows: readonly HeadlineRow[],
  isPercent: boolean,
): ChartSpec[] {
  if (rows.length === 0) return [];
  const first = firstHeadlineRow(page);
  const last = first + rows.length - 1;
  return [
    {
      name: NAMES.headlines,
      title: isPercent ? 'Chỉ tiêu tiêu biểu (%)' : 'Chỉ tiêu tiêu biểu',
      kind: 'columnsAndLine',
      area: upperArea(page),
      categories: {
        reference: page.reference(COLUMNS.group, COLUMNS.year, first, last),
        values: rows.map((row) => {
          const group = shownValue(row?.group ?? null);
          return [typeof group === 'string' ? group : null, row?.year ?? null];
        }),
      },
      series: [
        series(page, first, {
          name: 'Thực hiện',
          column: COLUMNS.actual,
          color: CHART_COLORS.actual,
          as: 'column',
          values: rows.map((row) => drawn(row?.actual ?? null)),
        }),
        series(page, first, {
          name: 'Mục tiêu',
          column: COLUMNS.target,
          color: CHART_COLORS.target,
          as: 'line',
          values: rows.map((row) => drawn(row?.target ?? null)),
        }),
      ],
      valueAxis: isPercent ? PERCENT_AXIS : { min: 0 },
      altText:
        'Biểu đồ cột số thực hiện từng năm của các chỉ tiêu tiêu biểu, đường nối mục tiêu từng năm.',
    },
  ];
}

/**
 * @param cells of the page, of which the counts are drawn
 * @param isAlone where there is no other chart
 */
export function lightsChart(page: Page, cells: readonly PlacedCell[], isAlone: boolean): ChartSpec {
  const { firstComponent: first, total } = page.rows;
  const last = total - 1;
  const at = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell.content]));
  const column = (index: number) =>
    Array.from({ length: last - first + 1 }, (_, down) => {
      const { row, column: place } = page.position(first + down, index);
      return shownValue(at.get(`${row}|${place}`) ?? null);
    });
  const counts = (index: number): (number | null)[] => column(index).map((value) => drawn(value));
  const bar = (name: string, index: number, color: string): ChartSeries =>
    series(page, first, {
      name,
      column: index,
      color,
      as: 'bar',
      values: counts(index),
      labelFormat: COUNT_FORMAT,
    });
  return {
    name: NAMES.lights,
    title: 'Số chỉ tiêu theo đánh giá',
    kind: 'stackedBars',
    area: isAlone ? upperArea(page) : lowerArea(page),
    categories: {
      reference: page.reference(COLUMNS.bar, COLUMNS.bar, first, last),
      values: column(COLUMNS.bar).map((label) => [typeof label === 'string' ? label : null]),
    },
    series: [
      bar('Đạt, vượt', COLUMNS.met, CHART_COLORS.met),
      bar('Gần đạt', COLUMNS.near, CHART_COLORS.near),
      bar('Không đạt', COLUMNS.off, CHART_COLORS.off),
      bar('Chưa đánh giá', COLUMNS.rest, CHART_COLORS.none),
    ],
    valueAxis: { min: 0, numberFormat: '0' },
    altText:
      'Biểu đồ thanh ngang: mỗi nội dung một thanh, gồm số chỉ tiêu đạt và vượt, gần đạt, không đạt, chưa đánh giá.',
  };
}
