import fc from 'fast-check';
import { parseRange, type CellRange } from '../../../src/core/a1';
import { areaAddresses, joinAreas } from '../../../src/host/excel/rectangles';

function cellsOf(area: CellRange): string[] {
  const cells: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      cells.push(`${row}|${column}`);
    }
  }
  return cells;
}

function cell(row: number, column: number): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function area(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(address);
  return range;
}

const scattered = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
  {
    selector: ([row, column]) => `${row}|${column}`,
  },
);

describe('joinAreas', () => {
  test('law: the joined areas have the same cells, each once', () => {
    fc.assert(
      fc.property(scattered, (places) => {
        const joined = joinAreas(places.map(([row, column]) => cell(row, column)));
        const cells = joined.flatMap(cellsOf);
        expect(cells.sort()).toEqual(places.map(([row, column]) => `${row}|${column}`).sort());
      }),
    );
  });

  test('a block of cells becomes one area', () => {
    const block = ['B2', 'C2', 'D2', 'D3', 'B3', 'C3'].map(area);
    expect(joinAreas(block)).toEqual([area('B2:D3')]);
  });

  test('columns of a table that stand side by side become one area', () => {
    expect(joinAreas([area('C5:C900'), area('B5:B900'), area('E5:E900')])).toEqual([
      area('B5:C900'),
      area('E5:E900'),
    ]);
  });
});

describe('areaAddresses', () => {
  test('puts the areas into one address', () => {
    expect(areaAddresses([area('A1:C1'), area('B4')])).toEqual(['A1:C1,B4']);
  });

  test('keeps each address within the limit of Excel, and loses none', () => {
    const areas = Array.from({ length: 3_000 }, (_, index) => cell(index * 2 + 1, 3));
    const addresses = areaAddresses(areas);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_192);
    expect(addresses.join(',').split(',')).toHaveLength(3_000);
    expect(addresses.length).toBeLessThanOrEqual(4);
  });
});
