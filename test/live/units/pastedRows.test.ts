import { pastedRows } from '../../../src/live/units/pastedRows';

describe('rows of a pasted text', () => {
  test.each([
    ['a name a line', 'Xã A\nXã B', [['Xã A'], ['Xã B']]],
    ['line ends of Windows and of old Macs', 'Xã A\r\nXã B\rXã C', [['Xã A'], ['Xã B'], ['Xã C']]],
    ['cells of Excel', 'Xã A\tXA\n', [['Xã A', 'XA']]],
    ['empty cells in between', 'Xã A\t\tX', [['Xã A', '', 'X']]],
    ['a cell with a line break', '"Xã A\n(cũ)"\tXA', [['Xã A\n(cũ)', 'XA']]],
    ['quotes in a quoted cell', '"Xã ""A"""\tXA', [['Xã "A"', 'XA']]],
    ['a quote that nothing closes', '"Xã A\nXã B', [['"Xã A'], ['Xã B']]],
    ['quotes around a part of a cell', '"Xã" A\nXã B', [['"Xã" A'], ['Xã B']]],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, cells) => {
    expect(pastedRows(text).map((row) => row.cells)).toEqual(cells);
  });

  it('keeps the line of the box in which a row begins, and its text', () => {
    expect(pastedRows('Xã A\n\n"Xã B\ncũ"\r\nXã C').map(({ line, raw }) => [line, raw])).toEqual([
      [1, 'Xã A'],
      [3, '"Xã B\ncũ"'],
      [5, 'Xã C'],
    ]);
  });
});
