/**
 * The host for real .xlsx files: opens, patches and saves them, in a browser, a worker or on the
 * command line. Only the parts that a change concerns are rewritten; every other part keeps its
 * bytes, so an officer's pivot table, picture or macro survives.
 */
import type { Outcome } from '../../core/finding';
import type { ChangeSet, Host, ObservedWorkbook } from '../host';
import { applyChanges } from './applyChanges';
import { blankPackage } from './blankBook';
import { Book } from './book';
import { extensionOf } from './dialect';
import { checkSignature } from './fileSignature';
import { OpenFault, openFinding } from './openFault';
import { Package } from './package';

export interface OpenOptions {
  /** Bytes of the file; 100 MB unless told. */
  readonly maxBytes?: number;
  /** Bytes of all parts together once inflated, against zip bombs; 1 GB unless told. */
  readonly maxContentBytes?: number;
  /** Name of the file, for findings. */
  readonly file?: string;
}

const MAX_BYTES = 100_000_000;
const MAX_CONTENT_BYTES = 1_000_000_000;

export class FileHost implements Host {
  private constructor(private readonly book: Book) {}

  /** An empty workbook. It needs a sheet before it is saved. */
  static create(options: { readonly title: string }): FileHost {
    return new FileHost(new Book(blankPackage(options.title)));
  }

  /**
   * Opens a file and reads all of it, so that a damaged one is refused here and never later. The
   * host keeps using `bytes`: do not change them.
   * @returns the host, or one finding: `file.empty`, `file.tooLarge`, `file.notZip`,
   *   `file.encrypted`, `file.oldFormat`, `file.binaryFormat`, `file.notWorkbook`, `file.damaged`
   */
  static open(bytes: Uint8Array, options: OpenOptions = {}): Outcome<FileHost> {
    try {
      checkSignature(bytes, options.maxBytes ?? MAX_BYTES);
      const maxContentBytes = options.maxContentBytes ?? MAX_CONTENT_BYTES;
      const parts = Package.open(bytes, { maxContentBytes });
      const book = new Book(parts);
      for (const sheet of book.worksheets()) book.observe(sheet);
      parts.verify();
      return { ok: true, value: new FileHost(book), findings: [] };
    } catch (error) {
      if (!(error instanceof OpenFault)) throw error;
      return { ok: false, findings: [openFinding(error.code, options.file)] };
    }
  }

  /** True where the book counts its dates from 1904. Values are given as they stand in the file. */
  get date1904(): boolean {
    return this.book.workbook.date1904;
  }

  /**
   * What the name of the file must end with, with its dot: Excel opens no workbook under another
   * kind's name. `.xlsm` where it holds macros.
   */
  get extension(): string {
    const { parts, workbookPart } = this.book;
    return extensionOf(parts.contentType(workbookPart));
  }

  read(sheetNames?: readonly string[]): Promise<ObservedWorkbook> {
    const wanted = sheetNames?.map((name) => name.toLowerCase());
    const sheets = this.book
      .worksheets()
      .filter(({ name }) => wanted === undefined || wanted.includes(name.toLowerCase()))
      .map((sheet) => this.book.observe(sheet));
    return Promise.resolve({ sheets, names: this.book.workbook.names });
  }

  /**
   * Applies the changes in order, all or none. New rows of a table take the formats of its last
   * row; cells keep theirs. After cells have changed, spreadsheets calculate the book when they
   * open it. This host does not know what follows from what: whoever writes also writes the results
   * that changed, and null for those that it cannot work out.
   * @throws (by the promise) HostError, RangeError: see {@link applyChanges}
   */
  apply(changes: ChangeSet): Promise<void> {
    return new Promise((resolve) => {
      applyChanges(this.book, changes);
      resolve();
    });
  }

  /**
   * The file's bytes; equal content gives equal bytes.
   * @throws RangeError when no sheet is visible: a fault of the program
   */
  save(): Uint8Array {
    if (this.book.workbook.sheets.every(({ hidden }) => hidden)) {
      throw new RangeError('a workbook needs a visible sheet');
    }
    return this.book.parts.save();
  }
}
