import React, { useRef } from 'react';
import type { ClipboardEventHandler, KeyboardEventHandler, ReactElement, RefObject } from 'react';
import type { CellRange } from '../../core/a1';
import type { Texts } from '../../locales/texts';
import { ChartDrawing } from './ChartDrawing';
import { ColumnLetters } from './ColumnLetters';
import { GridRow } from './GridRow';
import { type Ground, selectedRange } from './movement';
import type { GridSelection } from './sheetModel';
import type { SheetView } from './sheetView';
import type { ShownSheet } from './useSheetLayout';

interface SheetPaperProps {
  readonly view: SheetView;
  readonly sheet: ShownSheet;
  readonly ground: Ground;
  readonly selection: GridSelection;
  readonly cells: RefObject<HTMLDivElement>;
  readonly text: Texts;
  readonly activeId: string;
  /** Whether the active cell has a list to choose from. */
  readonly hasList: boolean;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onCopy: ClipboardEventHandler;
  readonly onCut: ClipboardEventHandler;
  readonly onPaste: ClipboardEventHandler;
}

function row(
  props: SheetPaperProps,
  selected: CellRange,
  at: number,
  key: React.Key,
): ReactElement {
  const { view, sheet, selection, hasList } = props;
  const { layout, seen } = sheet;
  const { rows, columns, frozen, numbers } = layout;
  const isSelected = at >= selected.firstRow && at <= selected.lastRow;
  const isActive = at === selection.row;
  return (
    <GridRow
      key={key}
      row={at}
      cells={view.row(at)}
      top={layout.box(at, 1).top}
      height={rows.size(at)}
      columns={columns}
      numbers={numbers}
      frozenColumns={frozen.columns}
      first={seen.columns.first}
      last={seen.columns.last}
      selectedFrom={isSelected ? selected.firstColumn : 0}
      selectedTo={isSelected ? selected.lastColumn : 0}
      active={isActive ? view.look.mergeStart(at, selection.column) : 0}
      hasList={isActive && hasList}
      hasLines={view.hasLines}
    />
  );
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The active row is drawn wherever it is: assistive technology is told of it. */
function activeBeyond({ sheet, selection, view }: SheetPaperProps): number | null {
  const { first, last } = sheet.seen.rows;
  const { row: active } = selection;
  const isDrawn = (active >= first && active <= last) || active <= sheet.layout.frozen.rows;
  return isDrawn || active > view.rows ? null : active;
}

/**
 * Rows in view. Their elements are used again for the rows that come into view: to fill them anew is
 * half the work of making them.
 */
function Below({
  props,
  selected,
}: {
  readonly props: SheetPaperProps;
  readonly selected: CellRange;
}) {
  const { first, last } = props.sheet.seen.rows;
  const slots = useRef(1);
  slots.current = Math.max(slots.current, last - first + 1);
  const beyond = activeBeyond(props);
  const active = beyond === null ? null : row(props, selected, beyond, 'active');
  return (
    <div role="rowgroup" className="below">
      {beyond !== null && beyond < first ? active : null}
      {lines(first, last).map((at) => row(props, selected, at, at % slots.current))}
      {beyond !== null && beyond > last ? active : null}
    </div>
  );
}

function Charts({ view, sheet }: Pick<SheetPaperProps, 'view' | 'sheet'>): ReactElement {
  return (
    <>
      {(view.model.look?.charts ?? []).map((chart) => (
        <ChartDrawing key={chart.name} chart={chart} box={sheet.layout.chartBox(chart)} />
      ))}
    </>
  );
}

/** The sheet itself: letters and rows in place above, rows in view below, charts over them. */
export function SheetPaper(props: SheetPaperProps): ReactElement {
  const { view, sheet, ground, selection, cells, text, activeId } = props;
  const { layout, seen, place } = sheet;
  const { width, height, frozen, fixed, columns, numbers } = layout;
  const selected = selectedRange(ground, selection);
  return (
    <div className={place.left > 0 ? 'canvas aside' : 'canvas'} style={{ width, height }}>
      <div
        ref={cells}
        role="grid"
        tabIndex={0}
        lang="vi"
        className={view.hasLines ? 'cells lined' : 'cells'}
        aria-label={text.grid.sheet(view.name)}
        aria-rowcount={view.rows + 1}
        aria-colcount={view.columns + 1}
        aria-multiselectable="true"
        aria-activedescendant={activeId}
        onKeyDown={props.onKeyDown}
        onCopy={props.onCopy}
        onCut={props.onCut}
        onPaste={props.onPaste}
      >
        <div role="rowgroup" className="above" style={{ height: fixed.height }}>
          <ColumnLetters
            columns={columns}
            numbers={numbers}
            frozenColumns={frozen.columns}
            first={seen.columns.first}
            last={seen.columns.last}
            selectedFrom={selected.firstColumn}
            selectedTo={selected.lastColumn}
          />
          {lines(1, frozen.rows).map((at) => row(props, selected, at, at))}
        </div>
        <Below props={props} selected={selected} />
      </div>
      <Charts view={view} sheet={sheet} />
    </div>
  );
}
