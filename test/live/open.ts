/** Open workbooks for tests: the model province, as the pane knows it. */
import { afterChanges } from '../../src/changes/afterChanges';
import type { Reading } from '../../src/core/book';
import type { ChangeSet } from '../../src/host/host';
import type { OpenPlan } from '../../src/live/openBook';
import { openBook } from '../../src/live/openBook';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import type { ModelChanges } from '../support/modelBooks';

export const FILE = 'so.xlsx';

export function opened(observed: ObservedWorkbook): OpenPlan {
  const open = openBook(observed, FILE);
  if (open.kind !== 'plan') throw new Error(`the workbook is ${open.kind}`);
  return open;
}

/** The model book with these readings of 2027. */
export function openWith(
  rows: readonly Partial<Reading>[] = [],
  changes: ModelChanges = {},
): OpenPlan {
  return opened(workbookOf(modelBook(modelReadings(...rows), changes)));
}

/** The workbook once the changes are made, read anew. */
export function after(open: OpenPlan, changes: ChangeSet): OpenPlan {
  return opened(afterChanges(open.observed, changes));
}

/** The reading of a sheet row. */
export function rowOf({ book }: OpenPlan, row: number): Reading {
  const found = book.readings.find((reading) => reading.row === row);
  if (found === undefined) throw new Error(`no reading in row ${row}`);
  return found;
}
