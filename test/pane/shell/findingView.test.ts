import type { Finding, Place } from '../../../src/core/finding';
import { findingView, findingViews } from '../../../src/pane/shell/findingView';

const FILE = 'Theo doi.xlsx';

function finding(place: Place, severity: Finding['severity'] = 'error'): Finding {
  return { code: 'number.text', severity, place, read: 'đạt 95%', advice: 'Cần nhập số.' };
}

test('a finding about a cell jumps to it, and does not say its place twice', () => {
  expect(findingView(finding({ file: FILE, sheet: 'Số liệu', cell: 'H12' }), FILE)).toEqual({
    severity: 'error',
    place: { sheet: 'Số liệu', cell: 'H12' },
    sentence: 'Đọc được “đạt 95%”. Cần nhập số.',
  });
});

test('a range is a place, too', () => {
  const { place } = findingView(finding({ sheet: 'Số liệu', cell: 'B5:B9' }));
  expect(place).toEqual({ sheet: 'Số liệu', cell: 'B5:B9' });
});

test.each<[string, Place]>([
  ['no cell', { file: FILE, sheet: 'Số liệu' }],
  ['no sheet', { file: FILE, cell: 'H12' }],
  ['what is no address', { file: FILE, sheet: 'Số liệu', cell: 'dòng 12' }],
  ['a cell of another file', { file: 'SGTVT.xlsx', sheet: 'Biểu 01-CT', cell: 'H12' }],
])('with %s there is nothing to jump to, and the place is said', (_, where) => {
  const { place, sentence } = findingView(finding(where), FILE);
  expect(place).toBeNull();
  expect(sentence).toContain(where.file ?? 'Ô H12');
});

test('errors stand before warnings, each in their order', () => {
  const all = [
    finding({ sheet: 'a', cell: 'A1' }, 'warning'),
    finding({ sheet: 'a', cell: 'A2' }),
    finding({ sheet: 'a', cell: 'A3' }, 'warning'),
    finding({ sheet: 'a', cell: 'A4' }),
  ];
  const cells = findingViews(all).map(({ place }) => place?.cell);
  expect(cells).toEqual(['A2', 'A4', 'A1', 'A3']);
});
