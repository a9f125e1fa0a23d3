import { demoBook } from '../../src/commands/demoBook';
import { freshBook } from '../../src/commands/loadPlan';
import { parseRange, parseReference } from '../../src/core/a1';
import type { Book } from '../../src/core/book';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import type { SheetSpec, WorkbookSpec } from '../../src/sheets/spec';
import { trackTable } from '../../src/sheets/track/trackTable';
import { workbookSpec } from '../../src/sheets/workbook';
import { MODEL, model, VINH_PHUC, vinhPhuc } from '../support/plans';

const specOf = (book: Book): WorkbookSpec => workbookSpec(book, scoreBook(book));

/** Items that occur more than once, letters of either case. */
function repeated(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? '') !== index);
}

// DESIGN, The workbook: headers "in this order and spelling, because other programs fill it".
describe('other programs find', () => {
  test('the columns of the readings', () => {
    expect(READING_TABLE.columns.map(({ header }) => header).join(', ')).toBe(
      'Mã chỉ tiêu, Chỉ tiêu, ĐVT, Đơn vị báo cáo, Năm, Kỳ, Tử số, Mẫu số, Giá trị, Tình trạng, ' +
        'Nguyên nhân, Giải pháp, Minh chứng, Nguồn, Phạm vi, Loại số liệu, Số văn bản, ' +
        'Ngày văn bản, Ngày nhận, Ghi chú, Bỏ qua',
    );
  });

  test('the first columns of the tracking sheet', () => {
    const headers = trackTable([2026]).columns.map(({ header }) => header);
    expect(headers.slice(0, 8).join(', ')).toBe(
      'Mã, Chỉ tiêu, ĐVT, Mục tiêu, Thực hiện, Chênh lệch, Đánh giá, Diễn giải',
    );
  });
});

describe.each([
  [VINH_PHUC, () => specOf(demoBook(vinhPhuc()))],
  [MODEL, () => specOf(freshBook(model(), '2027-03-01'))],
])('a workbook of %s', (_, make) => {
  let spec: WorkbookSpec;
  const each = <T>(list: (sheet: SheetSpec) => readonly T[]): T[] => spec.sheets.flatMap(list);

  beforeAll(() => {
    spec = make();
  });

  test('has its sheets in their order, the steps of calculation hidden', () => {
    expect(spec.sheets.map(({ name }) => name)).toEqual(Object.values(SHEETS));
    expect(spec.sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual([
      SHEETS.calculation,
    ]);
    expect(spec.activeSheet).toBe(SHEETS.overview);
  });

  test('has every table once', () => {
    const names = each(({ tables }) => tables.map(({ name }) => name));
    expect([...names].sort()).toEqual(Object.values(TABLES).sort());
  });

  test('has names that differ from one another and from tables', () => {
    const names = spec.names.map(({ name }) => name);
    expect(repeated([...names, ...Object.values(TABLES)])).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  });

  test('has no name that could be a cell', () => {
    const cells = spec.names.filter(({ name }) => parseRange(name) !== null);
    expect(cells).toEqual([]);
  });

  test('has a single cell behind each of the names that are no columns', () => {
    const single = spec.names.filter(({ name }) => !name.includes('_'));
    expect(single.map(({ refersTo }) => parseReference(refersTo))).not.toContain(null);
  });

  // A table with two headers of one text makes Excel repair the file.
  test('has headers that differ within a table', () => {
    const doubled = each(({ tables }) =>
      tables.flatMap(({ columns }) => repeated(columns.map(({ header }) => header))),
    );
    expect(doubled).toEqual([]);
  });

  test('has a cell for every column in every row', () => {
    const uneven = each(({ tables }) =>
      tables.filter(({ columns, rows }) =>
        rows.some(({ cells }) => cells.length !== columns.length),
      ),
    );
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  test('has tables side by side that do not touch', () => {
    const touching = each(({ tables }) =>
      tables.filter((table) =>
        tables.some(
          (other) =>
            other.firstColumn > table.firstColumn &&
            other.firstColumn <= table.firstColumn + table.columns.length,
        ),
      ),
    );
    expect(touching.map(({ name }) => name)).toEqual([]);
  });

  test('has a width for every column of its tables', () => {
    const narrow = spec.sheets.filter(({ columns, tables }) =>
      tables.some((table) => table.firstColumn + table.columns.length - 1 > columns.length),
    );
    expect(narrow.map(({ name }) => name)).toEqual([]);
  });

  // Limits of Excel: more makes it repair the file.
  test('says no more beside a cell than Excel takes', () => {
    const tooLong = each(({ validations }) =>
      validations.filter(
        ({ promptTitle = '', prompt = '', errorTitle = '', error = '' }) =>
          Math.max(promptTitle.length, errorTitle.length) > 32 ||
          prompt.length > 255 ||
          error.length > 225,
      ),
    );
    expect(tooLong).toEqual([]);
  });

  test('has short lists written out that fit into a rule', () => {
    const lists = each(({ validations }) =>
      validations.flatMap(({ rule }) =>
        rule.type === 'list' && typeof rule.source !== 'string' ? [rule.source] : [],
      ),
    );
    expect(lists.filter((source) => source.join(',').length > 255)).toEqual([]);
    expect(lists.flat().filter((word) => word.includes(','))).toEqual([]);
  });

  test('has rules whose ranges can be read', () => {
    const ranges = each(({ conditionalFormats, validations }) => [
      ...conditionalFormats.map(({ range }) => range),
      ...validations.map(({ range }) => range),
    ]);
    expect(ranges.filter((range) => parseRange(range) === null)).toEqual([]);
  });
});
