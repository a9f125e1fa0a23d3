/** Looks of conditional formats in an opened book, as far as our own looks go. */
import type { RuleStyle } from '../../sheets/styles';
import { child, type XmlElement } from './xmlTree';
import { unescapeText } from './xmlWrite';

/** RRGGBB of an opaque colour; null for one of another kind. */
function rgb(color: XmlElement | undefined): string | null {
  const value = color?.attributes['rgb'] ?? '';
  return /^[0-9A-F]{8}$/i.test(value) ? value.slice(2).toUpperCase() : null;
}

function isOn(flag: XmlElement): boolean {
  return !['0', 'false'].includes(flag.attributes['val'] ?? '1');
}

/** What a font sets; null for something that our looks do not know. */
function fontLook(font: XmlElement): RuleStyle | null {
  let look: RuleStyle = {};
  for (const each of font.children) {
    if (each.name === 'color') {
      const color = rgb(each);
      if (color === null) return null;
      look = { ...look, color };
    } else if (each.name === 'b') {
      if (isOn(each)) look = { ...look, bold: true };
      // Excel says beside "bold" that it is not italic.
    } else if (each.name !== 'i' || isOn(each)) return null;
  }
  return look;
}

function fillLook(fill: XmlElement): RuleStyle | null {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'solid';
  const color = pattern === undefined ? null : rgb(child(pattern, 'bgColor'));
  return color === null || kind !== 'solid' ? null : { fill: color };
}

function pieceLook(piece: XmlElement): RuleStyle | null {
  switch (piece.name) {
    case 'font':
      return fontLook(piece);
    case 'fill':
      return fillLook(piece);
    case 'numFmt':
      return { numberFormat: unescapeText(piece.attributes['formatCode'] ?? '') };
    default:
      return null;
  }
}

/** What a `<dxf>` sets; null where it sets something that no look of ours does. */
export function ruleLook(dxf: XmlElement): RuleStyle | null {
  return dxf.children.reduce<RuleStyle | null>((look, piece) => {
    const more = look === null ? null : pieceLook(piece);
    return more === null ? null : { ...look, ...more };
  }, {});
}

export function sameLook(one: RuleStyle | null, other: RuleStyle): boolean {
  return (
    one !== null &&
    one.color === other.color &&
    one.bold === other.bold &&
    one.fill === other.fill &&
    one.numberFormat === other.numberFormat
  );
}
