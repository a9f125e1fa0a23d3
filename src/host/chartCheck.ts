/** Checks charts before a host draws any: what cannot be drawn is a fault of the program. */
import { type CellRange, parseReference } from '../core/a1';
import type { ChartSeries, ChartSpec } from '../sheets/chart';
import type { ChangeSet } from './host';
import { HostError } from './hostError';

/** Excel refuses longer names of series. */
const MAX_SERIES_NAME = 255;

const DRAWN_AS = {
  columnsAndLine: ['column', 'line'],
  stackedBars: ['bar'],
} as const satisfies Record<ChartSpec['kind'], readonly ChartSeries['as'][]>;

function must(holds: boolean, chart: ChartSpec, fault: string): void {
  if (!holds) throw new RangeError(`chart ${chart.name}: ${fault}`);
}

function size({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): [number, number] {
  return [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
}

function checkReference(
  chart: ChartSpec,
  reference: string,
  rows: number,
  columns: readonly number[],
): void {
  const parsed = parseReference(reference);
  const [high, wide] = parsed === null ? [0, 0] : size(parsed.range);
  const fits = high === rows && columns.includes(wide);
  must(fits, chart, `${reference} is not ${rows} rows and ${columns.join(' or ')} columns`);
}

function checkSeries(chart: ChartSpec, series: ChartSeries): void {
  const drawn: readonly string[] = DRAWN_AS[chart.kind];
  must(drawn.includes(series.as), chart, `${chart.kind} has no ${series.as}`);
  must(/^[0-9A-F]{6}$/.test(series.color), chart, `no color: ${series.color}`);
  const { length } = series.name;
  must(length > 0 && length <= MAX_SERIES_NAME, chart, `no name of a series: ${series.name}`);
  const rows = chart.categories.values.length;
  must(series.values.length === rows, chart, `${series.name} has not ${rows} values`);
  checkReference(chart, series.reference, rows, [1]);
  if (series.nameReference !== undefined) checkReference(chart, series.nameReference, 1, [1]);
}

/** A line breaks where nothing stands. */
function checkGroups(chart: ChartSpec): void {
  const { values } = chart.categories;
  const startsGroup = (row: number): boolean =>
    row > 0 && (values[row]?.length ?? 0) > 1 && (values[row]?.[0] ?? '') !== '';
  for (const { as, values: points } of chart.series) {
    const runsOn = points.some((_, row) => startsGroup(row) && points[row - 1] !== null);
    must(as !== 'line' || !runsOn, chart, 'a line runs from one group into the next');
  }
}

function checkChart(chart: ChartSpec): void {
  must(/^[A-Za-z]\w{0,63}$/.test(chart.name), chart, 'the name is not plain ASCII');
  must(Math.min(...size(chart.area)) > 0, chart, 'no area');
  must(chart.series.length > 0, chart, 'no series');
  const { reference, values } = chart.categories;
  const columns = values[0]?.length ?? 0;
  must(columns === 1 || columns === 2, chart, 'categories are one or two columns');
  const even = values.every((labels) => labels.length === columns);
  must(even, chart, 'categories are not a rectangle');
  checkReference(chart, reference, values.length, [columns]);
  for (const series of chart.series) checkSeries(chart, series);
  checkGroups(chart);
}

function referencedSheets({ categories, series }: ChartSpec): string[] {
  const references = series.flatMap((each) => [each.reference, each.nameReference ?? []].flat());
  return [categories.reference, ...references].flatMap(
    (reference) => parseReference(reference)?.sheet ?? [],
  );
}

function checkNames(charts: readonly ChartSpec[]): void {
  const names = charts.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) throw new RangeError(`two charts: ${names.join(', ')}`);
}

/**
 * Checks the charts of a change set.
 * @param sheetNames sheets of the book before the changes
 * @throws RangeError for a chart that is not as its type describes it
 * @throws HostError notFound when a chart refers to a sheet that will not be there
 */
export function checkCharts(changes: ChangeSet, sheetNames: readonly string[]): void {
  const added = changes.flatMap((change) => (change.kind === 'addSheet' ? change.sheet.name : []));
  const known = new Set([...sheetNames, ...added].map((name) => name.toLowerCase()));
  for (const change of changes) {
    const charts =
      change.kind === 'addSheet'
        ? (change.sheet.charts ?? [])
        : change.kind === 'setCharts'
          ? change.charts
          : [];
    checkNames(charts);
    for (const chart of charts) {
      checkChart(chart);
      const missing = referencedSheets(chart).find((sheet) => !known.has(sheet.toLowerCase()));
      if (missing !== undefined) {
        throw new HostError('notFound', { sheet: missing, item: chart.name });
      }
    }
  }
}
