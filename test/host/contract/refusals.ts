/** Contract: defined names, and change sets that cannot be done. */
import { parseReference } from '../../../src/core/a1';
import type { Change } from '../../../src/host/host';
import { placed, sheetSpec, tableSpec } from './specs';
import { refusalOf, Subject, type MakeHost } from './subject';

const IMPOSSIBLE: readonly (readonly [string, Change])[] = [
  ['cells', { kind: 'setCells', sheet: 'Không có', row: 1, column: 1, rows: [['x']] }],
  ['a place', { kind: 'addSheet', sheet: sheetSpec('Hai'), before: 'Không có' }],
  ['activation', { kind: 'activate', sheet: 'Không có' }],
  ['charts', { kind: 'setCharts', sheet: 'Không có', charts: [] }],
  ['a table', { kind: 'resizeTable', sheet: 'Không có', table: 'tblMoi', lastRow: 9 }],
];

export function describeNames(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
    await subject.apply({
      kind: 'addSheet',
      sheet: sheetSpec('Theo dõi', { cells: [placed(2, 4, 2023)] }),
    });
  });

  test('a name is set, and refers to its cell', async () => {
    await subject.apply({
      kind: 'setName',
      name: { name: 'namBaoCao', refersTo: "'Theo dõi'!$D$2" },
    });
    expect(parseReference((await subject.nameOf('namBaoCao')) ?? '')).toEqual({
      sheet: 'Theo dõi',
      range: { firstRow: 2, firstColumn: 4, lastRow: 2, lastColumn: 4 },
    });
  });

  test('setting a name again gives it another reference', async () => {
    await subject.apply({ kind: 'setName', name: { name: 'ky', refersTo: "'Theo dõi'!$D$2" } });
    await subject.apply({ kind: 'setName', name: { name: 'ky', refersTo: "'Theo dõi'!$D$3" } });
    expect(await subject.nameOf('ky')).toBe("'Theo dõi'!$D$3");
  });

  test('a name may refer to a sheet of the same change set, and be set twice in it', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Thiết lập') },
      { kind: 'setName', name: { name: 'ky', refersTo: "'Thiết lập'!$A$1" } },
      { kind: 'setName', name: { name: 'ky', refersTo: "'Thiết lập'!$A$1:$A$9" } },
    );
    expect(await subject.nameOf('ky')).toBe("'Thiết lập'!$A$1:$A$9");
  });
}

export function describeRefusals(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
    const tables = [tableSpec('tblMoi', [['a', 1]])];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { tables }) });
  });

  test.each(IMPOSSIBLE)('%s on a sheet that is not there: not found', async (_, change) => {
    const error = await refusalOf(subject, change);
    expect([error.reason, error.sheet]).toEqual(['notFound', 'Không có']);
  });

  test.each([
    ['that is not there', 'Mới', 'tblKhongCo'],
    ['of another sheet', 'Khác', 'tblMoi'],
  ])('a table %s is not found', async (_, sheet, table) => {
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Khác') });
    const error = await refusalOf(subject, { kind: 'resizeTable', sheet, table, lastRow: 9 });
    expect([error.reason, error.sheet, error.item]).toEqual(['notFound', sheet, table]);
  });

  test('a table cannot lose its last body row', async () => {
    const change: Change = { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 3 };
    await expect(subject.apply(change)).rejects.toBeInstanceOf(RangeError);
  });

  test.each(IMPOSSIBLE)('nothing is done before the impossible: %s', async (_, impossible) => {
    const before = await subject.sheetNames();
    const error = await refusalOf(
      subject,
      { kind: 'setCells', sheet: 'Mới', row: 4, column: 1, rows: [['đổi']] },
      { kind: 'addSheet', sheet: sheetSpec('Thêm') },
      impossible,
    );
    expect(error.touched).toBe(false);
    expect(await subject.sheetNames()).toEqual(before);
    expect((await subject.sheet('Mới')).value(4, 1)).toBe('a');
  });

  test('a hidden sheet cannot be made the active one', async () => {
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Ẩn', { hidden: true }) });
    const error = await refusalOf(subject, { kind: 'activate', sheet: 'Ẩn' });
    expect([error.reason, error.sheet]).toEqual(['other', 'Ẩn']);
  });

  test('an empty change set is done at once', async () => {
    await expect(subject.apply()).resolves.toBeUndefined();
  });
}
