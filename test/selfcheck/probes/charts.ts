/** Questions about charts. */
import { answer, at, type Probe } from './probe';

const twoLevels: Probe = {
  id: 'two-level-categories',
  question: 'Does a chart that is drawn by the API take categories of two columns as two levels?',
  ask: async ({ context, sheet, isSetSupported }) => {
    at(sheet, 'A1:C4').values = [
      ['Một', 2022, 5],
      ['', 2023, 6],
      ['Hai', 2022, 7],
      ['', 2023, 8],
    ];
    const chart = sheet.charts.add('ColumnClustered', at(sheet, 'C1:C4'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(at(sheet, 'A1:B4'));
    const axis = chart.axes.categoryAxis.load('multiLevel');
    const values = series.getDimensionValues('Categories');
    const source = isSetSupported('ExcelApi', '1.15')
      ? series.getDimensionDataSourceString('Categories')
      : null;
    await context.sync();
    const { multiLevel } = axis;
    return answer({ multiLevel, categories: values.value, source: source?.value ?? null });
  },
};

const noNumbers: Probe = {
  id: 'chart-without-numbers',
  question: 'How many series does a chart begin with whose cells hold no number?',
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1:A3').formulas = [['=NA()'], [''], ['=NA()']];
    const chart = sheet.charts.add('ColumnClustered', at(sheet, 'A1:A3'), 'Columns');
    const count = chart.series.getCount();
    await context.sync();
    return answer({ series: count.value });
  },
};

const place: Probe = {
  id: 'chart-place',
  question: 'How exactly does setPosition meet the edges of its cells?',
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1').values = [[1]];
    const chart = sheet.charts.add('ColumnClustered', at(sheet, 'A1'), 'Columns');
    chart.setPosition(at(sheet, 'B2'), at(sheet, 'D10'));
    chart.load('left,top,width,height');
    const cells = at(sheet, 'B2:D10').load('left,top,width,height');
    await context.sync();
    const of = ({ left, top, width, height }: Excel.Chart | Excel.Range): number[] => [
      left,
      top,
      width,
      height,
    ];
    return answer({ chart: of(chart), cells: of(cells) });
  },
};

export const CHART_PROBES: readonly Probe[] = [twoLevels, noNumbers, place];
