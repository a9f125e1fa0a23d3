/** A whole chart part from its specification. Order of elements: CT_ChartSpace and below. */
import type { ChartSeries, ChartSpec } from '../../../sheets/chart';
import { CHART_TEXT, GAP_WIDTH } from '../../chartLook';
import type { Dialect } from '../dialect';
import { elementXml, XML_HEADER } from '../xmlWrite';
import { AXIS_IDS, axesXml } from './axesXml';
import { seriesXml } from './seriesXml';
import {
  NO_LINE,
  shapeProperties,
  solidFill,
  textProperties,
  titleXml,
  valueElement,
} from './shapeXml';

/** Excel 2019 and later: #N/A leaves a gap as an empty cell does, no line is drawn across it. */
const GAPS_FOR_NOT_AVAILABLE =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16>' +
  '</c:ext></c:extLst>';

const AXES = valueElement('c:axId', AXIS_IDS.category) + valueElement('c:axId', AXIS_IDS.value);

/** The series that are drawn alike; each keeps its place in the specification. */
function seriesOf(chart: ChartSpec, wanted: (series: ChartSeries) => boolean): string {
  return chart.series
    .map((series, index) => (wanted(series) ? seriesXml(chart, series, index) : ''))
    .join('');
}

function barsXml(chart: ChartSpec, { percentSign }: Dialect): string {
  const series = seriesOf(chart, ({ as }) => as !== 'line');
  if (series === '') return '';
  const isStacked = chart.kind === 'stackedBars';
  return elementXml(
    'c:barChart',
    {},
    valueElement('c:barDir', isStacked ? 'bar' : 'col') +
      valueElement('c:grouping', isStacked ? 'stacked' : 'clustered') +
      valueElement('c:varyColors', 0) +
      series +
      valueElement('c:gapWidth', `${GAP_WIDTH[chart.kind]}${percentSign}`) +
      (isStacked ? valueElement('c:overlap', `100${percentSign}`) : '') +
      AXES,
  );
}

function linesXml(chart: ChartSpec): string {
  const series = seriesOf(chart, ({ as }) => as === 'line');
  if (series === '') return '';
  const head = valueElement('c:grouping', 'standard') + valueElement('c:varyColors', 0);
  return elementXml('c:lineChart', {}, head + series + valueElement('c:marker', 1) + AXES);
}

function legendXml(): string {
  return elementXml(
    'c:legend',
    {},
    valueElement('c:legendPos', 'b') +
      valueElement('c:overlay', 0) +
      textProperties(CHART_TEXT.body),
  );
}

/** The text of a chart part. */
export function chartXml(chart: ChartSpec, dialect: Dialect): string {
  const plot = `<c:layout/>${barsXml(chart, dialect)}${linesXml(chart)}${axesXml(chart)}`;
  const content = elementXml(
    'c:chart',
    {},
    titleXml(chart.title, CHART_TEXT.title) +
      valueElement('c:autoTitleDeleted', 0) +
      elementXml('c:plotArea', {}, plot) +
      legendXml() +
      // The cells may stand in hidden columns.
      valueElement('c:plotVisOnly', 0) +
      valueElement('c:dispBlanksAs', 'gap') +
      GAPS_FOR_NOT_AVAILABLE,
  );
  const namespaces = {
    'xmlns:c': dialect.charts,
    'xmlns:a': dialect.shapes,
    'xmlns:r': dialect.relationships,
  };
  return (
    XML_HEADER +
    elementXml(
      'c:chartSpace',
      namespaces,
      valueElement('c:roundedCorners', 0) +
        content +
        shapeProperties(solidFill('FFFFFF'), NO_LINE) +
        textProperties(CHART_TEXT.body),
    )
  );
}
