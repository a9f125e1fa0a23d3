import { expectNone, expectOnly, modelPlan, nth, type Slip } from '../modelPlan';
import { planFaults } from '../../../../src/core/plan/planRules';

const slips: readonly Slip[] = [
  {
    when: 'a share of tolerance below 0',
    change: (plan) => (plan.tolerance.share = -1),
    code: 'plan.tolerance',
    path: 'tolerance.share',
    read: '-1',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'negative points of tolerance',
    change: (plan) => (plan.tolerance.maxPoints = -5),
    code: 'plan.tolerance',
    path: 'tolerance.maxPoints',
    read: '-5',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'negative places of tolerance',
    change: (plan) => (plan.tolerance.minPlaces = -1),
    code: 'plan.tolerance',
    path: 'tolerance.minPlaces',
    read: '-1',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'negative steps of tolerance',
    change: (plan) => (plan.tolerance.steps = -0.5),
    code: 'plan.tolerance',
    path: 'tolerance.steps',
    read: '-0.5',
    advice: 'từ 0 trở lên',
  },
  {
    when: 'a word list of one word',
    change: (plan) => plan.lists.push({ id: 'MOT', name: 'Một từ', words: ['Tốt'] }),
    code: 'plan.listShort',
    path: 'lists[1].words',
    read: 'Tốt',
    advice: 'ít nhất hai từ',
  },
  {
    when: 'a word that stands twice in a list, tone mark placed elsewhere',
    change: (plan) => plan.lists.push({ id: 'HAI', name: 'Hòa', words: ['Hòa', 'Kém', 'Hoà'] }),
    code: 'plan.wordTwice',
    path: 'lists[1].words[2]',
    read: 'Hoà',
    advice: 'hai lần',
  },
  {
    when: 'a plan without indicators',
    change: (plan) => {
      plan.indicators = [];
      plan.clarifications = [];
    },
    code: 'plan.noIndicators',
    path: 'indicators',
    read: '',
    advice: 'chưa có chỉ tiêu',
  },
];

test.each(slips)('reports $when', expectOnly);

test('reports years in the wrong order', () => {
  const plan = modelPlan();
  plan.firstYear = 2031;
  const faults = planFaults(plan, 'mau.json').filter(({ code }) => code === 'plan.years');
  expect(faults).toEqual([
    {
      code: 'plan.years',
      severity: 'error',
      place: { file: 'mau.json', path: 'lastYear' },
      read: '2030',
      advice: 'Năm cuối phải từ năm đầu của giai đoạn trở đi.',
    },
  ]);
});

test('accepts a plan of one year, a tolerance of 0 and a list of two words', () => {
  expectNone((plan) => {
    plan.lists.push({ id: 'HAI', name: 'Hai từ', words: ['Tốt', 'Kém'] });
    plan.lastYear = 2026;
    plan.tolerance = { share: 0, maxPoints: 0, minPlaces: 0, steps: 0 };
    plan.clarifications = [];
    for (const indicator of plan.indicators) {
      const [first] = Object.values(indicator.targets);
      indicator.targets = first === undefined ? {} : { '2026': first };
      delete indicator.validFrom;
    }
    delete nth(plan.indicators, 0).baseline;
  });
});
