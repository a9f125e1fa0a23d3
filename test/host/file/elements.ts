/** Ways through an XML tree by tags with their prefixes: drawings of ours write `xdr`, `a` and `c`. */
import type { XmlElement } from '../../../src/host/file/xmlTree';

/** All elements of a tag below one, e.g. `c:ser`. */
export function within(element: XmlElement, tag: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.tag === tag ? [child] : []),
    ...within(child, tag),
  ]);
}

/** The first of them. */
export function one(element: XmlElement, tag: string): XmlElement {
  const [found] = within(element, tag);
  if (found === undefined) throw new Error(`no ${tag} in ${element.tag}`);
  return found;
}

/** The text of the element at the end of a path of tags. */
export function textAt(element: XmlElement, ...tags: readonly string[]): string {
  return tags.reduce(one, element).text;
}
