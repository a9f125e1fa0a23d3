/** The XML of fonts, fills, borders, cell formats and rule formats, from our named styles. */
import { FONT, PALETTE, type RuleStyle, type Style } from '../../sheets/styles';
import { elementXml } from './xmlWrite';

/** Opaque colour from RRGGBB. */
function argb(color: string): string {
  return `FF${color}`;
}

/** Writes elements with the prefix that the opened part uses (`''` or e.g. `x:`). */
export class StylePieces {
  constructor(private readonly prefix: string) {}

  font(style: Style): string {
    return this.xml(
      'font',
      {},
      this.flag('b', style.bold) +
        this.flag('i', style.italic) +
        this.xml('sz', { val: style.size }) +
        this.xml('color', { rgb: argb(style.color) }) +
        this.xml('name', { val: FONT }) +
        this.xml('family', { val: 1 }),
    );
  }

  fill(color: string): string {
    const colors = this.xml('fgColor', { rgb: argb(color) }) + this.xml('bgColor', { indexed: 64 });
    return this.xml('fill', {}, this.xml('patternFill', { patternType: 'solid' }, colors));
  }

  /** One of the two fills that every book begins with. */
  patternFill(patternType: 'none' | 'gray125'): string {
    return this.xml('fill', {}, this.xml('patternFill', { patternType }));
  }

  border(thin: boolean): string {
    const line = (side: string): string =>
      thin
        ? this.xml(side, { style: 'thin' }, this.xml('color', { rgb: argb(PALETTE.line) }))
        : this.xml(side, {});
    const sides = ['left', 'right', 'top', 'bottom'].map(line).join('');
    return this.xml('border', {}, sides + this.xml('diagonal', {}));
  }

  /** `ids` are those of number format, font, fill and border; `parent` is the Normal style. */
  cellFormat(
    style: Style,
    ids: { format: number; font: number; fill: number; border: number },
    parent: number | undefined,
  ): string {
    const alignment = this.xml('alignment', {
      horizontal: style.horizontal === 'general' ? undefined : style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap ? 1 : undefined,
      indent: style.indent,
    });
    const protection = style.input === true ? this.xml('protection', { locked: 0 }) : '';
    return this.xml(
      'xf',
      {
        numFmtId: ids.format,
        fontId: ids.font,
        fillId: ids.fill,
        borderId: ids.border,
        xfId: parent,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        applyProtection: style.input === true ? 1 : undefined,
      },
      alignment + protection,
    );
  }

  numberFormat(id: number, code: string): string {
    return this.xml('numFmt', { numFmtId: id, formatCode: code });
  }

  /** A conditional format's look. `formatId` belongs to `style.numberFormat`. */
  ruleFormat(style: RuleStyle, formatId: number): string {
    const { color, numberFormat, fill } = style;
    const font =
      this.flag('b', style.bold) +
      (color === undefined ? '' : this.xml('color', { rgb: argb(color) }));
    return this.xml(
      'dxf',
      {},
      (font === '' ? '' : this.xml('font', {}, font)) +
        (numberFormat === undefined ? '' : this.numberFormat(formatId, numberFormat)) +
        (fill === undefined ? '' : this.ruleFill(fill)),
    );
  }

  section(name: string, items: readonly string[]): string {
    return this.xml(name, { count: items.length }, items.join(''));
  }

  /** In rules the solid colour is the background, unlike in cells. */
  private ruleFill(color: string): string {
    const background = this.xml('bgColor', { rgb: argb(color) });
    return this.xml('fill', {}, this.xml('patternFill', { patternType: 'solid' }, background));
  }

  private flag(name: string, on: boolean | undefined): string {
    return on === true ? this.xml(name, {}) : '';
  }

  private xml(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content = '',
  ): string {
    return elementXml(this.prefix + name, attributes, content);
  }
}
