/** A chart as shapes in a box: what the spreadsheet draws, for the page. */
import { CHART_TEXT } from '../../host/chartLook';
import type { ChartSeries, ChartSpec } from '../../sheets/chart';
import { BarsChart } from './barsChart';
import { body, type ChartShape, type Label, MARGIN, TITLE, widthOf } from './chartParts';
import { ColumnsChart } from './columnsChart';

const KEY = 10;

function titleOf({ title }: ChartSpec, width: number): Label {
  const { color, bold } = CHART_TEXT.title;
  return {
    x: width / 2,
    y: MARGIN + TITLE,
    text: title,
    anchor: 'middle',
    size: TITLE,
    color,
    bold,
  };
}

/** The legend, in the middle of the lowest line. */
function legend({ series }: ChartSpec, width: number, height: number) {
  const keyOf = (as: ChartSeries['as']): number => (as === 'line' ? 2 * KEY : KEY);
  const widths = series.map(({ name, as }) => keyOf(as) + 4 + widthOf(name) + 14);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  const y = height - MARGIN;
  const labels: Label[] = [];
  const keys = series.map(({ name, color, as }, index) => {
    const key = { x, y: y - KEY + 1, width: keyOf(as), height: KEY, color, as };
    labels.push(body(x + keyOf(as) + 4, y, name, 'start'));
    x += widths[index] ?? 0;
    return key;
  });
  return { labels, keys };
}

/** The shapes of a chart in a box of this size. */
export function chartShape(chart: ChartSpec, width: number, height: number): ChartShape {
  const drawn =
    chart.kind === 'stackedBars'
      ? new BarsChart(chart, width, height)
      : new ColumnsChart(chart, width, height);
  const { labels, keys } = legend(chart, width, height);
  return {
    rules: drawn.rules(),
    bars: drawn.bars(),
    lines: drawn instanceof ColumnsChart ? drawn.lines() : [],
    labels: [titleOf(chart, width), ...drawn.labels(), ...labels],
    keys,
  };
}
