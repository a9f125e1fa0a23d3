/** Cells as spreadsheets put them into the clipboard: lines and tabs, and a table of HTML. */

/** A text in quotes ends with one that a tab, a new line or the end follows. */
function quotedEnd(text: string, start: number): number | null {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') {
      at++;
    } else if (text[at + 1] === '"') {
      at += 2;
    } else {
      const next = text[at + 1];
      return next === undefined || next === '\t' || next === '\n' ? at : null;
    }
  }
  return null;
}

function plainEnd(text: string, start: number): number {
  const found = /[\t\n]/g;
  found.lastIndex = start;
  return found.exec(text)?.index ?? text.length;
}

/**
 * Cells of a copied range. A cell that holds a line break, a tab or quotes is in quotes, and quotes
 * in it are doubled, as Excel writes them. A quote that nothing closes is a letter like any other.
 */
export function parseCells(clipboard: string): string[][] {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; ; at++) {
    const end = text[at] === '"' ? quotedEnd(text, at) : null;
    const stop = end === null ? plainEnd(text, at) : end + 1;
    const cell = end === null ? text.slice(at, stop) : text.slice(at + 1, end).replace(/""/g, '"');
    rows[rows.length - 1]?.push(cell);
    at = stop;
    if (at >= text.length) return rows;
    if (text[at] === '\n') rows.push([]);
  }
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** What {@link parseCells} reads. Lines end as Windows ends them. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** What is copied of a cell. */
export interface CopiedCell {
  /** As it is shown. */
  readonly text: string;
  /** Of a number: the number behind it. */
  readonly number: number | null;
}

/**
 * Excel and LibreOffice read the number beside the text, in whatever language; a text stays a text,
 * also one that looks like a number or a date.
 */
function htmlCell({ text, number }: CopiedCell): string {
  const shown = escaped(text).replace(/\n/g, '<br style="mso-data-placement:same-cell">');
  if (number !== null) return `<td x:num="${number}" sdval="${number}">${shown}</td>`;
  return text === '' ? '<td></td>' : `<td style="mso-number-format:'\\@'">${shown}</td>`;
}

export function writeHtml(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`;
}
