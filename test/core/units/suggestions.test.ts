import type { Unit } from '../../../src/core/plan/types';
import { MAX_SUGGESTIONS, suggest } from '../../../src/core/units/suggestions';

function unit(name: string, aliases: readonly string[] = [], shortName = ''): Unit {
  const code = name.toUpperCase();
  const plain = { level: 'Xã', block: '', groups: [], successors: [] };
  return { ...plain, code, name, shortName, aliases };
}

function suggested(text: string, units: readonly Unit[]): readonly string[] {
  return suggest(text, units).map((one) => one.name);
}

test('the nearest name comes first, of equals the earlier of the plan', () => {
  const units = ['Minh Quxx', 'Minh Quax', 'Minh Quan', 'Minh Quay'].map((name) => unit(name));
  expect(suggested('Minh Quan', units)).toEqual(['Minh Quan', 'Minh Quax', 'Minh Quay']);
});

test('no more than three are given', () => {
  const units = ['aaaab', 'aaaac', 'aaaad', 'aaaae'].map((name) => unit(name));
  expect(suggested('aaaaa', units)).toHaveLength(MAX_SUGGESTIONS);
  expect(MAX_SUGGESTIONS).toBe(3);
});

test('a quarter of the letters may be wrong, one of them in a short name', () => {
  const units = [unit('abcxy')];
  expect(suggested('abcdy', units)).toEqual(['abcxy']);
  expect(suggested('abcde', units)).toEqual([]);
  expect(suggested('abc', [unit('abx')])).toEqual(['abx']);
});

test('missing marks are one slip, however many', () => {
  const marked = unit('Sở Nội vụ');
  const other = unit('So Noi vx');
  expect(suggested('So Noi vu', [other, marked])).toEqual(['So Noi vx', 'Sở Nội vụ']);
  expect(suggested('So Noi vu', [marked, other])).toEqual(['Sở Nội vụ', 'So Noi vx']);
});

test('missing marks do not hide a slip beside them', () => {
  expect(suggested('So Noi vo', [unit('Sở Nộii vụ'), unit('Sở Nội vụ')])).toEqual([
    'Sở Nội vụ',
    'Sở Nộii vụ',
  ]);
});

test('the best of a unit’s names counts', () => {
  const aliased = unit('Văn phòng', ['Minh Quan A', 'Minh Quan']);
  const short = unit('Chi cục', [], 'Minh Quann');
  const near = unit('Minh Quaxx');
  expect(suggested('Minh Quan', [near, short, aliased])).toEqual([
    'Văn phòng',
    'Chi cục',
    'Minh Quaxx',
  ]);
});

test('an empty short name is near to nothing', () => {
  expect(suggested('a', [unit('Văn phòng')])).toEqual([]);
});
