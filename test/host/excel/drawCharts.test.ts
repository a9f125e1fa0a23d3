import type { ChangeSet } from '../../../src/host/host';
import type { ChartSpec } from '../../../src/sheets/chart';
import { CHART_COLORS, FONT, PALETTE } from '../../../src/sheets/styles';
import type { ChartModel } from '../../excel/model/book';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../../support/charts';
import { hostErrorOf, settle, setUp, type Setup } from './setup';

async function withCharts(...charts: ChartSpec[]): Promise<Setup> {
  const setup = setUp();
  await setup.host.apply([{ kind: 'addSheet', sheet: chartSheet(...charts) }]);
  return setup;
}

function chartOf({ farEnd }: Setup, name: string): ChartModel {
  const found = farEnd.book.sheet(CHART_SHEET).charts.find((chart) => chart.name === name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return found;
}

async function drawn(chart: ChartSpec): Promise<ChartModel> {
  return chartOf(await withCharts(chart), chart.name);
}

function setCharts(...charts: ChartSpec[]): ChangeSet {
  return [{ kind: 'setCharts', sheet: CHART_SHEET, charts }];
}

test('columns and lines: lines with markers, columns without a border, labels at their foot', async () => {
  const { chartType, looks, series } = await drawn(TREND_CHART);
  expect(chartType).toBe('ColumnClustered');
  expect(series[0]?.looks).toMatchObject({
    'Line.LineStyle': 'None',
    HasDataLabels: true,
    'DataLabels.Position': 'InsideBase',
    'DataLabels.NumberFormat': '0.0#',
    'DataLabels.Font.Color': `#${PALETTE.ink}`,
  });
  expect(series[1]?.looks).toMatchObject({
    MarkerStyle: 'Diamond',
    MarkerBackgroundColor: `#${CHART_COLORS.target}`,
    HasDataLabels: false,
    Smooth: false,
  });
  expect(looks).toMatchObject({
    DisplayBlanksAs: 'NotPlotted',
    PlotVisibleOnly: false,
    'CategoryAxis.ReversePlotOrder': false,
    'CategoryAxis.Position': 'Automatic',
  });
});

test('stacked bars: the first category at the top, the numbers below, no gap between parts', async () => {
  const { chartType, looks, series } = await drawn(LIGHTS_CHART);
  expect(chartType).toBe('BarStacked');
  expect(looks).toMatchObject({
    'CategoryAxis.ReversePlotOrder': true,
    'CategoryAxis.Position': 'Maximum',
  });
  expect(series.map((each) => each.looks['Overlap'])).toEqual([100, 100, 100, 100]);
  expect(series.map((each) => each.looks['DataLabels.Font.Color'])).toEqual([
    `#${PALETTE.ink}`,
    `#${PALETTE.ink}`,
    '#FFFFFF',
    `#${PALETTE.ink}`,
  ]);
});

test('titles, legend, fonts and lines are those of the product', async () => {
  const { looks } = await drawn(TREND_CHART);
  expect(looks).toMatchObject({
    'Font.Name': FONT,
    'Border.LineStyle': 'None',
    'Title.Text': TREND_CHART.title,
    'Title.Font.Bold': true,
    'Legend.Position': 'Bottom',
    'ValueAxis.Title.Text': '%',
    'ValueAxis.MajorGridlines.Line.Color': `#${PALETTE.line}`,
  });
  const fonts = Object.entries(looks).filter(([path]) => path.endsWith('Font.Name'));
  expect(fonts.length).toBeGreaterThan(5);
  expect(fonts.every(([, font]) => font === FONT)).toBe(true);
});

test('the axis of values takes its limits; what is not said is left to Excel', async () => {
  const limits = ({ looks }: ChartModel): unknown[] =>
    ['Minimum', 'Maximum', 'MajorUnit', 'NumberFormat'].map((name) => looks[`ValueAxis.${name}`]);
  const valueAxis = { max: 100, step: 20, numberFormat: '0.0' };
  expect(limits(await drawn({ ...TREND_CHART, valueAxis }))).toEqual(['', 100, 20, '0.0']);
  const plain = await drawn({ ...TREND_CHART, valueAxis: {} });
  expect(limits(plain)).toEqual(['', '', '', 'General']);
  expect(plain.looks['ValueAxis.Title.Visible']).toBe(false);
});

test('a chart whose first series has no numbers begins with one that has some', async () => {
  const [first, second] = TREND_CHART.series;
  if (first === undefined || second === undefined) throw new Error('the chart has changed');
  const reference = first.reference.replaceAll('$C', '$H');
  const empty = { ...first, reference, values: first.values.map(() => null) };
  const { series } = await drawn({ ...TREND_CHART, series: [empty, second] });
  expect(series.map(({ name }) => name)).toEqual([first.name, second.name]);
});

test('an officer keeps the place of ours, and all of theirs', async () => {
  const setup = await withCharts(TREND_CHART);
  const ours = chartOf(setup, TREND_CHART.name);
  const place = { firstRow: 60, firstColumn: 7, lastRow: 75, lastColumn: 12 };
  ours.area = place;
  const theirs: ChartModel = { ...ours, name: 'Biểu đồ 1', series: [], looks: { own: 1 } };
  setup.farEnd.book.sheet(CHART_SHEET).charts.unshift(theirs);
  await setup.host.apply(setCharts({ ...TREND_CHART, title: 'Mới' }, LIGHTS_CHART));
  expect(chartOf(setup, TREND_CHART.name)).toMatchObject({
    area: place,
    looks: { 'Title.Text': 'Mới' },
  });
  expect([theirs.series, theirs.looks]).toEqual([[], { own: 1 }]);
  const names = setup.farEnd.book.sheet(CHART_SHEET).charts.map(({ name }) => name);
  expect(names).toEqual(['Biểu đồ 1', TREND_CHART.name, LIGHTS_CHART.name]);
});

test('bars that become columns and lines are a chart of columns', async () => {
  const setup = await withCharts({ ...LIGHTS_CHART, name: TREND_CHART.name });
  await setup.host.apply(setCharts(TREND_CHART));
  const { chartType, looks } = chartOf(setup, TREND_CHART.name);
  expect([chartType, looks['CategoryAxis.ReversePlotOrder']]).toEqual(['ColumnClustered', false]);
});

test('a protected sheet refuses before anything is done', async () => {
  const setup = await withCharts();
  setup.farEnd.book.sheet(CHART_SHEET).isProtected = true;
  const error = await hostErrorOf(setup.host, setCharts(TREND_CHART));
  expect(error).toMatchObject({ reason: 'protected', sheet: CHART_SHEET, touched: false });
});

test.each([
  ['one chart', [TREND_CHART]],
  ['two charts, one of them new', [TREND_CHART, LIGHTS_CHART]],
])('two syncs, whatever their number: %s', async (_, charts) => {
  const setup = await withCharts(TREND_CHART);
  await settle();
  setup.farEnd.counters.take();
  await setup.host.apply(setCharts(...charts));
  await settle();
  expect(setup.farEnd.counters.take()).toHaveLength(2);
});

test('a new sheet with charts takes two syncs, as one without', async () => {
  const setup = await withCharts(TREND_CHART, LIGHTS_CHART);
  await settle();
  expect(setup.farEnd.counters.take()).toHaveLength(2);
});

test('charts weigh no more than they are taken to', async () => {
  const setup = await withCharts();
  await settle();
  setup.farEnd.counters.take();
  await setup.host.apply(setCharts(LIGHTS_CHART));
  await settle();
  const [, written] = setup.farEnd.counters.take();
  const taken = (60 + 30 * LIGHTS_CHART.series.length) * 500;
  expect(written?.requestBytes).toBeLessThan(taken);
});
