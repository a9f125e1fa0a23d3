import React, { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { cellText } from '../core/cells';
import { listAt, namedCell } from './book/lists';
import type { FileControl } from './fileControl';
import type { FileState } from './fileState';
import type { GridProps } from './grid/sheetModel';
import { oneCell } from './grid/sheetModel';

interface SheetPlaceProps {
  readonly state: FileState;
  readonly text: Texts;
  readonly language: Language;
  readonly control: FileControl;
}

const FEW_ROWS = 50;

/** Stands in for the grid. */
function Grid({ model: { observed } }: GridProps): ReactElement {
  return (
    <table>
      <tbody>
        {observed.values.slice(0, FEW_ROWS).map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cellText(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sheet in view. */
export function SheetPlace({ state, text, language, control }: SheetPlaceProps) {
  const { sheet, selections, version } = state;
  const { workbook } = control;
  // What the sheet shows changes with every version of the workbook.
  const model = useMemo(() => workbook.model(sheet), [workbook, sheet, version]);
  const actions = useMemo<GridProps['actions']>(
    () => ({
      type: (name, row, column, texts) => control.type({ sheet: name, row, column, texts }),
      undo: () => workbook.undo(),
      redo: () => workbook.redo(),
    }),
    [control, workbook],
  );
  if (model === null) return null;
  return (
    <Grid
      key={sheet}
      model={model}
      selection={selections[sheet] ?? oneCell(1, 1)}
      onSelect={(selection) => control.select(sheet, selection)}
      actions={actions}
      text={text}
      language={language}
      listOf={(_, row, column) => listAt(workbook.book, model.look?.validations ?? [], row, column)}
      named={(name, place) => namedCell(workbook.book, name, place)}
    />
  );
}
