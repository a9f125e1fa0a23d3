import type { Unit, UnitGroup } from '../../../src/core/plan/types';
import { UnitRegistry } from '../../../src/core/units/unitRegistry';

function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    shortName: '',
    level: 'Tỉnh',
    block: '',
    groups: [],
    successors: [],
    aliases: [],
    ...more,
  };
}

const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';
const BEFORE = '2024-06-15';
const AFTER = '2026-06-15';

/** Old units of Vĩnh Phúc and what became of them; names and rules are real, details simplified. */
const SNV = unit('SNV', 'Sở Nội vụ', {
  shortName: 'SNV',
  aliases: ['Sở Nội vụ tỉnh'],
  groups: ['SBN'],
});
const SKHDT = unit('SKHDT', 'Sở Kế hoạch và Đầu tư', {
  validTo: '2025-02-28',
  successors: ['STC'],
  groups: ['SBN'],
  aliases: ['Sở KH&ĐT'],
});
const STC = unit('STC', 'Sở Tài chính', { groups: ['SBN'] });
const SLD = unit('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', {
  validTo: '2025-02-28',
  successors: ['SNV', 'SNNMT', 'SYT'],
  groups: ['SBN'],
});
const SNN = unit('SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', {
  validTo: '2025-02-28',
  successors: ['SNNMT'],
  groups: ['SBN'],
});
const STNMT = unit('STNMT', 'Sở Tài nguyên và Môi trường', {
  validTo: '2025-02-28',
  successors: ['SNNMT'],
  groups: ['SBN'],
});
const SNNMT = unit('SNNMT', 'Sở Nông nghiệp và Môi trường', {
  validFrom: '2025-03-01',
  groups: ['SBN'],
});
const SYT = unit('SYT', 'Sở Y tế', { groups: ['SBN'] });
/** The new xã takes the name of an old one and covers more. */
const TAM_DAO_OLD = unit('X1', 'Xã Tam Đảo', {
  validTo: LAST_DAY,
  successors: ['X9'],
  groups: ['XA'],
});
const TAM_DAO_NEW = unit('X2', 'Xã Tam Đảo', { validFrom: FIRST_DAY, groups: ['XA'] });
const DAI_DINH = unit('X9', 'Xã Đại Đình', { groups: ['XA'] });
const TWIN_A = unit('T1', 'Xã Hòa Bình', { groups: ['XA'] });
const TWIN_B = unit('T2', 'Xã Hoà Bình', { groups: ['XA'] });
const CHAIN_1 = unit('C1', 'Ban Dân tộc miền núi', { validTo: '2010-12-31', successors: ['C2'] });
const CHAIN_2 = unit('C2', 'Ban Dân tộc tỉnh', {
  validFrom: '2011-01-01',
  validTo: '2024-12-31',
  successors: ['C3'],
});
const CHAIN_3 = unit('C3', 'Sở Dân tộc và Tôn giáo', { validFrom: '2025-01-01' });
const GONE = unit('GONE', 'Ban quản lý dự án cũ', { validTo: LAST_DAY });
const LOOP_A = unit('LA', 'Đơn vị vòng một', {
  validTo: LAST_DAY,
  successors: ['LB', 'NOBODY'],
});
const LOOP_B = unit('LB', 'Đơn vị vòng hai', { validTo: LAST_DAY, successors: ['LA'] });

const SBN: UnitGroup = {
  code: 'SBN',
  name: 'Các sở, ban, ngành',
  aliases: ['Sở, ban, ngành'],
};
const XA: UnitGroup = { code: 'XA', name: 'UBND cấp xã', aliases: [] };
const HUYEN: UnitGroup = { code: 'HUYEN', name: 'UBND cấp huyện', aliases: [], validTo: LAST_DAY };

const UNITS = [
  SNV,
  SKHDT,
  STC,
  SLD,
  SNN,
  STNMT,
  SNNMT,
  SYT,
  TAM_DAO_OLD,
  TAM_DAO_NEW,
  DAI_DINH,
  TWIN_A,
  TWIN_B,
  CHAIN_1,
  CHAIN_2,
  CHAIN_3,
  GONE,
  LOOP_A,
  LOOP_B,
  unit('H1', 'UBND huyện Tam Dương', { validTo: LAST_DAY, groups: ['HUYEN'] }),
];
const registry = new UnitRegistry(UNITS, [SBN, XA, HUYEN]);

describe('a unit of the day', () => {
  test.each(['Sở Nội vụ', 'sở nội vụ', ' SỞ  NỘI VỤ', 'Sở\u00A0Nội vụ'.normalize('NFD')])(
    '%p is found by its name',
    (name) => {
      expect(registry.resolveUnit(name, BEFORE)).toEqual({ kind: 'unit', unit: SNV });
    },
  );

  test.each(['SNV', 'Sở Nội vụ tỉnh'])('%p is another spelling, and says so', (name) => {
    expect(registry.resolveUnit(name, BEFORE)).toEqual({ kind: 'unit', unit: SNV, note: 'alias' });
  });

  test('a code is found, and says so', () => {
    expect(registry.resolveUnit('stc', BEFORE)).toEqual({ kind: 'unit', unit: STC, note: 'code' });
  });

  test('exists on both ends of its validity', () => {
    expect(registry.resolveUnit('Sở Kế hoạch và Đầu tư', '2025-02-28')).toEqual({
      kind: 'unit',
      unit: SKHDT,
    });
    expect(registry.resolveUnit('Sở Nông nghiệp và Môi trường', '2025-03-01')).toEqual({
      kind: 'unit',
      unit: SNNMT,
    });
  });

  test("one unit's name comes before another's other spelling", () => {
    const named = unit('N', 'Ban A');
    const also = unit('M', 'Ban B', { aliases: ['Ban A'], shortName: 'Ban A' });
    const both = new UnitRegistry([also, named], []);
    expect(both.resolveUnit('Ban A', BEFORE)).toEqual({ kind: 'unit', unit: named });
  });
});

describe('names that are reused', () => {
  test.each([
    [LAST_DAY, TAM_DAO_OLD],
    [FIRST_DAY, TAM_DAO_NEW],
  ])('on %s the name is that of its bearer then', (day, bearer) => {
    expect(registry.resolveUnit('Xã Tam Đảo', day)).toEqual({ kind: 'unit', unit: bearer });
  });

  test('a name whose bearers have all ended means the last of them', () => {
    const first = unit('A', 'Xã Cũ', { validTo: '2010-12-31', successors: ['C'] });
    const second = unit('B', 'Xã Cũ', {
      validFrom: '2011-01-01',
      validTo: LAST_DAY,
      successors: ['D'],
    });
    const others = [unit('C', 'Xã C'), unit('D', 'Xã D')];
    expect(new UnitRegistry([second, first, ...others], []).resolveUnit('Xã Cũ', AFTER)).toEqual({
      kind: 'unit',
      unit: others[1],
      note: 'renamed',
    });
  });
});

describe('units that have ended', () => {
  test.each([
    ['Sở Kế hoạch và Đầu tư', STC],
    ['Sở KH&ĐT', STC],
    ['SKHDT', STC],
    ['Sở Nông nghiệp và Phát triển nông thôn', SNNMT],
    ['Sở Tài nguyên và Môi trường', SNNMT],
  ])('%p is the unit it was merged into', (name, successor) => {
    expect(registry.resolveUnit(name, AFTER)).toEqual({
      kind: 'unit',
      unit: successor,
      note: 'renamed',
    });
  });

  test('a successor that has ended too leads on to its own', () => {
    expect(registry.resolveUnit('Ban Dân tộc miền núi', AFTER)).toMatchObject({ unit: CHAIN_3 });
    expect(registry.resolveUnit('Ban Dân tộc miền núi', BEFORE)).toMatchObject({ unit: CHAIN_2 });
  });

  // DOMAIN, Units: a split is decided per indicator and task.
  test('a split unit is ambiguous, with its successors as candidates', () => {
    expect(registry.resolveUnit(SLD.name, AFTER)).toEqual({
      kind: 'ambiguous',
      candidates: [SNV, SNNMT, SYT],
    });
  });

  test('two parts that ended up in one unit are no split', () => {
    const split = unit('S', 'Sở Chia', { validTo: LAST_DAY, successors: ['P', 'Q'] });
    const parts = [
      unit('P', 'Phần P', { validTo: '2025-12-31', successors: ['R'] }),
      unit('Q', 'Phần Q', { validTo: '2025-12-31', successors: ['R'] }),
    ];
    const whole = unit('R', 'Sở R');
    const result = new UnitRegistry([split, ...parts, whole], []).resolveUnit('Sở Chia', AFTER);
    expect(result).toEqual({ kind: 'unit', unit: whole, note: 'renamed' });
  });

  test('a spelling that a unit of the day claims is that unit', () => {
    const old = unit('O', 'Chi cục Cũ', { validTo: LAST_DAY, successors: ['E', 'F'] });
    const heir = unit('E', 'Chi cục E', { aliases: ['Chi cục Cũ'] });
    const result = new UnitRegistry([old, heir, unit('F', 'Chi cục F')], []).resolveUnit(
      'Chi cục Cũ',
      AFTER,
    );
    expect(result).toEqual({ kind: 'unit', unit: heir, note: 'alias' });
  });

  test('without successor the answer is unknown, and names it', () => {
    expect(registry.resolveUnit('Ban quản lý dự án cũ', AFTER)).toEqual({
      kind: 'unknown',
      suggestions: [],
      inactive: GONE,
    });
  });

  test('successors in a circle, or not in the plan, end the search', () => {
    expect(registry.resolveUnit('Đơn vị vòng một', AFTER)).toMatchObject({
      kind: 'unknown',
      inactive: LOOP_A,
    });
  });

  test('a successor that is not there yet does not answer', () => {
    const old = unit('O', 'Phòng Cũ', { validTo: '2024-12-31', successors: ['W'] });
    const later = unit('W', 'Phòng Mới', { validFrom: '2026-01-01' });
    const gap = new UnitRegistry([old, later], []);
    expect(gap.resolveUnit('Phòng Cũ', '2025-06-15')).toMatchObject({ kind: 'unknown' });
    expect(gap.resolveUnit('Phòng Cũ', AFTER)).toMatchObject({ kind: 'unit', unit: later });
  });
});

test('a unit that is not there yet is unknown, and named', () => {
  expect(registry.resolveUnit('Sở Nông nghiệp và Môi trường', BEFORE)).toEqual({
    kind: 'unknown',
    suggestions: [],
    inactive: SNNMT,
  });
});

test('two units of one name on one day are ambiguous', () => {
  expect(registry.resolveUnit('Xã Hòa Bình', BEFORE)).toEqual({
    kind: 'ambiguous',
    candidates: [TWIN_A, TWIN_B],
  });
});

describe('groups', () => {
  test.each<[string, UnitGroup, 'alias' | 'code' | undefined]>([
    ['Các sở, ban, ngành', SBN, undefined],
    ['các sở,ban,ngành', SBN, undefined],
    ['Sở, ban, ngành', SBN, 'alias'],
    ['SBN', SBN, 'code'],
    ['UBND cấp huyện', HUYEN, undefined],
  ])('%p is a group', (name, group, note) => {
    const expected = note === undefined ? { kind: 'group', group } : { kind: 'group', group, note };
    expect(registry.resolveUnit(name, BEFORE)).toEqual(expected);
  });

  test('a group that has ended is unknown, and named', () => {
    expect(registry.resolveUnit('UBND cấp huyện', AFTER)).toEqual({
      kind: 'unknown',
      suggestions: [],
      inactive: HUYEN,
    });
  });

  test('expand to their units of the day, in the plan’s order', () => {
    expect(registry.expandGroup('SBN', BEFORE)).toEqual([SNV, SKHDT, STC, SLD, SNN, STNMT, SYT]);
    expect(registry.expandGroup('SBN', AFTER)).toEqual([SNV, STC, SNNMT, SYT]);
    expect(registry.expandGroup('XA', AFTER)).toEqual([TAM_DAO_NEW, DAI_DINH, TWIN_A, TWIN_B]);
  });

  test('expand to nobody when they have ended or are unknown', () => {
    expect(registry.expandGroup('HUYEN', LAST_DAY)).toHaveLength(1);
    expect(registry.expandGroup('HUYEN', FIRST_DAY)).toEqual([]);
    expect(registry.expandGroup('???', BEFORE)).toEqual([]);
  });

  test('a group that has ended has no members even while its units go on', () => {
    const group: UnitGroup = { code: 'G', name: 'Nhóm', aliases: [], validTo: LAST_DAY };
    const ended = new UnitRegistry([unit('U', 'Đơn vị', { groups: ['G'] })], [group]);
    expect(ended.expandGroup('G', AFTER)).toEqual([]);
  });
});

describe('codes', () => {
  test('find units and groups of all times, spelled exactly', () => {
    expect(registry.unitOfCode('SKHDT')).toBe(SKHDT);
    expect(registry.groupOfCode('HUYEN')).toBe(HUYEN);
    expect(registry.unitOfCode('snv')).toBeNull();
    expect(registry.unitOfCode('SBN')).toBeNull();
    expect(registry.groupOfCode('SNV')).toBeNull();
  });
});

describe('unknown names', () => {
  const suggested = (name: string, day = BEFORE): readonly string[] => {
    const result = registry.resolveUnit(name, day);
    if (result.kind !== 'unknown') throw new Error(`${name} is ${result.kind}`);
    return result.suggestions.map((one) => one.name);
  };

  test.each([
    ['Sở Nội vu', 'Sở Nội vụ'],
    ['Sở Nôi vụ', 'Sở Nội vụ'],
    ['So Noi vu', 'Sở Nội vụ'],
    ['SO NOI VU', 'Sở Nội vụ'],
    ['Sở Tài chinh', 'Sở Tài chính'],
    ['Sở Ytế', 'Sở Y tế'],
    ['Các sở, ban nghành', 'Các sở, ban, ngành'],
  ])('%p suggests %p first', (name, suggestion) => {
    expect(suggested(name)[0]).toBe(suggestion);
  });

  test('tones are not dropped silently: it is a suggestion, not the unit', () => {
    expect(registry.resolveUnit('So Noi vu', BEFORE).kind).toBe('unknown');
  });

  test.each(['', '  ', 'xyz', 'Công ty TNHH Một thành viên'])('%p suggests nobody', (name) => {
    expect(suggested(name)).toEqual([]);
  });

  test('only units of the day are suggested', () => {
    expect(suggested('Sở Kế hoạch và Đầu tu', BEFORE)).toEqual(['Sở Kế hoạch và Đầu tư']);
    expect(suggested('Sở Kế hoạch và Đầu tu', AFTER)).toEqual([]);
  });

  test('others of the day take the places of those that are not there', () => {
    const names = ['Xã Minh Quang', 'Xã Minh Quan', 'Xã Minh Quàng', 'Xã Minh Quangs'];
    const some = new UnitRegistry(
      names.map((name, index) =>
        unit(`M${index}`, name, index === 0 ? { validTo: '2025-06-30' } : {}),
      ),
      [],
    );
    const on = (day: string): number => {
      const result = some.resolveUnit('Xã Minh Quangg', day);
      return result.kind === 'unknown' ? result.suggestions.length : 0;
    };
    expect([on('2025-01-01'), on('2025-12-31')]).toEqual([3, 3]);
  });

  test('at most three are suggested, the nearest first', () => {
    const names = ['Xã Minh Quang 3', 'Xã Minh Quan', 'Xã Minh Quang', 'Xã Minh Quàng', 'Xã Minh'];
    const many = new UnitRegistry(
      names.map((name, index) => unit(`M${index}`, name)),
      [],
    );
    const result = many.resolveUnit('Xã Minh Quangg', BEFORE);
    if (result.kind !== 'unknown') throw new Error(result.kind);
    expect(result.suggestions).toHaveLength(3);
    expect(result.suggestions[0]?.name).toBe('Xã Minh Quang');
  });
});
