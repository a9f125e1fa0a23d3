/**
 * An Office package: parts in a zip, their content types, and the relationships between them. Parts
 * that nobody rewrites keep their bytes, compressed as they came.
 */
import { CONTENT_TYPE, CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from './dialect';
import { OpenFault } from './openFault';
import { relationshipsPart, relativeTarget, resolveTarget } from './partNames';
import { decodePart, encodePart } from './partText';
import { applyEdits, children, editElement, parseTree, prefixOf } from './xmlTree';
import { elementXml, XML_HEADER } from './xmlWrite';
import { entryContent, readZip, type ZipEntry, type ZipLimits } from './zipRead';
import { packEntry, writeZip } from './zipWrite';

const TYPES_PART = '[Content_Types].xml';

export interface Relationship {
  readonly id: string;
  /** URI; its last step is what matters, e.g. `…/worksheet`. */
  readonly type: string;
  /** Name of the part it leads to; the plain target of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** A part as it came, or its new content; compressed when saved. */
type Part =
  | { readonly name: string; readonly entry: ZipEntry }
  | { readonly name: string; readonly content: Uint8Array };

export type PackageState = ReadonlyMap<string, Part>;

/** Remembers what a function reads from a part: parts are never changed in place. */
export class PartReader<T extends object> {
  private readonly known = new WeakMap<Part, T>();

  constructor(private readonly read: (text: string, name: string) => T) {}

  of(part: Part, text: () => string): T {
    let found = this.known.get(part);
    if (found === undefined) {
      found = this.read(text(), part.name);
      this.known.set(part, found);
    }
    return found;
  }
}

type Attributes = Readonly<Record<string, string>>;

function relationshipAttributes(text: string, part: string): readonly Attributes[] {
  return children(parseTree(text, part), 'Relationship').map(({ attributes }) => attributes);
}

export class Package {
  private readonly verified = new WeakSet<ZipEntry>();
  private readonly relationshipReader = new PartReader(relationshipAttributes);

  /** By name in lower case: part names differ in more than case. */
  private constructor(private parts: Map<string, Part>) {}

  /** A package that has content types and nothing else. */
  static create(): Package {
    const defaults =
      elementXml('Default', { Extension: 'rels', ContentType: CONTENT_TYPE.relationships }) +
      elementXml('Default', { Extension: 'xml', ContentType: 'application/xml' });
    const created = new Package(new Map());
    created.setText(
      TYPES_PART,
      XML_HEADER + elementXml('Types', { xmlns: CONTENT_TYPES }, defaults),
    );
    return created;
  }

  /**
   * Opens a zip. Parts are checked when they are read; {@link verify} checks the others.
   * @throws OpenFault when the zip is damaged, too large or encrypted
   */
  static open(bytes: Uint8Array, limits: ZipLimits): Package {
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes, limits)) {
      parts.set(entry.name.toLowerCase(), { name: entry.name, entry });
    }
    return new Package(parts);
  }

  /**
   * Checks length and checksum of the parts that nobody has read yet.
   * @throws OpenFault `file.damaged`
   */
  verify(): void {
    for (const part of this.parts.values()) {
      if ('entry' in part && !this.verified.has(part.entry)) entryContent(part.entry);
    }
  }

  /** A state to come back to with {@link restore}. Parts are never changed in place. */
  snapshot(): PackageState {
    return new Map(this.parts);
  }

  restore(state: PackageState): void {
    this.parts = new Map(state);
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** @throws OpenFault `file.damaged` when the part is missing */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    if ('content' in part) return part.content;
    this.verified.add(part.entry);
    return entryContent(part.entry);
  }

  /** @throws OpenFault `file.damaged` when the part is missing or no text */
  text(name: string): string {
    return decodePart(this.bytes(name), name);
  }

  /**
   * What the reader makes of a part, read once as long as the part stays the same.
   * @throws OpenFault `file.damaged` when the part is missing or no text; what the reader throws
   */
  read<T extends object>(name: string, reader: PartReader<T>): T {
    return reader.of(this.part(name), () => this.text(name));
  }

  setText(name: string, text: string): void {
    this.setBytes(name, encodePart(text));
  }

  setBytes(name: string, content: Uint8Array): void {
    const key = name.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content });
  }

  /** Adds a part with its content type. */
  add(name: string, contentType: string, content: Uint8Array): void {
    this.setBytes(name, content);
    const source = this.text(TYPES_PART);
    const types = parseTree(source, TYPES_PART);
    const override = elementXml(`${prefixOf(types)}Override`, {
      PartName: `/${name}`,
      ContentType: contentType,
    });
    this.setText(TYPES_PART, applyEdits(source, editElement(source, types, { append: override })));
  }

  /** Removes a part with its content type and its own relationships; those that lead to it stay. */
  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
    this.parts.delete(relationshipsPart(name).toLowerCase());
    const source = this.text(TYPES_PART);
    const gone = children(parseTree(source, TYPES_PART), 'Override').filter(
      ({ attributes }) =>
        resolveTarget('', attributes['PartName'] ?? '').toLowerCase() === name.toLowerCase(),
    );
    const edits = gone.map(({ start, end }) => ({ start, end, text: '' }));
    this.setText(TYPES_PART, applyEdits(source, edits));
  }

  /** A free name such as `xl/worksheets/sheet3.xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** Content type of a part, by its own entry or its extension; `''` when none is given. */
  contentType(name: string): string {
    const types = parseTree(this.text(TYPES_PART), TYPES_PART);
    const own = children(types, 'Override').find(
      ({ attributes }) =>
        resolveTarget('', attributes['PartName'] ?? '').toLowerCase() === name.toLowerCase(),
    );
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = children(types, 'Default').find(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
    );
    return (own ?? byExtension)?.attributes['ContentType'] ?? '';
  }

  /** Relationships of a part (`''` is the package), in their order. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return this.read(part, this.relationshipReader).map((attributes) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: attributes['Type'] ?? '',
        target: external ? target : this.findTarget(resolveTarget(source, target)),
        external,
      };
    });
  }

  /** Adds a relationship and returns its id. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const text = this.has(part)
      ? this.text(part)
      : XML_HEADER + elementXml('Relationships', { xmlns: PACKAGE_RELATIONSHIPS });
    const root = parseTree(text, part);
    const append = elementXml(`${prefixOf(root)}Relationship`, {
      Id: id,
      Type: type,
      Target: relativeTarget(source, target),
    });
    this.setText(part, applyEdits(text, editElement(text, root, { append })));
    return id;
  }

  /** Removes the relationships of `source` that lead to `target`. */
  unrelate(source: string, target: string): void {
    const part = relationshipsPart(source);
    const ids = this.relationships(source)
      .filter((each) => !each.external && each.target.toLowerCase() === target.toLowerCase())
      .map(({ id }) => id);
    const text = this.text(part);
    const edits = children(parseTree(text, part), 'Relationship')
      .filter(({ attributes }) => ids.includes(attributes['Id'] ?? ''))
      .map(({ start, end }) => ({ start, end, text: '' }));
    this.setText(part, applyEdits(text, edits));
  }

  /** The zip file. Equal content gives equal bytes. */
  save(): Uint8Array {
    const entries = [...this.parts.values()].map((part) =>
      'entry' in part ? part.entry : packEntry(part.name, part.content),
    );
    return writeZip(entries);
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new OpenFault('file.damaged', `no part ${name}`);
    return part;
  }

  /** Targets may be percent-encoded and differ in case; the part's own spelling is returned. */
  private findTarget(target: string): string {
    const plain = this.parts.get(target.toLowerCase());
    if (plain !== undefined) return plain.name;
    try {
      return this.parts.get(decodeURIComponent(target).toLowerCase())?.name ?? target;
    } catch {
      return target;
    }
  }
}
