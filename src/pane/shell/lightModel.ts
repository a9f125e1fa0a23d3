/** The lights in the order in which they are told, and the shape of each. */
import type { Status } from '../../core/measure/status';
import type { LightShape } from '../../look/lightShapes';

/** What is off stands first wherever lights are counted: it asks for something to be done. */
export const LIGHT_ORDER = [
  'off',
  'near',
  'met',
  'invalid',
  'noData',
  'notDue',
  'noTarget',
  'notAssessable',
] as const satisfies readonly Status[];

/** The shapes of column Đánh giá (✓ ▲ ✗ ○), and one more for figures that need a look. */
export const LIGHT_SHAPES: Readonly<Record<Status, LightShape>> = {
  met: 'check',
  near: 'triangle',
  off: 'cross',
  invalid: 'mark',
  noData: 'ring',
  notDue: 'ring',
  noTarget: 'ring',
  notAssessable: 'ring',
};
