/** Open workbooks of the fictitious Tỉnh Mẫu, as the pane knows them. */
import type { ObservedWorkbook } from '../../src/sheets/observed';
import type { OpenPlan } from '../../src/live/openBook';
import { openBook } from '../../src/live/openBook';
import { modelBook, workbookOf } from '../support/modelBooks';

export const FILE = 'Theo doi.xlsx';

/** @throws for a workbook that cannot be read */
export function opened(observed: ObservedWorkbook): OpenPlan {
  const open = openBook(observed, FILE);
  if (open.kind !== 'plan') throw new Error(`no plan: ${JSON.stringify(open)}`);
  return open;
}

export function modelOpen(...changes: Parameters<typeof modelBook>): OpenPlan {
  return opened(workbookOf(modelBook(...changes)));
}
