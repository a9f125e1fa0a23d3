/** What observers of a saved workbook share: its parts as trees, and a list of what was seen. */
import { child, children, parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { unescapeText } from '../../../src/host/file/xmlWrite';
import type { Parts } from '../file/packages';
import { relatedParts } from '../file/structure';

/**
 * Everything that a person would find in a workbook, as texts by where it is found:
 * `Theo dõi!B5 look`, `Theo dõi!format 1`, `name NamTheoDoi`.
 */
export type SeenBook = Map<string, string>;

export function attributesText(element: XmlElement | undefined): string {
  if (element === undefined) return 'none';
  return Object.entries(element.attributes)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ');
}

export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : unescapeText(element.text);
}

/** The part that a relationship of this kind leads to; the text of none is empty. */
export function relatedTree(parts: Parts, from: string, kind: string): XmlElement | undefined {
  const found = relatedParts(parts, from).find(({ type }) => type === kind);
  return found === undefined ? undefined : parseTree(parts[found.target] ?? '', found.target);
}

/** The shared strings; ours have no formatted pieces. */
export function sharedTexts(parts: Parts): string[] {
  const root = relatedTree(parts, 'xl/workbook.xml', 'sharedStrings');
  return children(root, 'si').map((item) => {
    const text = child(item, 't');
    if (text === undefined) throw new Error('a shared string with formatted pieces');
    return unescapeText(text.text);
  });
}
