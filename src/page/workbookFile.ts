/** The workbook as a file to keep. The file host is loaded only when someone asks for one. */
import { wholeBook } from '../commands/loadPlan';
import type { Book } from '../core/book';
import { PERIOD_CODES } from '../core/period';
import type { WorkbookSpec } from '../sheets/spec';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const KEEP_MS = 60_000;

/** Bytes of the .xlsx of a specification. */
export async function workbookBytes(spec: WorkbookSpec): Promise<Uint8Array> {
  const { FileHost } = await import('../host/file/fileHost');
  const host = FileHost.create({ title: spec.title });
  await host.apply(wholeBook(spec));
  return host.save();
}

/** @example `theo-doi-vinh-phuc-2022-2025-2023-6t.xlsx` */
export function workbookFileName({ plan, selection }: Book): string {
  return `theo-doi-${plan.id}-${selection.year}-${PERIOD_CODES[selection.period]}.xlsx`;
}

/** Hands bytes to the browser as a download. */
export function offerDownload(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
