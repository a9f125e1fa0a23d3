import { SheetView } from '../../../src/page/grid/sheetView';
import type { ConditionalFormat } from '../../../src/sheets/spec';
import { ownSheet, tableSheet } from '../../support/sheetModels';

const RULES: readonly ConditionalFormat[] = [
  { range: 'C4:C1048576', formula: '$C4="✗ Không đạt"', style: 'statusOff' },
  { range: 'A4:C1048576', formula: '$C4="✗ Không đạt"', style: 'rowOff' },
  { range: 'B4:B1048576', formula: '$A4="A"', style: 'fine' },
];

describe('SheetView', () => {
  const view = new SheetView(tableSheet({ conditionalFormats: RULES }));

  it('colours a light in its own colour and its row in the tint', () => {
    const row = view.row(4);
    expect(row.get(3)?.className.split(' ')).toEqual(
      expect.arrayContaining(['ink-statusOff', 'fill-statusOff', 'bold']),
    );
    expect(row.get(1)?.className.split(' ')).toContain('fill-rowOff');
    expect(view.row(5).get(1)?.className).not.toContain('rowOff');
  });

  it('shows more decimals where a rule says so', () => {
    expect([view.text(4, 2), view.row(4).get(2)?.text]).toEqual(['2,0', '2,0']);
    expect(new SheetView(tableSheet()).text(4, 2)).toBe('2');
  });

  it('says the content as a formula or as it would be typed', () => {
    expect([view.content(4, 3), view.content(4, 2)]).toEqual(['=B4&""', '2']);
  });

  it('has room for more rows below and more columns beside', () => {
    expect(view.rows).toBe(5 + 200);
    expect(view.columns).toBe(12);
  });

  it('lets a text run on over empty cells only', () => {
    const own = new SheetView(
      ownSheet([
        ['một câu dài', null, null, 'hết'],
        ['số', 1],
      ]),
    );
    expect(own.row(1).get(1)?.reach).toBe(3);
    expect(own.row(2).get(1)?.reach).toBe(1);
  });

  it('shows signs instead of a number that is cut off', () => {
    const own = new SheetView(ownSheet([[1234567.891], [12]]));
    expect(own.row(1).get(1)?.text).toMatch(/^#+$/);
    expect(own.row(2).get(1)?.text).toBe('12');
  });

  it('gives hints to headers', () => {
    expect(view.row(3).get(2)).toMatchObject({ isHeader: true, hint: 'Ghi số' });
  });

  it('keeps the rows that are asked for again and again, whatever others are scrolled past', () => {
    const own = new SheetView(ownSheet([['tiêu đề']]));
    const header = own.row(1);
    const passed = own.row(2);
    for (let row = 3; row <= own.rows; row++) {
      own.row(row);
      expect(own.row(1)).toBe(header);
    }
    expect(own.row(2)).not.toBe(passed);
  });
});
