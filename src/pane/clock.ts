/** The clock of the officer's machine: the only place of the pane that asks for the time. */
import { isoToSerial } from '../core/calendar';
import type { RunStamp } from '../core/log';
import type { IsoDate } from '../core/plan/types';

const MINUTES_OF_DAY = 24 * 60;

/** Excel knows no name of who is at work; Người thực hiện of Thiết lập says it. */
export function clock(): { readonly today: IsoDate; readonly stamp: RunStamp } {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const minutes = now.getHours() * 60 + now.getMinutes();
  return { today, stamp: { at: (isoToSerial(today) ?? 0) + minutes / MINUTES_OF_DAY, person: '' } };
}
