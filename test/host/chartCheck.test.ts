import { checkCharts } from '../../src/host/chartCheck';
import { HostError } from '../../src/host/hostError';
import type { ChartSeries, ChartSpec } from '../../src/sheets/chart';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../support/charts';
import { sheetSpec } from './contract/specs';

function check(...charts: ChartSpec[]): void {
  checkCharts([{ kind: 'setCharts', sheet: CHART_SHEET, charts }], [CHART_SHEET]);
}

/** The trend with another first series. */
function withSeries(parts: Partial<ChartSeries>): Partial<ChartSpec> {
  const [first, ...others] = TREND_CHART.series;
  return first === undefined ? {} : { series: [{ ...first, ...parts }, ...others] };
}

function withCategories(parts: Partial<ChartSpec['categories']>): Partial<ChartSpec> {
  return { categories: { ...TREND_CHART.categories, ...parts } };
}

const { values } = TREND_CHART.categories;

test('good charts are let through', () => {
  expect(() => check(TREND_CHART, LIGHTS_CHART)).not.toThrow();
});

test.each<[string, Partial<ChartSpec>]>([
  ['a name that is not ASCII', { name: 'biểuĐồ' }],
  ['a name with a blank', { name: 'chart 1' }],
  ['an area without rows', { area: { ...TREND_CHART.area, lastRow: 1 } }],
  ['no series', { series: [] }],
  ['a bar among columns', withSeries({ as: 'bar' })],
  ['a column among bars', { kind: 'stackedBars' }],
  ['a color by name', withSeries({ color: 'green' })],
  ['a series without a name', withSeries({ name: '' })],
  ['a name too long', withSeries({ name: 'x'.repeat(256) })],
  ['fewer values than categories', withSeries({ values: [1, 2] })],
  ['a reference without a sheet', withSeries({ reference: '$C$31:$C$44' })],
  ['a reference of other rows', withSeries({ reference: `'${CHART_SHEET}'!$C$31:$C$43` })],
  ['a reference of two columns', withSeries({ reference: `'${CHART_SHEET}'!$C$31:$D$44` })],
  ['a name of two cells', withSeries({ nameReference: `'${CHART_SHEET}'!$C$29:$C$30` })],
  ['three columns of labels', withCategories({ values: values.map((row) => [...row, null]) })],
  ['labels of another width', withCategories({ values: values.map((row) => row.slice(1)) })],
  ['labels that are no rectangle', withCategories({ values: [...values.slice(1), ['a']] })],
])('refused: %s', (_, parts) => {
  expect(() => check({ ...TREND_CHART, ...parts })).toThrow(RangeError);
});

test('a line may not run from one group into the next', () => {
  const line = TREND_CHART.series.map((series) => ({
    ...series,
    values: series.as === 'line' ? series.values.map((value) => value ?? 0) : series.values,
  }));
  expect(() => check({ ...TREND_CHART, series: line })).toThrow(/one group into the next/);
});

test('two charts of one name are refused, whatever the case', () => {
  const other = { ...LIGHTS_CHART, name: TREND_CHART.name.toUpperCase() };
  expect(() => check(TREND_CHART, other)).toThrow(RangeError);
});

test('a chart refers to sheets of the book or of the change set', () => {
  const page = sheetSpec('Bìa', { charts: [TREND_CHART] });
  const added = { kind: 'addSheet', sheet: page } as const;
  const data = { kind: 'addSheet', sheet: chartSheet() } as const;
  expect(() => checkCharts([added], [CHART_SHEET.toUpperCase()])).not.toThrow();
  expect(() => checkCharts([added, data], [])).not.toThrow();
  expect(() => checkCharts([added], [])).toThrow(HostError);
});
