/**
 * The book's table of strings. Cells refer to it by number, so it only grows: what stands in it
 * keeps its place and its bytes, new strings are appended.
 */
import type { Dialect } from './dialect';
import { applyEdits, editElement, parseTree, prefixOf } from './xmlTree';
import { readXml } from './xmlRead';
import { escapeText, unescapeText, XML_HEADER } from './xmlWrite';

/** What an `<si>` or `<is>` says: its runs joined, phonetic hints left out. */
export class StringItemReader {
  private text = '';
  private inText = false;
  private inPhonetic = false;
  private runs = false;

  start(): void {
    this.text = '';
    this.runs = false;
  }

  open(name: string): void {
    if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'r') this.runs = true;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  /** The string so far, and whether it is without formatting of its own. */
  finish(): { readonly text: string; readonly plain: boolean } {
    return { text: unescapeText(this.text), plain: !this.runs };
  }
}

/** Blanks at either end, and line breaks, would be lost without it. */
function preserved(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}

export class SharedStrings {
  private readonly texts: string[] = [];
  /** Places of the plain strings, made when the first string is looked for. */
  private places: Map<string, number> | null = null;
  private readonly formatted = new Set<number>();
  private readonly known: number;
  private references = 0;

  /** @throws OpenFault `file.damaged` */
  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {
    const item = new StringItemReader();
    readXml(source, part, {
      open: (name) => {
        if (name === 'si') item.start();
        else item.open(name);
      },
      text: (text) => item.add(text),
      close: (name) => {
        item.close(name);
        if (name !== 'si') return;
        const { text, plain } = item.finish();
        if (!plain) this.formatted.add(this.texts.length);
        this.texts.push(text);
      },
    });
    this.known = this.texts.length;
  }

  /** A table without strings. */
  static empty(dialect: Dialect): SharedStrings {
    const source = `${XML_HEADER}<sst xmlns="${dialect.main}" count="0" uniqueCount="0"/>`;
    return new SharedStrings(source, 'new strings');
  }

  /** The string at a place, or undefined when the table has no such place. */
  at(place: number): string | undefined {
    return this.texts[place];
  }

  /** Place of a plain string, appended when it is new. Counts one reference. */
  place(text: string): number {
    this.places ??= this.makePlaces();
    this.references++;
    const found = this.places.get(text);
    if (found !== undefined) return found;
    const place = this.texts.length;
    this.texts.push(text);
    this.places.set(text, place);
    return place;
  }

  get grown(): boolean {
    return this.references > 0;
  }

  /** The part with the new strings behind the old ones. */
  toXml(): string {
    const root = parseTree(this.source, this.part, 0);
    const x = prefixOf(root);
    const append = this.texts
      .slice(this.known)
      .map((text) => `<${x}si><${x}t${preserved(text)}>${escapeText(text)}</${x}t></${x}si>`)
      .join('');
    const count = root.attributes['count'];
    const attributes =
      count === undefined
        ? {}
        : { count: Number(count) + this.references, uniqueCount: this.texts.length };
    return applyEdits(this.source, editElement(this.source, root, { attributes, append }));
  }

  private makePlaces(): Map<string, number> {
    const places = new Map<string, number>();
    this.texts.forEach((text, place) => {
      if (!this.formatted.has(place) && !places.has(text)) places.set(text, place);
    });
    return places;
  }
}
