/**
 * A chart of the far end as FileHost's writer takes charts. What that writer draws the same in every
 * chart must be so here as well; nothing is passed over.
 */
import { parseReference } from '../../../src/core/a1';
import {
  AXIS_COLOR,
  CHART_TEXT,
  GAP_WIDTH,
  GRID_COLOR,
  labelColor,
  LINE_WIDTH,
  MARKER_SIZE,
} from '../../../src/host/chartLook';
import type { ChartKind, ChartSeries, ChartSpec, ChartValueAxis } from '../../../src/sheets/chart';
import { FONT } from '../../../src/sheets/styles';
import type { BookModel, ChartModel, SeriesModel } from '../model/book';
import { Properties, Unsaved } from './unsaved';

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'columnsAndLine',
  BarStacked: 'stackedBars',
};
const SERIES = { ColumnClustered: 'column', LineMarkers: 'line', BarStacked: 'bar' } as const;
const LABEL_PLACE = { column: 'InsideBase', line: 'Top', bar: 'Center' } as const;

interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

function mustBeFont(looks: Properties, prefix: string, { size, color, bold }: TextLook): void {
  looks.mustBe(`${prefix}Font.Name`, FONT);
  looks.mustBe(`${prefix}Font.Size`, size);
  looks.mustBe(`${prefix}Font.Color`, `#${color}`);
  looks.mustBe(`${prefix}Font.Bold`, bold ?? false);
}

function mustBeLine(looks: Properties, path: string, color: string, weight: number): void {
  looks.mustBe(`${path}.Color`, `#${color}`);
  looks.mustBe(`${path}.Weight`, weight);
}

/** What the cells of a reference show, row by row. */
function shownAt(book: BookModel, reference: string): (string | number | null)[][] {
  const parsed = parseReference(reference);
  if (parsed === null) throw new Unsaved('chart', 'reference', reference);
  const { firstRow, lastRow, firstColumn, lastColumn } = parsed.range;
  const { cells } = book.sheet(parsed.sheet);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, column) => {
      const { value, type } = cells.at(firstRow + row, firstColumn + column);
      return type === 'Error' || typeof value === 'boolean' || value === '' ? null : value;
    }),
  );
}

function takeLook(looks: Properties, as: ChartSeries['as'], kind: ChartKind): string | undefined {
  if (as === 'line') {
    const color = looks.color('Line.Color') ?? '';
    looks.mustBe('Line.Weight', LINE_WIDTH.data);
    looks.mustBe('MarkerStyle', 'Diamond');
    looks.mustBe('MarkerSize', MARKER_SIZE);
    looks.mustBe('MarkerBackgroundColor', `#${color}`);
    looks.mustBe('MarkerForegroundColor', `#${color}`);
    looks.mustBe('Smooth', false);
    return color;
  }
  looks.mustBe('GapWidth', GAP_WIDTH[kind]);
  if (as === 'bar') {
    looks.mustBe('Overlap', 100);
    mustBeLine(looks, 'Line', GRID_COLOR, LINE_WIDTH.thin);
  } else looks.mustBe('Line.LineStyle', 'None');
  return looks.color('Fill');
}

function takeLabels(
  looks: Properties,
  as: ChartSeries['as'],
  color: string,
): Pick<ChartSeries, 'labelFormat'> {
  if (looks.flag('HasDataLabels') !== true) return {};
  looks.mustBe('DataLabels.ShowValue', true);
  looks.mustBe('DataLabels.ShowSeriesName', false);
  looks.mustBe('DataLabels.ShowCategoryName', false);
  looks.mustBe('DataLabels.ShowLegendKey', false);
  looks.mustBe('DataLabels.Position', LABEL_PLACE[as]);
  const ink = as === 'line' ? color : labelColor(color);
  mustBeFont(looks, 'DataLabels.', { ...CHART_TEXT.body, color: ink });
  return { labelFormat: looks.text('DataLabels.NumberFormat') ?? '' };
}

function savedSeries(book: BookModel, series: SeriesModel, kind: ChartKind): ChartSeries {
  const place = `series ${series.name}`;
  const as = SERIES[series.chartType as keyof typeof SERIES] as ChartSeries['as'] | undefined;
  if (as === undefined) throw new Unsaved(place, 'type', series.chartType);
  const looks = new Properties(place, series.looks);
  const color = takeLook(looks, as, kind);
  if (color === undefined) throw new Unsaved(place, 'no color', null);
  const labels = takeLabels(looks, as, color);
  looks.end();
  const values = shownAt(book, series.values).map(([value]) =>
    typeof value === 'number' ? value : null,
  );
  return { name: series.name, reference: series.values, values, as, color, ...labels };
}

/** The empty text leaves a limit to Excel. */
function limit(looks: Properties, name: string): number | undefined {
  const value = looks.take(`ValueAxis.${name}`);
  return typeof value === 'number' ? value : undefined;
}

function takeValueAxis(looks: Properties): ChartValueAxis {
  const [min, max, step] = ['Minimum', 'Maximum', 'MajorUnit'].map((name) => limit(looks, name));
  const numberFormat = looks.text('ValueAxis.NumberFormat');
  looks.mustBe('ValueAxis.MajorTickMark', 'None');
  looks.mustBe('ValueAxis.MajorGridlines.Visible', true);
  mustBeLine(looks, 'ValueAxis.MajorGridlines.Line', GRID_COLOR, LINE_WIDTH.thin);
  looks.mustBe('ValueAxis.Line.LineStyle', 'None');
  mustBeFont(looks, 'ValueAxis.', CHART_TEXT.body);
  const isTitled = looks.flag('ValueAxis.Title.Visible') === true;
  const title = isTitled ? looks.text('ValueAxis.Title.Text') : undefined;
  if (isTitled) mustBeFont(looks, 'ValueAxis.Title.', CHART_TEXT.axisTitle);
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(title === undefined ? {} : { title }),
  };
}

function takeCategoryAxis(looks: Properties, isBars: boolean): void {
  looks.mustBe('CategoryAxis.MajorTickMark', 'None');
  looks.mustBe('CategoryAxis.TickLabelPosition', 'Low');
  looks.mustBe('CategoryAxis.ReversePlotOrder', isBars);
  looks.mustBe('CategoryAxis.Position', isBars ? 'Maximum' : 'Automatic');
  mustBeLine(looks, 'CategoryAxis.Line', AXIS_COLOR, LINE_WIDTH.thin);
  mustBeFont(looks, 'CategoryAxis.', CHART_TEXT.body);
}

function takeFrame(looks: Properties): string {
  mustBeFont(looks, '', CHART_TEXT.body);
  looks.mustBe('Fill', '#FFFFFF');
  looks.mustBe('Border.LineStyle', 'None');
  looks.mustBe('Title.Visible', true);
  mustBeFont(looks, 'Title.', CHART_TEXT.title);
  looks.mustBe('Legend.Visible', true);
  looks.mustBe('Legend.Position', 'Bottom');
  mustBeFont(looks, 'Legend.', CHART_TEXT.body);
  looks.mustBe('PlotVisibleOnly', false);
  looks.mustBe('DisplayBlanksAs', 'NotPlotted');
  return looks.text('Title.Text') ?? '';
}

export function savedChart(book: BookModel, chart: ChartModel): ChartSpec {
  const place = `chart ${chart.name}`;
  const kind = KINDS[chart.chartType];
  if (kind === undefined || chart.area === null) {
    throw new Unsaved(place, 'type or place', [chart.chartType, chart.area]);
  }
  const looks = new Properties(place, chart.looks);
  const title = takeFrame(looks);
  takeCategoryAxis(looks, kind === 'stackedBars');
  const valueAxis = takeValueAxis(looks);
  looks.end();
  const [reference = '', ...others] = new Set(chart.series.map(({ categories }) => categories));
  if (others.length > 0) throw new Unsaved(place, 'categories that differ', others);
  return {
    name: chart.name,
    title,
    kind,
    area: chart.area,
    categories: { reference, values: shownAt(book, reference) },
    series: chart.series.map((series) => savedSeries(book, series, kind)),
    valueAxis,
    // The API of Excel has no such text.
    altText: '',
  };
}
