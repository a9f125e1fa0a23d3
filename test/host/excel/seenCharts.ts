/** The charts of the far end's sheets. */
import type { SeenChart } from '../contract/subject';
import type { FarEnd } from '../../excel/farEnd';
import type { ChartModel, SeriesModel } from '../../excel/model/book';

const DRAWN_AS: Readonly<Record<string, string>> = {
  ColumnClustered: 'column',
  LineMarkers: 'line',
  BarStacked: 'bar',
};

function seenSeries(series: SeriesModel): SeenChart['series'][number] {
  const as = DRAWN_AS[series.chartType] ?? series.chartType;
  const color = series.looks[as === 'line' ? 'Line.Color' : 'Fill'];
  return {
    name: series.name,
    as,
    values: series.values,
    categories: series.categories,
    color: String(color).replace('#', ''),
  };
}

function seenChart({ name, looks, area, series }: ChartModel): SeenChart {
  return { name, title: String(looks['Title.Text']), area, series: series.map(seenSeries) };
}

export function seenCharts(farEnd: FarEnd, sheet: string): SeenChart[] {
  return farEnd.book.sheet(sheet).charts.map(seenChart);
}
