/**
 * Charts of a sheet: where they stand, and every element of their parts by its path. The values of the
 * moment that a file keeps beside each reference are left out: the cells have them.
 */
import { parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { one, textAt, within } from '../file/elements';
import type { Parts } from '../file/packages';
import { relatedParts } from '../file/structure';
import { attributesText, type SeenBook } from './seenParts';

const OF_THE_MOMENT = ['c:strCache', 'c:numCache', 'c:multiLvlStrCache'];

/** The name of a series: its text, and the cell that it is taken from. */
function seeName(seen: SeenBook, place: string, name: XmlElement): void {
  const [reference] = within(name, 'c:f');
  seen.set(
    `${place} name`,
    within(name, 'c:v')
      .map(({ text }) => text)
      .join(),
  );
  if (reference !== undefined) seen.set(`${place} name's cell`, reference.text);
}

function seeElement(seen: SeenBook, place: string, element: XmlElement): void {
  if (OF_THE_MOMENT.includes(element.tag)) return;
  const said = `${attributesText(element)} ${element.text.trim()}`.trim();
  if (said !== '') seen.set(place, said);
  const counts = new Map<string, number>();
  for (const child of element.children) {
    const count = (counts.get(child.tag) ?? 0) + 1;
    counts.set(child.tag, count);
    if (element.tag === 'c:ser' && child.tag === 'c:tx') seeName(seen, place, child);
    else seeElement(seen, `${place}/${child.tag}${count === 1 ? '' : count}`, child);
  }
}

function corner(anchor: XmlElement, name: string): string {
  const at = ['col', 'colOff', 'row', 'rowOff'];
  return at.map((each) => textAt(anchor, `xdr:${name}`, `xdr:${each}`)).join(' ');
}

export function seeCharts(seen: SeenBook, sheet: string, parts: Parts, sheetPart: string): void {
  for (const { type, target: drawing } of relatedParts(parts, sheetPart)) {
    if (type !== 'drawing') continue;
    const charts = new Map(relatedParts(parts, drawing).map(({ id, target }) => [id, target]));
    for (const anchor of within(parseTree(parts[drawing] ?? '', drawing), 'xdr:twoCellAnchor')) {
      const { name = '', descr = '' } = one(anchor, 'xdr:cNvPr').attributes;
      const part = charts.get(one(anchor, 'c:chart').attributes['r:id'] ?? '') ?? '';
      const place = `${sheet}!chart ${name}`;
      const { editAs = '' } = anchor.attributes;
      seen.set(`${place} area`, `${corner(anchor, 'from')} to ${corner(anchor, 'to')} ${editAs}`);
      seen.set(`${place} alternative text`, descr);
      seeElement(seen, place, parseTree(parts[part] ?? '', part));
    }
  }
}
