/** The open workbook, by way of the Excel JavaScript API (ExcelApi 1.14 or later). */
import type {
  Change,
  ChangeSet,
  LiveHost,
  ObservedWorkbook,
  ReadAreas,
  ReadMode,
  SheetArea,
  SheetEdit,
} from '../host';
import { HostError } from '../hostError';
import { applyChanges } from './applyChanges';
import type { Catalog, CatalogTable } from './catalog';
import { asHostError, type Progress } from './errorReason';
import type { FormatIds } from './foundRules';
import { PACKET_BYTES } from './packets';
import { Patience, type Pause } from './patience';
import { joinedCells } from './joinedCells';
import { sheetNamed } from './ranges';
import { readAreas } from './readAreas';
import { readWorkbook } from './readWorkbook';
import { watchSheets } from './watch';

function sheetOf(change: Change): string | null {
  switch (change.kind) {
    case 'addSheet':
      return change.sheet.name;
    case 'setName':
      return null;
    default:
      return change.sheet;
  }
}

/** The sheet that the names are about, if they are about a single one. */
function onlySheet(names: readonly (string | null)[]): string | undefined {
  const [first, ...others] = new Set(names);
  return others.length === 0 ? (first ?? undefined) : undefined;
}

const pauseOfClock: Pause = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export class ExcelHost implements LiveHost {
  /** What the last reading found, so that the next change set need not ask in two steps. */
  private formats: FormatIds = new Map();
  private readonly sheetNames = new Map<string, string>();
  private tables: readonly CatalogTable[] = [];

  /**
   * @param excelRun `Excel.run` of the page's Office.js
   * @param pause waits for a cell that is being edited
   * @param packetBytes of a request that writes, at most
   */
  constructor(
    private readonly excelRun: typeof Excel.run,
    private readonly pause: Pause = pauseOfClock,
    private readonly packetBytes = PACKET_BYTES,
  ) {}

  /**
   * Reads the sheets of these names (those that exist), or all.
   * @throws HostError
   */
  read(sheetNames?: readonly string[], mode: ReadMode = 'calculated'): Promise<ObservedWorkbook> {
    return this.run(onlySheet(sheetNames ?? []), async (context) => {
      const { catalog, workbook, formats } = await readWorkbook(context, sheetNames, { mode });
      this.formats = new Map([...this.formats, ...formats]);
      this.know(catalog);
      return workbook;
    });
  }

  /**
   * Applies the changes.
   * @param basis what they were worked out from; compared with what is there
   * @throws HostError; its `touched` says whether some of the changes may have been made
   */
  async apply(changes: ChangeSet, basis?: ObservedWorkbook): Promise<void> {
    if (changes.length === 0) return;
    const { formats, packetBytes } = this;
    await this.run(
      onlySheet(changes.map(sheetOf)),
      (context, progress) =>
        applyChanges(
          context,
          joinedCells(changes),
          { formats, basis },
          { packetBytes, sent: () => (progress.writesSent += 1) },
        ),
      // A write that Excel held back would land on what was typed meanwhile.
      { delayForCellEdit: false },
    );
  }

  /** @throws HostError */
  watch(
    edited: (edit: SheetEdit) => void,
    calculated: (sheet: string) => void,
  ): Promise<() => Promise<void>> {
    const nameOf = (id: string): string | null => this.sheetNames.get(id) ?? null;
    return this.run(undefined, (context) => watchSheets(context, nameOf, edited, calculated));
  }

  /**
   * One sync for each 4.5 MB.
   * @throws HostError notFound where there is no such sheet
   */
  readAreas(areas: readonly SheetArea[]): Promise<ReadAreas> {
    return this.run(onlySheet(areas.map(({ sheet }) => sheet)), (context) =>
      readAreas(context, areas, this.tables),
    );
  }

  /** @throws HostError notFound where there is no such sheet */
  reveal(sheet: string, cell: string): Promise<void> {
    return this.run(sheet, async (context) => {
      const worksheet = sheetNamed(context, sheet);
      worksheet.activate();
      worksheet.getRange(cell).untrack().select();
      await context.sync();
    });
  }

  private know({ sheets, tables }: Catalog): void {
    this.tables = tables;
    this.sheetNames.clear();
    for (const { id, name } of sheets) this.sheetNames.set(id, name);
  }

  /**
   * Runs a batch; anew, from its first look on, while a cell is being edited, as long as nothing was
   * written.
   */
  private async run<T>(
    sheet: string | undefined,
    batch: (context: Excel.RequestContext, progress: Progress) => Promise<T>,
    options: Excel.RunOptions = { delayForCellEdit: true },
  ): Promise<T> {
    const patience = new Patience(this.pause);
    for (;;) {
      const progress: Progress = { writesSent: 0, sheet };
      try {
        return await this.excelRun(options, (context) => batch(context, progress));
      } catch (thrown) {
        const error = asHostError(thrown, progress);
        const mayRunAgain =
          error instanceof HostError && error.reason === 'cellEditMode' && !error.touched;
        if (!mayRunAgain || !(await patience.again())) throw error;
      }
    }
  }
}
