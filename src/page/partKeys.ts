/** F6 leads from one part of the page to the next, as it does in Excel: in the cells Tab goes from cell to cell. */
import type { KeyboardEvent } from 'react';

/** In their order: the part, and what of it gets the focus. */
const PARTS = [
  ['.toolbar', 'button'],
  ['.emptyBook', 'button'],
  ['.sheet', '[role=grid]'],
  ['.sheetTabs', '[aria-selected=true]'],
  ['.pane', '[aria-current=page]'],
] as const;

interface Part {
  readonly place: Element;
  readonly stop: HTMLElement;
}

/** Parts that are in view; on a narrow screen workbook and pane take turns. */
function partsOf(page: Element): Part[] {
  return PARTS.flatMap(([part, first]) => {
    const place = page.querySelector(part);
    const stop = place?.querySelector<HTMLElement>(first) ?? null;
    return place === null || stop === null || !stop.checkVisibility() ? [] : [{ place, stop }];
  });
}

/** Does what F6 asks for; a question over the page keeps the focus. */
export function onPartKey(event: KeyboardEvent): void {
  const { currentTarget: page, target, key, shiftKey } = event;
  if (key !== 'F6' || !(target instanceof Element)) return;
  event.preventDefault();
  if (target.closest('dialog') !== null) return;
  const parts = partsOf(page);
  const here = parts.findIndex(({ place }) => place.contains(target));
  const next = here + (shiftKey ? -1 : 1);
  parts.at(next < parts.length ? next : 0)?.stop.focus();
}
