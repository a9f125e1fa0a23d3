/** Contract: charts are drawn with their sheet or later, known again by name, and drawn anew in place. */
import type { ChartSpec } from '../../../src/sheets/chart';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../../support/charts';
import { placed, sheetSpec } from './specs';
import { refusalOf, Subject, type MakeHost, type SeenChart } from './subject';

/** What a workbook with this chart shows. */
function seen(chart: ChartSpec): SeenChart {
  return {
    name: chart.name,
    title: chart.title,
    area: chart.area,
    series: chart.series.map(({ name, as, reference, color }) => ({
      name,
      as,
      values: reference,
      categories: chart.categories.reference,
      color,
    })),
  };
}

/** The chart without the colours that the workbook cannot be asked for. */
function asFarAsSeen(chart: SeenChart, received: SeenChart | undefined): SeenChart {
  const series = chart.series.map((each, index) => {
    const isSeen = received?.series[index]?.color !== null;
    return isSeen ? each : { ...each, color: null };
  });
  return { ...chart, series };
}

async function expectCharts(
  subject: Subject,
  sheet: string,
  ...expected: SeenChart[]
): Promise<void> {
  const charts = await subject.charts(sheet);
  expect(charts).toEqual(expected.map((chart, index) => asFarAsSeen(chart, charts[index])));
}

/** The chart as a later run says it: other words, one series less, and where a new one would go. */
const CHANGED: ChartSpec = {
  ...TREND_CHART,
  title: 'Kết quả năm 2024',
  area: { firstRow: 100, firstColumn: 1, lastRow: 110, lastColumn: 3 },
  series: TREND_CHART.series.slice(0, 1),
};

export function describeCharts(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
  });

  test('a sheet comes with its charts and keeps its cells', async () => {
    await subject.apply({ kind: 'addSheet', sheet: chartSheet(TREND_CHART, LIGHTS_CHART) });
    await expectCharts(subject, CHART_SHEET, seen(TREND_CHART), seen(LIGHTS_CHART));
    expect((await subject.sheet(CHART_SHEET)).value(31, 3)).toBe(24.6);
  });

  test('a chart may refer to a sheet that comes later in the change set', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Bìa', { charts: [TREND_CHART] }) },
      { kind: 'addSheet', sheet: chartSheet() },
    );
    await expectCharts(subject, 'Bìa', seen(TREND_CHART));
  });

  test('a chart that is missing is added, those that are there stay', async () => {
    await subject.apply({ kind: 'addSheet', sheet: chartSheet(TREND_CHART) });
    await subject.apply({ kind: 'setCharts', sheet: CHART_SHEET, charts: [LIGHTS_CHART] });
    await expectCharts(subject, CHART_SHEET, seen(TREND_CHART), seen(LIGHTS_CHART));
  });

  test('a sheet without charts gets some', async () => {
    await subject.apply({ kind: 'addSheet', sheet: chartSheet() });
    await subject.apply({ kind: 'setCharts', sheet: CHART_SHEET, charts: [TREND_CHART] });
    await expectCharts(subject, CHART_SHEET, seen(TREND_CHART));
    expect((await subject.sheet(CHART_SHEET)).value(31, 3)).toBe(24.6);
  });

  test.each([
    ['as it is written', CHANGED],
    ['in another case', { ...CHANGED, name: CHANGED.name.toUpperCase() }],
  ])('a chart of the same name is drawn anew where it stands: %s', async (_, changed) => {
    await subject.apply({ kind: 'addSheet', sheet: chartSheet(TREND_CHART, LIGHTS_CHART) });
    await subject.apply({ kind: 'setCharts', sheet: CHART_SHEET, charts: [changed] });
    const { name, area } = TREND_CHART;
    await expectCharts(subject, CHART_SHEET, { ...seen(changed), name, area }, seen(LIGHTS_CHART));
  });

  test('a chart is drawn twice in one change set, and once', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: chartSheet(TREND_CHART) },
      { kind: 'setCharts', sheet: CHART_SHEET, charts: [CHANGED] },
    );
    await expectCharts(subject, CHART_SHEET, { ...seen(CHANGED), area: TREND_CHART.area });
  });

  test('a chart that changes from bars to columns and lines is all columns and lines', async () => {
    await subject.apply({
      kind: 'addSheet',
      sheet: chartSheet({ ...LIGHTS_CHART, name: TREND_CHART.name }),
    });
    await subject.apply({ kind: 'setCharts', sheet: CHART_SHEET, charts: [TREND_CHART] });
    const [chart] = await subject.charts(CHART_SHEET);
    expect(chart?.series.map(({ as }) => as)).toEqual(['column', 'line']);
  });

  test('no charts are no change', async () => {
    await subject.apply({ kind: 'addSheet', sheet: chartSheet(TREND_CHART) });
    await subject.apply({ kind: 'setCharts', sheet: CHART_SHEET, charts: [] });
    await expectCharts(subject, CHART_SHEET, seen(TREND_CHART));
  });

  test('a chart over cells of a sheet that is not there: nothing is done', async () => {
    await subject.apply({
      kind: 'addSheet',
      sheet: sheetSpec('Mới', { cells: [placed(1, 1, 'a')] }),
    });
    const error = await refusalOf(
      subject,
      { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['b']] },
      { kind: 'setCharts', sheet: 'Mới', charts: [TREND_CHART] },
    );
    expect([error.reason, error.sheet, error.touched]).toEqual(['notFound', CHART_SHEET, false]);
    expect((await subject.sheet('Mới')).value(1, 1)).toBe('a');
  });

  test('a chart that cannot be drawn is a fault of the program', async () => {
    const series = TREND_CHART.series.map((each) => ({ ...each, as: 'bar' as const }));
    const sheet = chartSheet({ ...TREND_CHART, series });
    await expect(subject.apply({ kind: 'addSheet', sheet })).rejects.toBeInstanceOf(RangeError);
  });
}
