import { expectNone, expectOnly, nth, type PlanDraft, type Slip } from '../modelPlan';

function option(plan: PlanDraft, point: number, index: number) {
  return nth(nth(plan.clarifications, point).options, index);
}

const slips: readonly Slip[] = [
  {
    when: 'a choice that is no option',
    change: (plan) => (nth(plan.clarifications, 0).choice = 'theo Phụ lục'),
    code: 'plan.clarificationChoice',
    path: 'clarifications[0].choice',
    read: 'theo Phụ lục',
    advice: 'Theo Phụ lục; Theo thân văn bản',
  },
  {
    when: 'two options of one label',
    change: (plan) => (option(plan, 1, 1).label = 'Chưa giao'),
    code: 'plan.optionTwice',
    path: 'clarifications[1].options[1].label',
    read: 'Chưa giao',
    advice: 'hai lần',
  },
  {
    when: 'an unknown indicator',
    change: (plan) => nth(plan.clarifications, 0).indicators.push('CT.X'),
    code: 'plan.clarified',
    path: 'clarifications[0].indicators[1]',
    read: 'CT.X',
    advice: 'Không có chỉ tiêu',
  },
  {
    when: 'an option target for an unknown indicator',
    change: (plan) => (option(plan, 1, 0).targets = { 'CT.X': { '2030': 5 } }),
    code: 'plan.clarified',
    path: 'clarifications[1].options[0].targets["CT.X"]',
    read: 'CT.X',
    advice: 'Không có chỉ tiêu',
  },
  {
    when: 'an option target for a year outside the plan',
    change: (plan) => (option(plan, 1, 0).targets = { 'CT.VI.2': { '2031': 85 } }),
    code: 'plan.targetYear',
    path: 'clarifications[1].options[0].targets["CT.VI.2"].2031',
    read: '2031',
    advice: '2026 đến 2030',
  },
  {
    when: 'an option target that does not fit its indicator',
    change: (plan) => (option(plan, 1, 0).targets = { 'MT.1': { '2030': 35 } }),
    code: 'plan.targetRank',
    path: 'clarifications[1].options[0].targets["MT.1"].2030',
    read: '35',
    advice: 'từ 1 đến 34',
  },
  {
    when: 'two choices that set one number differently, as a warning at the one that wins',
    change: (plan) => {
      option(plan, 1, 0).targets = { 'CT.I.1': { '2029': 95, '2030': 99 } };
    },
    code: 'plan.choiceClash',
    path: 'clarifications[1].options[0].targets["CT.I.1"].2030',
    read: '99',
    advice: 'LR.1 đặt 100',
    severity: 'warning',
  },
  {
    when: 'the choice of the higher order as the one that wins',
    change: (plan) => {
      option(plan, 1, 0).targets = { 'CT.I.1': { '2030': 99 } };
      nth(plan.clarifications, 0).order = 9;
    },
    code: 'plan.choiceClash',
    path: 'clarifications[0].options[0].targets["CT.I.1"].2030',
    read: '100',
    advice: 'số ở LR.1 được áp dụng',
    severity: 'warning',
  },
  {
    when: 'a number that the first option does not give back',
    change: (plan) => (option(plan, 1, 1).targets = { 'CT.VI.2': { '2029': 80 } }),
    code: 'plan.optionDefault',
    path: 'clarifications[1].options[1].targets["CT.VI.2"].2029',
    read: '80',
    advice: 'Phương án đầu tiên chưa ghi mục tiêu CT.VI.2 năm 2029',
  },
];

test.each(slips)('reports $when', expectOnly);

test('options that are not chosen do not clash', () => {
  expectNone((plan) => {
    option(plan, 1, 0).targets = { 'CT.I.1': { '2030': 100 } };
    option(plan, 1, 1).targets = { 'CT.I.1': { '2030': 50 } };
    nth(plan.clarifications, 0).choice = 'Theo thân văn bản';
  });
});
