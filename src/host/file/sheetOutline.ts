/** A worksheet part without its cells: a tree of what stands around `<sheetData>`. */
import { OpenFault } from './openFault';
import { nextElement, onlyTags, type Span } from './rowScan';
import { child, parseTree, prefixOf, type XmlElement } from './xmlTree';

/** Children of `<worksheet>` in the order of CT_Worksheet: Excel refuses any other. */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts ' +
  'extLst'
).split(' ');

/** The tree of a text from which `length` characters behind `at` were left out, as of the whole. */
function shifted(element: XmlElement, at: number, length: number): XmlElement {
  const move = (offset: number): number => (offset > at ? offset + length : offset);
  return {
    ...element,
    children: element.children.map((each) => shifted(each, at, length)),
    start: move(element.start),
    innerStart: move(element.innerStart),
    innerEnd: element.innerEnd >= at ? element.innerEnd + length : element.innerEnd,
    end: move(element.end),
  };
}

function findData(tags: string, end: number): Span | null {
  const found = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/.exec(tags);
  return found === null ? null : nextElement(tags, `${found[1] ?? ''}sheetData`, found.index, end);
}

function treeAround(source: string, part: string, { innerStart, innerEnd }: Span): XmlElement {
  const root = parseTree(source.slice(0, innerStart) + source.slice(innerEnd), part);
  const length = innerEnd - innerStart;
  return length === 0 ? root : shifted(root, innerStart, length);
}

export class SheetOutline {
  /** The worksheet; `<sheetData>` has no children here. */
  readonly root: XmlElement;
  readonly data: XmlElement;
  /** Prefix of the part's elements with its colon, `''` for none. */
  readonly prefix: string;
  /** The part with nothing but tags in it, and where its cells stand. */
  protected readonly tags: string;
  protected readonly dataSpan: Span;

  /** @throws OpenFault `file.damaged` for a part without `<sheetData>` */
  constructor(
    readonly source: string,
    readonly part: string,
  ) {
    this.tags = onlyTags(source);
    const span = findData(this.tags, source.length);
    const root = span === null ? undefined : treeAround(source, part, span);
    const data = root === undefined ? undefined : child(root, 'sheetData');
    if (span === null || root === undefined || data === undefined) {
      throw new OpenFault('file.damaged', `${part}: no <sheetData>`);
    }
    this.dataSpan = span;
    this.root = root;
    this.data = data;
    this.prefix = prefixOf(data);
  }
}
