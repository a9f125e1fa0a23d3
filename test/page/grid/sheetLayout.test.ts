import { LETTERS_HEIGHT } from '../../../src/page/grid/gridScale';
import { RowHeights } from '../../../src/page/grid/rowHeights';
import { SheetLayout } from '../../../src/page/grid/sheetLayout';
import { SheetView } from '../../../src/page/grid/sheetView';
import type { SheetSpec } from '../../../src/sheets/spec';
import { observedSheet, sheetSpec } from '../../support/sheetModels';

const LONG = 'một câu rất dài để ô này phải xuống hàng nhiều lần '.repeat(4);

/** A table of 2,000 rows; every tenth one has a long text in its second column. */
function longSheet(look: Partial<SheetSpec> = {}) {
  const body = Array.from({ length: 2000 }, (_, index) => [
    `M${index}`,
    index % 10 === 0 ? LONG : 'ngắn',
  ]);
  const columns = [
    { key: 'id', header: 'Mã', style: 'code' },
    { key: 'name', header: 'Tên', style: 'text' },
  ] as const;
  return new SheetView({
    observed: observedSheet([['Mã', 'Tên'], ...body], {
      tables: [
        {
          name: 't',
          headerRow: 1,
          firstColumn: 1,
          lastRow: 2001,
          lastColumn: 2,
          headers: ['Mã', 'Tên'],
        },
      ],
    }),
    look: sheetSpec({
      columns: [{ width: 10 }, { width: 30 }, { width: 8, hidden: true }],
      tables: [{ name: 't', headerRow: 1, firstColumn: 1, columns, rows: [], filter: true }],
      freeze: { rows: 1, columns: 1 },
      ...look,
    }),
  });
}

function layoutOf(view: SheetView, screen = { width: 500, height: 400 }) {
  const heights = new RowHeights(view, 1);
  return { heights, layout: new SheetLayout(view, heights, screen) };
}

describe('SheetLayout', () => {
  it('makes room for wrapped texts', () => {
    const { layout } = layoutOf(longSheet());
    expect(layout.rows.size(2)).toBeGreaterThan(4 * layout.rows.size(3));
  });

  it('gives hidden columns no width', () => {
    expect(layoutOf(longSheet()).layout.columns.size(3)).toBe(0);
  });

  it('draws the rows in view and few more', () => {
    const { layout } = layoutOf(longSheet());
    const { rows } = layout.seen({ top: 3000, left: 0 });
    const start = layout.rows.start(2) + 3000;
    expect(layout.rows.start(rows.first)).toBeLessThanOrEqual(start);
    expect(layout.rows.start(rows.last + 1)).toBeGreaterThanOrEqual(
      start + 400 - layout.fixed.height,
    );
    expect(rows.last - rows.first).toBeLessThan(40);
  });

  it('keeps the first row in view where it is while rows above get their height', () => {
    const { layout } = layoutOf(longSheet());
    const place = { top: 20_000, left: 0 };
    const first = layout.rows.lineAt(layout.rows.start(2) + place.top);
    const inside = layout.rows.start(2) + place.top - layout.rows.start(first);
    const settled = layout.settle(place);
    const after = layout.rows.start(2) + settled.top;
    expect(layout.rows.lineAt(after)).toBe(first);
    expect(after - layout.rows.start(first)).toBe(inside);
  });

  it('scrolls just so far that a cell is seen', () => {
    const { layout } = layoutOf(longSheet());
    const to = layout.reveal({ top: 0, left: 0 }, 1500, 2);
    const box = layout.onScreen(to, 1500, 2);
    expect(box.top + box.height).toBe(400);
    expect(layout.reveal(to, 1500, 2)).toEqual(to);
    expect(layout.reveal(to, 1, 1)).toEqual(to);
    expect(layout.reveal(to, 2, 2).top).toBe(0);
  });

  it('leaves the first row in view where it is while rows above get their height for a cell that is seen', () => {
    const { layout } = layoutOf(longSheet());
    const place = layout.settle({ top: 20_000, left: 0 });
    const first = layout.rows.lineAt(layout.rows.start(2) + place.top);
    const onScreen = layout.onScreen(place, first, 2).top;
    const { version } = layout;
    const to = layout.reveal(place, first + 3, 2);
    expect(layout.version).not.toBe(version);
    expect(layout.onScreen(to, first, 2).top).toBe(onScreen);
    expect(layout.reveal(to, first + 3, 2)).toEqual(to);
  });

  it('knows what is under the pointer, frozen or scrolled', () => {
    const { layout } = layoutOf(longSheet());
    const place = { top: 5000, left: 40 };
    const box = layout.onScreen(place, 1, 1);
    expect(layout.hit(place, box.left + 5, box.top + 5)).toEqual({
      row: 1,
      column: 1,
      part: 'cells',
    });
    const { rows } = layout.seen(place);
    const row = rows.first + 8;
    const cell = layout.onScreen(place, row, 2);
    expect(layout.hit(place, layout.fixed.width + 10, cell.top + 3)).toMatchObject({
      row,
      column: 2,
    });
    expect(layout.hit(place, 3, LETTERS_HEIGHT / 2).part).toBe('corner');
    expect(layout.hit(place, 300, 5).part).toBe('letters');
    expect(layout.hit(place, 5, 200).part).toBe('numbers');
  });

  it('freezes nothing that would fill the screen', () => {
    const view = longSheet({ freeze: { rows: 12, columns: 2 } });
    expect(layoutOf(view, { width: 350, height: 300 }).layout.frozen).toEqual({
      rows: 0,
      columns: 0,
    });
    expect(layoutOf(view, { width: 1400, height: 900 }).layout.frozen).toEqual({
      rows: 12,
      columns: 2,
    });
  });
});

describe('RowHeights', () => {
  it('works a row out again only when what stands in it has changed', () => {
    const view = longSheet();
    const { heights } = layoutOf(view);
    expect(heights.fit(1, 300)).toBe(false);
    const { observed, look } = view.model;
    const values = observed.values.map((row, index) => (index === 4 ? ['M', LONG] : row));
    heights.follow(new SheetView({ observed: { ...observed, values }, look }));
    expect(heights.fit(1, 300)).toBe(true);
    expect(heights.offsets.size(5)).toBe(heights.offsets.size(2));
  });

  it('makes rows higher where letters are wider', () => {
    const view = longSheet();
    expect(new RowHeights(view, 1.3).offsets.size(2)).toBeGreaterThan(
      new RowHeights(view, 1).offsets.size(2),
    );
  });

  it('keeps a fixed height unless it cuts a text off', () => {
    const { layout } = layoutOf(longSheet({ rowHeights: { 2: 20, 3: 48 } }));
    expect(layout.rows.size(3)).toBe(64);
    expect(layout.rows.size(2)).toBeGreaterThan(64);
  });
});
