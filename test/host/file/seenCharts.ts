/** The charts of a saved file, read without our own writer. */
import type { SeenChart } from '../contract/subject';
import { parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { one, textAt, within } from './elements';
import { partsOf } from './packages';
import { relatedParts } from './structure';

function drawnAs(plot: XmlElement): string {
  if (plot.tag === 'c:lineChart') return 'line';
  return one(plot, 'c:barDir').attributes['val'] === 'col' ? 'column' : 'bar';
}

function seenSeries(chart: XmlElement): SeenChart['series'] {
  const plots = ['c:barChart', 'c:lineChart'].flatMap((tag) => within(chart, tag));
  return plots.flatMap((plot) =>
    within(plot, 'c:ser').map((series) => ({
      name: textAt(series, 'c:tx', 'c:v'),
      as: drawnAs(plot),
      values: textAt(series, 'c:val', 'c:f'),
      categories: textAt(series, 'c:cat', 'c:f'),
      color: one(series, 'a:srgbClr').attributes['val'] ?? '',
    })),
  );
}

function seenArea(anchor: XmlElement): SeenChart['area'] {
  const number = (corner: string, what: string): number =>
    Number(textAt(anchor, `xdr:${corner}`, `xdr:${what}`));
  return {
    firstRow: number('from', 'row') + 1,
    firstColumn: number('from', 'col') + 1,
    lastRow: number('to', 'row'),
    lastColumn: number('to', 'col'),
  };
}

/** Part of the sheet of a name. */
export function sheetPart(parts: Readonly<Record<string, string>>, name: string): string {
  const workbook = parseTree(parts['xl/workbook.xml'] ?? '', 'workbook');
  const sheet = within(workbook, 'sheet').find(({ attributes }) => attributes['name'] === name);
  const related = relatedParts(parts, 'xl/workbook.xml');
  return related.find(({ id }) => id === sheet?.attributes['r:id'])?.target ?? '';
}

/** The charts of a sheet, by their place in the drawing. */
export function seenCharts(bytes: Uint8Array, sheet: string): SeenChart[] {
  const parts = partsOf(bytes);
  const drawing = relatedParts(parts, sheetPart(parts, sheet)).find(
    ({ type }) => type === 'drawing',
  )?.target;
  if (drawing === undefined) return [];
  const root = parseTree(parts[drawing] ?? '', drawing);
  return within(root, 'xdr:twoCellAnchor').map((anchor) => {
    const id = one(anchor, 'c:chart').attributes['r:id'];
    const part = relatedParts(parts, drawing).find((each) => each.id === id)?.target ?? '';
    const chart = parseTree(parts[part] ?? '', part);
    return {
      name: one(anchor, 'xdr:cNvPr').attributes['name'] ?? '',
      title: textAt(chart, 'c:title', 'a:t'),
      area: seenArea(anchor),
      series: seenSeries(chart),
    };
  });
}
