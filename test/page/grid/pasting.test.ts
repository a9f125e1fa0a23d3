import { clearing, pasting, type Place } from '../../../src/page/grid/pasting';

const everywhere: Place = { canType: () => true, isCovered: () => false };
const ONE = { firstRow: 5, firstColumn: 7, lastRow: 5, lastColumn: 7 };

describe('pasting', () => {
  it('puts 200 rows at the active cell, in one piece', () => {
    const cells = Array.from({ length: 200 }, (_, index) => [`${index}`, 'x']);
    const pasted = pasting(cells, ONE, everywhere);
    expect(pasted).toMatchObject({ row: 5, column: 7, taken: 400, left: null });
    expect(pasted.texts).toEqual(cells);
  });

  it('fills a selection with one text', () => {
    const { texts } = pasting([['x']], { ...ONE, lastRow: 6, lastColumn: 8 }, everywhere);
    expect(texts).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('repeats a block that fits in whole', () => {
    const { texts } = pasting([['a'], ['b']], { ...ONE, lastRow: 8 }, everywhere);
    expect(texts).toEqual([['a'], ['b'], ['a'], ['b']]);
  });

  it('pastes a block once where it does not fit in', () => {
    const { texts } = pasting([['a'], ['b']], { ...ONE, lastRow: 7 }, everywhere);
    expect(texts).toEqual([['a'], ['b']]);
  });

  it('leaves cells that cannot be typed into, and tells how many', () => {
    const pasted = pasting([['a', 'b', 'c']], ONE, {
      ...everywhere,
      canType: (_, column) => column === 8,
    });
    expect(pasted.texts).toEqual([[null, 'b', null]]);
    expect(pasted).toMatchObject({ taken: 1, left: { count: 2, row: 5, column: 7 } });
  });

  it('says nothing of blanks that meet cells that cannot be typed into', () => {
    const pasted = pasting([['a', '', 'c']], ONE, {
      ...everywhere,
      canType: (_, column) => column !== 8,
    });
    expect(pasted.texts).toEqual([['a', null, 'c']]);
    expect(pasted).toMatchObject({ taken: 2, left: null });
  });

  it('puts nothing under a merge', () => {
    const merge = { ...ONE, lastColumn: 9 };
    const covered = { ...everywhere, isCovered: (_: number, column: number) => column > 7 };
    const pasted = pasting([['a']], merge, covered);
    expect(pasted.texts).toEqual([['a', null, null]]);
    expect(pasted).toMatchObject({ taken: 1, left: null });
  });

  it('leaves what short lines do not say', () => {
    expect(pasting([['a', 'b'], ['c']], ONE, everywhere).texts).toEqual([
      ['a', 'b'],
      ['c', null],
    ]);
  });

  it('ends with the sheet', () => {
    const end = { firstRow: 1_048_576, firstColumn: 1, lastRow: 1_048_576, lastColumn: 1 };
    expect(pasting([['a'], ['b']], end, everywhere).texts).toEqual([['a']]);
  });
});

describe('clearing', () => {
  it('clears what is filled and can be typed into', () => {
    const range = { ...ONE, lastColumn: 9 };
    const cleared = clearing(range, (_, column) => column === 7, {
      ...everywhere,
      canType: (_, column) => column !== 9,
    });
    expect(cleared.texts).toEqual([[null, '', null]]);
    expect(cleared).toMatchObject({ taken: 1, left: { count: 1, row: 5, column: 9 } });
  });
});
