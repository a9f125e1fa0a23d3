import type { Finding } from '../../src/core/finding';
import { bookFault, errorFault, faultBefore, faultOf } from '../../src/page/fileFaults';
import { UnloadedError } from '../../src/runs/unloaded';
import { openBook } from '../../src/live/openBook';

const finding = (code: string): Finding => ({
  code,
  severity: 'error',
  place: {},
  read: '',
  advice: '',
});

test.each([
  [0, 'file.empty'],
  [1, null],
  [100_000_000, null],
  [200_000_000, 'file.tooLarge'],
])('a file of %d bytes is refused before it is read: %p', (size, fault) => {
  expect(faultBefore({ size })).toBe(fault);
});

test.each([
  ['file.notZip', 'so-lieu.csv', 'csv'],
  ['file.notZip', 'Báo cáo.PDF', 'pdf'],
  ['file.notWorkbook', 'Báo cáo.docx', 'word'],
  ['file.oldFormat', 'Báo cáo.doc', 'word'],
  ['file.notZip', 'ảnh.jpeg', 'picture'],
  ['file.notZip', 'so.xlsx', 'file.notZip'],
  ['file.oldFormat', 'so.xls', 'file.oldFormat'],
  ['file.encrypted', 'so.xlsx', 'file.encrypted'],
  ['file.damaged', 'so.pdf', 'file.damaged'],
  ['file.date1904', 'so.xlsx', 'file.date1904'],
  ['file.notWorkbook', 'khong-duoi', 'file.notWorkbook'],
])('%s of %s is told as %s', (code, name, fault) => {
  expect(faultOf([finding(code)], name)).toBe(fault);
});

test('a workbook of another purpose has no plan', () => {
  expect(bookFault(openBook({ sheets: [], names: [] }, 'a.xlsx'))).toBe('noPlan');
});

test('a workbook of a later version is not opened; one with mistakes is, so that they can be mended', () => {
  expect(bookFault({ kind: 'unread', findings: [finding('book.newer')] })).toBe('newer');
  expect(bookFault({ kind: 'unread', findings: [finding('plan.missing')] })).toBeNull();
});

test.each([
  [new Error('NotReadableError: The requested file could not be read'), 'unreadable'],
  [new Error('TypeError: x is undefined'), 'worker'],
  [new UnloadedError(), 'unloaded'],
])('%p is told as %s', (error, fault) => {
  expect(errorFault(error)).toBe(fault);
});
