/** Charts of a sheet, with the refusals that Excel documents for them. */
import { absoluteRange, type CellRange, quoteSheetName } from '../../../src/core/a1';
import { invalidArgument, itemNotFound, type FarObject } from '../farObject';
import type { ChartModel, SeriesModel, SheetModel } from '../model/book';
import { placeValues } from './place';
import { rangeArgument } from './range';

type Looks = Record<string, unknown>;
type Setters = Record<string, (value: unknown) => void>;

/** Setters that note what they are given by the path of the property. */
function noting(looks: Looks, prefix: string, names: readonly string[]): Setters {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        if (value === null) throw invalidArgument(`${prefix}${name} cannot be null`);
        looks[prefix + name] = value;
      },
    ]),
  );
}

function fontObject(looks: Looks, prefix: string): FarObject {
  const names = ['Name', 'Size', 'Color', 'Bold'];
  return { className: 'ChartFont', setters: noting(looks, `${prefix}Font.`, names) };
}

/** Lines and borders: `clear` takes them away. */
function lineObject(looks: Looks, path: string, className: string): FarObject {
  return {
    className,
    values: { Color: () => looks[`${path}.Color`] ?? '' },
    setters: noting(looks, `${path}.`, ['Color', 'Weight', 'LineStyle']),
    methods: { Clear: () => void (looks[`${path}.LineStyle`] = 'None') },
  };
}

function fillObject(looks: Looks, prefix: string): FarObject {
  return {
    className: 'ChartFill',
    methods: { SetSolidColor: ([color]) => void (looks[`${prefix}Fill`] = color) },
  };
}

function formatObject(looks: Looks, prefix: string): FarObject {
  return {
    className: 'ChartFormat',
    objects: {
      Font: () => fontObject(looks, prefix),
      Fill: () => fillObject(looks, prefix),
      Line: () => lineObject(looks, `${prefix}Line`, 'ChartLineFormat'),
      Border: () => lineObject(looks, `${prefix}Border`, 'ChartBorder'),
    },
  };
}

function addressOf(range: unknown): string {
  const { sheet, area } = rangeArgument(range);
  return `${quoteSheetName(sheet.name)}!${absoluteRange(area)}`;
}

const isLine = ({ chartType }: SeriesModel): boolean => chartType.startsWith('Line');
const isStacked = ({ chartType }: SeriesModel): boolean => chartType.endsWith('Stacked');

/** Places that Excel offers for the labels of such a series. */
function labelPlaces(series: SeriesModel): readonly string[] {
  if (isLine(series)) return ['Center', 'Left', 'Right', 'Top', 'Bottom'];
  const inside = ['Center', 'InsideEnd', 'InsideBase'];
  return isStacked(series) ? inside : [...inside, 'OutsideEnd'];
}

function labelsObject(series: SeriesModel): FarObject {
  const { looks } = series;
  const names = [
    'ShowValue',
    'ShowSeriesName',
    'ShowCategoryName',
    'ShowLegendKey',
    'NumberFormat',
  ];
  return {
    className: 'ChartDataLabels',
    setters: {
      ...noting(looks, 'DataLabels.', names),
      Position: (value) => {
        if (!labelPlaces(series).includes(String(value))) {
          throw invalidArgument(`no labels ${String(value)} in ${series.chartType}`);
        }
        looks['DataLabels.Position'] = value;
      },
    },
    objects: { Format: () => formatObject(looks, 'DataLabels.') },
  };
}

function bounded(value: unknown, from: number, to: number): number {
  const number = Number(value);
  if (!(number >= from && number <= to)) throw invalidArgument(`${number} is out of bounds`);
  return number;
}

/** Gaps and overlaps are those of bars and columns; markers those of lines. */
function sizeSetters(series: SeriesModel): Setters {
  const { looks } = series;
  const ofBars = (name: string, from: number, to: number) => (value: unknown) => {
    if (isLine(series)) throw invalidArgument(`no ${name} in ${series.chartType}`);
    looks[name] = bounded(value, from, to);
  };
  return {
    GapWidth: ofBars('GapWidth', 0, 500),
    Overlap: ofBars('Overlap', -100, 100),
    MarkerSize: (value) => void (looks['MarkerSize'] = bounded(value, 2, 72)),
  };
}

function dataSource(series: SeriesModel, dimension: unknown): string {
  if (dimension === 'Values') return series.values;
  if (dimension === 'Categories') return series.categories;
  throw invalidArgument(`no dimension ${String(dimension)}`);
}

function seriesObject(chart: ChartModel, series: SeriesModel): FarObject {
  const { looks } = series;
  const names = [
    'MarkerStyle',
    'MarkerBackgroundColor',
    'MarkerForegroundColor',
    'Smooth',
    'HasDataLabels',
  ];
  return {
    className: 'ChartSeries',
    values: { Name: () => series.name, ChartType: () => series.chartType },
    setters: {
      ...noting(looks, '', names),
      ...sizeSetters(series),
      ChartType: (value) => void (series.chartType = String(value)),
    },
    objects: {
      Format: () => formatObject(looks, ''),
      DataLabels: () => labelsObject(series),
    },
    methods: {
      SetValues: ([range]) => void (series.values = addressOf(range)),
      SetXAxisValues: ([range]) => void (series.categories = addressOf(range)),
      Delete: () => void chart.series.splice(chart.series.indexOf(series), 1),
      GetDimensionDataSourceString: ([dimension]) => dataSource(series, dimension),
    },
  };
}

function newSeries(chart: ChartModel, name: string): SeriesModel {
  if (name.length > 255) throw invalidArgument('the name is too long');
  return { name, chartType: chart.chartType, values: '', categories: '', looks: {} };
}

function seriesCollection(chart: ChartModel): FarObject {
  return {
    className: 'ChartSeriesCollection',
    items: () => chart.series.map((series) => seriesObject(chart, series)),
    methods: {
      Add: ([name]) => {
        const added = newSeries(chart, String(name));
        chart.series.push(added);
        return seriesObject(chart, added);
      },
      GetItemAt: ([index]) => {
        const found = chart.series[Number(index)];
        if (found === undefined) throw itemNotFound(`series ${String(index)}`);
        return seriesObject(chart, found);
      },
    },
  };
}

function titleObject(looks: Looks, prefix: string): FarObject {
  return {
    className: 'ChartTitle',
    values: { Text: () => looks[`${prefix}Text`] ?? '' },
    setters: noting(looks, prefix, ['Text', 'Visible']),
    objects: { Format: () => formatObject(looks, prefix) },
  };
}

/** A limit of an axis is a number; the empty text leaves it to Excel. */
function limitSetters(looks: Looks, prefix: string): Setters {
  return Object.fromEntries(
    ['Minimum', 'Maximum', 'MajorUnit'].map((name) => [
      name,
      (value: unknown) => {
        if (typeof value !== 'number' && value !== '') throw invalidArgument(`no ${name}`);
        looks[prefix + name] = value;
      },
    ]),
  );
}

function axisObject(looks: Looks, prefix: string): FarObject {
  const names = [
    'NumberFormat',
    'MajorTickMark',
    'TickLabelPosition',
    'ReversePlotOrder',
    'Position',
  ];
  return {
    className: 'ChartAxis',
    setters: { ...noting(looks, prefix, names), ...limitSetters(looks, prefix) },
    objects: {
      Format: () => formatObject(looks, prefix),
      Title: () => titleObject(looks, `${prefix}Title.`),
      MajorGridlines: () => ({
        className: 'ChartGridlines',
        setters: noting(looks, `${prefix}MajorGridlines.`, ['Visible']),
        objects: { Format: () => formatObject(looks, `${prefix}MajorGridlines.`) },
      }),
    },
  };
}

function hasNumber(sheet: SheetModel, { firstRow, firstColumn, lastRow }: CellRange): boolean {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return rows.some((row) => typeof sheet.cells.at(row, firstColumn).value === 'number');
}

/**
 * A range makes a series of each of its columns; the far end is asked for one alone. What Excel makes
 * of cells without any number is not documented: here it is nothing.
 */
function setData(chart: ChartModel, range: unknown, seriesBy: unknown): void {
  const { sheet, area } = rangeArgument(range);
  if (seriesBy !== 'Columns' || area.firstColumn !== area.lastColumn) {
    throw invalidArgument('the far end makes a series of one column only');
  }
  const series = { ...newSeries(chart, 'Series1'), values: addressOf(range) };
  chart.series = hasNumber(sheet, area) ? [series] : [];
}

function coveredArea(sheet: SheetModel, from: unknown, to: unknown): CellRange {
  const [first, last] = [rangeArgument(from), rangeArgument(to)];
  if (first.sheet !== sheet || last.sheet !== sheet)
    throw invalidArgument('cells of another sheet');
  const { firstRow, firstColumn } = first.area;
  const { lastRow, lastColumn } = last.area;
  return { firstRow, firstColumn, lastRow, lastColumn };
}

function chartObjects(chart: ChartModel): Record<string, () => FarObject> {
  const { looks } = chart;
  return {
    Series: () => seriesCollection(chart),
    Format: () => formatObject(looks, ''),
    Title: () => titleObject(looks, 'Title.'),
    Legend: () => ({
      className: 'ChartLegend',
      setters: noting(looks, 'Legend.', ['Visible', 'Position']),
      objects: { Format: () => formatObject(looks, 'Legend.') },
    }),
    Axes: () => ({
      className: 'ChartAxes',
      objects: {
        CategoryAxis: () => axisObject(looks, 'CategoryAxis.'),
        ValueAxis: () => axisObject(looks, 'ValueAxis.'),
      },
    }),
  };
}

function chartObject(sheet: SheetModel, chart: ChartModel): FarObject {
  return {
    className: 'Chart',
    values: { Name: () => chart.name, ...placeValues(sheet, () => chart.area) },
    setters: {
      ...noting(chart.looks, '', ['PlotVisibleOnly', 'DisplayBlanksAs']),
      Name: (value) => void (chart.name = String(value)),
      ChartType: (value) => {
        sheet.checkWritable();
        chart.chartType = String(value);
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    },
    objects: chartObjects(chart),
    methods: {
      SetData: ([range, seriesBy]) => setData(chart, range, seriesBy),
      SetPosition: ([from, to]) => void (chart.area = coveredArea(sheet, from, to)),
    },
  };
}

function addChart(sheet: SheetModel, [type, range, seriesBy]: readonly unknown[]): FarObject {
  sheet.checkWritable();
  const name = `Chart ${sheet.charts.length + 1}`;
  const chart: ChartModel = { name, chartType: String(type), area: null, series: [], looks: {} };
  setData(chart, range, seriesBy);
  sheet.charts.push(chart);
  return chartObject(sheet, chart);
}

function chartNamed(sheet: SheetModel, name: unknown): FarObject {
  const key = String(name).toLowerCase();
  const found = sheet.charts.find((chart) => chart.name.toLowerCase() === key);
  if (found === undefined) throw itemNotFound(`chart ${String(name)}`);
  return chartObject(sheet, found);
}

export function chartsObject(sheet: SheetModel): FarObject {
  return {
    className: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    methods: {
      Add: (args) => addChart(sheet, args),
      GetItem: ([name]) => chartNamed(sheet, name),
    },
  };
}
