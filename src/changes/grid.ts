type Row<T> = readonly (T | null)[] | undefined;

/** Cells that are written into rows that others hold: rows that nobody writes stay the same. */
export class Grid<T> {
  private readonly own = new Map<number, (T | null)[]>();

  constructor(private readonly given: readonly Row<T>[]) {}

  /** Rows and columns from 1; rows and cells in between are made. */
  put(row: number, column: number, value: T | null): void {
    let cells = this.own.get(row);
    if (cells === undefined) {
      cells = [...(this.given[row - 1] ?? [])];
      this.own.set(row, cells);
    }
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }

  /** What stands there by now. */
  at(row: number, column: number): T | null {
    return (this.own.get(row) ?? this.given[row - 1])?.[column - 1] ?? null;
  }

  rows(): Row<T>[] {
    const rows = [...this.given];
    for (const [row, cells] of this.own) {
      while (rows.length < row) rows.push(undefined);
      rows[row - 1] = cells;
    }
    return rows;
  }
}
