/** What charts are drawn of: shapes and words in a box. Pixels. */
import { CHART_TEXT } from '../../host/chartLook';
import { textWidth } from '../../host/textLines';
import type { ChartSeries, ChartSpec } from '../../sheets/chart';
import { gridText } from './cellTexts';
import { pointsToPixels } from './gridScale';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  /** Reads upwards, and ends at its place. */
  readonly isUpright?: true;
}

export interface Line {
  readonly color: string;
  /** Pieces between gaps. */
  readonly pieces: readonly (readonly Point[])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From one point to another: gridlines, axes and what parts groups. */
export interface Rule {
  readonly from: Point;
  readonly to: Point;
  readonly isAxis: boolean;
}

export interface ChartShape {
  readonly rules: readonly Rule[];
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  readonly keys: readonly (Bar & { readonly as: ChartSeries['as'] })[];
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const BODY = pointsToPixels(CHART_TEXT.body.size);
export const TITLE = pointsToPixels(CHART_TEXT.title.size);
export const MARGIN = 8;
export const LINE = Math.ceil(BODY * 1.4);

export const widthOf = (text: string): number =>
  pointsToPixels(textWidth(text, CHART_TEXT.body.size)) + 1;

/** Words in lines no wider than `room`; what is left after the last line ends with an ellipsis. */
export function wrappedWords(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

export function body(x: number, y: number, text: string, anchor: Label['anchor']): Label {
  return { x, y, text, anchor, size: BODY, color: CHART_TEXT.body.color };
}

export function tickText(value: number, { valueAxis }: ChartSpec): string {
  return gridText(value, valueAxis.numberFormat);
}

/** A value shown at its place; a format may leave it out (`0;;`). */
export function valueLabel(value: number, format: string): string {
  const sections = format.split(';');
  const section = value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0];
  return section === '' ? '' : gridText(value, format);
}
