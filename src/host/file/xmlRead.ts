/**
 * Reading XML, event by event, fast enough for a sheet of millions of cells. Names come without
 * their prefix: OpenXML SDK writes `<x:c>` where Excel writes `<c>`. Elements of another namespace
 * than the root's (extensions) are skipped with all they hold.
 */
import { SaxesParser } from 'saxes';
import { OpenFault } from './openFault';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Prefixes in force inside one element, and what they make of each tag name met so far. */
interface Scope {
  readonly prefixes: Readonly<Record<string, string>>;
  /** Local name by tag name; null for a foreign element. */
  readonly names: Map<string, string | null>;
}

/** Follows namespace declarations. Most parts declare everything at the root, so names are cached. */
export class Namespaces {
  private readonly scopes: Scope[] = [{ prefixes: {}, names: new Map() }];
  private readonly declaring: boolean[] = [];
  private root: string | null = null;

  private get scope(): Scope {
    return this.scopes[this.scopes.length - 1] ?? { prefixes: {}, names: new Map() };
  }

  /**
   * Local name of an element that opens, or null when it is not of the root's namespace.
   * @param mayDeclare false saves the search for declarations where there can be none
   */
  open(tagName: string, attributes: XmlAttributes, mayDeclare = true): string | null {
    const declares = mayDeclare && this.declare(attributes);
    this.declaring.push(declares);
    const { names } = this.scope;
    let local = names.get(tagName);
    if (local === undefined) names.set(tagName, (local = this.resolve(tagName)));
    return local;
  }

  close(): void {
    if (this.declaring.pop() === true) this.scopes.pop();
  }

  /** URI of a prefix (`''` is the default namespace) where the reader stands. */
  uri(prefix: string): string {
    return this.scope.prefixes[prefix] ?? '';
  }

  private declare(attributes: XmlAttributes): boolean {
    let prefixes: Record<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      prefixes ??= { ...this.scope.prefixes };
      if (name === 'xmlns') prefixes[''] = attributes[name] ?? '';
      else if (name.startsWith('xmlns:')) prefixes[name.slice(6)] = attributes[name] ?? '';
    }
    if (prefixes === null) return false;
    this.scopes.push({ prefixes, names: new Map() });
    return true;
  }

  private resolve(tagName: string): string | null {
    const colon = tagName.indexOf(':');
    const uri = this.uri(colon < 0 ? '' : tagName.slice(0, colon));
    this.root ??= uri;
    return uri === this.root ? tagName.slice(colon + 1) : null;
  }
}

/** Runs a parser over a text; bad XML becomes `file.damaged`. */
export function parseAll(parser: SaxesParser, source: string, part: string): void {
  parser.on('error', (error) => {
    throw new OpenFault('file.damaged', `${part}: ${error.message}`);
  });
  parser.write(source).close();
}

/**
 * Reads a part.
 * @throws OpenFault `file.damaged` when it is not well-formed
 */
export function readXml(source: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  /** How deep the reader is inside a foreign element. */
  let foreign = 0;
  const locals: string[] = [];
  /** Behind it no namespace is declared any more; in a sheet nearly everything is. */
  const lastDeclaration = source.lastIndexOf('xmlns');
  let tagEnd = 0;
  parser.on('opentag', (tag) => {
    const mayDeclare = tagEnd <= lastDeclaration;
    tagEnd = parser.position;
    const local = foreign > 0 ? null : namespaces.open(tag.name, tag.attributes, mayDeclare);
    if (local === null) foreign++;
    else {
      locals.push(local);
      handler.open(local, tag.attributes);
    }
  });
  parser.on('closetag', () => {
    if (foreign > 0) {
      if (--foreign === 0) namespaces.close();
      return;
    }
    namespaces.close();
    const local = locals.pop();
    if (local !== undefined) handler.close?.(local);
  });
  const text = (piece: string): void => {
    if (foreign === 0) handler.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parseAll(parser, source, part);
}
