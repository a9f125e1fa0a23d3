/** The file of the open workbook, as the worker keeps it. */
import { fileDesk } from '../../../src/page/book/fileDesk';
import { modelBook, modelReadings } from '../../support/modelBooks';
import { bookFile } from '../../office/bookFile';
import { countedFrom1904 } from '../../host/file/packages';

const BOOK = modelBook(modelReadings({ value: 20 }));

test('a workbook whose days count from 1904 is refused; the open one stays', async () => {
  const desk = fileDesk();
  await desk.open({ content: await bookFile(BOOK), name: 'a.xlsx' });
  await desk.take(null);
  const before = await desk.read(null);
  const outcome = await desk.open({
    content: countedFrom1904(await bookFile(BOOK)),
    name: 'mac.xlsx',
  });
  expect(outcome).toMatchObject({
    ok: false,
    findings: [{ code: 'file.date1904', place: { file: 'mac.xlsx' } }],
  });
  await expect(async () => desk.take(null)).rejects.toThrow('no file was opened');
  expect(await desk.read(null)).toEqual(before);
});
