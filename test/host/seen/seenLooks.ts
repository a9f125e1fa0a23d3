/** Looks of cells and rules, as texts, from the styles part. */
import { builtInFormat } from '../../../src/host/file/numberFormats';
import { child, children, type XmlElement } from '../../../src/host/file/xmlTree';
import { unescapeText } from '../../../src/host/file/xmlWrite';
import { attributesText } from './seenParts';

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attributes['val'] ?? '1');
}

function fontText(font: XmlElement | undefined): string {
  if (font === undefined) return 'font none';
  const of = (name: string): string => attributesText(child(font, name));
  const weight = `${isOn(child(font, 'b')) ? ' bold' : ''}${isOn(child(font, 'i')) ? ' italic' : ''}`;
  return `font ${of('name')} ${of('sz')} ${of('color')}${weight}`;
}

function fillText(fill: XmlElement | undefined): string {
  const pattern = fill === undefined ? undefined : child(fill, 'patternFill');
  if (pattern === undefined) return 'fill none';
  const colors = pattern.children.map((color) => `${color.name} ${attributesText(color)}`);
  return ['fill', attributesText(pattern), ...colors].join(' ');
}

function borderText(border: XmlElement | undefined): string {
  const sides = (border?.children ?? []).map((side) => {
    const color = child(side, 'color');
    const line = color === undefined ? '' : ` ${attributesText(color)}`;
    return `${side.name} ${attributesText(side)}${line}`;
  });
  return `border ${sides.join(', ')}`;
}

export class SeenLooks {
  private readonly cells: readonly string[];
  private readonly rules: readonly string[];

  constructor(styles: XmlElement) {
    const list = (name: string): readonly XmlElement[] => child(styles, name)?.children ?? [];
    const codes = new Map(
      children(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        unescapeText(attributes['formatCode'] ?? ''),
      ]),
    );
    const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
    this.cells = list('cellXfs').map((xf) => {
      const place = (name: string): number => Number(xf.attributes[name] ?? 0);
      const id = place('numFmtId');
      const code = codes.get(id) ?? builtInFormat(id) ?? 'General';
      return [
        `number ${code}`,
        fontText(fonts[place('fontId')]),
        fillText(fills[place('fillId')]),
        borderText(borders[place('borderId')]),
        `align ${attributesText(child(xf, 'alignment'))}`,
        `protection ${attributesText(child(xf, 'protection'))}`,
      ].join(' | ');
    });
    this.rules = list('dxfs').map((dxf) =>
      dxf.children
        .map((piece) => {
          if (piece.name === 'numFmt') return `number ${piece.attributes['formatCode'] ?? ''}`;
          return piece.name === 'font' ? fontText(piece) : fillText(piece);
        })
        .join(' | '),
    );
  }

  /** Null for the look that a cell has by default. */
  cell(place: number): string | null {
    const look = this.cells[place];
    if (look === undefined) throw new Error(`no cell format ${place}`);
    return look === this.cells[0] ? null : look;
  }

  rule(place: string | undefined): string {
    if (place === undefined) return 'no look';
    const look = this.rules[Number(place)];
    if (look === undefined) throw new Error(`no rule format ${place}`);
    return look;
  }
}
