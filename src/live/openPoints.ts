/** Điểm cần làm rõ as officers decide on it: what is open, what a choice is about to change. */
import type { ChosenTarget } from '../core/plan/choices';
import { chosenTargets } from '../core/plan/choices';
import type { Clarification, OptionTargets, Plan } from '../core/plan/types';

export interface OpenPoint {
  readonly point: Clarification;
  /** True while what is applied by default is in force. */
  readonly isOpen: boolean;
  /** Whether any of its options says a target: the others only say how the text is understood. */
  readonly bearsOnTargets: boolean;
  /** Targets that the next Cập nhật đánh giá changes for it. */
  readonly pending: readonly ChosenTarget[];
}

const hasTargets = (targets: OptionTargets | undefined): boolean =>
  Object.keys(targets ?? {}).length > 0;

/** @param plan as the sheets hold it; in the order of the register */
export function openPoints(plan: Plan): OpenPoint[] {
  const pending = chosenTargets(plan);
  return [...plan.clarifications]
    .sort((one, other) => one.order - other.order)
    .map((point) => ({
      point,
      isOpen: point.options[0]?.label === point.choice,
      bearsOnTargets: point.options.some(({ targets }) => hasTargets(targets)),
      pending: pending.filter((change) => change.point.id === point.id),
    }));
}

/** Open ones, those that bear on targets before those that do not; each in the order of the register. */
export function openFirst(points: readonly OpenPoint[]): OpenPoint[] {
  const open = points.filter(({ isOpen }) => isOpen);
  return [
    ...open.filter(({ bearsOnTargets }) => bearsOnTargets),
    ...open.filter(({ bearsOnTargets }) => !bearsOnTargets),
  ];
}

/** One line of what an option sets: an indicator and its targets by year. */
export interface OptionLine {
  readonly id: string;
  readonly years: readonly { readonly year: string; readonly value: number | string | null }[];
}

/** Years that follow each other with one value are one span: `2022 - 2024`. */
function spansOf(years: readonly (readonly [string, number | string | null])[]) {
  const spans: { first: string; last: string; value: number | string | null }[] = [];
  for (const [year, value] of years) {
    const before = spans.at(-1);
    if (before?.value === value && Number(before.last) + 1 === Number(year)) before.last = year;
    else spans.push({ first: year, last: year, value });
  }
  return spans.map(({ first, last, value }) => ({
    year: first === last ? first : `${first} - ${last}`,
    value,
  }));
}

export function optionLines(targets: OptionTargets | undefined): OptionLine[] {
  return Object.entries(targets ?? {}).map(([id, years]) => ({
    id,
    years: spansOf(Object.entries(years)),
  }));
}
