/**
 * Giao chỉ tiêu: which unit or group does what for which indicator (DOMAIN: Units). Rows are kept as
 * cells hold them, since what people typed may be anything; `check` says what is wrong with them.
 */
import type { CellValue } from '../cells';
import { isBlank } from '../cells';
import { isNumber, sameText } from '../reading';

/** Vai trò: who leads, who helps, and who reports figures. */
export const ROLES = ['Chủ trì', 'Phối hợp', 'Báo cáo'] as const;
export type Role = (typeof ROLES)[number];

export const [LEAD, COORDINATING, REPORTING] = ROLES;

/** A row of Giao chỉ tiêu. */
export interface Assignment {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly order: CellValue;
  readonly indicator: CellValue;
  /** Name of a unit or of a group. */
  readonly unit: CellValue;
  readonly role: CellValue;
  /** Phạm vi: a word of `SCOPES`, or nothing. */
  readonly scope: CellValue;
  /** Mục tiêu riêng, in the indicator's unit. */
  readonly target: CellValue;
  /** Years of validity, both included; nothing where there is no bound. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** Văn bản giao. */
  readonly document: CellValue;
}

/** Which of its bounds the year is outside of. Like COUNTIFS: only a number bounds anything. */
function missed({ from, to }: Pick<Assignment, 'from' | 'to'>, year: number): readonly boolean[] {
  return [isNumber(from) && from > year, isNumber(to) && to < year];
}

export function isInForce(bounds: Pick<Assignment, 'from' | 'to'>, year: number): boolean {
  return !missed(bounds, year).includes(true);
}

/** How many bounds of an indicator's rows a year is outside of. */
export function boundsMissed(
  assignments: readonly Assignment[],
  indicator: string,
  year: number,
): number {
  return assignments
    .filter((one) => sameText(one.indicator, indicator))
    .flatMap((one) => missed(one, year).filter((is) => is)).length;
}

/** Rows that give the indicator to somebody in this role in a year, whoever that may be. */
export function assignmentsOf(
  assignments: readonly Assignment[],
  indicator: string,
  role: Role,
  year: number,
): Assignment[] {
  return assignments.filter(
    (one) =>
      sameText(one.indicator, indicator) &&
      sameText(one.role, role) &&
      !isBlank(one.unit) &&
      isInForce(one, year),
  );
}
