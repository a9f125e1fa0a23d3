/** The charts of a sheet of the open workbook, as far as its Excel shows them. */
import type { CellRange } from '../../../src/core/a1';
import type { SeenChart } from '../../host/contract/subject';
import { NotSeen } from '../runner/runTests';
import { fullReference } from './addresses';

/** The first set that tells the cells of a series. */
const NEEDED = '1.15';

/** Rows and columns of the suite's sheets that charts may cover. */
const ROWS = 120;
const COLUMNS = 12;

/** Points by which an edge may miss that of a cell: Excel rounds to pixels. */
const TOLERANCE = 2;

const DRAWN_AS: Readonly<Record<string, string>> = {
  ColumnClustered: 'column',
  LineMarkers: 'line',
  BarStacked: 'bar',
};

type IsSetSupported = (name: string, version: string) => boolean;

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The first and the last row or column that something covers; null beyond those that were asked. */
function covered(lines: readonly Edges[], { start, end }: Edges): [number, number] | null {
  const first = lines.findIndex((line) => line.end > start + TOLERANCE);
  const last = lines.findIndex((line) => line.end >= end - TOLERANCE);
  return first < 0 || last < 0 ? null : [first + 1, last + 1];
}

function areaOf(
  chart: Excel.Chart,
  rows: readonly Edges[],
  columns: readonly Edges[],
): CellRange | null {
  const { left, top, width, height } = chart;
  const down = covered(rows, { start: top, end: top + height });
  const right = covered(columns, { start: left, end: left + width });
  if (down === null || right === null) return null;
  return { firstRow: down[0], firstColumn: right[0], lastRow: down[1], lastColumn: right[1] };
}

function loadCells(
  sheet: Excel.Worksheet,
  properties: string,
  count: number,
  at: (index: number) => [number, number],
): Excel.Range[] {
  return Array.from({ length: count }, (_, index) => {
    const [row, column] = at(index);
    return sheet.getRangeByIndexes(row, column, 1, 1).untrack().load(properties);
  });
}

/** Younger than the client library that closed networks use: null where that has no such method. */
function fillColor(
  fill: Excel.ChartFill,
  isSetSupported: IsSetSupported,
): OfficeExtension.ClientResult<string> | null {
  const isThere = 'getSolidColor' in fill && isSetSupported('ExcelApi', '1.16');
  return isThere ? fill.getSolidColor() : null;
}

function askSeries(
  loaded: Excel.ChartSeries,
  series: Excel.ChartSeries,
  isSetSupported: IsSetSupported,
) {
  return {
    loaded,
    values: series.getDimensionDataSourceString('Values'),
    categories: series.getDimensionDataSourceString('Categories'),
    fill: fillColor(series.format.fill, isSetSupported),
    line: series.format.line.load('color'),
  };
}

function seenSeries(asked: ReturnType<typeof askSeries>): SeenChart['series'][number] {
  const { name, chartType } = asked.loaded;
  const as = DRAWN_AS[chartType] ?? chartType;
  const color = as === 'line' ? asked.line.color : (asked.fill?.value ?? null);
  return {
    name,
    as,
    values: fullReference(asked.values.value),
    categories: fullReference(asked.categories.value),
    color: color === null ? null : color.replace('#', '').toUpperCase(),
  };
}

async function seenCharts(
  context: Excel.RequestContext,
  name: string,
  isSetSupported: IsSetSupported,
): Promise<SeenChart[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const charts = sheet.charts.load('items/name,items/left,items/top,items/width,items/height');
  const columns = loadCells(sheet, 'left,width', COLUMNS, (index) => [0, index]);
  const rows = loadCells(sheet, 'top,height', ROWS, (index) => [index, 0]);
  await context.sync();
  const found = charts.items.map((chart) => {
    const named = sheet.charts.getItem(chart.name);
    const series = named.series.load('items/name,items/chartType');
    return { chart, named, title: named.title.load('text'), series };
  });
  await context.sync();
  const asked = found.map(({ named, series, ...each }) => ({
    ...each,
    series: series.items.map((loaded, index) =>
      askSeries(loaded, named.series.getItemAt(index), isSetSupported),
    ),
  }));
  await context.sync();
  const down = rows.map(({ top, height }) => ({ start: top, end: top + height }));
  const right = columns.map(({ left, width }) => ({ start: left, end: left + width }));
  return asked.map(({ chart, title, series }) => ({
    name: chart.name,
    title: title.text,
    area: areaOf(chart, down, right),
    series: series.map(seenSeries),
  }));
}

/**
 * Sees charts where Excel can tell what they show.
 * @throws NotSeen where it cannot
 */
export function chartsSeenBy(
  run: typeof Excel.run,
  isSetSupported: IsSetSupported,
): (sheet: string) => Promise<SeenChart[]> {
  return (sheet) => {
    if (!isSetSupported('ExcelApi', NEEDED)) {
      return Promise.reject(new NotSeen(`charts can be read from ExcelApi ${NEEDED} on`));
    }
    return run((context) => seenCharts(context, sheet, isSetSupported));
  };
}
