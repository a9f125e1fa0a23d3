import { chartXml } from '../../../../src/host/file/charts/chartXml';
import { STRICT, TRANSITIONAL } from '../../../../src/host/file/dialect';
import { parseTree, type XmlElement } from '../../../../src/host/file/xmlTree';
import type { ChartSpec } from '../../../../src/sheets/chart';
import { CHART_COLORS, FONT, PALETTE } from '../../../../src/sheets/styles';
import { CHART_SHEET, LIGHTS_CHART, TREND_CHART } from '../../../support/charts';
import { one, textAt, within } from '../elements';

function drawn(chart: ChartSpec): XmlElement {
  return parseTree(chartXml(chart, TRANSITIONAL), 'chart');
}

function value(element: XmlElement, ...tags: readonly string[]): string | undefined {
  return tags.reduce(one, element).attributes['val'];
}

/** Text of the points by their index; those that are missing stay undefined. */
function points(list: XmlElement): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const point of within(list, 'c:pt')) {
    texts[Number(point.attributes['idx'])] = textAt(point, 'c:v');
  }
  return Array.from(texts);
}

function seriesOf(chart: ChartSpec, index: number): XmlElement {
  const found = within(drawn(chart), 'c:ser').find(
    (series) => value(series, 'c:idx') === String(index),
  );
  if (found === undefined) throw new Error(`no series ${index}`);
  return found;
}

describe('references and the values of their cells', () => {
  test('of numbers: those that are there, in the format of the axis', () => {
    const values = one(seriesOf(TREND_CHART, 0), 'c:val');
    expect(textAt(values, 'c:f')).toBe(`'${CHART_SHEET}'!$C$31:$C$44`);
    expect([textAt(values, 'c:formatCode'), value(values, 'c:ptCount')]).toEqual(['0', '14']);
    expect(points(values).slice(0, 7)).toEqual([
      ...['24.6', '31.5', '38.2'],
      undefined,
      undefined,
      ...['84.31', '86.2'],
    ]);
  });

  test('of two columns: the inner labels first, each group where it begins', () => {
    const [inner, outer, ...more] = within(one(seriesOf(TREND_CHART, 1), 'c:cat'), 'c:lvl');
    if (inner === undefined || outer === undefined) throw new Error('no two levels');
    expect(more).toEqual([]);
    expect(points(inner).slice(0, 6)).toEqual(['2022', '2023', '2024', '2025', undefined, '2022']);
    expect(points(outer)).toEqual([
      'Hồ sơ trực tuyến (%)',
      ...Array.from({ length: 4 }),
      'Hài lòng của người dân (%)',
      ...Array.from({ length: 4 }),
      'Thủ tục đúng hạn (%)',
    ]);
  });

  test('of one column of texts', () => {
    const names = one(one(seriesOf(LIGHTS_CHART, 3), 'c:cat'), 'c:strCache');
    expect(points(names)).toEqual(LIGHTS_CHART.categories.values.flat());
  });

  test('of one column of numbers, as numbers', () => {
    const years = { ...LIGHTS_CHART.categories, values: [2022, 2023].map((year) => [year]) };
    const chart = { ...LIGHTS_CHART, categories: years };
    const cache = one(one(seriesOf(chart, 0), 'c:cat'), 'c:numCache');
    expect([textAt(cache, 'c:formatCode'), points(cache)]).toEqual(['General', ['2022', '2023']]);
  });

  test('a name is that of its cell, or the text', () => {
    const name = one(seriesOf(TREND_CHART, 1), 'c:tx');
    expect([textAt(name, 'c:f'), points(name)]).toEqual([`'${CHART_SHEET}'!$D$30`, ['Mục tiêu']]);
    const plain = one(seriesOf(LIGHTS_CHART, 0), 'c:tx');
    expect(plain.children.map(({ tag, text }) => [tag, text])).toEqual([['c:v', 'Đạt']]);
  });
});

describe('columns and lines', () => {
  test('are drawn on the same axes, in the order of the legend', () => {
    const chart = drawn(TREND_CHART);
    const [columns, lines] = ['c:barChart', 'c:lineChart'].map((tag) => one(chart, tag));
    if (columns === undefined || lines === undefined) throw new Error('no plots');
    expect([value(columns, 'c:barDir'), value(columns, 'c:grouping')]).toEqual([
      'col',
      'clustered',
    ]);
    expect([value(columns, 'c:order'), value(lines, 'c:order')]).toEqual(['0', '1']);
    expect(value(lines, 'c:marker', 'c:symbol')).toBe('diamond');
    const axes = (plot: XmlElement): unknown =>
      within(plot, 'c:axId').map((axis) => axis.attributes);
    expect(axes(columns)).toEqual(axes(lines));
  });

  test('empty cells, and #N/A in later versions, leave gaps; hidden cells are drawn', () => {
    const chart = drawn(TREND_CHART);
    expect([value(chart, 'c:dispBlanksAs'), value(chart, 'c:plotVisOnly')]).toEqual(['gap', '0']);
    expect(value(chart, 'c16r3:dispNaAsBlank')).toBe('1');
  });

  test('labels are shown where they are asked for, in their own format', () => {
    const labels = one(seriesOf(TREND_CHART, 0), 'c:dLbls');
    expect(one(labels, 'c:numFmt').attributes).toEqual({ formatCode: '0.0#', sourceLinked: '0' });
    expect([value(labels, 'c:showVal'), value(labels, 'c:showSerName')]).toEqual(['1', '0']);
    expect(within(seriesOf(TREND_CHART, 1), 'c:dLbls')).toEqual([]);
  });

  test('a chart of lines alone has no columns', () => {
    const chart = drawn({ ...TREND_CHART, series: TREND_CHART.series.slice(1) });
    expect(within(chart, 'c:barChart')).toEqual([]);
    expect(within(chart, 'c:ser')).toHaveLength(1);
  });
});

describe('stacked bars', () => {
  test('lie one behind the other, the first category at the top, the numbers below', () => {
    const chart = drawn(LIGHTS_CHART);
    const plot = one(chart, 'c:barChart');
    expect([value(plot, 'c:barDir'), value(plot, 'c:grouping'), value(plot, 'c:overlap')]).toEqual([
      'bar',
      'stacked',
      '100',
    ]);
    expect(value(chart, 'c:catAx', 'c:orientation')).toBe('maxMin');
    expect(value(chart, 'c:valAx', 'c:crosses')).toBe('max');
  });

  test('labels are read on the color of their part', () => {
    const inks = within(drawn(LIGHTS_CHART), 'c:dLbls').map((labels) => value(labels, 'a:srgbClr'));
    expect(inks).toEqual([PALETTE.ink, PALETTE.ink, 'FFFFFF', PALETTE.ink]);
  });
});

describe('the axis of values', () => {
  test('takes its limits, its step, its format and its title', () => {
    const valueAxis = { min: -5, max: 100, step: 20, numberFormat: '0.0', title: 'Điểm' };
    const axis = one(drawn({ ...TREND_CHART, valueAxis }), 'c:valAx');
    const limits = ['c:min', 'c:max', 'c:majorUnit'].map((tag) => value(axis, tag));
    expect(limits).toEqual(['-5', '100', '20']);
    expect(one(axis, 'c:numFmt').attributes['formatCode']).toBe('0.0');
    expect(textAt(axis, 'c:title', 'a:t')).toBe('Điểm');
  });

  test('leaves to the spreadsheet what is not said', () => {
    const axis = one(drawn({ ...TREND_CHART, valueAxis: {} }), 'c:valAx');
    const said = ['c:min', 'c:max', 'c:majorUnit', 'c:title'].flatMap((tag) => within(axis, tag));
    expect(said).toEqual([]);
  });
});

test('all text is in the font of documents, colors are those of the specification', () => {
  const chart = drawn(TREND_CHART);
  const fonts = within(chart, 'a:latin').map(({ attributes }) => attributes['typeface']);
  expect([fonts.length > 5, new Set(fonts)]).toEqual([true, new Set([FONT])]);
  expect(within(chart, 'a:defRPr').every((run) => within(run, 'a:latin').length === 1)).toBe(true);
  expect(value(seriesOf(TREND_CHART, 0), 'a:srgbClr')).toBe(CHART_COLORS.actual);
});

test('markup, controls and escapes of spreadsheets in a title are plain text', () => {
  const title = 'A & B <c> "d" _x0041_';
  expect(textAt(drawn({ ...TREND_CHART, title }), 'c:title', 'a:t')).toBe(title);
  const broken = { ...TREND_CHART, title: 'một\u0001\nhai' };
  expect(textAt(drawn(broken), 'c:title', 'a:t')).toBe('một  hai');
});

test('a strict book has strict charts: other names, percentages with their sign', () => {
  const text = chartXml(LIGHTS_CHART, STRICT);
  expect(text).toContain('<c:overlap val="100%"/>');
  expect(text).not.toContain('http://schemas.openxmlformats.org/');
  const widths = /<c:gapWidth val="(\d+)%"\/>/.exec(text)?.[1];
  expect(value(drawn(LIGHTS_CHART), 'c:gapWidth')).toBe(widths);
});
