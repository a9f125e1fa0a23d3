/** Fills, lines and text of drawings (DrawingML), prefix `a`. */
import { FONT } from '../../../sheets/styles';
import { elementXml, escapeXml } from '../xmlWrite';

/** English Metric Units a point. */
const POINT = 12_700;

/**
 * Text as XML allows it. Drawings know no `_xHHHH_` escapes; a control character has no place in a
 * title or a label, so it becomes a blank.
 */
export function drawnText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}

/** An element that holds a text. */
export function textElement(name: string, text: string | number): string {
  return elementXml(name, {}, escapeXml(drawnText(String(text))));
}

/** An element whose only attribute is `val`. */
export function valueElement(name: string, val: string | number): string {
  return elementXml(name, { val });
}

/** @param color RRGGBB */
export function solidFill(color: string): string {
  return elementXml('a:solidFill', {}, elementXml('a:srgbClr', { val: color }));
}

export const NO_FILL = '<a:noFill/>';

export const NO_LINE = elementXml('a:ln', {}, NO_FILL);

/** @param width points */
export function line(color: string, width: number): string {
  return elementXml(
    'a:ln',
    { w: Math.round(width * POINT), cap: 'rnd' },
    `${solidFill(color)}<a:round/>`,
  );
}

/** Look of an element of the chart: what it is filled with, and its line. */
export function shapeProperties(...pieces: readonly string[]): string {
  return elementXml('c:spPr', {}, pieces.join(''));
}

export interface TextLook {
  /** Points. */
  readonly size: number;
  /** RRGGBB. */
  readonly color: string;
  readonly bold?: boolean;
}

function runProperties(name: string, { size, color, bold }: TextLook): string {
  const typefaces = ['a:latin', 'a:cs'].map((script) => elementXml(script, { typeface: FONT }));
  return elementXml(
    name,
    { lang: name === 'a:rPr' ? 'vi-VN' : undefined, sz: size * 100, b: bold === true ? 1 : 0 },
    solidFill(color) + typefaces.join(''),
  );
}

/** Turns the text by a quarter against the clock. */
const UPRIGHT = { rot: -5_400_000, vert: 'horz' };

function paragraph(look: TextLook, runs: string): string {
  const properties = elementXml('a:pPr', {}, runProperties('a:defRPr', look));
  return elementXml('a:p', {}, properties + runs);
}

/** How the text of an element looks (labels, legend). */
export function textProperties(look: TextLook): string {
  const end = elementXml('a:endParaRPr', { lang: 'vi-VN' });
  return elementXml('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${paragraph(look, end)}`);
}

/** A title with its text: of the chart, or of an axis. */
export function titleXml(text: string, look: TextLook, turned = false): string {
  const run = elementXml('a:r', {}, runProperties('a:rPr', look) + textElement('a:t', text));
  const body = elementXml('a:bodyPr', turned ? UPRIGHT : {});
  const rich = elementXml('c:rich', {}, `${body}<a:lstStyle/>${paragraph(look, run)}`);
  return elementXml('c:title', {}, elementXml('c:tx', {}, rich) + valueElement('c:overlay', 0));
}
