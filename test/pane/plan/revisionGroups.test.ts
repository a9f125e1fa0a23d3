import { revisionGroups, shownValue } from '../../../src/pane/plan/revisionGroups';

test.each([
  [44819, 'Ngày ban hành', '15/09/2022'],
  [15, 'Ngày', '15'],
  [100, 'Số ngày sau công bố', '100'],
  [2023, 'Từ năm', '2023'],
  [100000, 'Mục tiêu', '100.000'],
  [72.5, 'Mục tiêu', '72,5'],
  ['cao nhất', 'Mục tiêu', 'cao nhất'],
  [null, 'Mục tiêu', ''],
])('%s under “%s” is shown as %s', (value, header, expected) => {
  expect(shownValue(value, header)).toBe(expected);
});

test('differences, rows that went and rows that come stand together sheet by sheet', () => {
  const place = { sheet: 'Chỉ tiêu', row: 7, column: 10 };
  expect(
    revisionGroups({
      differences: [{ ...place, key: 'CT.1', header: 'Mục tiêu 2026', read: 12.5, wanted: null }],
      vanished: [{ sheet: 'Nhiệm vụ', row: 9, key: 'I.99' }],
      added: [{ sheet: 'Chỉ tiêu', key: 'DR.01|Theo Phụ lục||' }],
    }),
  ).toEqual([
    {
      sheet: 'Chỉ tiêu',
      differences: [{ cell: 'J7', key: 'CT.1', header: 'Mục tiêu 2026', read: '12,5', wanted: '' }],
      vanished: [],
      added: ['DR.01, Theo Phụ lục'],
    },
    {
      sheet: 'Nhiệm vụ',
      differences: [],
      vanished: [{ cell: 'A9', key: 'I.99' }],
      added: [],
    },
  ]);
});
