import { pastedList } from '../../../src/live/units/pastedColumns';
import { pastedRows } from '../../../src/live/units/pastedRows';

const listOf = (text: string) => pastedList(pastedRows(text));
const first = (text: string) => listOf(text).units[0];

describe('columns of a pasted list', () => {
  test.each([
    ['names alone', 'Xã A', { name: 'Xã A', code: '' }],
    [
      'in their usual order',
      'Xã A\tXA\tA\tXã\tXã, phường\tCAPXA',
      {
        name: 'Xã A',
        code: 'XA',
        shortName: 'A',
        level: 'Xã',
        block: 'Xã, phường',
        groups: 'CAPXA',
      },
    ],
    ['behind a column that counts', '1\tXã A\tXA\n2\tXã B\tXB', { name: 'Xã A', code: 'XA' }],
    [
      'under headers in another order',
      'TT\tMã đơn vị\tTên đơn vị\n1\tXA\tXã A',
      { name: 'Xã A', code: 'XA' },
    ],
    [
      'under headers as people write them',
      'STT\tTÊN XÃ, PHƯỜNG\tviết tắt\n1\tXã A\tA',
      { name: 'Xã A', shortName: 'A' },
    ],
    ['numbered in Word', '1. Xã A', { name: 'Xã A' }],
    ['with a dash in a mail', '-  Xã A', { name: 'Xã A' }],
    ['with blanks of all kinds', '\u00a0 Xã \u2009 A ', { name: 'Xã A' }],
    ['with marks apart from their letters', 'Xã A'.normalize('NFD'), { name: 'Xã A' }],
    ['numbers that belong to the name', 'Phường 1', { name: 'Phường 1' }],
  ])('are read %s', (_, text, unit) => {
    expect(first(text)).toMatchObject(unit);
  });

  it('tells which columns under headers are not used', () => {
    const { header, ignored, units } = listOf('STT\tTên đơn vị\tDân số\n1\tXã A\t9000');
    expect(header).toBe('STT\tTên đơn vị\tDân số');
    expect(ignored).toEqual(['Dân số']);
    expect(units).toHaveLength(1);
  });

  it.each([
    ['Tổng cộng'],
    ['TỔNG CỘNG: 148 xã, phường'],
    ['Tổng số: 36 đơn vị'],
    ['tổng số đơn vị'],
    ['Tổng cộng 148'],
    ['Cộng'],
    ['Cộng: 36'],
    ['Cộng 36 xã'],
    ['- Cộng (36 xã)'],
    ['Tổng cộng\t148'],
    ['\tTổng cộng\t148'],
    ['3\tTổng cộng\t148'],
  ])('sees that “%s” below a list is no unit', (footer) => {
    const { units } = listOf(`Xã A\nXã B\n${footer}`);
    expect(units.map(({ isTotal }) => isTotal)).toEqual([false, false, true]);
  });

  it.each(['Tổng công ty Lắp máy', 'Cộng đồng dân cư', 'Xã Tổng Cộng', 'Phường Cống Vị'])(
    'takes “%s” for a unit',
    (name) => {
      expect(first(name)).toMatchObject({ name, isTotal: false });
    },
  );

  it('takes a unit beside which a total stands for a unit', () => {
    expect(first('Xã A\t\t\t\tTổng số')).toMatchObject({ isTotal: false });
  });

  it('counts rows in the first column whatever stands below them', () => {
    expect(first('1\tXã A\tXA\n2\tXã B\tXB\n\tCộng: 02 xã')).toMatchObject({ name: 'Xã A' });
    expect(listOf('1\tXã A\tXA\n2\tXã B\tXB\nTổng cộng\t2').units).toMatchObject([
      { name: 'Xã A', code: 'XA', isTotal: false },
      { name: 'Xã B', code: 'XB', isTotal: false },
      { isTotal: true },
    ]);
  });

  it('are those of sheet Đơn vị that a merger needs, under their headers', () => {
    const { units, ignored } = listOf(
      'Mã đơn vị\tTên đơn vị\tTừ ngày\tĐến ngày\tKế thừa\nXA\tXã A\t01/01/2020\t30/6/2025\tXã B; XC',
    );
    expect(ignored).toEqual([]);
    expect(units[0]).toMatchObject({
      code: 'XA',
      validFrom: '01/01/2020',
      validTo: '30/6/2025',
      successors: 'Xã B; XC',
    });
  });

  it('takes a first row without a name column for a unit', () => {
    expect(listOf('Xã A\nXã B').header).toBeNull();
  });
});
