/** Text that was copied from Excel, Word or an e-mail, as rows of cells. */

export interface PastedRow {
  /** Line of the box in which the row begins, from 1. */
  readonly line: number;
  /** As it stands in the box: what is not written is left there. */
  readonly raw: string;
  readonly cells: readonly string[];
}

/** A cell in quotes: Excel puts them around line breaks and quotes; anything else only begins with one. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const LINE_END = /\r\n|\r|\n/g;

interface Cell {
  readonly text: string;
  readonly end: number;
}

function cellAt(text: string, start: number): Cell {
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) {
    return { text: (quoted[1] ?? '').replace(/""/g, '"'), end: QUOTED.lastIndex };
  }
  PLAIN.lastIndex = start;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { text: plain, end: start + plain.length };
}

/**
 * Rows with anything in them; cells are separated by tabs, as Excel copies them.
 * @example pastedRows('Xã A\tXA\n\nXã B') // rows of lines 1 and 3
 */
export function pastedRows(text: string): PastedRow[] {
  const rows: PastedRow[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const [start, first] = [at, line];
    const cells: string[] = [];
    for (;;) {
      const cell = cellAt(text, at);
      cells.push(cell.text);
      at = cell.end;
      if (text[at] !== '\t') break;
      at += 1;
    }
    const raw = text.slice(start, at);
    line += (raw.match(LINE_END)?.length ?? 0) + 1;
    if (raw.trim() !== '') rows.push({ line: first, raw, cells });
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}
