import fc from 'fast-check';
import type { CellBlock, CellEdit } from '../../src/changes/cellBlocks';
import { cellBlocks } from '../../src/changes/cellBlocks';

const edit = (row: number, column: number, content: string): CellEdit => ({ row, column, content });

describe('single cells are joined', () => {
  test.each<[string, CellEdit[], CellBlock[]]>([
    ['none', [], []],
    ['one', [edit(5, 2, 'a')], [{ row: 5, column: 2, rows: [['a']] }]],
    [
      'neighbours in a row, in any order',
      [edit(5, 3, 'b'), edit(5, 2, 'a')],
      [{ row: 5, column: 2, rows: [['a', 'b']] }],
    ],
    [
      'rows of equal columns',
      [edit(5, 2, 'a'), edit(6, 2, 'b'), edit(7, 2, 'c')],
      [{ row: 5, column: 2, rows: [['a'], ['b'], ['c']] }],
    ],
    [
      'not over a gap, nor rows of other columns',
      [edit(5, 2, 'a'), edit(5, 4, 'b'), edit(6, 2, 'c'), edit(6, 3, 'd'), edit(8, 4, 'e')],
      [
        { row: 5, column: 2, rows: [['a']] },
        { row: 5, column: 4, rows: [['b']] },
        { row: 6, column: 2, rows: [['c', 'd']] },
        { row: 8, column: 4, rows: [['e']] },
      ],
    ],
  ])('%s', (_, edits, blocks) => {
    expect(cellBlocks(edits)).toEqual(blocks);
  });

  // DESIGN, Excel rules: no per-cell or per-row call.
  test('two columns of a thousand rows into one', () => {
    const edits = Array.from({ length: 1000 }, (_, index) => [
      edit(5 + index, 2, 'name'),
      edit(5 + index, 3, '%'),
      ...(index % 100 === 0 ? [edit(5 + index, 20, 'note')] : []),
    ]).flat();
    expect(cellBlocks(edits)).toHaveLength(11);
  });
});

test('blocks hold exactly the cells that they were made of', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 5 }),
  });
  const edits = fc
    .uniqueArray(place, { selector: ({ row, column }) => `${row}|${column}` })
    .map((places) => places.map(({ row, column }) => edit(row, column, `${row}|${column}`)));
  fc.assert(
    fc.property(edits, (all) => {
      const cells = cellBlocks(all).flatMap(({ row, column, rows }) =>
        rows.flatMap((contents, down) =>
          contents.map((content, right) => ({ row: row + down, column: column + right, content })),
        ),
      );
      const key = ({ row, column }: CellEdit): string => `${row}|${column}`;
      const sorted = (list: readonly CellEdit[]): CellEdit[] =>
        [...list].sort((a, b) => key(a).localeCompare(key(b)));
      expect(sorted(cells)).toEqual(sorted(all));
    }),
  );
});
