import React, { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { listAt, namedCell } from './book/lists';
import type { FileControl } from './fileControl';
import type { FileState } from './fileState';
import { Grid } from './grid/Grid';
import type { GridProps } from './grid/sheetModel';
import { oneCell } from './grid/sheetModel';

interface SheetPlaceProps {
  readonly state: FileState;
  readonly text: Texts;
  readonly language: Language;
  readonly control: FileControl;
}

/** The same one each time: another object is another selection. */
const FIRST_CELL = oneCell(1, 1);

/** The sheet in view. */
export function SheetPlace({
  state,
  text,
  language,
  control,
}: SheetPlaceProps): ReactElement | null {
  const { sheet, selections, version } = state;
  const { workbook } = control;
  // What the sheet shows changes with every version of the workbook.
  const model = useMemo(() => workbook.model(sheet), [workbook, sheet, version]);
  const actions = useMemo<GridProps['actions']>(
    () => ({
      type: (name, row, column, texts) => control.type({ sheet: name, row, column, texts }),
      undo: () => control.retrace('undo'),
      redo: () => control.retrace('redo'),
    }),
    [control],
  );
  // The grid works out a view anew for another function; what these read is the workbook of this version.
  const named = useCallback<NonNullable<GridProps['named']>>(
    (name, place) => namedCell(workbook.book, name, place),
    [workbook],
  );
  const listOf = useCallback<NonNullable<GridProps['listOf']>>(
    (_, row, column) => listAt(workbook.book, model?.look?.validations ?? [], row, column),
    [workbook, model],
  );
  const onSelect = useCallback<GridProps['onSelect']>(
    (selection) => control.select(sheet, selection),
    [control, sheet],
  );
  if (model === null) return null;
  return (
    <Grid
      key={sheet}
      model={model}
      selection={selections[sheet] ?? FIRST_CELL}
      {...{ onSelect, actions, text, language, listOf, named }}
    />
  );
}
