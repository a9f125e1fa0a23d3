import type { PastedVerdict } from '../../../src/live/units/pastedVerdicts';
import { judgedLines, levelOfName } from '../../../src/live/units/pastedVerdicts';
import { pastedList } from '../../../src/live/units/pastedColumns';
import { pastedRows } from '../../../src/live/units/pastedRows';
import { model } from '../../support/plans';

const DAY = '2027-12-31';

function verdicts(text: string, validFrom: string | null = '2027-01-01'): PastedVerdict[] {
  const { units } = pastedList(pastedRows(text));
  return judgedLines(model(), units, { validFrom }, DAY).map(({ verdict }) => verdict);
}

/** What is said of a single line: kind, reason, and the unit that is there. */
function said(text: string, validFrom?: string | null): readonly (string | undefined)[] {
  const [verdict] = verdicts(text, validFrom);
  if (verdict === undefined) return [];
  if (verdict.kind === 'there') return ['there', verdict.unit.code];
  return 'why' in verdict ? [verdict.kind, verdict.why] : [verdict.kind];
}

describe('a pasted line', () => {
  test.each<[string, string, readonly string[]]>([
    ['is new under a name that nobody bears', 'Xã Tân Lập', ['new']],
    ['is there by its name', 'Xã Hòa Bình', ['there', 'XA.HOABINH']],
    ['is there with the tone on the other vowel', 'XÃ HOÀ BÌNH', ['there', 'XA.HOABINH']],
    ['is there by another spelling', 'UBND xã An Phú', ['there', 'XA.ANPHU']],
    ['is there by its short name', 'STC', ['there', 'STC']],
    ['is asked about without marks', 'Xa An Phu', ['near', 'alike']],
    ['is asked about with one letter less', 'Sở Tài chnh', ['near', 'alike']],
    ['is asked about where it lacks what the unit is', 'An Phu', ['near', 'alike']],
    ['is another place with other letters', 'Xã An Thịnh', ['new']],
    ['is no office, however alike', 'Xã Thái Thịnh', ['new']],
    ['is asked about where a unit of the name has ended', 'Sở CCHC', ['near', 'ended']],
    ['is left out where it says how many there are', 'Tổng cộng: 36 xã, phường', ['total']],
    ['is bad without a name', '\tXA', ['bad', 'noName']],
    ['is bad without letters', '12345', ['bad', 'noLetters']],
    ['is bad as several units', 'Xã A; Xã B', ['bad', 'semicolon']],
    ['is bad when far too long', `Xã ${'a'.repeat(300)}`, ['bad', 'tooLong']],
    ['is bad in an old encoding', 'Së Néi vô míi', ['bad', 'legacy']],
    ['is bad under the name of a group', 'UBND cấp xã', ['bad', 'isGroup']],
    ['is bad with the code of a unit', 'Xã Tân Lập\tstc', ['bad', 'codeTaken']],
    ['is bad with the code of a group', 'Xã Tân Lập\tCAPXA', ['bad', 'codeTaken']],
    ['is bad with a code that turns into a date', 'Xã Tân Lập\tMAR1', ['bad', 'code']],
    ['may have a code of digits, which gets a letter before it', 'Xã Tân Lập\t08866', ['new']],
    ['is bad with the short name of a unit', 'Xã Tân Lập\tTL\tHòa Bình', ['bad', 'shortNameTaken']],
    ['may name its groups in any spelling', 'Xã Tân Lập\t\t\t\t\tUBND cấp xã', ['new']],
    [
      'is bad with a group that nobody knows',
      'Xã Tân Lập\t\t\t\t\tCấp thôn',
      ['bad', 'unknownGroup'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('tells who carries on the work of a unit that has ended', () => {
    expect(verdicts('Sở Cải cách hành chính')).toEqual([
      { kind: 'near', why: 'ended', on: '2026-06-30', names: ['Sở Nội vụ'] },
    ]);
  });

  it('is there where the name was borne at any time and the new unit has no first day', () => {
    expect(said('Sở Cải cách hành chính', null)).toEqual(['there', 'SCCHC']);
  });

  it('is there where a unit of the name begins later', () => {
    expect(said('Sở Môi trường')).toEqual(['there', 'SMT']);
  });
});

describe('lines of one list', () => {
  it('are repeated under one name, however it is spelled', () => {
    expect(verdicts('Xã Thái Hòa\n\nxã thái hoà')).toEqual([
      { kind: 'new' },
      { kind: 'repeated', line: 1 },
    ]);
  });

  it('are asked about when only marks differ', () => {
    expect(verdicts('Xã Tam Sơn\nXã Tam Sớn')[1]).toEqual({
      kind: 'near',
      why: 'sameLetters',
      line: 1,
    });
  });

  it('cannot share a code or a short name', () => {
    const [, code, shortName] = verdicts(
      'Xã Tân Lập\tTL\tTL\nXã Thanh Vân\ttl\nXã Đồng Tĩnh\t\ttl',
    );
    expect(code).toMatchObject({ why: 'codeTaken', by: 'Xã Tân Lập' });
    expect(shortName).toMatchObject({ why: 'shortNameTaken', by: 'Xã Tân Lập' });
  });
});

test.each([
  ['Xã Tân Lập', 'Xã'],
  ['UBND phường Vĩnh Yên', 'Xã'],
  ['Đặc khu Phú Quốc', 'Xã'],
  ['Sở Nội vụ', ''],
])('the name %s says its level: %s', (name, level) => {
  expect(levelOfName(name)).toBe(level);
});
