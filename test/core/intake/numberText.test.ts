import fc from 'fast-check';
import { CELL_ERRORS } from '../../../src/core/cells';
import type { CellValue } from '../../../src/core/cells';
import { readNumber } from '../../../src/core/intake/numberText';
import type { NumberKind, NumberNote } from '../../../src/core/intake/numberReading';

const KINDS: readonly NumberKind[] = ['percent', 'whole', 'decimal', 'rank'];

function expectNumber(cell: string, wanted: NumberKind, value: number, note: NumberNote): void {
  expect(readNumber(cell, null, wanted)).toEqual({ kind: 'number', value, note, raw: cell });
}

describe('real numbers', () => {
  test.each<[number, string | null, NumberKind]>([
    [60, null, 'percent'],
    [60.5, '0.0#', 'percent'],
    [0, null, 'percent'],
    [0, '0%', 'percent'],
    [1, null, 'percent'],
    [120, null, 'percent'],
    [-3.3, null, 'percent'],
    [60, '0"%"', 'percent'],
    [1234, '#,##0', 'whole'],
    [0, 'General', 'whole'],
    [0, '0%', 'whole'],
    [-5, null, 'whole'],
    [1e15, null, 'whole'],
    [5.25, '@', 'decimal'],
    [0.6, null, 'decimal'],
    [29.700000000000003, null, 'decimal'],
    [1.234, null, 'decimal'],
    [9, null, 'rank'],
  ])('%d, formatted %p, is a %s as it stands', (value, format, wanted) => {
    expect(readNumber(value, format, wanted)).toEqual({ kind: 'number', value });
  });

  test('the noise of a formula does not make a count a fraction', () => {
    expect(readNumber(12.000000000000002, null, 'whole')).toEqual({ kind: 'number', value: 12 });
  });

  test('any finite number is a score', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(value, null, 'decimal')).toEqual({ kind: 'number', value });
      }),
    );
  });
});

describe('text that is a percentage in points', () => {
  test.each<[string, number, NumberNote]>([
    ['60', 60, 'number.fromText'],
    ['60,5', 60.5, 'number.fromText'],
    ['60,5%', 60.5, 'number.fromText'],
    ['60,5 %', 60.5, 'number.fromText'],
    ['60,5\u00A0%', 60.5, 'number.fromText'],
    ['60,5\u2009%', 60.5, 'number.fromText'],
    ['６０，５', 60.5, 'number.fromText'],
    ['６０，５％', 60.5, 'number.fromText'],
    [' 60,5 ', 60.5, 'number.fromText'],
    ['60,5\n', 60.5, 'number.fromText'],
    ['\uFEFF60,5', 60.5, 'number.fromText'],
    ["'60,5", 60.5, 'number.fromText'],
    ['60.', 60, 'number.fromText'],
    ['60,5.', 60.5, 'number.fromText'],
    ['60%.', 60, 'number.fromText'],
    ['+60', 60, 'number.fromText'],
    ['+60,5%', 60.5, 'number.fromText'],
    ['-5', -5, 'number.fromText'],
    ['−5', -5, 'number.fromText'],
    ['–5,5', -5.5, 'number.fromText'],
    ['—5', -5, 'number.fromText'],
    ['－５', -5, 'number.fromText'],
    ['‐5', -5, 'number.fromText'],
    ['60,50', 60.5, 'number.fromText'],
    ['29,7', 29.7, 'number.fromText'],
    ['0,6%', 0.6, 'number.fromText'],
    ['0', 0, 'number.fromText'],
    ['0%', 0, 'number.fromText'],
    ['0,0', 0, 'number.fromText'],
    ['1', 1, 'number.fromText'],
    ['100,00', 100, 'number.fromText'],
    ['1,234', 1.234, 'number.fromText'],
    ['1,000', 1, 'number.fromText'],
    ['1.234,5', 1234.5, 'number.fromText'],
    ['1 234,5', 1234.5, 'number.fromText'],
    ['1\u00A0234,5', 1234.5, 'number.fromText'],
    ['1\u202F234,5', 1234.5, 'number.fromText'],
    ['60.5', 60.5, 'number.pointDecimal'],
    ['60.55', 60.55, 'number.pointDecimal'],
    ['60.5%', 60.5, 'number.pointDecimal'],
    ['60.5555', 60.5555, 'number.pointDecimal'],
    ['1234.567', 1234.567, 'number.pointDecimal'],
    ['1,234.5', 1234.5, 'number.pointDecimal'],
    ['1.234.567', 1234567, 'number.thousands'],
    ['1 234', 1234, 'number.thousands'],
  ])('%p is %d, with the note %s', (text, value, note) => {
    expectNumber(text, 'percent', value, note);
  });
});

describe('text that is a count', () => {
  test.each<[string, number, NumberNote]>([
    ['1234', 1234, 'number.fromText'],
    ['1.234', 1234, 'number.thousands'],
    ['１．２３４', 1234, 'number.thousands'],
    ['1.234.', 1234, 'number.thousands'],
    ['-1.234', -1234, 'number.thousands'],
    ['1.234.567', 1234567, 'number.thousands'],
    ['1,234,567', 1234567, 'number.thousands'],
    ['1 234', 1234, 'number.thousands'],
    ['1\u00A0234\u00A0567', 1234567, 'number.thousands'],
    ['12.500', 12500, 'number.thousands'],
    ['190,0', 190, 'number.fromText'],
    ['1.234,00', 1234, 'number.fromText'],
    ['190.0', 190, 'number.pointDecimal'],
    ['1,234.00', 1234, 'number.pointDecimal'],
    ['05', 5, 'number.fromText'],
    ['0', 0, 'number.fromText'],
    ['12.', 12, 'number.fromText'],
  ])('%p is %d, with the note %s', (text, value, note) => {
    expectNumber(text, 'whole', value, note);
  });

  test.each<[string, number | undefined]>([
    ['1,234', 1234],
    ['1,000', 1000],
    ['12,500', 12500],
    ['-1,234', -1234],
    ['1,5', undefined],
    ['60.5', undefined],
    ['1.234,5', undefined],
    ['1,234.5', undefined],
    ['0,123', undefined],
    ['1234,567', undefined],
    ['0.234', undefined],
  ])('%p is not whole; proposed is %p', (text, proposal) => {
    const reading = readNumber(text, null, 'whole');
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.notWhole', read: text });
    expect('proposal' in reading ? reading.proposal : undefined).toBe(proposal);
  });

  test('the advice for "1,234" says both numbers', () => {
    expect(readNumber('1,234', null, 'whole')).toMatchObject({
      advice: 'Cần nhập số nguyên. 1,234 không phải là số nguyên. Nếu là 1234 thì nhập 1234.',
    });
  });
});

describe('text that is a score', () => {
  test.each<[string, number, NumberNote]>([
    ['5,25', 5.25, 'number.fromText'],
    ['5,2534', 5.2534, 'number.fromText'],
    ['5.25', 5.25, 'number.pointDecimal'],
    ['5.2534', 5.2534, 'number.pointDecimal'],
    ['0,6', 0.6, 'number.fromText'],
    ['0.234', 0.234, 'number.pointDecimal'],
    [',5', 0.5, 'number.fromText'],
    ['.5', 0.5, 'number.pointDecimal'],
    ['42', 42, 'number.fromText'],
  ])('%p is %d, with the note %s', (text, value, note) => {
    expectNumber(text, 'decimal', value, note);
  });
});

// DOMAIN, What people type: for decimals "1.234" is ambiguous and not guessed.
describe('one dot before three digits', () => {
  test.each<[string, NumberKind]>([
    ['1.234', 'decimal'],
    ['5.253', 'decimal'],
    ['-1.234', 'decimal'],
    ['1.234', 'percent'],
    ['60.500', 'percent'],
    ['60.500%', 'percent'],
    ['1.234', 'rank'],
    ['1,234', 'rank'],
  ])('%p is not guessed for a %s', (text, wanted) => {
    const reading = readNumber(text, null, wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.ambiguous', read: text });
    expect(reading).not.toHaveProperty('proposal');
  });

  test('the advice says both readings', () => {
    expect(readNumber('1.234', null, 'decimal')).toMatchObject({
      advice: expect.stringContaining('Có thể là 1234 hoặc 1,234.') as unknown,
    });
  });
});

describe('a stored fraction in a count', () => {
  test.each<[number, number | undefined]>([
    [1.234, 1234],
    [-1.234, -1234],
    [999.999, 999999],
    [12.505, 12505],
    [1.5, undefined],
    [1.25, undefined],
    [1.2345, undefined],
    [0.234, undefined],
    [1000.234, undefined],
    [-1000.234, undefined],
  ])('%d is a finding; proposed is %p', (value, proposal) => {
    const reading = readNumber(value, null, 'whole');
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.notWhole' });
    expect('proposal' in reading ? reading.proposal : undefined).toBe(proposal);
  });

  test('is shown with a comma', () => {
    expect(readNumber(1.234, '0.00', 'whole')).toMatchObject({ read: '1,234' });
  });

  test('is a finding without proposal for a rank', () => {
    const reading = readNumber(9.125, null, 'rank');
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.notWhole' });
    expect(reading).not.toHaveProperty('proposal');
  });
});

describe('a cell formatted as %', () => {
  test.each<[number, string, number, string]>([
    [0.6, '0%', 60, '60%'],
    [0.605, '0.0%', 60.5, '60,5%'],
    [0.297, '0%', 29.7, '29,7%'],
    [0.0725, '0.00%', 7.25, '7,25%'],
    [1, '0%', 100, '100%'],
    [1.2, '0%', 120, '120%'],
    [10, '0%', 1000, '1000%'],
    [-0.05, '0%', -5, '-5%'],
    [0.006, '0.0%', 0.6, '0,6%'],
  ])('%d formatted %p is %d points', (cell, format, value, raw) => {
    const note = 'number.percentCell';
    expect(readNumber(cell, format, 'percent')).toEqual({ kind: 'number', value, note, raw });
  });

  test.each([60, 10.5, -60])('%d shows thousands of percent and is asked', (cell) => {
    expect(readNumber(cell, '0%', 'percent')).toMatchObject({
      kind: 'finding',
      code: 'number.percentTooLarge',
      proposal: cell,
    });
  });

  test.each<NumberKind>(['whole', 'decimal', 'rank'])('is a finding for a %s', (wanted) => {
    const reading = readNumber(0.6, '0%', wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.percentSign', read: '60%' });
    expect(reading).not.toHaveProperty('proposal');
  });
});

// DOMAIN, What people type: a bare 0.6 in a percent is a finding.
describe('a bare fraction in a percent', () => {
  test.each<[CellValue, string, number]>([
    [0.6, '0,6', 60],
    [0.297, '0,297', 29.7],
    [0.005, '0,005', 0.5],
    [-0.6, '-0,6', -60],
    ['0,6', '0,6', 60],
    ['0.6', '0.6', 60],
    [',6', ',6', 60],
    ['0,605', '0,605', 60.5],
    ['0.605', '0.605', 60.5],
  ])('%p is a finding that proposes the points', (cell, read, proposal) => {
    expect(readNumber(cell, null, 'percent')).toMatchObject({
      kind: 'finding',
      code: 'number.percentFraction',
      read,
      proposal,
    });
  });

  test('the advice names both meanings', () => {
    expect(readNumber(0.6, null, 'percent')).toMatchObject({
      advice:
        'Nhỏ hơn 1: nếu là 60% thì nhập 60; nếu đúng là 0,6% thì nhập tử số (a) và mẫu số (b).',
    });
  });
});

describe('a percent sign where none belongs', () => {
  test.each<[string, NumberKind]>([
    ['60%', 'whole'],
    ['60 %', 'decimal'],
    ['9%', 'rank'],
  ])('%p is a finding for a %s', (text, wanted) => {
    expect(readNumber(text, null, wanted)).toMatchObject({
      kind: 'finding',
      code: 'number.percentSign',
      read: text,
    });
  });

  test.each<[NumberKind, string]>([
    ['whole', 'Nhập số, không ghi %, ví dụ 1234.'],
    ['decimal', 'Nhập số, không ghi %, ví dụ 5,25.'],
    ['rank', 'Nhập số, không ghi %, ví dụ 9.'],
  ])('in a text for a %s asks for the number alone', (wanted, advice) => {
    expect(readNumber('60 %', null, wanted)).toMatchObject({ advice });
    expect(readNumber('60 %', '#,##0', wanted)).toMatchObject({ advice });
  });

  test('asks for another format only where the cell has that of percentages', () => {
    const advice = 'Ô này không nhập tỷ lệ %. Đổi định dạng ô về số rồi nhập lại.';
    expect(readNumber('60 %', '0%', 'whole')).toMatchObject({ advice });
    expect(readNumber(0.6, '0%', 'whole')).toMatchObject({ advice });
  });
});

// 22525 is 1/9/1961: what a spreadsheet makes of "9/61".
describe('dates', () => {
  test.each(KINDS)('a number that its cell shows as a date is no %s', (wanted) => {
    expect(readNumber(44909, 'dd/mm/yyyy', wanted)).toMatchObject({
      kind: 'finding',
      code: 'number.date',
      read: '14/12/2022',
    });
  });

  test.each<[number, string, { numerator: number; denominator: number; value: number }]>([
    [22525, 'mmm-yy', { numerator: 9, denominator: 61, value: 9 }],
    [22525, 'dd/mm/yyyy', { numerator: 9, denominator: 61, value: 9 }],
    [23012, '[$-42A]mmm-yy', { numerator: 1, denominator: 63, value: 1 }],
    [12510, 'mmm-yy', { numerator: 4, denominator: 34, value: 4 }],
    [45170, 'mmm-yy', { numerator: 9, denominator: 23, value: 9 }],
    [10959, 'mmm-yy', { numerator: 1, denominator: 30, value: 1 }],
    [47453, 'mmm-yy', { numerator: 12, denominator: 29, value: 12 }],
    [41244, 'mmm-yy', { numerator: 12, denominator: 12, value: 12 }],
  ])('serial %d formatted %p was likely typed as a rank', (serial, format, proposal) => {
    expect(readNumber(serial, format, 'rank')).toMatchObject({ code: 'number.date', proposal });
  });

  test.each<[string, number, string, NumberKind]>([
    ['a day that is not the first', 22526, 'mmm-yy', 'rank'],
    ['a day and month only', 45178, 'd-mmm', 'rank'],
    ['a first of the month of this year', 45170, 'd-mmm', 'rank'],
    ['a whole date of our time', 45170, 'dd/mm/yyyy', 'rank'],
    ['a year of four digits', 47484, 'mmm-yy', 'rank'],
    ['a year of the last century that needs four digits', 10928, 'mmm-yy', 'rank'],
    ['a place behind the last', 36800, 'mmm-yy', 'rank'],
    ['a time', 22525.5, 'mmm-yy', 'rank'],
    ['a time without a date', 0.5, 'h:mm', 'rank'],
    ['a count', 22525, 'mmm-yy', 'whole'],
    ['a percent', 22525, 'mmm-yy', 'percent'],
  ])('nothing is proposed for %s', (_, serial, format, wanted) => {
    const reading = readNumber(serial, format, wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.date' });
    expect(reading).not.toHaveProperty('proposal');
  });

  test('letters in quotes and brackets of a format are no date', () => {
    expect(readNumber(5, '[Red]0 "mã dmy"', 'whole')).toEqual({ kind: 'number', value: 5 });
  });

  test.each(['14/12/2022', '14-12-2022', '14.12.2022', '2022-12-14'])(
    'the text %p is a date too',
    (text) => {
      expect(readNumber(text, null, 'percent')).toMatchObject({
        kind: 'finding',
        code: 'number.date',
        read: '14/12/2022',
      });
    },
  );
});

describe('no figure', () => {
  test.each<CellValue[]>([
    [null],
    [''],
    ['  '],
    ['\u00A0'],
    ['NA'],
    ['n/a'],
    ['-'],
    ['–'],
    ['—'],
    ['chưa có'],
    ['Chưa có số liệu'],
    ['không có số liệu'],
  ])('%p is missing, whatever is wanted', (cell) => {
    for (const wanted of KINDS) {
      expect(readNumber(cell, null, wanted)).toEqual({ kind: 'missing' });
    }
  });

  test.each(['Không phát sinh', 'không công bố', 'KHÔNG ÁP DỤNG'])(
    '%p is an answer of another column',
    (text) => {
      expect(readNumber(text, null, 'whole')).toMatchObject({
        kind: 'finding',
        code: 'number.state',
        read: text,
      });
    },
  );

  // SHEETS, errors seen most: blank, 0 and không phát sinh mixed up.
  test.each(['Không', 'không có'])('%p may be 0 or nothing and is asked', (text) => {
    expect(readNumber(text, null, 'whole')).toMatchObject({ kind: 'finding', code: 'number.none' });
  });
});

describe('errors and truth values', () => {
  test.each(CELL_ERRORS)('%s is never lost', (error) => {
    expect(readNumber({ error }, '0%', 'percent')).toMatchObject({
      kind: 'finding',
      code: 'number.error',
      read: error,
    });
    expect(readNumber(error, null, 'percent')).toMatchObject({ code: 'number.error', read: error });
  });

  test.each([NaN, Infinity])('%d is an error, not a number', (value) => {
    expect(readNumber(value, null, 'decimal')).toMatchObject({ code: 'number.error' });
  });

  test.each<[boolean, string]>([
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%p is no number', (cell, read) => {
    expect(readNumber(cell, null, 'whole')).toMatchObject({ code: 'number.boolean', read });
  });
});

describe('words', () => {
  test.each(['Đạt', 'Tốt', 'đang thực hiện', 'x', '.', '%'])('%p is no number', (text) => {
    expect(readNumber(text, null, 'percent')).toEqual({
      kind: 'finding',
      code: 'number.word',
      read: text,
      advice: 'Cần nhập số, ví dụ 95.',
    });
  });

  test.each<[string, NumberKind]>([
    ['5 triệu', 'whole'],
    ['60 %/năm', 'percent'],
    ['khoảng 95%', 'percent'],
    ['trên 95%', 'percent'],
    ['>95', 'percent'],
    ['≥ 95%', 'percent'],
    ['~95', 'percent'],
    ['tăng 5%', 'percent'],
    ['5 điểm phần trăm', 'percent'],
    ['đạt -5%', 'percent'],
    ['90-95', 'percent'],
    ['từ 90 đến 95', 'percent'],
    ['năm 2023 đạt 95%', 'percent'],
    ['- 5', 'percent'],
    ['(5)', 'percent'],
    ['60, 5', 'percent'],
    ['đạt 90, 95', 'percent'],
    ['12.34,5', 'percent'],
    ['1E+05', 'whole'],
    ['3 nghìn', 'whole'],
    ['2a', 'whole'],
    ['95 hồ sơ', 'decimal'],
    ['hạng 9', 'whole'],
    ['60 ngày', 'percent'],
  ])('%p is a finding and nothing is guessed for a %s', (text, wanted) => {
    const reading = readNumber(text, null, wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.text', read: text });
    expect(reading).not.toHaveProperty('proposal');
  });
});

describe('a number among known words', () => {
  test.each<[string, NumberKind, number]>([
    ['đạt 95%', 'percent', 95],
    ['Đạt 95 %', 'percent', 95],
    ['đạt 95', 'percent', 95],
    ['đạt tỷ lệ 72,4%', 'percent', 72.4],
    ['đạt 72.4%', 'percent', 72.4],
    ['đạt 1', 'percent', 1],
    ['95 phần trăm', 'percent', 95],
    ['Ước đạt 95%', 'percent', 95],
    ['đạt 0%', 'percent', 0],
    ['190 hồ sơ', 'whole', 190],
    ['1.234 lượt người', 'whole', 1234],
    ['5,25 điểm', 'decimal', 5.25],
    ['hạng 9', 'rank', 9],
    ['thứ 09', 'rank', 9],
    ['xếp thứ 9', 'rank', 9],
  ])('%p for a %s is a finding that proposes %d', (text, wanted, proposal) => {
    expect(readNumber(text, null, wanted)).toMatchObject({
      kind: 'finding',
      code: 'number.phrase',
      read: text,
      proposal,
    });
  });

  test('the advice uses the number as its example (SHEETS, Words of the product)', () => {
    expect(readNumber('đạt 95%', null, 'percent')).toMatchObject({
      advice: 'Cần nhập số, ví dụ 95.',
    });
    expect(readNumber('đạt 72,4%', null, 'percent')).toMatchObject({
      advice: 'Cần nhập số, ví dụ 72,4.',
    });
  });

  test.each<[string, NumberKind]>([
    ['đạt 0,95', 'percent'],
    ['đạt 60.500%', 'percent'],
    ['1,234 hồ sơ', 'whole'],
    ['1,5 hồ sơ', 'whole'],
  ])('%p may mean two things for a %s: nothing is proposed', (text, wanted) => {
    const reading = readNumber(text, null, wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.phrase' });
    expect(reading).not.toHaveProperty('proposal');
  });
});

describe('numerator and denominator in one cell', () => {
  test.each<[string, number, number, number]>([
    ['đạt 95% (190/200)', 190, 200, 95],
    ['Đạt 95 % ( 190 / 200 )', 190, 200, 95],
    ['95% (190/200 hồ sơ)', 190, 200, 95],
    ['đạt 95 (190/200)', 190, 200, 95],
    ['190/200 (95%)', 190, 200, 95],
    ['190/200 = 95%', 190, 200, 95],
    ['190/200', 190, 200, 95],
    ['190/200 hồ sơ', 190, 200, 95],
    ['9/10', 9, 10, 90],
    ['0/5', 0, 5, 0],
    ['1/3', 1, 3, 33.333333333],
    ['đạt 33,3% (1/3)', 1, 3, 33.333333333],
    ['đạt 66,6% (2/3)', 2, 3, 66.666666667],
    ['đạt 72,4% (38.412/53.055 hồ sơ)', 38412, 53055, 72.400339271],
  ])('%p proposes (a) %d, (b) %d for a percent', (text, numerator, denominator, value) => {
    expect(readNumber(text, null, 'percent')).toMatchObject({
      kind: 'finding',
      code: 'number.ratio',
      read: text,
      advice: expect.stringContaining('ở hai ô riêng') as unknown,
      proposal: { numerator, denominator, value },
    });
  });

  test.each<[string, number, number]>([
    ['9/61', 9, 61],
    ['09/63', 9, 63],
    ['9 / 61', 9, 61],
    ['hạng 9/61', 9, 61],
    ['xếp thứ 01/63', 1, 63],
    ['Xếp thứ 9/63 tỉnh, thành phố', 9, 63],
    ['63/63', 63, 63],
  ])('%p proposes place %d of %d for a rank', (text, numerator, denominator) => {
    expect(readNumber(text, null, 'rank')).toMatchObject({
      kind: 'finding',
      code: 'number.ratio',
      proposal: { numerator, denominator, value: numerator },
    });
  });

  test('the advice for a rank names the place and the number ranked', () => {
    expect(readNumber('9/61', null, 'rank')).toMatchObject({
      advice:
        'Cần nhập số: thứ hạng 9 và tổng số được xếp hạng 61 ở hai ô riêng (giá trị, mẫu số).',
    });
    expect(readNumber('190/200', null, 'percent')).toMatchObject({
      advice: 'Cần nhập số: tử số (a) 190 và mẫu số (b) 200 ở hai ô riêng.',
    });
    expect(readNumber('200/190', null, 'percent')).toMatchObject({
      advice: 'Cần nhập số; tử số (a) và mẫu số (b) ở hai ô riêng.',
    });
  });

  test.each<[string, NumberKind]>([
    ['200/190', 'percent'],
    ['5/0', 'percent'],
    ['0/0', 'percent'],
    ['1,5/3', 'percent'],
    ['190/200', 'whole'],
    ['4/10', 'decimal'],
    ['0/63', 'rank'],
    ['64/63', 'rank'],
  ])('%p makes no proposal for a %s', (text, wanted) => {
    const reading = readNumber(text, null, wanted);
    expect(reading).toMatchObject({ kind: 'finding', code: 'number.ratio' });
    expect(reading).not.toHaveProperty('proposal');
  });

  test.each([
    'đạt 95% (190/210)',
    '94% (190/200)',
    '50.000% (1/2)',
    'đạt 95,5% (190/200)',
    '190/200 (90%)',
    '95% (1.234/1.200)',
  ])('%p contradicts itself: nothing is proposed', (text) => {
    const reading = readNumber(text, null, 'percent');
    expect(reading).toMatchObject({ kind: 'finding' });
    expect(reading).not.toHaveProperty('proposal');
  });

  test('a rate that contradicts its (a) and (b) is named so', () => {
    expect(readNumber('đạt 95% (190/210)', null, 'percent')).toMatchObject({
      code: 'number.ratioDisagrees',
    });
  });

  test.each(['1/2/3', '95% 190/200 5', '(190/200'.repeat(60), '% 190/200', '5% (1/20) (2/40)'])(
    '%p is more than one rate',
    (text) => {
      const reading = readNumber(text, null, 'percent');
      expect(reading).toMatchObject({ kind: 'finding', code: 'number.text' });
      expect(reading).not.toHaveProperty('proposal');
    },
  );
});

test('reading never throws, and a number read is finite', () => {
  const pieces = fc.constantFrom(
    '1',
    '60',
    '.',
    ',',
    '%',
    '/',
    ' ',
    '-',
    '(',
    ')',
    'đạt',
    'e',
    '0',
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...KINDS), (cell, wanted) => {
      const reading = readNumber(cell, null, wanted);
      expect(reading.kind !== 'number' || Number.isFinite(reading.value)).toBe(true);
    }),
  );
});

test('what was normalised once is not normalised again', () => {
  const typed = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(typed, fc.constantFrom(',', '.'), ([whole, fraction], mark) => {
      const reading = readNumber(`${whole}${mark}${fraction}`, null, 'decimal');
      if (reading.kind !== 'number') throw new Error('not read');
      expect(readNumber(reading.value, null, 'decimal')).toEqual({
        kind: 'number',
        value: reading.value,
      });
    }),
  );
});
