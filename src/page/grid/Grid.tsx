import React, { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { cellAddress, type CellRange } from '../../core/a1';
import { CellEditor } from './CellEditor';
import { FormulaBar } from './FormulaBar';
import { gridCss } from './gridCss';
import { groundOf, selectionAddress } from './ground';
import { cellId } from './GridRow';
import { type Command, commandOf } from './keys';
import { selectedRange } from './movement';
import { pressOf } from './pressOf';
import type { GridProps } from './sheetModel';
import { SheetPaper, WAY_OUT } from './SheetPaper';
import { SheetView } from './sheetView';
import { useClipboard } from './useClipboard';
import { useEditing } from './useEditing';
import { usePointer } from './usePointer';
import { useSelection } from './useSelection';
import { useSheetLayout } from './useSheetLayout';

/** Everything that the parts of the grid share. */
function useGrid(props: GridProps, frame: RefObject<HTMLElement>) {
  const { model, named, selection, actions, text, listOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const cells = useRef<HTMLDivElement>(null);
  const view = useMemo(() => new SheetView(model, named), [model, named]);
  const sheet = useSheetLayout(scroller, view);
  const ground = useMemo(() => groundOf(view, sheet.layout), [view, sheet.layout]);
  const selecting = useSelection(props, ground, sheet, view.name);
  const [told, tell] = useState('');
  const { row, column } = selection;
  useEffect(() => tell(''), [row, column, view.name]);
  const choices = useMemo(
    () => listOf?.(view.name, row, column) ?? null,
    [listOf, view, row, column],
  );
  const editing = useEditing({
    open: () => {
      const lock = view.lock(row, column);
      if (lock !== null) tell(text.grid.locked[lock]);
      return lock === null ? { row, column, before: view.typed(row, column), choices } : null;
    },
    type: (at, right, typed) => actions.type(view.name, at, right, [[typed]]),
    leave: (ending) =>
      ending.kind === 'next'
        ? selecting.next(ending.to)
        : selecting.move({ kind: 'step', to: ending.to }, false),
    focusGrid: () => cells.current?.focus({ preventScroll: true }),
    isInside: (to) => to instanceof HTMLTextAreaElement && frame.current?.contains(to) === true,
  });
  const clipboard = useClipboard({
    view,
    text,
    range: () => selectedRange(ground, selection),
    take: (typing) => actions.type(view.name, typing.row, typing.column, typing.texts),
    select: ({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) =>
      selecting.select(
        { row: firstRow, column: firstColumn, toRow: lastRow, toColumn: lastColumn },
        false,
      ),
    tell,
  });
  return {
    ...{ scroller, cells, view, sheet, ground, selecting, told, tell, choices, editing, clipboard },
    ...{ address: selectionAddress(ground, selection), lock: view.lock(row, column) },
  };
}

type GridParts = ReturnType<typeof useGrid>;

/** Does what a key asks for. @returns whether the browser is to leave the key alone */
function obey(command: Command, parts: GridParts, props: GridProps): boolean {
  const { selecting, editing, clipboard, tell, lock } = parts;
  const { actions, text, selection } = props;
  switch (command.kind) {
    case 'move':
      selecting.move(command.move, command.extends);
      return true;
    case 'next':
      selecting.next(command.to);
      return true;
    case 'type':
      // The letter itself goes into the field that has focus by then.
      return !editing.begin('typed');
    case 'clearAndType':
      editing.begin('wiped');
      return true;
    case 'edit':
      editing.begin('cell');
      return true;
    case 'list':
      if (parts.choices !== null) editing.begin('list');
      return true;
    case 'clear': {
      const one = selection.row === selection.toRow && selection.column === selection.toColumn;
      const left = clipboard.clear()?.left ?? null;
      if (one && lock !== null && left !== null) tell(text.grid.locked[lock]);
      else if (left !== null) tell(text.grid.left(left.count, cellAddress(left.row, left.column)));
      return true;
    }
    case 'undo':
      actions.undo?.();
      return true;
    case 'redo':
      actions.redo?.();
      return true;
    case 'all':
    case 'row':
    case 'column':
      selecting.whole(command.kind);
      return true;
  }
}

function keyHandler(parts: GridParts, props: GridProps) {
  return (event: KeyboardEvent): void => {
    if (event.target !== parts.cells.current) return;
    const command = commandOf(pressOf(event));
    if (command !== null && obey(command, parts, props)) event.preventDefault();
  };
}

/** What is worth knowing of the active cell before anything is typed into it. */
function hintOf({ view, choices, lock }: GridParts, { selection, text }: GridProps): string {
  const { row, column } = selection;
  const { prompt } = view.look.validation(row, column) ?? {};
  const hint = lock === 'header' ? view.row(row).get(column)?.hint : undefined;
  const list = choices !== null && lock === null ? text.grid.openChoices : undefined;
  return [lock === null ? prompt : undefined, list, hint].filter(Boolean).join(' ');
}

function Editor({ parts, props }: { readonly parts: GridParts; readonly props: GridProps }) {
  const { view, sheet, editing, address } = parts;
  if (editing.editing === null) return null;
  const { row, column } = editing.editing;
  const span = view.look.mergeSpan(row, column);
  const box = sheet.layout.onScreen(sheet.place, row, column, span);
  return (
    <CellEditor
      text={props.text}
      editing={editing.editing}
      box={box}
      sides={sheet.layout.sides(box)}
      className={view.row(row).get(column)?.className ?? 'cell look-none'}
      label={`${props.text.grid.content} ${address}`}
      onDraft={editing.draft}
      onKeyDown={editing.onKeyDown}
      onLeave={editing.onLeave}
      onChoose={editing.choose}
    />
  );
}

/** A sheet of the workbook to look at and to type into, with the keys of a spreadsheet. */
export function Grid(props: GridProps): ReactElement {
  const frame = useRef<HTMLElement>(null);
  const parts = useGrid(props, frame);
  const { view, sheet, ground, scroller, cells, selecting, editing, clipboard, lock } = parts;
  const { selection, text } = props;
  const { row, column } = selection;
  const css = useMemo(gridCss, []);
  sheet.follow.current = editing.editing !== null;
  const pointer = usePointer({
    ...{ element: scroller, sheet, ground, selection, select: selecting.select },
    edit: () => editing.begin('cell'),
    openList: () => editing.begin('list'),
  });
  return (
    <section className="sheet-grid" aria-label={text.grid.sheet(view.name)} ref={frame}>
      <style>{css}</style>
      <FormulaBar
        text={text}
        address={parts.address}
        content={editing.editing?.draft ?? view.content(row, column)}
        isLocked={lock !== null}
        onEnter={() => editing.begin('bar')}
        onDraft={editing.draft}
        onKeyDown={editing.onKeyDown}
        onLeave={editing.onLeave}
      />
      <div className="frame paper">
        <div className="scroller" ref={scroller} onScroll={sheet.onScroll} {...pointer}>
          <SheetPaper
            {...{ view, sheet, ground, selection, cells, text }}
            activeId={cellId(row, view.look.mergeStart(row, column))}
            hasList={parts.choices !== null && lock === null}
            onKeyDown={keyHandler(parts, props)}
            onCopy={clipboard.copy}
            onCut={clipboard.cut}
            onPaste={clipboard.paste}
          />
        </div>
        <Editor parts={parts} props={props} />
      </div>
      <div className="foot">
        <p role="status" className="status">
          {parts.told === '' ? hintOf(parts, props) : parts.told}
        </p>
        <p id={WAY_OUT} className="way-out">
          {text.grid.wayOut}
        </p>
      </div>
    </section>
  );
}
