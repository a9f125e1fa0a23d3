/** Two charts as the product has them, and the sheet with their cells. */
import type { ChartSeries, ChartSpec } from '../../src/sheets/chart';
import type { PlacedCell, SheetSpec } from '../../src/sheets/spec';
import { CHART_COLORS } from '../../src/sheets/styles';

export const CHART_SHEET = 'Tổng quan';

type Content = string | number | null;

/** The chart of three indicators over four years: the cells A31:D44, headers above. */
const TREND: readonly (readonly Content[])[] = [
  ['Hồ sơ trực tuyến (%)', 2022, 24.6, 29],
  [null, 2023, 31.5, 33],
  [null, 2024, 38.2, 40],
  [null, 2025, null, 50],
  [null, null, null, null],
  ['Hài lòng của người dân (%)', 2022, 84.31, 85],
  [null, 2023, 86.2, 86],
  [null, 2024, null, 88],
  [null, 2025, null, 90],
  [null, null, null, null],
  ['Thủ tục đúng hạn (%)', 2022, null, 95],
  [null, 2023, 97.4, 96],
  [null, 2024, 92.75, 97],
  [null, 2025, null, 98],
];

/** The chart of eight components: the cells A51:E58, headers above. */
const LIGHTS: readonly (readonly Content[])[] = [
  ['I. Tham gia của người dân ở cấp cơ sở', 3, 1, 0, 2],
  ['II. Công khai, minh bạch trong việc ra quyết định', 5, 0, 2, 0],
  ['III. Trách nhiệm giải trình với người dân', 2, 2, 1, 1],
  ['IV. Kiểm soát tham nhũng trong khu vực công', 4, 0, 1, 0],
  ['V. Thủ tục hành chính công', 9, 1, 3, 1],
  ['VI. Cung ứng dịch vụ công', 12, 2, 1, 4],
  ['VII. Quản trị môi trường', 1, 0, 4, 0],
  ['VIII. Quản trị điện tử', 0, 1, 2, 7],
];

const TREND_ROW = 31;
const LIGHTS_ROW = 51;

function column(letters: string, row: number, rows: number): string {
  return `'${CHART_SHEET}'!$${letters}$${row}:$${letters}$${row + rows - 1}`;
}

function numbers(rows: readonly (readonly Content[])[], index: number): (number | null)[] {
  return rows.map((row) => {
    const value = row[index] ?? null;
    return typeof value === 'string' ? null : value;
  });
}

function trendSeries(index: number, parts: Partial<ChartSeries>): ChartSeries {
  const letter = 'ABCD'.charAt(index);
  return {
    name: TREND_HEADERS[index] ?? '',
    nameReference: `'${CHART_SHEET}'!$${letter}$${TREND_ROW - 1}`,
    reference: column(letter, TREND_ROW, TREND.length),
    values: numbers(TREND, index),
    as: 'column',
    color: CHART_COLORS.actual,
    ...parts,
  };
}

const TREND_HEADERS = ['Chỉ tiêu', 'Năm', 'Thực hiện', 'Mục tiêu'];
const LIGHT_HEADERS = ['Nội dung', 'Đạt', 'Gần đạt', 'Không đạt', 'Chưa có số liệu'];
const LIGHT_COLORS = [CHART_COLORS.met, CHART_COLORS.near, CHART_COLORS.off, CHART_COLORS.none];

export const TREND_CHART: ChartSpec = {
  name: 'chartXuHuong',
  title: 'Chỉ tiêu chính so với mục tiêu từng năm',
  kind: 'columnsAndLine',
  area: { firstRow: 2, firstColumn: 1, lastRow: 15, lastColumn: 5 },
  categories: {
    reference: `'${CHART_SHEET}'!$A$${TREND_ROW}:$B$${TREND_ROW + TREND.length - 1}`,
    values: TREND.map((row) => row.slice(0, 2)),
  },
  series: [
    trendSeries(2, { labelFormat: '0.0#' }),
    trendSeries(3, { as: 'line', color: CHART_COLORS.target }),
  ],
  valueAxis: { min: 0, numberFormat: '0', title: '%' },
  altText: 'Ba chỉ tiêu chính từ năm 2022 đến năm 2025: cột là kết quả, đường là mục tiêu.',
};

export const LIGHTS_CHART: ChartSpec = {
  name: 'chartNoiDung',
  title: 'Đánh giá theo nội dung (số chỉ tiêu)',
  kind: 'stackedBars',
  area: { firstRow: 17, firstColumn: 1, lastRow: 28, lastColumn: 5 },
  categories: {
    reference: column('A', LIGHTS_ROW, LIGHTS.length),
    values: LIGHTS.map((row) => row.slice(0, 1)),
  },
  series: LIGHT_COLORS.map((color, index) => ({
    name: LIGHT_HEADERS[index + 1] ?? '',
    reference: column('BCDE'.charAt(index), LIGHTS_ROW, LIGHTS.length),
    values: numbers(LIGHTS, index + 1),
    as: 'bar',
    color,
    labelFormat: '0;;',
  })),
  valueAxis: { min: 0, numberFormat: '0' },
  altText: 'Tám nội dung: số chỉ tiêu đạt, gần đạt, không đạt và chưa có số liệu.',
};

function placedRows(firstRow: number, rows: readonly (readonly Content[])[]): PlacedCell[] {
  return rows.flatMap((row, down) =>
    row.flatMap((content, right): PlacedCell[] =>
      content === null
        ? []
        : [{ row: firstRow + down, column: right + 1, content, style: 'value' }],
    ),
  );
}

/** The sheet with the cells of both charts, and these charts on it. */
export function chartSheet(...charts: ChartSpec[]): SheetSpec {
  return {
    name: CHART_SHEET,
    columns: [{ width: 44 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 16 }],
    cells: [
      { row: 1, column: 1, content: 'TỔNG QUAN', style: 'title' },
      ...placedRows(TREND_ROW - 1, [TREND_HEADERS, ...TREND]),
      ...placedRows(LIGHTS_ROW - 1, [LIGHT_HEADERS, ...LIGHTS]),
    ],
    rowHeights: Object.fromEntries(Array.from({ length: 27 }, (_, index) => [index + 2, 15])),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts,
    print: { orientation: 'landscape', lastColumn: 5 },
  };
}
