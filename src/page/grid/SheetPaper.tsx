import React from 'react';
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
  const { layout } = sheet;
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
      first={sheet.columns.first}
      last={sheet.columns.last}
      selectedFrom={isSelected ? selected.firstColumn : 0}
      selectedTo={isSelected ? selected.lastColumn : 0}
      active={isActive ? view.look.mergeStart(at, selection.column) : 0}
      hasList={isActive && hasList}
      hasLines={view.hasLines}
    />
  );
}

/** The active row is drawn wherever it is: assistive technology is told of it. */
function activeBeyond({ sheet, selection, view }: SheetPaperProps): number | null {
  const { row: active } = selection;
  const isFrozen = active <= sheet.layout.frozen.rows;
  const isThere = isFrozen || sheet.rows.some(({ row: drawn }) => drawn === active);
  return isThere || active > view.rows ? null : active;
}

/** Rows in view. */
function Below({
  props,
  selected,
}: {
  readonly props: SheetPaperProps;
  readonly selected: CellRange;
}) {
  const { rows } = props.sheet;
  const beyond = activeBeyond(props);
  const active = beyond === null ? null : row(props, selected, beyond, 'active');
  const isBefore = beyond !== null && beyond < (rows[0]?.row ?? 1);
  return (
    <div role="rowgroup" className="below">
      {isBefore ? active : null}
      {rows.map((drawn) => row(props, selected, drawn.row, drawn.key))}
      {isBefore ? null : active}
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

/** Id of what says how to leave the cells: Tab goes from one to the next. */
export const WAY_OUT = 'sheet-grid-way-out';

/** The sheet itself: letters and rows in place above, rows in view below, charts over them. */
export function SheetPaper(props: SheetPaperProps): ReactElement {
  const { view, sheet, ground, selection, cells, text, activeId } = props;
  const { layout, place } = sheet;
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
        aria-describedby={WAY_OUT}
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
            first={sheet.columns.first}
            last={sheet.columns.last}
            selectedFrom={selected.firstColumn}
            selectedTo={selected.lastColumn}
          />
          {Array.from({ length: frozen.rows }, (_, index) =>
            row(props, selected, index + 1, index),
          )}
        </div>
        <Below props={props} selected={selected} />
      </div>
      <Charts view={view} sheet={sheet} />
    </div>
  );
}
