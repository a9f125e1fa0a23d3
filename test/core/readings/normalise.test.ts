import type { Reading } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { normaliseReadings } from '../../../src/core/readings/normalise';
import { unit } from '../../support/books';
import { placesWith } from '../../support/places';
import { normalised, ofKind, one, PLAN, SETTINGS } from './everyKind';

// DOMAIN, What people type. The parsers have tables of their own; here is what becomes of a row.
describe('what reads in one way only is rewritten, its raw text kept in the note', () => {
  test.each<[string, Reading, Partial<Reading>]>([
    [
      'a percentage as text',
      ofKind('percent', { value: '60,5%' }),
      { value: 60.5, note: 'Giá trị gốc: “60,5%”' },
    ],
    [
      'thousands in (a) and (b)',
      ofKind('percent', { numerator: '1.234', denominator: '2.000' }),
      { numerator: 1234, denominator: 2000, note: 'Tử số gốc: “1.234”; Mẫu số gốc: “2.000”' },
    ],
    [
      'full-width digits',
      ofKind('count', { value: '１２' }),
      { value: 12, note: 'Giá trị gốc: “１２”' },
    ],
    [
      'a unit in small letters',
      ofKind('count', { unit: ' sở nội vụ ', value: 5 }),
      { unit: 'Sở Nội vụ', note: 'Đơn vị báo cáo gốc: “ sở nội vụ ”' },
    ],
    [
      'a unit by another spelling',
      ofKind('count', { unit: 'SNV', value: 5 }),
      { unit: 'Sở Nội vụ', note: 'Đơn vị báo cáo gốc: “SNV”' },
    ],
    [
      'the province in capitals',
      ofKind('count', { unit: 'TOÀN TỈNH', value: 5 }),
      { unit: 'Toàn tỉnh', note: 'Đơn vị báo cáo gốc: “TOÀN TỈNH”' },
    ],
    [
      'a period',
      ofKind('count', { period: '6 tháng đầu năm', value: 5 }),
      { period: '6 tháng', note: 'Kỳ gốc: “6 tháng đầu năm”' },
    ],
    [
      'a quarter',
      ofKind('count', { period: 'Quý 1', value: 5 }),
      { period: 'Quý I', note: 'Kỳ gốc: “Quý 1”' },
    ],
    ['a year as text', ofKind('count', { year: '2023', value: 5 }), { year: 2023 }],
    [
      'an id in small letters',
      ofKind('count', { indicator: 'ct.COUNT' }),
      { indicator: 'CT.count' },
    ],
    [
      'a group with its prefix',
      ofKind('grade', { value: 'Nhóm cao nhất' }),
      { value: 'cao nhất', note: 'Giá trị gốc: “Nhóm cao nhất”' },
    ],
    ['an answer in capitals', ofKind('yesNo', { value: 'CÓ' }), { value: 'Có' }],
    ['a unit’s answer', ofKind('share', { unit: 'Sở Một', value: 'không' }), { value: 'Không' }],
    ['the share of the province', ofKind('share', { value: '60,5' }), { value: 60.5 }],
    [
      'the share as a lead tells it for the province',
      ofKind('share', { unit: 'Sở Một', scope: 'toàn tỉnh', value: '60,5' }),
      { scope: 'Toàn tỉnh', value: 60.5 },
    ],
    ['a type', ofKind('count', { type: 'ước TH', value: 5 }), { type: 'Ước thực hiện' }],
    ['a state', ofKind('count', { state: 'không phát sinh' }), { state: 'Không phát sinh' }],
    [
      'the pane’s word for a row with a figure',
      ofKind('count', { state: 'Có số liệu', value: 5 }),
      { state: null, value: 5, note: 'Tình trạng gốc: “Có số liệu”' },
    ],
    [
      'a dash for a missing figure',
      ofKind('count', { value: '-' }),
      { value: null, note: 'Giá trị gốc: “-”' },
    ],
    [
      'more than one cell, after what the officer noted',
      ofKind('percent', { value: '60,5', period: 'Năm', note: 'theo biểu 2' }),
      { value: 60.5, note: 'theo biểu 2; Kỳ gốc: “Năm”; Giá trị gốc: “60,5”' },
    ],
  ])('%s', (_, row, changes) => {
    const result = one(row);
    expect(result.findings).toEqual([]);
    expect(result.row).toMatchObject(changes);
  });

  test('and once only', () => {
    const first = one(ofKind('percent', { value: '60,5', note: 'Giá trị gốc: “60,5”' }));
    expect(first.row?.note).toBe('Giá trị gốc: “60,5”');
  });
});

// DOMAIN: "a cell formatted as % is converted with a note, a bare 0.6 is a finding."
describe('a cell formatted as %', () => {
  const formats = { '5|value': '0%' };

  test('is converted to points, and its format is to go', () => {
    const { row, findings, percentCells } = one(ofKind('percent', { value: 0.6 }), formats);
    expect(row).toMatchObject({ value: 60, note: 'Giá trị gốc: “60%”' });
    expect(findings).toEqual([]);
    expect(percentCells).toEqual([{ row: 5, column: 'value' }]);
  });

  test('is the only one whose format is to go', () => {
    const rows = [ofKind('percent', { value: '60,5' }), ofKind('count', { value: '1.234' })];
    expect(normalised(rows).percentCells).toEqual([]);
  });

  test('is a finding in a count', () => {
    const { row, findings } = one(ofKind('count', { value: 0.6 }), formats);
    expect(row?.value).toBe(0.6);
    expect(findings.map(({ code }) => code)).toEqual(['number.percentSign']);
  });
});

describe('a spelling close to the province’s', () => {
  const units = [unit('Tòa án nhân dân tỉnh', { aliases: ['Tòa án tỉnh'] })];
  const advice = (text: string): string => {
    const rows = [ofKind('count', { value: 5, unit: text })];
    const { findings } = normaliseReadings({ ...PLAN, units }, SETTINGS, rows, placesWith());
    return findings[0]?.advice ?? '';
  };

  test.each(['Toàn tinh', 'Toan tinh', 'Toàn tỉnhh'])('%p suggests it first', (text) => {
    expect(advice(text)).toContain('Có thể là: Toàn tỉnh');
  });

  test('is not seen in what is closer to a unit', () => {
    expect(advice('Tòa án tinh')).toContain('Có thể là: Tòa án nhân dân tỉnh');
    expect(advice('Sở Ba')).not.toContain('Toàn tỉnh');
  });
});

describe('what may mean two things stays and is a finding with its cell', () => {
  const REF: CellValue = { error: '#REF!' };

  test.each<[string, Reading, string, string, string]>([
    [
      'an unknown id',
      ofKind('count', { value: 5, indicator: 'CT.9' }),
      'indicator.unknown',
      'A5',
      'CT.9',
    ],
    ['no id', ofKind('count', { value: 5, indicator: null }), 'indicator.unknown', 'A5', ''],
    ['no unit', ofKind('count', { value: 5, unit: null }), 'unit.missing', 'D5', ''],
    [
      'a group',
      ofKind('count', { value: 5, unit: 'các sở, ban, ngành' }),
      'unit.group',
      'D5',
      'các sở, ban, ngành',
    ],
    [
      'an unknown unit',
      ofKind('count', { value: 5, unit: 'Sở Ba' }),
      'unit.unknown',
      'D5',
      'Sở Ba',
    ],
    ['no year', ofKind('count', { value: 5, year: null }), 'year.unknown', 'E5', ''],
    [
      'words for a year',
      ofKind('count', { value: 5, year: 'năm nay' }),
      'year.unknown',
      'E5',
      'năm nay',
    ],
    ['no period', ofKind('count', { value: 5, period: null }), 'period.missing', 'F5', ''],
    [
      'the second half',
      ofKind('count', { value: 5, period: '6 tháng cuối năm' }),
      'period.secondHalf',
      'F5',
      '6 tháng cuối năm',
    ],
    ['an error', ofKind('count', { numerator: REF }), 'number.error', 'G5', '#REF!'],
    [
      'a ratio in a cell',
      ofKind('percent', { value: 'đạt 95% (190/200)' }),
      'number.ratio',
      'I5',
      'đạt 95% (190/200)',
    ],
    ['a point in a score', ofKind('score', { value: '1.234' }), 'number.ambiguous', 'I5', '1.234'],
    ['a bare fraction', ofKind('percent', { value: 0.6 }), 'number.percentFraction', 'I5', '0,6'],
    ['words for a number', ofKind('percent', { value: 'Tốt' }), 'number.word', 'I5', 'Tốt'],
    ['a word of no list', ofKind('grade', { value: 'Khá' }), 'word.unknown', 'I5', 'Khá'],
    [
      'an unknown state',
      ofKind('count', { value: 5, state: 'Chưa rõ' }),
      'word.unknown',
      'J5',
      'Chưa rõ',
    ],
    [
      'an unknown scope',
      ofKind('count', { value: 5, scope: 'Cả vùng' }),
      'word.unknown',
      'O5',
      'Cả vùng',
    ],
    ['an unknown type', ofKind('count', { value: 5, type: 'Tạm' }), 'word.unknown', 'P5', 'Tạm'],
  ])('%s', (_, row, code, cell, read) => {
    const result = one(row);
    expect(result.row).toBe(row);
    expect(result.findings).toMatchObject([
      { code, severity: 'error', place: { file: 'so.xlsx', sheet: 'Số liệu', cell }, read },
    ]);
    expect(result.findings[0]?.advice).toMatch(/\S/);
  });

  // A row laid out for a figure that is not there yet.
  test('but a row in which nothing was entered asks nothing', () => {
    const { findings } = one(ofKind('count', { indicator: 'CT.9', unit: null, year: 23 }));
    expect(findings).toEqual([]);
  });

  test.each([
    [23, 'year.unknown', 'error'],
    [20223, 'year.unknown', 'error'],
    [44927, 'year.unknown', 'error'],
    [2023.5, 'year.unknown', 'error'],
    [2032, 'year.beyond', 'warning'],
    [2019, 'year.beyond', 'warning'],
  ])('the number %d for a year', (year, code, severity) => {
    const { findings } = one(ofKind('count', { value: 5, year }));
    expect(findings).toMatchObject([{ code, severity, place: { cell: 'E5' } }]);
  });

  test('a text in an old encoding is told as such', () => {
    const { findings } = one(ofKind('count', { value: 5, unit: 'Së Néi vô' }));
    expect(findings).toMatchObject([
      { code: 'text.legacyEncoding', read: 'Së Néi vô', advice: expect.stringContaining('TCVN3') },
    ]);
  });

  test('without a file name where none is known', () => {
    const rows = [ofKind('count', { value: 5, unit: null })];
    const { findings } = normaliseReadings(PLAN, SETTINGS, rows, placesWith({}, null));
    expect(findings[0]?.place).toEqual({ sheet: 'Số liệu', cell: 'D5' });
  });

  test('and an unknown unit is asked back with likely names', () => {
    const [finding] = one(ofKind('count', { value: 5, unit: 'Sở Nội vu' })).findings;
    expect(finding?.advice).toContain('Sở Nội vụ');
  });
});

// A formula of the officer's is theirs: what it should yield is told, nothing is written over it.
describe('a cell that holds a formula', () => {
  const formulas = ['5|value', '5|unit', '5|type'];
  const read = (row: Reading, formats = {}) =>
    normaliseReadings(PLAN, SETTINGS, [row], placesWith(formats, 'so.xlsx', formulas));

  test('stays, and is a finding that says what it should yield', () => {
    const row = ofKind('percent', { value: 0.6 });
    const { readings, findings, percentCells, faults } = read(row, { '5|value': '0%' });
    expect(readings).toEqual([row]);
    expect(percentCells).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'cell.formula', severity: 'error', place: { cell: 'I5' }, read: '60%' },
    ]);
    expect(findings[0]?.advice).toContain('“60”');
    expect(faults).toEqual(new Map([[5, 'value']]));
  });

  test('is in order when it yields what is wanted, letters of either case', () => {
    const row = ofKind('percent', { value: 60.5, unit: 'SỞ NỘI VỤ', type: 'chính thức' });
    expect(read(row)).toMatchObject({ readings: [row], findings: [] });
  });

  test('and has no stored result cannot be used until a spreadsheet has calculated it', () => {
    const { findings, faults } = read(ofKind('percent', { value: null }));
    expect(findings).toMatchObject([{ code: 'cell.uncalculated', place: { cell: 'I5' } }]);
    expect(faults).toEqual(new Map([[5, 'value']]));
  });

  test('nor is it asked for where (a) and (b) yield the rate', () => {
    const row = ofKind('percent', { value: null, numerator: 9, denominator: 10 });
    expect(read(row)).toMatchObject({ findings: [], faults: new Map() });
  });
});

// Formulas take a date for a number: only a run can keep it from making a light.
describe('a row whose fault no formula sees is named', () => {
  test.each<[string, Reading, Record<string, string>, string]>([
    [
      'a date among numbers',
      ofKind('percent', { value: 45058 }),
      { '5|value': 'dd/mm/yyyy' },
      'value',
    ],
    ['a bare fraction', ofKind('percent', { value: 0.6 }), {}, 'value'],
    ['1,234 in a count', ofKind('count', { value: 1.234 }), {}, 'value'],
    [
      'a percent cell for (a)',
      ofKind('percent', { numerator: 0.6, denominator: 5 }),
      { '5|numerator': '0%' },
      'numerator',
    ],
    ['an unknown unit', ofKind('count', { value: 5, unit: 'Sở Ba' }), {}, 'unit'],
  ])('%s', (_, row, formats, column) => {
    const { faults } = normaliseReadings(PLAN, SETTINGS, [row], placesWith(formats));
    expect(faults).toEqual(new Map([[5, column]]));
  });

  test.each<[string, Reading]>([
    ['text, which they see', ofKind('percent', { value: 'Tốt' })],
    ['a count with a part of one, which may be meant', ofKind('count', { value: 12.5 })],
    ['what can be read', ofKind('percent', { value: '60,5' })],
  ])('but not %s', (_, row) => {
    expect(normaliseReadings(PLAN, SETTINGS, [row], placesWith()).faults.size).toBe(0);
  });
});

// With (a) and (b) the value is computed (DOMAIN: Readings): a small share is no slip of the unit.
describe('a share under 1 beside its (a) and (b)', () => {
  const beside = (cells: Partial<Reading>) =>
    one(ofKind('percent', { numerator: 3, denominator: 1000, ...cells }));

  test('is no finding', () => {
    const { row, findings } = beside({ value: 0.3 });
    expect(findings).toEqual([]);
    expect(row?.value).toBe(0.3);
  });

  test('is read where it was typed as text', () => {
    expect(beside({ value: '0,3' })).toMatchObject({ findings: [], row: { value: 0.3 } });
  });

  test('is a finding where (b) is missing', () => {
    expect(beside({ value: 0.3, denominator: null }).findings).toHaveLength(1);
  });

  test('and words beside (a) and (b) stay a finding', () => {
    expect(beside({ value: 'ít' }).findings.map(({ code }) => code)).toEqual(['number.word']);
  });
});

describe('names are understood on the last day of the row’s period', () => {
  const units = [
    unit('CU', { code: 'CU', name: 'Sở Cũ', aliases: ['Sở'], validTo: '2023-06-30' }),
    unit('MOI', { code: 'MOI', name: 'Sở Mới', aliases: ['Sở'], validFrom: '2023-07-01' }),
  ];
  const plan = { ...PLAN, units };

  test.each([
    [2023, '6 tháng', 'Sở Cũ'],
    [2023, '9 tháng', 'Sở Mới'],
    [2022, 'Cả năm', 'Sở Cũ'],
    ['hai nghìn', 'Cả năm', 'Sở Mới'],
  ])('%s %s: %s', (year, period, name) => {
    const rows = [ofKind('count', { unit: 'sở', year, period })];
    const { readings } = normaliseReadings(plan, SETTINGS, rows, placesWith());
    expect(readings[0]?.unit).toBe(name);
  });
});
