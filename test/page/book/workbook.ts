/** The open workbook of file mode over a file in this process, and what it tells. */
import type { ChangeSet, ObservedWorkbook } from '../../../src/host/host';
import { openBook } from '../../../src/live/openBook';
import type { OpenPlan } from '../../../src/live/openBook';
import type { GridSelection } from '../../../src/page/grid/sheetModel';
import { WorkbookControl } from '../../../src/page/workbookControl';
import { wholeBook } from '../../../src/commands/loadPlan';
import type { Book } from '../../../src/core/book';
import { afterChanges } from '../../../src/changes/afterChanges';
import { specOfBook } from '../../support/modelBooks';
import { fileInProcess } from './ports';

export const EMPTY: ObservedWorkbook = { sheets: [], names: [] };

export interface Scene {
  readonly workbook: WorkbookControl;
  readonly file: ReturnType<typeof fileInProcess>;
  readonly written: ChangeSet[];
  readonly broken: unknown[];
  /** Places that were to be looked at. */
  readonly revealed: { readonly sheet: string; readonly selection: GridSelection }[];
  shown: string;
}

/** A workbook that holds this book, drawn into memory and file alike. */
export async function sceneOf(book: Book, shown: string): Promise<Scene> {
  const file = fileInProcess();
  const written: ChangeSet[] = [];
  const broken: unknown[] = [];
  const revealed: Scene['revealed'] = [];
  const scene = { shown };
  const workbook = new WorkbookControl(file, {
    onShown: () => undefined,
    onWritten: (changes) => written.push(changes),
    onBroken: (error) => broken.push(error),
    onReveal: (sheet, selection) => revealed.push({ sheet, selection }),
    onActivate: () => undefined,
    sheet: () => scene.shown,
  });
  const changes = wholeBook(specOfBook(book));
  await workbook.prepare();
  await file.ask('apply', changes);
  const observed = afterChanges(EMPTY, changes);
  workbook.replace(openBook(observed, 'a.xlsx'), observed, 'a.xlsx', shown);
  return Object.assign(scene, { workbook, file, written, broken, revealed });
}

export function planOf({ workbook }: Scene): OpenPlan {
  const { open } = workbook;
  if (open.kind !== 'plan') throw new Error(`no plan: ${open.kind}`);
  return open;
}
