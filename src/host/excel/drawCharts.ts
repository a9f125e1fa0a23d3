/**
 * Charts, new ones and those that are there. To be drawn once all contents of the change set are
 * written: a chart may refer to sheets that come later.
 *
 * The API of Excel knows no alternative text of charts and no series whose name is a cell's: a chart
 * drawn here has the texts alone.
 */
import { parseReference } from '../../core/a1';
import type { ChartSeries, ChartSpec, ChartValueAxis } from '../../sheets/chart';
import { FONT } from '../../sheets/styles';
import {
  AXIS_COLOR,
  CHART_TEXT,
  GAP_WIDTH,
  GRID_COLOR,
  labelColor,
  LINE_WIDTH,
  MARKER_SIZE,
} from '../chartLook';
import { callBytes } from './callBytes';
import { sameName } from './catalog';
import type { Step } from './changePlan';
import { fixedWork, type Work } from './packets';
import { rangeOf, sheetNamed } from './ranges';
import { cellArea } from './setCells';

const BASE_TYPE = { columnsAndLine: 'ColumnClustered', stackedBars: 'BarStacked' } as const;
const SERIES_TYPE = { column: 'ColumnClustered', line: 'LineMarkers', bar: 'BarStacked' } as const;
const LABEL_PLACE = { column: 'InsideBase', line: 'Top', bar: 'Center' } as const;

/** Calls that a chart takes without its series, and a series takes: measured, rounded up. */
const CALLS = { chart: 60, series: 30 } as const;

interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

function setFont(font: Excel.ChartFont, { size, color, bold }: TextLook): void {
  font.name = FONT;
  font.size = size;
  font.color = `#${color}`;
  font.bold = bold ?? false;
}

function setLine(line: Excel.ChartLineFormat, color: string, weight: number): void {
  line.color = `#${color}`;
  line.weight = weight;
}

/** The cells of a reference that was checked before. */
function cellsOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const parsed = parseReference(reference);
  if (parsed === null) throw new RangeError(`no reference: ${reference}`);
  return rangeOf(sheetNamed(context, parsed.sheet), parsed.range);
}

function setLabels(added: Excel.ChartSeries, { as, color, labelFormat }: ChartSeries): void {
  added.hasDataLabels = labelFormat !== undefined;
  if (labelFormat === undefined) return;
  const labels = added.dataLabels;
  labels.showValue = true;
  labels.showSeriesName = false;
  labels.showCategoryName = false;
  labels.showLegendKey = false;
  labels.position = LABEL_PLACE[as];
  labels.numberFormat = labelFormat;
  setFont(labels.format.font, {
    ...CHART_TEXT.body,
    color: as === 'line' ? color : labelColor(color),
  });
}

function setLook(added: Excel.ChartSeries, { as, color }: ChartSeries, gapWidth: number): void {
  const { fill, line } = added.format;
  if (as === 'line') {
    setLine(line, color, LINE_WIDTH.data);
    added.markerStyle = 'Diamond';
    added.markerSize = MARKER_SIZE;
    added.markerBackgroundColor = `#${color}`;
    added.markerForegroundColor = `#${color}`;
    added.smooth = false;
    return;
  }
  fill.setSolidColor(`#${color}`);
  added.gapWidth = gapWidth;
  if (as === 'bar') {
    added.overlap = 100;
    setLine(line, GRID_COLOR, LINE_WIDTH.thin);
  } else line.clear();
}

function addSeries(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  spec: ChartSpec,
  series: ChartSeries,
): void {
  const added = chart.series.add(series.name);
  added.setValues(cellsOf(context, series.reference));
  added.setXAxisValues(cellsOf(context, spec.categories.reference));
  added.chartType = SERIES_TYPE[series.as];
  setLook(added, series, GAP_WIDTH[spec.kind]);
  setLabels(added, series);
}

function setValueAxis(axis: Excel.ChartAxis, spec: ChartValueAxis): void {
  // An empty text leaves the choice to Excel.
  axis.minimum = spec.min ?? '';
  axis.maximum = spec.max ?? '';
  axis.majorUnit = spec.step ?? '';
  axis.numberFormat = spec.numberFormat ?? 'General';
  axis.majorTickMark = 'None';
  axis.majorGridlines.visible = true;
  setLine(axis.majorGridlines.format.line, GRID_COLOR, LINE_WIDTH.thin);
  axis.format.line.clear();
  setFont(axis.format.font, CHART_TEXT.body);
  axis.title.visible = spec.title !== undefined;
  if (spec.title === undefined) return;
  axis.title.text = spec.title;
  setFont(axis.title.format.font, CHART_TEXT.axisTitle);
}

function setCategoryAxis(axis: Excel.ChartAxis, isBars: boolean): void {
  axis.majorTickMark = 'None';
  axis.tickLabelPosition = 'Low';
  // Bars are laid from below; turned round, the first category stands at the top. The axis of values
  // crosses at the last one, so that its numbers stay below.
  axis.reversePlotOrder = isBars;
  axis.position = isBars ? 'Maximum' : 'Automatic';
  setLine(axis.format.line, AXIS_COLOR, LINE_WIDTH.thin);
  setFont(axis.format.font, CHART_TEXT.body);
}

function setFrame(chart: Excel.Chart, spec: ChartSpec): void {
  setFont(chart.format.font, CHART_TEXT.body);
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.lineStyle = 'None';
  chart.title.visible = true;
  chart.title.text = spec.title;
  setFont(chart.title.format.font, CHART_TEXT.title);
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  setFont(chart.legend.format.font, CHART_TEXT.body);
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
}

/** The cells that the chart begins with: some number among them, so that they make one series. */
function firstCells(context: Excel.RequestContext, spec: ChartSpec): Excel.Range {
  const shown = spec.series.find(({ values }) => values.some((value) => value !== null));
  return cellsOf(context, (shown ?? spec.series[0])?.reference ?? '');
}

/** @param known the chart's name as it stands there; undefined for a new one */
function drawChart(
  context: Excel.RequestContext,
  sheet: string,
  spec: ChartSpec,
  known: string | undefined,
): void {
  const worksheet = sheetNamed(context, sheet);
  const cells = firstCells(context, spec);
  const type = BASE_TYPE[spec.kind];
  const chart =
    known === undefined
      ? worksheet.charts.add(type, cells, 'Columns')
      : worksheet.charts.getItem(known);
  if (known === undefined) {
    chart.name = spec.name;
    const { firstRow, firstColumn, lastRow, lastColumn } = spec.area;
    const corner = (row: number, column: number): Excel.Range =>
      rangeOf(worksheet, cellArea(row, column));
    chart.setPosition(corner(firstRow, firstColumn), corner(lastRow, lastColumn));
  } else {
    chart.chartType = type;
    chart.setData(cells, 'Columns');
  }
  for (const series of spec.series) addSeries(context, chart, spec, series);
  // The one that the chart began with: how many it had before need not be asked.
  chart.series.getItemAt(0).delete();
  setFrame(chart, spec);
  setCategoryAxis(chart.axes.categoryAxis, spec.kind === 'stackedBars');
  setValueAxis(chart.axes.valueAxis, spec.valueAxis);
}

/** Draws charts; knows which are there meanwhile. */
export class ChartDrawer {
  /** Names of charts by sheet, in lower case. */
  private readonly known: Map<string, string[]>;

  /** @param charts names of the charts that sheets have, by sheet */
  constructor(
    private readonly context: Excel.RequestContext,
    charts: ReadonlyMap<string, readonly string[]>,
  ) {
    this.known = new Map([...charts].map(([sheet, names]) => [sheet.toLowerCase(), [...names]]));
  }

  works(step: Step): Work[] {
    if (step.kind === 'addSheet')
      return this.sheetWorks(step.change.sheet.name, step.change.sheet.charts);
    if (step.kind === 'setCharts') return this.sheetWorks(step.change.sheet, step.change.charts);
    return [];
  }

  private sheetWorks(sheet: string, charts: readonly ChartSpec[] = []): Work[] {
    const names = this.known.get(sheet.toLowerCase()) ?? [];
    this.known.set(sheet.toLowerCase(), names);
    return charts.map((chart) => {
      const known = names.find((name) => sameName(name, chart.name));
      if (known === undefined) names.push(chart.name);
      const calls = CALLS.chart + CALLS.series * chart.series.length;
      return fixedWork(callBytes(calls, chart.title), () =>
        drawChart(this.context, sheet, chart, known),
      );
    });
  }
}
