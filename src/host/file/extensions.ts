/**
 * Extension elements of a sheet (`<extLst>`): Excel 2010 and later keep rules there which refer to
 * other sheets. They are of another namespace than the part's, so they are found by local name.
 */
import { child, children, type Edit, type XmlElement } from './xmlTree';

/** URIs of the extensions that hold rules (MS-XLSX 2.2.4.3). */
export const EXTENSION = {
  conditionalFormats: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
  validations: '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
} as const;

function localName({ tag }: XmlElement): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** Children of any namespace with this local name. */
export function foreignChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((each) => localName(each) === name);
}

/** Text of the formula in `<x14:formula1><xm:f>…`; undefined where there is none. */
export function foreignText(element: XmlElement, ...names: readonly string[]): string | undefined {
  const found = names.reduce<XmlElement | undefined>(
    (at, name) => (at === undefined ? undefined : foreignChildren(at, name)[0]),
    element,
  );
  return found?.text;
}

/** The list in an extension, e.g. `<x14:dataValidations>`, with what is around it. */
export interface ExtensionList {
  readonly list: XmlElement;
  readonly extension: XmlElement;
  readonly extensions: XmlElement;
}

/** The list of an extension of the sheet; undefined where there is none. */
export function extensionList(worksheet: XmlElement, uri: string): ExtensionList | undefined {
  const extensions = child(worksheet, 'extLst');
  const wanted = uri.toLowerCase();
  const extension = children(extensions, 'ext').find(
    ({ attributes }) => attributes['uri']?.toLowerCase() === wanted,
  );
  const list = extension?.children[0];
  if (extensions === undefined || extension === undefined || list === undefined) return undefined;
  return { list, extension, extensions };
}

/** Edit that takes an element out. */
export function removal({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

/** Edit that takes a list out, and what would be left empty around it. */
export function listRemoval({ list, extension, extensions }: ExtensionList): Edit {
  if (extension.children.length > 1) return removal(list);
  return removal(children(extensions, 'ext').length > 1 ? extension : extensions);
}
