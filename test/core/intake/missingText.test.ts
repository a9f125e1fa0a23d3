import { isMissingText } from '../../../src/core/intake/missingText';

test.each([
  '',
  ' ',
  '\u00A0',
  '\u200B',
  'NA',
  'na',
  'N/A',
  'n / a',
  'N.A.',
  '-',
  '–',
  '—',
  '--',
  '- -',
  '−',
  '…',
  '...',
  'chưa có',
  'Chưa có',
  'CHƯA CÓ SỐ LIỆU',
  'chưa  có số liệu.',
  'Chưa có dữ liệu',
  'không có số liệu',
  'Không có số liệu',
])('%p says that there is no figure', (text) => {
  expect(isMissingText(text)).toBe(true);
});

test.each([
  '0',
  'không',
  'không có',
  'không phát sinh',
  'không công bố',
  '#N/A',
  'chua co',
  'chưa',
  'chưa đạt',
  '.',
  'x',
  '-5',
])('%p does not', (text) => {
  expect(isMissingText(text)).toBe(false);
});
