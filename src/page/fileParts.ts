/** What the files of file mode need of the page around them. */
import type { ChangeSet } from '../host/host';
import type { Texts } from '../locales/texts';
import type { FilePort } from './book/fileClient';
import type { WorkStore } from './book/keptWork';

export interface FileParts {
  readonly file: FilePort;
  readonly store: WorkStore;
  readonly text: () => Texts['file'];
  /** Hands the file over to be kept. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** What draws the sample workbook. */
  readonly demo: () => Promise<ChangeSet>;
  /** Brings the work back from the tab that has it. */
  readonly takeBack: () => Promise<void>;
  /** Another workbook has taken the place of the one that was open. */
  readonly onReplaced: () => void;
  readonly report: (fault: unknown) => void;
}
