import { expectNone, expectOnly, nth, unitOf, type Slip } from '../modelPlan';

const slips: readonly Slip[] = [
  {
    when: 'two units of one name, tone mark placed elsewhere and in capitals',
    change: (plan) => (unitOf(plan, 'SNN').name = 'XÃ HOÀ  BÌNH'),
    code: 'plan.unitName',
    path: 'units[9].name',
    read: 'Xã Hòa Bình',
    advice: 'của SNN và XA.HOABINH',
  },
  {
    when: 'an alias that is the name of another unit',
    change: (plan) => (unitOf(plan, 'SMT').aliases = ['Sở Tài chính']),
    code: 'plan.unitName',
    path: 'units[6].aliases[0]',
    read: 'Sở Tài chính',
    advice: 'của STC và SMT',
  },
  {
    when: 'a short name that two units bear',
    change: (plan) => (unitOf(plan, 'SMT').shortName = 'STC'),
    code: 'plan.unitName',
    path: 'units[6].shortName',
    read: 'STC',
    advice: 'của STC và SMT',
  },
  {
    when: 'a name reused one day too early',
    change: (plan) => {
      unitOf(plan, 'SNV').validFrom = '2026-06-30';
      unitOf(plan, 'SNV').shortName = '';
    },
    code: 'plan.unitName',
    path: 'units[4].name',
    read: 'Sở Nội vụ',
    advice: 'của SNV.CU và SNV',
  },
  {
    when: 'a name given up one day too late',
    change: (plan) => {
      unitOf(plan, 'XA.ANPHU').validTo = '2028-01-01';
      unitOf(plan, 'XA.ANPHU').aliases = ['Sở Môi trường'];
    },
    code: 'plan.unitName',
    path: 'units[10].aliases[0]',
    read: 'Sở Môi trường',
    advice: 'của SMT và XA.ANPHU',
  },
  {
    when: 'a group with the name of a unit',
    change: (plan) => nth(plan.groups, 1).aliases.push('Văn phòng UBND tỉnh'),
    code: 'plan.unitName',
    path: 'groups[1].aliases[1]',
    read: 'Văn phòng UBND tỉnh',
    advice: 'của VP và CAPXA',
  },
];

test.each(slips)('reports $when', expectOnly);

test('a unit may repeat its own name, and a name may pass on the day after', () => {
  expectNone((plan) => {
    unitOf(plan, 'STC').aliases.push('Sở Tài Chính', 'STC');
    nth(plan.groups, 1).validTo = '2027-12-31';
    unitOf(plan, 'SMT').aliases.push('UBND cấp xã');
  });
});

test('names that differ in a tone are different names', () => {
  expectNone((plan) => (unitOf(plan, 'SNN').name = 'Xã Hoa Bình'));
});
