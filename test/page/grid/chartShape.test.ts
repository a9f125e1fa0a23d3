import { axisScale } from '../../../src/page/grid/chartAxis';
import { valueLabel, wrappedWords } from '../../../src/page/grid/chartParts';
import { chartShape } from '../../../src/page/grid/chartShape';
import type { ChartSpec } from '../../../src/sheets/chart';

const AREA = { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 9 };

const COLUMNS: ChartSpec = {
  name: 'C',
  title: 'Tiêu biểu',
  kind: 'columnsAndLine',
  area: AREA,
  categories: {
    reference: '',
    values: [
      ['Một', 2022],
      [null, 2023],
      [null, null],
      ['Hai', 2022],
      [null, 2023],
    ],
  },
  series: [
    {
      name: 'Thực hiện',
      reference: '',
      values: [50, null, null, 25, 100],
      as: 'column',
      color: '9DB2C4',
    },
    {
      name: 'Mục tiêu',
      reference: '',
      values: [60, 70, null, 40, 50],
      as: 'line',
      color: '1D3A52',
    },
  ],
  valueAxis: { min: 0, max: 100, step: 20, numberFormat: '0' },
  altText: 'Biểu đồ',
};

const BARS: ChartSpec = {
  ...COLUMNS,
  kind: 'stackedBars',
  categories: { reference: '', values: [['Nội dung một'], ['Nội dung hai']] },
  series: [
    { name: 'Đạt', reference: '', values: [3, 0], as: 'bar', color: '6FA583', labelFormat: '0;;' },
    {
      name: 'Không đạt',
      reference: '',
      values: [1, 8],
      as: 'bar',
      color: '9B1C1C',
      labelFormat: '0;;',
    },
  ],
  valueAxis: { min: 0, numberFormat: '0' },
};

describe('axisScale', () => {
  it.each([
    [[3, 22, 17], { min: 0 }, [0, 5, 10, 15, 20, 25]],
    [[1, 2], { min: 0 }, [0, 1, 2]],
    [[0.12, 0.4], {}, [0, 0.1, 0.2, 0.3, 0.4]],
    [[-3, 5], {}, [-4, -2, 0, 2, 4, 6]],
    [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('fits %p', (values, axis, ticks) => {
    expect(axisScale(values, axis).ticks).toEqual(values.length === 0 ? expect.any(Array) : ticks);
  });

  it('is what the chart says where it says so', () => {
    expect(axisScale([5], { min: 0, max: 100, step: 50 }).ticks).toEqual([0, 50, 100]);
  });
});

describe('a chart of columns and a line', () => {
  const shape = chartShape(COLUMNS, 400, 300);

  it('draws columns as high as their values', () => {
    const [half, quarter, full] = shape.bars;
    expect(shape.bars).toHaveLength(3);
    expect(half?.height).toBeCloseTo(2 * (quarter?.height ?? 0));
    expect(full?.height).toBeCloseTo(4 * (quarter?.height ?? 0));
  });

  it('ends the line where a value is missing', () => {
    expect(shape.lines[0]?.pieces.map(({ length }) => length)).toEqual([2, 2]);
  });

  it('names groups once, and every category', () => {
    const words = shape.labels.map(({ text }) => text);
    expect(words.filter((word) => word === 'Một')).toHaveLength(1);
    expect(words.filter((word) => word === '2022')).toHaveLength(2);
  });

  it('writes names upright where they would touch', () => {
    const narrow = chartShape(COLUMNS, 150, 300);
    expect(narrow.labels.filter(({ isUpright }) => isUpright).map(({ text }) => text)).toEqual([
      '2022',
      '2023',
      '2022',
      '2023',
    ]);
  });

  it('has a key for each series', () => {
    expect(shape.keys.map(({ color, as }) => [color, as])).toEqual([
      ['9DB2C4', 'column'],
      ['1D3A52', 'line'],
    ]);
  });
});

describe('a chart of stacked bars', () => {
  const shape = chartShape(BARS, 400, 300);

  it('puts the parts of a bar one behind the other', () => {
    const [met, off] = shape.bars;
    expect((met?.x ?? 0) + (met?.width ?? 0)).toBeCloseTo(off?.x ?? 0);
    expect(met?.y).toBe(off?.y);
  });

  it('has the first category at the top', () => {
    expect(shape.bars[0]?.y).toBeLessThan(shape.bars[2]?.y ?? 0);
  });

  it('draws and writes no part of nothing', () => {
    expect(shape.bars).toHaveLength(3);
    expect(shape.labels.filter(({ color }) => color === 'FFFFFF').map(({ text }) => text)).toEqual([
      '1',
      '8',
    ]);
  });
});

describe('texts of charts', () => {
  it('leaves out values that their format leaves out', () => {
    expect([valueLabel(0, '0;;'), valueLabel(7, '0;;'), valueLabel(0, '0')]).toEqual([
      '',
      '7',
      '0',
    ]);
  });

  it('breaks lines between words and cuts what is left', () => {
    const lines = wrappedWords('Tỷ lệ hồ sơ thủ tục hành chính', 80, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
