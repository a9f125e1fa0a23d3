import { planFaults } from '../../../../src/core/plan/planRules';
import {
  expectNone,
  expectOnly,
  indicatorOf,
  modelPlan,
  type PlanDraft,
  type Slip,
} from '../modelPlan';

function setTarget(id: string, year: number, value: number | string) {
  return (plan: PlanDraft): void => {
    indicatorOf(plan, id).targets[String(year)] = { value, basis: 'stated' };
  };
}

const byYear: readonly Slip[] = [
  {
    when: 'a target before the first year',
    change: setTarget('CT.I.1', 2025, 75),
    code: 'plan.targetYear',
    path: 'indicators[2].targets.2025',
    read: '2025',
    advice: '2026 đến 2030',
  },
  {
    when: 'a target after the last year',
    change: setTarget('CT.I.1', 2031, 75),
    code: 'plan.targetYear',
    path: 'indicators[2].targets.2031',
    read: '2031',
    advice: '2026 đến 2030',
  },
  {
    when: 'a target before the indicator applies, as a warning',
    change: setTarget('CT.V.3', 2027, 30),
    code: 'plan.targetUnused',
    path: 'indicators[14].targets.2027',
    read: '2027',
    advice: 'ngoài thời gian áp dụng',
    severity: 'warning',
  },
  {
    when: 'a target after the indicator applies, as a warning',
    change: (plan) => (indicatorOf(plan, 'CT.VI.3').validTo = 2029),
    code: 'plan.targetUnused',
    path: 'indicators[17].targets.2030',
    read: '2030',
    advice: 'ngoài thời gian áp dụng',
    severity: 'warning',
  },
  {
    when: 'a year without a number between years with one',
    change: (plan) => delete indicatorOf(plan, 'CT.I.1').targets['2027'],
    code: 'plan.targetGap',
    path: 'indicators[2].targets.2027',
    read: '',
    advice: 'CT.I.1 thiếu mục tiêu năm 2027',
  },
  {
    when: 'an assigned number without its document',
    change: (plan) => delete indicatorOf(plan, 'CT.VI.1').targets['2027']?.document,
    code: 'plan.targetDocument',
    path: 'indicators[15].targets.2027.document',
    read: '',
    advice: 'số và ngày văn bản',
  },
];

const byValue: readonly Slip[] = [
  {
    when: 'a word for a number of percents',
    change: setTarget('CT.I.1', 2026, 'ba mươi'),
    code: 'plan.targetNumber',
    path: 'indicators[2].targets.2026.value',
    read: 'ba mươi',
    advice: 'Cần nhập số, ví dụ 30.',
  },
  {
    when: 'a word for a count',
    change: setTarget('CT.III.2', 2026, '12.000'),
    code: 'plan.targetNumber',
    path: 'indicators[8].targets.2026.value',
    read: '12.000',
    advice: 'Cần nhập số',
  },
  {
    when: 'a word for a score',
    change: setTarget('MT.2', 2026, '43'),
    code: 'plan.targetNumber',
    path: 'indicators[1].targets.2026.value',
    read: '43',
    advice: 'Cần nhập số',
  },
  {
    when: 'a rank of 0',
    change: setTarget('MT.1', 2026, 0),
    code: 'plan.targetRank',
    path: 'indicators[0].targets.2026.value',
    read: '0',
    advice: 'số nguyên từ 1 đến 34',
  },
  {
    when: 'a rank that is no whole number',
    change: setTarget('MT.1', 2026, 18.5),
    code: 'plan.targetRank',
    path: 'indicators[0].targets.2026.value',
    read: '18.5',
    advice: 'số nguyên từ 1 đến 34',
  },
  {
    when: 'a rank beyond the provinces ranked',
    change: setTarget('MT.1', 2026, 35),
    code: 'plan.targetRank',
    path: 'indicators[0].targets.2026.value',
    read: '35',
    advice: 'số nguyên từ 1 đến 34',
  },
  {
    when: 'a grade that is not in its list',
    change: setTarget('CT.IV.1', 2026, 'Giỏi'),
    code: 'plan.targetWord',
    path: 'indicators[10].targets.2026.value',
    read: 'Giỏi',
    advice: 'Xuất sắc, Tốt, Khá, Trung bình',
  },
  {
    when: 'a number for a grade',
    change: setTarget('CT.IV.1', 2026, 3),
    code: 'plan.targetWord',
    path: 'indicators[10].targets.2026.value',
    read: '3',
    advice: 'Xuất sắc, Tốt, Khá, Trung bình',
  },
  {
    when: 'another word than Có and Không',
    change: setTarget('CT.IV.2', 2026, 'Đã ban hành'),
    code: 'plan.targetWord',
    path: 'indicators[11].targets.2026.value',
    read: 'Đã ban hành',
    advice: 'Có, Không',
  },
  {
    when: 'a percent below 0',
    change: setTarget('CT.I.1', 2026, -1),
    code: 'plan.targetPercent',
    path: 'indicators[2].targets.2026.value',
    read: '-1',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'a percent over 100, as a warning',
    change: setTarget('CT.I.1', 2026, 100.5),
    code: 'plan.targetPercent',
    path: 'indicators[2].targets.2026.value',
    read: '100.5',
    advice: 'lớn hơn 100%',
    severity: 'warning',
  },
  {
    when: 'a reduction over 100, as a warning',
    change: setTarget('CT.V.1', 2026, 120),
    code: 'plan.targetPercent',
    path: 'indicators[12].targets.2026.value',
    read: '120',
    advice: 'lớn hơn 100%',
    severity: 'warning',
  },
  {
    when: 'a percent typed as a fraction, as a warning',
    change: setTarget('CT.I.1', 2026, 0.6),
    code: 'plan.targetFraction',
    path: 'indicators[2].targets.2026.value',
    read: '0.6',
    advice: 'nếu là 60% thì nhập 60',
    severity: 'warning',
  },
];

const byBaseline: readonly Slip[] = [
  {
    when: 'a base rank beyond the provinces ranked then',
    change: (plan) => (indicatorOf(plan, 'MT.1').baseline = { year: 2025, value: 61, outOf: 60 }),
    code: 'plan.targetRank',
    path: 'indicators[0].baseline.value',
    read: '61',
    advice: 'số nguyên từ 1 đến 60',
  },
  {
    when: 'a base rank of 0 among an unknown number',
    change: (plan) => (indicatorOf(plan, 'MT.1').baseline = { year: 2025, value: 0 }),
    code: 'plan.targetRank',
    path: 'indicators[0].baseline.value',
    read: '0',
    advice: 'số nguyên từ 1 trở lên',
  },
  {
    when: 'a base grade that is not in the list',
    change: (plan) => (indicatorOf(plan, 'CT.IV.1').baseline = { year: 2025, value: 'Yếu' }),
    code: 'plan.targetWord',
    path: 'indicators[10].baseline.value',
    read: 'Yếu',
    advice: 'Xuất sắc',
  },
  {
    when: 'a word as a base score',
    change: (plan) => (indicatorOf(plan, 'MT.2').baseline = { year: 2025, value: 'cao' }),
    code: 'plan.targetNumber',
    path: 'indicators[1].baseline.value',
    read: 'cao',
    advice: 'Cần nhập số',
  },
];

const byMilestone: readonly Slip[] = [
  {
    when: 'a milestone over 100 %',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').milestones = { nineMonths: 101 }),
    code: 'plan.milestone',
    path: 'indicators[2].milestones.nineMonths',
    read: '101',
    advice: 'từ 0 đến 100',
  },
  {
    when: 'a milestone below 0',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').milestones = { halfYear: -1 }),
    code: 'plan.milestone',
    path: 'indicators[2].milestones.halfYear',
    read: '-1',
    advice: 'từ 0 đến 100',
  },
  {
    when: 'a milestone over 100 % once, however it stands to the other',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').milestones = { halfYear: 101, nineMonths: 70 }),
    code: 'plan.milestone',
    path: 'indicators[2].milestones.halfYear',
    read: '101',
    advice: 'từ 0 đến 100',
  },
  {
    when: 'less due after nine months than after six',
    change: (plan) => (indicatorOf(plan, 'CT.I.1').milestones = { halfYear: 70, nineMonths: 40 }),
    code: 'plan.milestone',
    path: 'indicators[2].milestones.nineMonths',
    read: '40',
    advice: '9 tháng không được thấp hơn',
  },
];

test.each([...byYear, ...byValue, ...byBaseline, ...byMilestone])('reports $when', expectOnly);

test('names every missing year between the first and the last number', () => {
  const plan = modelPlan();
  const { targets } = indicatorOf(plan, 'CT.II.2');
  for (const year of ['2027', '2028', '2029']) delete targets[year];
  const paths = planFaults(plan, 'mau.json').map(({ place }) => place.path);
  expect(paths).toEqual([2027, 2028, 2029].map((year) => `indicators[5].targets.${String(year)}`));
});

test('years that a later document leaves out are a warning: decisions come one year at a time', () => {
  const plan = modelPlan();
  const indicator = indicatorOf(plan, 'CT.II.2');
  const document = { number: '12/QĐ-UBND', date: '2026-01-15' };
  const { '2030': last } = indicator.targets;
  indicator.targets = { 2027: { value: 50, basis: 'assigned', document } };
  if (last !== undefined) indicator.targets['2030'] = last;
  const found = planFaults(plan, 'mau.json');
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['plan.targetGap', 'warning'],
    ['plan.targetGap', 'warning'],
  ]);
});

test('a year that the plan itself leaves out stays a fault beside a number of a later document', () => {
  const plan = modelPlan();
  const { targets } = indicatorOf(plan, 'CT.II.2');
  const document = { number: '12/QĐ-UBND', date: '2026-01-15' };
  targets['2027'] = { value: 50, basis: 'assigned', document };
  delete targets['2028'];
  expect(planFaults(plan, 'mau.json')).toMatchObject([
    { code: 'plan.targetGap', severity: 'error', place: { path: 'indicators[5].targets.2028' } },
  ]);
});

test('a number of one year only, or of later years only, leaves no gap', () => {
  expectNone((plan) => {
    const { targets } = indicatorOf(plan, 'CT.II.2');
    for (const year of ['2026', '2027', '2028', '2029']) delete targets[year];
    delete indicatorOf(plan, 'CT.II.3').targets['2026'];
  });
});

test('an indicator without any number is told, for it will never be judged', () => {
  const plan = modelPlan();
  indicatorOf(plan, 'CT.VI.3').targets = {};
  expect(planFaults(plan, 'mau.json')).toMatchObject([
    { code: 'plan.noTarget', severity: 'warning', place: { path: 'indicators[17].targets' } },
  ]);
});

test('the bounds themselves are sound targets', () => {
  expectNone((plan) => {
    setTarget('MT.1', 2026, 34)(plan);
    setTarget('MT.1', 2030, 1)(plan);
    setTarget('CT.I.1', 2026, 0)(plan);
    setTarget('CT.I.1', 2027, 1)(plan);
    setTarget('CT.I.1', 2028, 100)(plan);
    setTarget('CT.IV.2', 2026, 'Không')(plan);
    indicatorOf(plan, 'MT.1').baseline = { year: 2021, value: 60, outOf: 60 };
    indicatorOf(plan, 'CT.I.1').milestones = { halfYear: 0, nineMonths: 100 };
    indicatorOf(plan, 'CT.II.1').milestones = { halfYear: 50, nineMonths: 50 };
    indicatorOf(plan, 'CT.II.2').milestones = { nineMonths: 50 };
    indicatorOf(plan, 'CT.II.3').milestones = { halfYear: 50 };
  });
});
