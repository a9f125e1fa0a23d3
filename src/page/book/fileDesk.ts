/**
 * The file of the open workbook, as the worker keeps it. A file that is opened stands beside the open one
 * until somebody takes it: one that turns out to be useless leaves everything as it was.
 */
import type { Outcome } from '../../core/finding';
import { FileHost } from '../../host/file/fileHost';
import { openSameDays } from '../../host/file/openSameDays';
import type { ChangeSet, ObservedWorkbook } from '../../host/host';
import { formulaResults } from './results';

export interface OpenRequest {
  readonly content: Blob | Uint8Array;
  /** Name of the file, for findings. */
  readonly name: string;
}

export interface OpenedFile {
  readonly observed: ObservedWorkbook;
  /** What the file's name must end with, with its dot. */
  readonly extension: string;
}

/** What the page may ask the worker for. */
export type FileCalls = {
  /** Begins an empty workbook in place of the open one. */
  create(title: string): Promise<void>;
  /** Opens a file beside the open one. */
  open(request: OpenRequest): Promise<Outcome<OpenedFile>>;
  /** The file that was opened last takes the place of the open one. */
  take(argument: null): Promise<void>;
  read(argument: null): Promise<ObservedWorkbook>;
  /** @throws HostError, RangeError; nothing is changed then */
  apply(changes: ChangeSet): Promise<void>;
  /**
   * The file's bytes, with the results that the formulas of ours have by now.
   * @param file name of the workbook
   */
  save(file: string): Promise<Uint8Array>;
};

async function bytesOf(content: Blob | Uint8Array): Promise<Uint8Array> {
  return content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
}

/** The calls over a workbook that is empty at first. */
export function fileDesk(): FileCalls {
  let current = FileHost.create({ title: '' });
  let opened: FileHost | null = null;
  return {
    create: (title) => {
      current = FileHost.create({ title });
      return Promise.resolve();
    },
    open: async ({ content, name }) => {
      opened = null;
      const outcome = openSameDays(await bytesOf(content), { file: name });
      if (!outcome.ok) return outcome;
      opened = outcome.value;
      const { extension } = opened;
      return { ok: true, value: { observed: await opened.read(), extension }, findings: [] };
    },
    take: () => {
      if (opened === null) throw new Error('no file was opened');
      current = opened;
      opened = null;
      return Promise.resolve();
    },
    read: () => current.read(),
    apply: (changes) => current.apply(changes),
    save: async (file) => {
      await current.apply(formulaResults(await current.read(), file));
      return current.save();
    },
  };
}
