/**
 * Drawing parts: the anchors of a sheet's charts, pictures and shapes. Ours are added or found again
 * by name; everything else stays as its program wrote it.
 */
import type { ChartSpec } from '../../../sheets/chart';
import type { Dialect } from '../dialect';
import {
  applyEdits,
  editElement,
  parseTree,
  prefixedAttribute,
  prefixOf,
  type XmlElement,
} from '../xmlTree';
import { elementXml, XML_HEADER } from '../xmlWrite';
import { drawnText } from './shapeXml';

/** A chart that a drawing shows. */
export interface DrawnChart {
  readonly name: string;
  /** Relationship from the drawing to the chart's part. */
  readonly relationshipId: string;
  /** The element with name and alternative text. */
  readonly properties: XmlElement;
}

function localName({ tag }: XmlElement): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** All elements of this local name below `element`, in the order of the text. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

function drawnChart(frame: XmlElement): DrawnChart[] {
  const [properties] = descendants(frame, 'cNvPr');
  const [chart] = descendants(frame, 'chart');
  const relationshipId = chart === undefined ? undefined : prefixedAttribute(chart, 'id');
  if (properties === undefined || relationshipId === undefined) return [];
  return [{ name: properties.attributes['name'] ?? '', relationshipId, properties }];
}

/**
 * The charts of a drawing, ours and the officer's.
 * @throws OpenFault `file.damaged`
 */
export function drawnCharts(source: string, part: string): DrawnChart[] {
  return descendants(parseTree(source, part), 'graphicFrame').flatMap(drawnChart);
}

/** The drawing with another alternative text of a chart, which was found in this very text. */
export function describeChart(source: string, { properties }: DrawnChart, text: string): string {
  const descr = drawnText(text);
  if (properties.attributes['descr'] === descr) return source;
  return applyEdits(source, editElement(source, properties, { attributes: { descr } }));
}

/** A drawing without anything in it. */
export function emptyDrawing({ anchors, shapes }: Dialect): string {
  const namespaces = { 'xmlns:xdr': anchors, 'xmlns:a': shapes };
  return XML_HEADER + elementXml('xdr:wsDr', namespaces);
}

function corner(name: string, prefix: string, row: number, column: number): string {
  const at = { col: column, colOff: 0, row, rowOff: 0 };
  const content = Object.entries(at).map(([key, value]) =>
    elementXml(prefix + key, {}, String(value)),
  );
  return elementXml(prefix + name, {}, content.join(''));
}

function frameXml(
  chart: ChartSpec,
  ids: { readonly shape: number; readonly relationship: string },
  prefix: string,
  dialect: Dialect,
): string {
  const properties = elementXml(`${prefix}cNvPr`, {
    id: ids.shape,
    name: chart.name,
    descr: drawnText(chart.altText),
  });
  const frame = elementXml(`${prefix}cNvGraphicFramePr`, {});
  const nothing = elementXml('a:off', { x: 0, y: 0 }) + elementXml('a:ext', { cx: 0, cy: 0 });
  const reference = elementXml('c:chart', {
    'xmlns:c': dialect.charts,
    'xmlns:r': dialect.relationships,
    'r:id': ids.relationship,
  });
  const content =
    elementXml(`${prefix}nvGraphicFramePr`, {}, properties + frame) +
    elementXml(`${prefix}xfrm`, {}, nothing) +
    elementXml('a:graphic', {}, elementXml('a:graphicData', { uri: dialect.charts }, reference));
  return elementXml(`${prefix}graphicFrame`, { macro: '', 'xmlns:a': dialect.shapes }, content);
}

/** A number that no shape of the drawing has. */
function freeShapeId(root: XmlElement): number {
  const ids = descendants(root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
  return Math.max(1, ...ids) + 1;
}

/** The drawing with one more chart, over the chart's area. */
export function addAnchor(
  source: string,
  part: string,
  chart: ChartSpec,
  relationshipId: string,
  dialect: Dialect,
): string {
  const root = parseTree(source, part);
  const prefix = prefixOf(root);
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.area;
  const ids = { shape: freeShapeId(root), relationship: relationshipId };
  const anchor = elementXml(
    `${prefix}twoCellAnchor`,
    // Rows grow with their text; the chart moves with them and keeps its size.
    { editAs: 'oneCell' },
    // Corners count from 0, and the second one is the first cell that is not covered.
    corner('from', prefix, firstRow - 1, firstColumn - 1) +
      corner('to', prefix, lastRow, lastColumn) +
      frameXml(chart, ids, prefix, dialect) +
      elementXml(`${prefix}clientData`, {}),
  );
  return applyEdits(source, editElement(source, root, { append: anchor }));
}
