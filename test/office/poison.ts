/** Wrong cached values: what is right after recalculating was calculated, not read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FORMULA_CELL = /<c ([^>]*)>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g;

/** A number in every second cell, a text in the others; neither occurs in a book. */
function poisonCells(source: string): { text: string; cells: number } {
  let cells = 0;
  const text = source.replace(FORMULA_CELL, (_cell, attributes: string, formula: string) => {
    cells += 1;
    const plain = attributes.replace(/ t="\w+"/, '');
    return cells % 2 === 0
      ? `<c ${plain}>${formula}<v>424242</v></c>`
      : `<c ${plain} t="str">${formula}<v>POISON</v></c>`;
  });
  return { text, cells };
}

/** The file with a wrong cached value in every formula cell, and how many there are. */
export function poisoned(bytes: Uint8Array): { bytes: Uint8Array; cells: number } {
  let cells = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, content];
    const done = poisonCells(strFromU8(content));
    cells += done.cells;
    return [path, strToU8(done.text)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), cells };
}
