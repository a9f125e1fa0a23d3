/** What Excel tells by itself, in the form in which the client library takes it. */

const CATEGORY = 65_536;

/** Events of the client library by their number. */
export const EVENT = { cellsChanged: 10, sheetCalculated: 16, visibilityChanged: 65_539 } as const;

/** Who listens to events of any sheet. */
export const WORKBOOK = 'Workbook';

export type RichEvent = readonly [number, number, string, string, number, boolean];

/** @param target what the library listens to, e.g. {@link WORKBOOK} */
export function richEvent(
  type: (typeof EVENT)[keyof typeof EVENT],
  target: string,
  detail: object,
  isRemote = false,
): RichEvent {
  return [CATEGORY, type, target, JSON.stringify(detail), 0, isRemote];
}

/** The formulas of a sheet were calculated; `address` says which, cells or areas with commas between. */
export function calculatedEvent(worksheetId: string, address: string): RichEvent {
  return richEvent(EVENT.sheetCalculated, WORKBOOK, { address, worksheetId });
}
