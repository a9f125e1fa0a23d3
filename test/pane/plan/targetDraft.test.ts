// Giao mục tiêu: what people type into the form (DOMAIN: What people type; number and date are mandatory).
import type { Indicator } from '../../../src/core/plan/types';
import {
  assignedTargets,
  draftFaults,
  draftRemarks,
  targetsToGive,
  typedDate,
  typedValue,
  withDraft,
} from '../../../src/pane/plan/targetDraft';
import { vinhPhuc } from '../../support/plans';

const PLAN = vinhPhuc();

function indicator(id: string): Indicator {
  const found = PLAN.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const PERCENT = 'III.5.2';
const COUNT = 'PL.VIII.6';
const RANK = 'II.1';
const GROUP = 'II.2.1.NHOM';

test.each([
  [PERCENT, '72,5', { kind: 'value', value: 72.5 }],
  [PERCENT, '72,5%', { kind: 'value', value: 72.5 }],
  [PERCENT, ' ', { kind: 'missing' }],
  [PERCENT, '0,5%', { kind: 'value', value: 0.5 }],
  [
    PERCENT,
    '0,6',
    {
      kind: 'fault',
      advice: 'Nhỏ hơn 1: nếu là 60% thì nhập 60; nếu đúng là 0,6% thì nhập 0,6%.',
    },
  ],
  [PERCENT, 'đạt 95% (190/200)', { kind: 'fault', advice: 'Cần nhập số, ví dụ 95.' }],
  [COUNT, '100.000', { kind: 'value', value: 100000 }],
  [RANK, '10', { kind: 'value', value: 10 }],
  [RANK, 'mười', { kind: 'fault', advice: 'Cần nhập số, ví dụ 9.' }],
  [GROUP, 'cao nhất', { kind: 'value', value: 'cao nhất' }],
  [GROUP, '', { kind: 'missing' }],
])('a target of %s typed as “%s”', (id, text, expected) => {
  expect(typedValue(PLAN, indicator(id), text)).toEqual(expected);
});

test.each([
  ['15/1/2023', { kind: 'value', value: '2023-01-15' }],
  ['15.01.2023', { kind: 'value', value: '2023-01-15' }],
  ['', { kind: 'missing' }],
  ['31/2/2023', { kind: 'fault' }],
  ['15/1/23', { kind: 'fault' }],
  ['1/1/1023', { kind: 'fault' }],
])('the day of a document typed as “%s”', (text, expected) => {
  expect(typedDate(text)).toMatchObject(expected);
});

describe('indicators to be given a target', () => {
  test('are those without one in the year before all others', () => {
    const { without, others } = targetsToGive(PLAN, 2023);
    expect(without).toHaveLength(21);
    expect(without.map(({ id }) => id)).toContain(PERCENT);
    expect(others.map(({ id }) => id)).not.toContain(PERCENT);
    expect(targetsToGive(PLAN, 2025).without).toEqual([]);
  });

  test('leave out what is switched off or does not apply in the year', () => {
    const { indicators } = PLAN;
    const changed = indicators.map((one) =>
      one.id === PERCENT
        ? { ...one, optional: true, followed: false }
        : one.id === RANK
          ? { ...one, validFrom: 2024 }
          : one,
    );
    const { without, others } = targetsToGive({ ...PLAN, indicators: changed }, 2023);
    const ids = [...without, ...others].map(({ id }) => id);
    expect(ids).not.toContain(PERCENT);
    expect(ids).not.toContain(RANK);
  });
});

describe('the list of a document', () => {
  const first = { id: PERCENT, year: 2023, value: 70 };

  test('keeps the later of two targets of one year', () => {
    expect(withDraft([first, { ...first, year: 2024 }], { ...first, value: 75 })).toEqual([
      { ...first, year: 2024 },
      { ...first, value: 75 },
    ]);
  });

  test('gives every target the one document', () => {
    expect(assignedTargets([first], ' 12/QĐ-UBND ', '2023-01-15')).toEqual([
      { ...first, document: { number: '12/QĐ-UBND', date: '2023-01-15' } },
    ]);
  });

  test('may leave years out, which is told: decisions come one year at a time', () => {
    const left = { ...first, year: 2022 };
    expect(draftFaults(PLAN, [left])).toEqual([]);
    expect(draftRemarks(PLAN, [left])).toEqual([
      'Chỉ tiêu III.5.2 chưa có mục tiêu năm 2023: năm đó chưa được đánh giá cho đến khi được giao mục tiêu.',
      'Chỉ tiêu III.5.2 chưa có mục tiêu năm 2024: năm đó chưa được đánh giá cho đến khi được giao mục tiêu.',
    ]);
    const rest = [2023, 2024].map((year) => ({ ...first, year, value: 85 }));
    expect(draftRemarks(PLAN, [left, ...rest])).toEqual([]);
    expect(draftRemarks(PLAN, [])).toEqual([]);
  });

  test('is told of a number that cannot be', () => {
    expect(draftFaults(PLAN, [{ id: RANK, year: 2023, value: 99 }])).toHaveLength(1);
  });
});
