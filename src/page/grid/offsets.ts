/**
 * Where the rows (or columns) of a sheet begin, in pixels. Sizes change one at a time as rows come
 * into view; a Fenwick tree answers every question in the logarithm of their number.
 */
export class Offsets {
  private readonly sizes: Float64Array;
  /** `sums[i]` adds up the sizes of the `i & -i` lines that end with line i. */
  private readonly sums: Float64Array;

  /** @param count of lines; all are `usual` pixels until told otherwise */
  constructor(
    readonly count: number,
    private readonly usual: number,
  ) {
    this.sizes = new Float64Array(count + 1).fill(usual);
    this.sums = Float64Array.from(this.sizes, (_, line) => usual * (line & -line));
  }

  /** Pixels of a line, from 1. Lines beyond the last one have the usual size. */
  size(line: number): number {
    return this.sizes[line] ?? this.usual;
  }

  /** @returns by how many pixels the line grew */
  set(line: number, size: number): number {
    if (line < 1 || line > this.count) throw new RangeError(`no such line: ${line}`);
    const growth = size - this.size(line);
    this.sizes[line] = size;
    if (growth === 0) return 0;
    for (let at = line; at <= this.count; at += at & -at) {
      this.sums[at] = (this.sums[at] ?? 0) + growth;
    }
    return growth;
  }

  /** Where a line begins: the sizes of all lines before it. `start(count + 1)` is the total. */
  start(line: number): number {
    let sum = 0;
    for (let at = Math.min(line - 1, this.count); at > 0; at -= at & -at) sum += this.sums[at] ?? 0;
    return sum;
  }

  get total(): number {
    return this.start(this.count + 1);
  }

  /** The line that a pixel belongs to; the first or last one beyond the ends. Lines of no size have none. */
  lineAt(pixel: number): number {
    let line = 0;
    let rest = pixel;
    for (let step = 2 ** Math.floor(Math.log2(this.count)); step >= 1; step /= 2) {
      const sum = this.sums[line + step];
      if (line + step > this.count || sum === undefined || sum > rest) continue;
      line += step;
      rest -= sum;
    }
    return Math.max(1, Math.min(line + 1, this.count));
  }

  /** The same sizes for another number of lines. */
  resized(count: number): Offsets {
    const other = new Offsets(count, this.usual);
    for (let line = 1; line <= Math.min(count, this.count); line++) {
      const size = this.size(line);
      if (size !== this.usual) other.set(line, size);
    }
    return other;
  }
}
