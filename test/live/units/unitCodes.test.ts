import type { Unit } from '../../../src/core/plan/types';
import { CodeGiver, codeKey } from '../../../src/live/units/unitCodes';

function unit(code: string, level = 'Xã'): Unit {
  return {
    code,
    name: code,
    shortName: '',
    level,
    block: '',
    groups: [],
    successors: [],
    aliases: [],
  };
}

function next(codes: readonly string[], count = 2, taken: readonly string[] = []): string[] {
  const all = new Set([...codes, ...taken].map(codeKey));
  const giver = new CodeGiver(
    codes.map((code) => unit(code)),
    'Xã',
    all,
  );
  return Array.from({ length: count }, () => giver.next());
}

describe('codes for units that come without one', () => {
  test.each([
    ['begin a series of their own', ['SNV', 'STC'], ['DV001', 'DV002']],
    ['go on as the sheet does', ['X001', 'X002', 'X036'], ['X037', 'X038']],
    ['keep the prefix with its dot', ['XA.01', 'XA.02'], ['XA.03', 'XA.04']],
    ['grow beyond their width', ['X98', 'X99'], ['X100', 'X101']],
    ['do not take one numbered code for a pattern', ['SNV', 'BV108'], ['DV001', 'DV002']],
    ['never fill a gap: the code may have been somebody’s', ['X01', 'X05'], ['X06', 'X07']],
  ])('%s', (_, codes, expected) => {
    expect(next(codes)).toEqual(expected);
  });

  it('pass over codes that are taken, in whatever letters', () => {
    expect(next(['X01', 'X02'], 2, ['x03'])).toEqual(['X04', 'X05']);
  });

  it('follow units of the same level before others', () => {
    const units = [
      unit('S1', 'Tỉnh'),
      unit('S2', 'Tỉnh'),
      unit('S3', 'Tỉnh'),
      unit('X1'),
      unit('X2'),
    ];
    const giver = new CodeGiver(units, 'Xã', new Set(units.map(({ code }) => codeKey(code))));
    expect(giver.next()).toBe('X3');
  });
});
