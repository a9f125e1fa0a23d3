/** The mouse on the sheet: cells, rows and columns are selected, dragged over and opened. */
import { useRef } from 'react';
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { type Ground, standOn } from './movement';
import type { Hit } from './sheetLayout';
import type { GridSelection } from './sheetModel';
import type { ShownSheet } from './useSheetLayout';

export interface PointerSetting {
  readonly element: RefObject<HTMLElement>;
  readonly sheet: ShownSheet;
  readonly ground: Ground;
  readonly selection: GridSelection;
  /** @param reveal whether the far corner is to be brought into view */
  readonly select: (selection: GridSelection, reveal: boolean) => void;
  readonly edit: () => void;
  readonly openList: () => void;
}

/** What is selected from one point to another. */
export function selectedFrom(
  ground: Ground,
  start: GridSelection,
  hit: Hit,
  part: Hit['part'],
): GridSelection {
  const { rows, columns } = ground;
  switch (part) {
    case 'letters':
      return { row: 1, column: start.column, toRow: rows, toColumn: hit.column };
    case 'numbers':
      return { row: start.row, column: 1, toRow: hit.row, toColumn: columns };
    case 'corner':
      return { row: 1, column: 1, toRow: rows, toColumn: columns };
    case 'cells':
      return { ...start, toRow: hit.row, toColumn: hit.column };
  }
}

function isOpener(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.classList.contains('opener');
}

export function usePointer(setting: PointerSetting) {
  const { element, sheet, ground, selection, select, edit, openList } = setting;
  const drag = useRef<{ readonly start: GridSelection; readonly part: Hit['part'] } | null>(null);
  const hitOf = (event: MouseEvent): Hit | null => {
    const { current } = element;
    if (current === null) return null;
    const { left, top } = current.getBoundingClientRect();
    const place = { top: current.scrollTop, left: current.scrollLeft };
    return sheet.layout.hit(place, event.clientX - left, event.clientY - top);
  };
  const press = (event: MouseEvent, extend: boolean): void => {
    const hit = hitOf(event);
    if (hit === null) return;
    const start = extend ? selection : standOn(ground, hit);
    drag.current = { start, part: hit.part };
    select(selectedFrom(ground, start, extend ? hit : { ...hit, ...start }, hit.part), false);
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      // Fingers scroll; a tap arrives as a click.
      if (event.button !== 0 || event.pointerType === 'touch') return;
      if (isOpener(event.target)) return;
      press(event, event.shiftKey);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = drag;
      const hit = current === null ? null : hitOf(event);
      if (current === null || hit === null) return;
      const next = selectedFrom(ground, current.start, hit, current.part);
      const moved = next.toRow !== selection.toRow || next.toColumn !== selection.toColumn;
      if (moved) select(next, current.part === 'cells');
    },
    onPointerUp: (): void => {
      drag.current = null;
    },
    onClick: (event: MouseEvent): void => {
      if (isOpener(event.target)) openList();
      else if ('pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch') {
        press(event, false);
        drag.current = null;
      }
    },
    onDoubleClick: (event: MouseEvent): void => {
      if (hitOf(event)?.part === 'cells') edit();
    },
  };
}
