/** Workbooks of ours that came back from programs which know no tables, no formats, no addresses. */
import { refreshReport } from '../../src/commands/refreshReport';
import { SHEETS } from '../../src/sheets/names';
import { openHost } from '../host/file/packages';
import { structureFaults } from '../host/file/structure';
import { modelBook, modelReadings } from '../support/modelBooks';
import { withoutLooks, withoutTables } from '../support/officer/plainBooks';
import { loaded, refreshed } from '../support/officer/workedBook';

/** Milliseconds: whole workbooks on a busy machine. */
jest.setTimeout(60_000);

const BOOK = modelBook(
  modelReadings(
    { unit: 'Sở Tài chính', numerator: 30, denominator: 40 },
    { indicator: 'CT.VI.1', unit: 'toàn tỉnh', period: 'Năm', value: '76,5%' },
    { indicator: 'CT.IV.1', unit: 'Toàn tỉnh', value: 'khá' },
  ),
);

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['without tables', (bytes) => withoutTables(bytes).save()],
  ['without tables, formats and addresses, strings in their cells', withoutLooks],
])('a workbook %s is refreshed like any other', async (_, made) => {
  const bytes = await loaded(BOOK);
  const plain = made(bytes);
  expect(structureFaults(plain)).toEqual([]);
  const [expected, { bytes: after, refresh }] = [await refreshed(bytes), await refreshed(plain)];
  expect(refreshReport(refresh).rows).toEqual(refreshReport(expected.refresh).rows);
  expect(structureFaults(after)).toEqual([]);
  const { sheets } = await openHost(after).read([SHEETS.readings]);
  expect(sheets[0]?.values[5]?.slice(3, 9)).toEqual([
    'Toàn tỉnh',
    2027,
    'Cả năm',
    ...[null, null, 76.5],
  ]);
  expect((await refreshed(after)).bytes).toEqual(after);
});
