/**
 * The book's styles part. Cells name a format by its place in a list, so the lists only grow: our
 * named styles are appended once, and found again by their text.
 */
import type { RuleStyle, Style } from '../../sheets/styles';
import { builtInFormat, builtInId, FIRST_OWN_FORMAT } from './numberFormats';
import { StylePieces } from './stylePieces';
import {
  applyEdits,
  child,
  children,
  type Edit,
  editElement,
  insertInOrder,
  parseTree,
  prefixOf,
  type XmlElement,
  changeStartTag,
} from './xmlTree';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** For a part that has no default of its own. */
const DEFAULT_STYLE = {
  size: 11,
  color: '000000',
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
} as const satisfies Style;

type SectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** One list of the part: what it has, and what we append. */
class Section {
  readonly items: readonly XmlElement[];
  readonly added: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    readonly name: SectionName,
    readonly element: XmlElement | undefined,
    source: string,
  ) {
    this.items = element === undefined ? [] : element.children.filter((each) => each.name !== '');
    this.items.forEach((item, place) => {
      const text = source.slice(item.start, item.end);
      if (!this.places.has(text)) this.places.set(text, place);
    });
  }

  get size(): number {
    return this.items.length + this.added.length;
  }

  /** Place of an item with exactly this text, appended when there is none. */
  place(xml: string): number {
    const found = this.places.get(xml);
    if (found !== undefined) return found;
    const place = this.size;
    this.places.set(xml, place);
    this.added.push(xml);
    return place;
  }
}

/** What the row heights of a patched sheet depend on. */
export interface CellLayout {
  readonly wrap: boolean;
  /** Steps between the text and the line of the cell. */
  readonly indent: number;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export class StyleSheet {
  /** Number-format code by place in the list of cell formats; null is General. */
  readonly formats: readonly (string | null)[];
  private readonly root: XmlElement;
  private readonly pieces: StylePieces;
  private readonly sections: Readonly<Record<SectionName, Section>>;
  private readonly layouts = new Map<number, CellLayout>();
  private readonly formatIds = new Map<string, number>();
  private nextFormatId = FIRST_OWN_FORMAT;

  /** @throws OpenFault `file.damaged` */
  constructor(
    private readonly source: string,
    part: string,
  ) {
    this.root = parseTree(source, part);
    this.pieces = new StylePieces(prefixOf(this.root));
    const section = (name: SectionName): Section =>
      new Section(name, child(this.root, name), source);
    this.sections = {
      numFmts: section('numFmts'),
      fonts: section('fonts'),
      fills: section('fills'),
      borders: section('borders'),
      cellXfs: section('cellXfs'),
      dxfs: section('dxfs'),
    };
    const codes = this.readOwnFormats();
    this.formats = this.sections.cellXfs.items.map(({ attributes }) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id) ?? builtInFormat(id);
      return code === 'General' ? null : code;
    });
  }

  get grown(): boolean {
    return Object.values(this.sections).some((section) => section.added.length > 0);
  }

  /** Place of the cell format for a style, with another number format where one is given. */
  cellFormat(style: Style, numberFormat?: string): number {
    this.ensureDefaults();
    const parents = children(child(this.root, 'cellStyleXfs'), 'xf').length;
    const ids = {
      format: this.formatId(numberFormat ?? style.numberFormat ?? 'General'),
      font: this.sections.fonts.place(this.pieces.font(style)),
      fill: style.fill === undefined ? 0 : this.sections.fills.place(this.pieces.fill(style.fill)),
      border: this.sections.borders.place(this.pieces.border(style.border === true)),
    };
    return this.sections.cellXfs.place(
      this.pieces.cellFormat(style, ids, parents > 0 ? 0 : undefined),
    );
  }

  /** Place of an existing cell format with another number format. */
  withNumberFormat(format: number, code: string): number {
    const xf = this.sections.cellXfs.items[format];
    if (xf === undefined) return this.cellFormat(DEFAULT_STYLE, code);
    const start = changeStartTag(this.source.slice(xf.start, xf.innerStart), {
      numFmtId: this.formatId(code),
      applyNumberFormat: 1,
    });
    return this.sections.cellXfs.place(start + this.source.slice(xf.innerStart, xf.end));
  }

  /** Place of the differential format for a conditional format. */
  ruleFormat(style: RuleStyle): number {
    const id = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    return this.sections.dxfs.place(this.pieces.ruleFormat(style, id));
  }

  /** The differential format at a place, as the part has it. */
  ruleElement(place: number): XmlElement | undefined {
    return this.sections.dxfs.items[place];
  }

  /** Whether cells of a format wrap, and the size and weight of their font. */
  layout(format: number): CellLayout {
    const known = this.layouts.get(format);
    if (known !== undefined) return known;
    const xf = this.sections.cellXfs.items[format];
    const alignment = xf === undefined ? undefined : child(xf, 'alignment');
    const { wrapText, indent } = alignment?.attributes ?? {};
    const font = this.sections.fonts.items[Number(xf?.attributes['fontId'] ?? 0)];
    const flag = font === undefined ? undefined : child(font, 'b');
    const size = font === undefined ? undefined : child(font, 'sz')?.attributes['val'];
    const layout = {
      wrap: wrapText === '1' || wrapText === 'true',
      indent: Number(indent ?? 0),
      size: Number(size ?? 11),
      bold: flag !== undefined && !['0', 'false'].includes(flag.attributes['val'] ?? '1'),
    };
    this.layouts.set(format, layout);
    return layout;
  }

  /** The part with what was added behind what it had. */
  toXml(): string {
    const edits: Edit[] = [];
    let missing = '';
    for (const name of ORDER) {
      if (!isOwnSection(name)) continue;
      const { element, size, added } = this.sections[name];
      if (added.length === 0) continue;
      if (element === undefined) {
        const xml = this.pieces.section(name, added);
        if (this.root.children.length === 0) missing += xml;
        else edits.push(...insertInOrder(this.source, this.root, ORDER, name, xml));
      } else {
        const append = added.join('');
        edits.push(...editElement(this.source, element, { attributes: { count: size }, append }));
      }
    }
    if (missing !== '') edits.push(...editElement(this.source, this.root, { append: missing }));
    return applyEdits(this.source, edits);
  }

  /** The first places mean "default" whatever stands there, so a part that lacks them gets them. */
  private ensureDefaults(): void {
    const { fonts, fills, borders, cellXfs } = this.sections;
    if (fonts.size === 0) fonts.place(this.pieces.font(DEFAULT_STYLE));
    if (fills.size === 0) fills.place(this.pieces.patternFill('none'));
    if (fills.size === 1) fills.place(this.pieces.patternFill('gray125'));
    if (borders.size === 0) borders.place(this.pieces.border(false));
    if (cellXfs.size === 0) {
      const ids = { format: 0, font: 0, fill: 0, border: 0 };
      cellXfs.place(this.pieces.cellFormat(DEFAULT_STYLE, ids, undefined));
    }
  }

  private readOwnFormats(): Map<number, string> {
    const codes = new Map<number, string>();
    for (const { attributes } of this.sections.numFmts.items) {
      const id = Number(attributes['numFmtId']);
      const code = attributes['formatCode'] ?? 'General';
      codes.set(id, code);
      if (!this.formatIds.has(code)) this.formatIds.set(code, id);
      this.nextFormatId = Math.max(this.nextFormatId, id + 1);
    }
    return codes;
  }

  private formatId(code: string): number {
    const known = builtInId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormatId++;
    this.formatIds.set(code, id);
    this.sections.numFmts.place(this.pieces.numberFormat(id, code));
    return id;
  }
}

function isOwnSection(name: (typeof ORDER)[number]): name is SectionName {
  return (
    name === 'numFmts' ||
    name === 'fonts' ||
    name === 'fills' ||
    name === 'borders' ||
    name === 'cellXfs' ||
    name === 'dxfs'
  );
}
