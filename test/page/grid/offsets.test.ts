import { Offsets } from '../../../src/page/grid/offsets';

/** Sizes that add up the slow way. */
function slowStart(sizes: readonly number[], line: number): number {
  return sizes.slice(0, line - 1).reduce((sum, size) => sum + size, 0);
}

describe('Offsets', () => {
  it('starts every line where the sizes before it end, whatever order they are set in', () => {
    const count = 37;
    const sizes = Array.from({ length: count }, () => 20);
    const offsets = new Offsets(count, 20);
    for (let turn = 0; turn < 200; turn++) {
      const line = 1 + ((turn * 17) % count);
      const size = (turn * 31) % 90;
      sizes[line - 1] = size;
      offsets.set(line, size);
    }
    for (let line = 1; line <= count + 1; line++) {
      expect(offsets.start(line)).toBe(slowStart(sizes, line));
    }
    expect(offsets.total).toBe(slowStart(sizes, count + 1));
  });

  it('finds the line of every pixel', () => {
    const offsets = new Offsets(5, 10);
    offsets.set(2, 30);
    expect([0, 9, 10, 39, 40, 59].map((pixel) => offsets.lineAt(pixel))).toEqual([
      1, 1, 2, 2, 3, 4,
    ]);
  });

  it('gives no pixel to a line without size', () => {
    const offsets = new Offsets(4, 10);
    offsets.set(2, 0);
    offsets.set(3, 0);
    expect([9, 10, 19].map((pixel) => offsets.lineAt(pixel))).toEqual([1, 4, 4]);
  });

  it('stays inside at both ends', () => {
    const offsets = new Offsets(3, 10);
    expect([-5, 1000].map((pixel) => offsets.lineAt(pixel))).toEqual([1, 3]);
  });

  it('tells by how much a line grew', () => {
    const offsets = new Offsets(3, 10);
    expect([offsets.set(2, 25), offsets.set(2, 25), offsets.set(2, 20)]).toEqual([15, 0, -5]);
  });

  it('keeps sizes when lines are added or taken away', () => {
    const offsets = new Offsets(3, 10);
    offsets.set(2, 25);
    expect(offsets.resized(6).total).toBe(75);
    expect(offsets.resized(2).total).toBe(35);
  });
});
