/** The series of a chart: columns, bars, lines with markers. Order of elements: CT_BarSer, CT_LineSer. */
import type { ChartSeries, ChartSpec } from '../../../sheets/chart';
import { CHART_TEXT, GRID_COLOR, labelColor, LINE_WIDTH, MARKER_SIZE } from '../../chartLook';
import { elementXml } from '../xmlWrite';
import { categoriesXml, seriesNameXml, valuesXml } from './chartData';
import {
  line,
  NO_LINE,
  shapeProperties,
  solidFill,
  textProperties,
  valueElement,
} from './shapeXml';

/** At the foot of a column no line of targets crosses the number. */
const LABEL_PLACE = { column: 'inBase', line: 't', bar: 'ctr' } as const;

/** Values written at their points, and nothing else. */
function labelsXml({ as, color, labelFormat }: ChartSeries): string {
  if (labelFormat === undefined) return '';
  const ink = as === 'line' ? color : labelColor(color);
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
    valueElement(`c:show${what}`, what === 'Val' ? 1 : 0),
  );
  return elementXml(
    'c:dLbls',
    {},
    elementXml('c:numFmt', { formatCode: labelFormat, sourceLinked: 0 }) +
      shapeProperties('<a:noFill/>', NO_LINE) +
      textProperties({ ...CHART_TEXT.body, color: ink }) +
      valueElement('c:dLblPos', LABEL_PLACE[as]) +
      shown.join(''),
  );
}

function markerXml(color: string): string {
  return elementXml(
    'c:marker',
    {},
    valueElement('c:symbol', 'diamond') +
      valueElement('c:size', MARKER_SIZE) +
      shapeProperties(solidFill(color), line(color, LINE_WIDTH.thin)),
  );
}

function lookXml({ as, color }: ChartSeries): string {
  if (as === 'line') return shapeProperties(line(color, LINE_WIDTH.data)) + markerXml(color);
  // A light part would be lost on white, two dark ones would grow together.
  const border = as === 'bar' ? line(GRID_COLOR, LINE_WIDTH.thin) : NO_LINE;
  return shapeProperties(solidFill(color), border) + valueElement('c:invertIfNegative', 0);
}

/** `<c:ser>` of one series; `index` is its place in the specification, which is the legend's order. */
export function seriesXml(chart: ChartSpec, series: ChartSeries, index: number): string {
  const { categories, valueAxis } = chart;
  return elementXml(
    'c:ser',
    {},
    valueElement('c:idx', index) +
      valueElement('c:order', index) +
      seriesNameXml(series) +
      lookXml(series) +
      labelsXml(series) +
      categoriesXml(categories) +
      valuesXml(series, valueAxis.numberFormat ?? 'General') +
      (series.as === 'line' ? valueElement('c:smooth', 0) : ''),
  );
}
