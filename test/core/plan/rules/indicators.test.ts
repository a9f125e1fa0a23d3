import { planFaults } from '../../../../src/core/plan/planRules';
import { expectNone, expectOnly, indicatorOf, modelPlan, nth, type Slip } from '../modelPlan';

const slips: readonly Slip[] = [
  {
    when: 'an indicator of the document that is switched off',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').followed = false),
    code: 'plan.followed',
    path: 'indicators[2].followed',
    read: 'false',
    advice: 'Chỉ tắt được chỉ tiêu tùy chọn',
  },
  {
    when: '<= where higher is better',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').comparator = '<='),
    code: 'plan.comparator',
    path: 'indicators[2].comparator',
    read: '<=',
    advice: 'càng cao càng tốt cần dấu so sánh >=, >, =',
  },
  {
    when: '< where higher is better',
    change: (plan) => (indicatorOf(plan, 'MT.2').comparator = '<'),
    code: 'plan.comparator',
    path: 'indicators[1].comparator',
    read: '<',
    advice: 'càng cao càng tốt',
  },
  {
    when: '>= where lower is better',
    change: (plan) => (indicatorOf(plan, 'CT.II.1').comparator = '>='),
    code: 'plan.comparator',
    path: 'indicators[4].comparator',
    read: '>=',
    advice: 'càng thấp càng tốt cần dấu so sánh <=, <, =',
  },
  {
    when: '> where lower is better',
    change: (plan) => (indicatorOf(plan, 'CT.VI.3').comparator = '>'),
    code: 'plan.comparator',
    path: 'indicators[17].comparator',
    read: '>',
    advice: 'càng thấp càng tốt',
  },
  {
    when: 'a rank of which a higher place is better',
    change: (plan) => (indicatorOf(plan, 'MT.1').better = 'higher'),
    code: 'plan.direction',
    path: 'indicators[0].better',
    read: 'higher',
    advice: 'lower',
  },
  {
    when: 'a blank ĐVT',
    change: (plan) => (indicatorOf(plan, 'CT.III.2').unit = ' '),
    code: 'plan.unit',
    path: 'indicators[8].unit',
    read: ' ',
    advice: 'Thiếu ĐVT',
  },
  {
    when: 'a percent whose ĐVT has no %',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').unit = 'điểm'),
    code: 'plan.unit',
    path: 'indicators[2].unit',
    read: 'điểm',
    advice: 'dấu %',
  },
  {
    when: 'a reduction whose ĐVT has no %',
    change: (plan) => (indicatorOf(plan, 'CT.V.1').unit = 'điểm'),
    code: 'plan.unit',
    path: 'indicators[12].unit',
    read: 'điểm',
    advice: 'dấu %',
  },
  {
    when: 'a grade without a list',
    change: (plan) => delete indicatorOf(plan, 'CT.IV.1').list,
    code: 'plan.list',
    path: 'indicators[10].list',
    read: '',
    advice: 'danh mục từ',
  },
  {
    when: 'a grade whose list is unknown',
    change: (plan) => (indicatorOf(plan, 'CT.IV.1').list = 'XEPHANG'),
    code: 'plan.list',
    path: 'indicators[10].list',
    read: 'XEPHANG',
    advice: 'danh mục từ',
  },
  {
    when: 'an unknown list of an indicator that needs none',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').list = 'XEPHANG'),
    code: 'plan.list',
    path: 'indicators[2].list',
    read: 'XEPHANG',
    advice: 'danh mục từ',
  },
  {
    when: 'a negative tolerance',
    change: (plan) => (indicatorOf(plan, 'CT.III.1').tolerance = { by: 'share', amount: -5 }),
    code: 'plan.tolerance',
    path: 'indicators[7].tolerance.amount',
    read: '-5',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'an unknown component',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').component = 'TR9'),
    code: 'plan.component',
    path: 'indicators[2].component',
    read: 'TR9',
    advice: 'nội dung thành phần',
  },
  {
    when: 'a lead that is neither a unit nor a group',
    change: (plan) => (indicatorOf(plan, 'MT.1').lead.units = ['SNV', 'SNX']),
    code: 'plan.responsible',
    path: 'indicators[0].lead.units[1]',
    read: 'SNX',
    advice: 'đơn vị hoặc nhóm',
  },
  {
    when: 'a coordinating unit that is unknown',
    change: (plan) => (indicatorOf(plan, 'MT.1').coordinating.units = ['SNX']),
    code: 'plan.responsible',
    path: 'indicators[0].coordinating.units[0]',
    read: 'SNX',
    advice: 'đơn vị hoặc nhóm',
  },
  {
    when: 'an unknown related indicator',
    change: (plan) => indicatorOf(plan, 'MT.2').related.push('MT.9'),
    code: 'plan.related',
    path: 'indicators[1].related[1]',
    read: 'MT.9',
    advice: 'chỉ tiêu khác',
  },
  {
    when: 'an indicator related to itself',
    change: (plan) => indicatorOf(plan, 'MT.2').related.push('MT.2'),
    code: 'plan.related',
    path: 'indicators[1].related[1]',
    read: 'MT.2',
    advice: 'chỉ tiêu khác',
  },
];

test.each(slips)('reports $when', expectOnly);

test('reports an indicator that ends before it begins, beside numbers of years that it has not', () => {
  const plan = modelPlan();
  Object.assign(indicatorOf(plan, 'CT.V.3'), { validFrom: 2029, validTo: 2028 });
  const errors = planFaults(plan, 'mau.json').filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { code: 'plan.validity', place: { path: 'indicators[14].validTo' }, read: '2028' },
  ]);
});

test('accepts = in either direction, a tolerance of 0 and one year of validity', () => {
  expectNone((plan) => {
    indicatorOf(plan, 'CT.I.1').comparator = '=';
    indicatorOf(plan, 'CT.II.1').comparator = '=';
    indicatorOf(plan, 'CT.III.1').tolerance = { by: 'share', amount: 0 };
    Object.assign(indicatorOf(plan, 'CT.IV.2'), { validFrom: 2026, validTo: 2026 });
    nth(plan.indicators, 2).lead.units = [];
  });
});
