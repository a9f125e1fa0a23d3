const KEEP_MS = 60_000;

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, to be kept. */
export function offerDownload(name: string, content: Uint8Array | string, type = XLSX_TYPE): void {
  const part = typeof content === 'string' ? content : content.slice();
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Not at once: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
