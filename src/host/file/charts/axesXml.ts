/** The two axes of a chart. Order of elements: CT_CatAx, CT_ValAx. */
import type { ChartSpec, ChartValueAxis } from '../../../sheets/chart';
import { AXIS_COLOR, CHART_TEXT, GRID_COLOR, LINE_WIDTH } from '../../chartLook';
import { elementXml } from '../xmlWrite';
import { line, NO_LINE, shapeProperties, textProperties, titleXml, valueElement } from './shapeXml';

/** Numbers that the plot and its axes know each other by; they mean nothing beyond their chart. */
export const AXIS_IDS = { category: 111_111_111, value: 222_222_222 } as const;

function optional(name: string, value: number | undefined): string {
  return value === undefined ? '' : valueElement(name, value);
}

function scaling(orientation: string, axis: ChartValueAxis = {}): string {
  const { min, max } = axis;
  const limits = optional('c:max', max) + optional('c:min', min);
  return elementXml('c:scaling', {}, valueElement('c:orientation', orientation) + limits);
}

function numberFormat(formatCode: string): string {
  return elementXml('c:numFmt', { formatCode, sourceLinked: 0 });
}

/** Ticks, labels and the axis' line. */
function lookXml(labels: string, axisLine: string): string {
  return (
    valueElement('c:majorTickMark', 'none') +
    valueElement('c:minorTickMark', 'none') +
    valueElement('c:tickLblPos', labels) +
    shapeProperties('<a:noFill/>', axisLine) +
    textProperties(CHART_TEXT.body)
  );
}

function crossing(other: number, at: string): string {
  return valueElement('c:crossAx', other) + valueElement('c:crosses', at);
}

function categoryAxis(isBars: boolean): string {
  return elementXml(
    'c:catAx',
    {},
    valueElement('c:axId', AXIS_IDS.category) +
      // Bars are laid from below; turned round, the first category stands at the top.
      scaling(isBars ? 'maxMin' : 'minMax') +
      valueElement('c:delete', 0) +
      valueElement('c:axPos', isBars ? 'l' : 'b') +
      numberFormat('General') +
      lookXml('low', line(AXIS_COLOR, LINE_WIDTH.thin)) +
      crossing(AXIS_IDS.value, 'autoZero') +
      valueElement('c:auto', 0) +
      valueElement('c:lblAlgn', 'ctr') +
      valueElement('c:noMultiLvlLbl', 0),
  );
}

function valueAxisXml(axis: ChartValueAxis, isBars: boolean): string {
  const { title, step } = axis;
  const gridlines = elementXml(
    'c:majorGridlines',
    {},
    shapeProperties(line(GRID_COLOR, LINE_WIDTH.thin)),
  );
  return elementXml(
    'c:valAx',
    {},
    valueElement('c:axId', AXIS_IDS.value) +
      scaling('minMax', axis) +
      valueElement('c:delete', 0) +
      valueElement('c:axPos', isBars ? 'b' : 'l') +
      gridlines +
      (title === undefined ? '' : titleXml(title, CHART_TEXT.axisTitle, !isBars)) +
      numberFormat(axis.numberFormat ?? 'General') +
      lookXml('nextTo', NO_LINE) +
      // At the last category, which is the lowest: the numbers stay below the bars.
      crossing(AXIS_IDS.category, isBars ? 'max' : 'autoZero') +
      valueElement('c:crossBetween', 'between') +
      optional('c:majorUnit', step),
  );
}

export function axesXml({ kind, valueAxis }: ChartSpec): string {
  const isBars = kind === 'stackedBars';
  return categoryAxis(isBars) + valueAxisXml(valueAxis, isBars);
}
