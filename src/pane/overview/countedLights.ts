/** The lights in the order of the boxes on the sheets, then what is no light. */
import type { Status } from '../../core/measure/status';

export const LIGHTS = ['met', 'near', 'off'] as const satisfies readonly Status[];

export const NOT_LIGHTS = [
  'noData',
  'notDue',
  'noTarget',
  'notAssessable',
  'invalid',
] as const satisfies readonly Status[];

/** Indicators with a light (Được đánh giá). */
export function judgedOf(counts: Readonly<Record<Status, number>>): number {
  return LIGHTS.reduce((sum, status) => sum + counts[status], 0);
}
