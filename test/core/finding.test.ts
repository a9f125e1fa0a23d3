import type { Finding, Place } from '../../src/core/finding';
import { findingSentence } from '../../src/core/finding';

function finding(place: Place, read = 'đạt 95%'): Finding {
  return {
    code: 'number.text',
    severity: 'error',
    place,
    read,
    advice: 'Cần nhập số, ví dụ 95.',
  };
}

// SHEETS, Words of the product: "Errors say place, fault, what to do".
describe('the sentence of a finding', () => {
  test.each<[string, Place, string]>([
    [
      'file, sheet and cell',
      { file: 'SGTVT.xlsx', sheet: 'Biểu 01-CT', cell: 'H12' },
      'Tệp SGTVT.xlsx, sheet Biểu 01-CT, ô H12: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.',
    ],
    [
      'sheet and cell',
      { sheet: 'Số liệu', cell: 'I7' },
      'Sheet Số liệu, ô I7: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.',
    ],
    ['a cell', { cell: 'I7' }, 'Ô I7: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.'],
    [
      'a path of a plan file',
      { file: 'ke-hoach.json', path: 'indicators[3].unit' },
      'Tệp ke-hoach.json, mục indicators[3].unit: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.',
    ],
    [
      'a file as a whole',
      { file: 'ke-hoach.json', path: '' },
      'Tệp ke-hoach.json: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.',
    ],
    ['no place', {}, 'Đọc được “đạt 95%”. Cần nhập số, ví dụ 95.'],
  ])('names %s', (_what, place, sentence) => {
    expect(findingSentence(finding(place))).toBe(sentence);
  });

  test('says only what to do where nothing was read', () => {
    expect(findingSentence(finding({ cell: 'I7' }, ''))).toBe('Ô I7: Cần nhập số, ví dụ 95.');
    expect(findingSentence(finding({}, ''))).toBe('Cần nhập số, ví dụ 95.');
  });

  test('keeps the letters of a file’s name as they are', () => {
    const sentence = findingSentence(finding({ file: 'sgtvt_papi_2023_6T.xlsx' }));
    expect(sentence).toMatch(/^Tệp sgtvt_papi_2023_6T\.xlsx: /);
  });
});
