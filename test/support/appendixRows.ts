/**
 * The appendix table of Plan 232/KH-UBND, found in the dumped text by what must come next: the next
 * Roman section, the next row number of the section. Nothing here knows the plan that was made of it.
 */

export interface AppendixRow {
  /** `<ROMAN>.<row>`. */
  readonly id: string;
  /** Words between this row's number and the next, in the order of the dump. */
  readonly words: readonly string[];
}

export interface AppendixSection {
  readonly roman: string;
  /** Words between the Roman number and the first row. */
  readonly heading: readonly string[];
  readonly rows: readonly AppendixRow[];
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
const SECTION_TITLE = 'Chỉ số nội dung';

/** A word that ends in a hyphen was broken at the end of a line (`34/2007/PL-`, `2023-`). */
const BROKEN_WORD = /\S-$/;

/** Words of a text, those that a line end broke joined again. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = words[words.length - 1];
    if (last !== undefined && BROKEN_WORD.test(last)) words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words;
}

function tableLines(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(lines.lastIndexOf('PHỤ LỤC'));
}

/** The number of a row or section stands alone on its line or before the first words of the row. */
function opensWith(line: string | undefined, number: string): boolean {
  return line === number || (line ?? '').startsWith(`${number} `);
}

function headingAt(lines: readonly string[], roman: string, from: number): number {
  const at = lines.findIndex(
    (line, index) =>
      index >= from &&
      opensWith(line, roman) &&
      `${line} ${lines[index + 1] ?? ''}`.startsWith(`${roman} ${SECTION_TITLE}`),
  );
  if (at < 0) throw new Error(`No heading of section ${roman} in the appendix.`);
  return at;
}

function wordsBetween(lines: readonly string[], from: number, to: number): readonly string[] {
  return wordsOf(lines.slice(from, to).join('\n')).slice(1);
}

function sectionOf(roman: string, lines: readonly string[]): AppendixSection {
  const starts = [0];
  lines.forEach((line, index) => {
    if (index > 0 && opensWith(line, String(starts.length))) starts.push(index);
  });
  const parts = starts.map((start, n) => wordsBetween(lines, start, starts[n + 1] ?? lines.length));
  const [heading = [], ...rows] = parts;
  return {
    roman,
    heading,
    rows: rows.map((words, index) => ({ id: `${roman}.${String(index + 1)}`, words })),
  };
}

/** The eight sections of the appendix with their rows, as the text has them. */
export function appendixSections(text: string): readonly AppendixSection[] {
  const lines = tableLines(text);
  const starts: number[] = [];
  for (const roman of ROMANS) starts.push(headingAt(lines, roman, starts[starts.length - 1] ?? 0));
  return ROMANS.map((roman, n) => sectionOf(roman, lines.slice(starts[n], starts[n + 1])));
}
