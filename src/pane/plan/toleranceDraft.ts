/** Thử ngưỡng gần đạt: four numbers as typed, and the lights that they would change. */
import type { ChangedLight, WhatIf } from '../../commands/whatIf';
import { parseNumeral } from '../../core/intake/numeral';
import { sentenceNumber } from '../../core/measure/show';
import type { Status } from '../../core/measure/status';
import { STATUS_WORDS } from '../../core/measure/status';
import type { PlanTolerance } from '../../core/plan/types';

export type TolerancePart = keyof PlanTolerance;

/** How far the slider of a part goes; what is typed may be more. */
export interface PartRange {
  readonly part: TolerancePart;
  readonly most: number;
  readonly step: number;
}

/** In the order of Thiết lập. */
export const PART_RANGES: readonly PartRange[] = [
  { part: 'share', most: 30, step: 1 },
  { part: 'maxPoints', most: 20, step: 0.5 },
  { part: 'minPlaces', most: 10, step: 1 },
  { part: 'steps', most: 3, step: 1 },
];

export type ToleranceDraft = Readonly<Record<TolerancePart, string>>;

const shown = (value: number): string => sentenceNumber(value, 9).replace(/\./g, '');

export function draftOf({ share, maxPoints, minPlaces, steps }: PlanTolerance): ToleranceDraft {
  return {
    share: shown(share),
    maxPoints: shown(maxPoints),
    minPlaces: shown(minPlaces),
    steps: shown(steps),
  };
}

/** A part as typed, with a decimal comma or point; null for what is no number from 0 on. */
export function typedPart(text: string): number | null {
  const numeral = parseNumeral(text);
  const value = numeral?.asDecimal ?? numeral?.asGroups ?? null;
  return value === null || value < 0 || !Number.isFinite(value) ? null : value;
}

/** The tolerance that was typed; null while a part is no number. */
export function typedTolerance(draft: ToleranceDraft): PlanTolerance | null {
  const share = typedPart(draft.share);
  const maxPoints = typedPart(draft.maxPoints);
  const minPlaces = typedPart(draft.minPlaces);
  const steps = typedPart(draft.steps);
  return share === null || maxPoints === null || minPlaces === null || steps === null
    ? null
    : { share, maxPoints, minPlaces, steps };
}

export function sameTolerance(one: PlanTolerance, other: PlanTolerance): boolean {
  return PART_RANGES.every(({ part }) => one[part] === other[part]);
}

/** Lights that change in the same way. */
export interface LightMove {
  readonly before: Status;
  readonly after: Status;
  readonly lights: readonly ChangedLight[];
}

/** The changed lights by what they were and become, most first. */
export function lightMoves({ changed }: WhatIf): LightMove[] {
  const moves = new Map<string, LightMove>();
  for (const light of changed) {
    const before = STATUS_WORDS[light.before].status;
    const after = STATUS_WORDS[light.after].status;
    const known = moves.get(`${before}|${after}`);
    moves.set(`${before}|${after}`, { before, after, lights: [...(known?.lights ?? []), light] });
  }
  return [...moves.values()].sort((one, other) => other.lights.length - one.lights.length);
}
