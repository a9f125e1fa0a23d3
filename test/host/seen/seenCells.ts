/** Contents and looks of the cells of a sheet, and the heights of its rows. */
import { parseCell } from '../../../src/core/a1';
import { formulaKey } from '../../../src/core/formulaKey';
import { unescapeText } from '../../../src/host/file/xmlWrite';
import type { SeenLooks } from './seenLooks';
import type { SeenBook } from './seenParts';

/** Attributes in any order; a formula, a value, or nothing. */
const CELL = /<c ([^>]*?)(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;
const ROW = /<row ([^>]*?)\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  );
}

function plainText(xml: string): string {
  return unescapeText(xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
}

/** A formula without its way of writing: blanks, case, quotes that are not needed. */
export function normalFormula(formula: string, address: string): string {
  return formulaKey(formula, parseCell(address) ?? { row: 1, column: 1 });
}

function constant(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return JSON.stringify(strings[Number(value)]);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return `error ${value}`;
  return type === 'str' ? JSON.stringify(plainText(value)) : `number ${value}`;
}

/** Rows with a height of their own or hidden; all others fit what they hold. */
function seeRows(seen: SeenBook, sheet: string, data: string): void {
  for (const [, text = ''] of data.matchAll(ROW)) {
    const { r = '', ht = '', customHeight, hidden } = attributesOf(text);
    const said = [
      ...(customHeight === '1' ? [`height ${ht}`] : []),
      ...(hidden === '1' ? ['hidden'] : []),
    ];
    if (said.length > 0) seen.set(`${sheet}!row ${r}`, said.join(' '));
  }
}

/** @param data what stands between the tags of `<sheetData>` */
export function seeCells(
  seen: SeenBook,
  sheet: string,
  data: string,
  { looks, strings }: { readonly looks: SeenLooks; readonly strings: readonly string[] },
): void {
  let count = 0;
  for (const [, said = '', formula, value] of data.matchAll(CELL)) {
    count += 1;
    const { r: address = '', s: format = '0', t: type = '' } = attributesOf(said);
    const place = `${sheet}!${address}`;
    const look = looks.cell(Number(format));
    if (look !== null) seen.set(`${place} look`, look);
    if (formula !== undefined) seen.set(place, `=${plainText(formula)}`);
    else if (value !== undefined) seen.set(place, constant(type, value, strings));
  }
  // What the pattern does not know would be passed over.
  const all = data.split('<c ').length - 1;
  if (count !== all) throw new Error(`${sheet}: ${all - count} of ${all} cells are not understood`);
  seeRows(seen, sheet, data);
}
