/** The file of the open workbook, as the worker keeps it. */
import { fileDesk } from '../../../src/page/book/fileDesk';
import { modelBook, modelReadings } from '../../support/modelBooks';
import { bookFile } from '../../office/bookFile';
import { partsOf, zipParts } from '../../host/file/packages';

const BOOK = modelBook(modelReadings({ value: 20 }));

/** The same workbook as the Mac's Excel wrote it long ago, its days counted from 1904. */
async function dated1904(): Promise<Uint8Array> {
  const parts = partsOf(await bookFile(BOOK));
  const xml = parts['xl/workbook.xml'] ?? '';
  const workbook = xml.replace(/<workbookPr\b|(?=<sheets>)/, (found) =>
    found === '' ? '<workbookPr date1904="1"/>' : `${found} date1904="1"`,
  );
  return zipParts({ ...parts, 'xl/workbook.xml': workbook });
}

test('a workbook whose days count from 1904 is refused; the open one stays', async () => {
  const desk = fileDesk();
  await desk.open({ content: await bookFile(BOOK), name: 'a.xlsx' });
  await desk.take(null);
  const before = await desk.read(null);
  const outcome = await desk.open({ content: await dated1904(), name: 'mac.xlsx' });
  expect(outcome).toMatchObject({
    ok: false,
    findings: [{ code: 'file.date1904', place: { file: 'mac.xlsx' } }],
  });
  await expect(async () => desk.take(null)).rejects.toThrow('no file was opened');
  expect(await desk.read(null)).toEqual(before);
});
