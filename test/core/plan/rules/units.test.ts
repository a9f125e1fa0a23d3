import { expectNone, expectOnly, unitOf, type Slip } from '../modelPlan';

const slips: readonly Slip[] = [
  {
    when: 'an unknown successor',
    change: (plan) => (unitOf(plan, 'STNNN').successors = ['SMT', 'SXD']),
    code: 'plan.unitReference',
    path: 'units[5].successors[1]',
    read: 'SXD',
    advice: 'Không có đơn vị',
  },
  {
    when: 'a group as a successor',
    change: (plan) => (unitOf(plan, 'STNNN').successors = ['SONGANH']),
    code: 'plan.unitReference',
    path: 'units[5].successors[0]',
    read: 'SONGANH',
    advice: 'Không có đơn vị',
  },
  {
    when: 'an unknown parent',
    change: (plan) => (unitOf(plan, 'TTPVHCC').parent = 'VPX'),
    code: 'plan.unitReference',
    path: 'units[8].parent',
    read: 'VPX',
    advice: 'Không có đơn vị',
  },
  {
    when: 'an unknown group',
    change: (plan) => unitOf(plan, 'VP').groups.push('KHOI'),
    code: 'plan.unitGroup',
    path: 'units[0].groups[1]',
    read: 'KHOI',
    advice: 'Không có nhóm',
  },
  {
    when: 'more groups than Đơn vị has columns for',
    change: (plan) => (unitOf(plan, 'VP').groups = Array<string>(5).fill('SONGANH')),
    code: 'plan.unitGroups',
    path: 'units[0].groups',
    read: 'SONGANH; SONGANH; SONGANH; SONGANH; SONGANH',
    advice: 'tối đa 4 nhóm',
  },
  {
    when: 'a unit that ends before it begins',
    change: (plan) => (unitOf(plan, 'SMT').validTo = '2027-12-30'),
    code: 'plan.unitValidity',
    path: 'units[6].validTo',
    read: '2027-12-30',
    advice: 'validFrom',
  },
  {
    when: 'a unit that reports through itself',
    change: (plan) => (unitOf(plan, 'STC').parent = 'STC'),
    code: 'plan.unitCircle',
    path: 'units[1].parent',
    read: 'STC',
    advice: 'gửi qua (parent) nối vòng tròn: STC.',
  },
  {
    when: 'units that report through one another, once',
    change: (plan) => {
      unitOf(plan, 'VP').parent = 'STC';
      unitOf(plan, 'STC').parent = 'TTPVHCC';
      unitOf(plan, 'XA.HOABINH').parent = 'STC';
    },
    code: 'plan.unitCircle',
    path: 'units[0].parent',
    read: 'STC',
    advice: 'gửi qua (parent) nối vòng tròn: STC, TTPVHCC, VP.',
  },
  {
    when: 'a unit with four levels above it',
    change: (plan) => {
      unitOf(plan, 'VP').parent = 'STC';
      unitOf(plan, 'STC').parent = 'XA.HOABINH';
      unitOf(plan, 'XA.HOABINH').parent = 'SNN';
    },
    code: 'plan.unitDepth',
    path: 'units[8].parent',
    read: 'VP',
    advice: 'tối đa 3 cấp',
  },
  {
    when: 'units that succeed one another',
    change: (plan) => (unitOf(plan, 'SMT').successors = ['STNNN']),
    code: 'plan.unitCircle',
    path: 'units[5].successors',
    read: 'SMT, SNN',
    advice: 'kế thừa (successors) nối vòng tròn: SMT, STNNN.',
  },
];

test.each(slips)('reports $when', expectOnly);

test('two ways to one successor are no circle, and a unit may live one day', () => {
  expectNone((plan) => {
    unitOf(plan, 'SMT').successors = ['SNN'];
    unitOf(plan, 'SMT').validTo = '2028-01-01';
  });
});
