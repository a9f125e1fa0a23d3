/** The rules of drawings and charts that Excel enforces and a schema cannot see. */
import { parseReference } from '../../../src/core/a1';
import { parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { textAt, within } from './elements';
import type { Related } from './structure';

/** How the checker looks into the file and tells what it finds. */
export interface Checker {
  readonly parts: Readonly<Record<string, string>>;
  related(part: string): readonly Related[];
  must(holds: boolean, fault: string): void;
  unique(what: string, list: readonly string[]): void;
}

const TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

function valuesOf(elements: readonly XmlElement[]): string[] {
  return elements.map(({ attributes }) => attributes['val'] ?? '');
}

export class DrawingCheck {
  /** Drawings and charts that something shows: each stands in one place. */
  private readonly shown: string[] = [];

  constructor(private readonly checker: Checker) {}

  checkSheet(sheet: XmlElement, part: string): void {
    const elements = sheet.children.filter(({ name }) => name === 'drawing');
    this.checker.must(elements.length <= 1, `${part}: more than one drawing`);
    const ids = elements.map(({ attributes }) => attributes['r:id'] ?? '');
    for (const target of this.targets(part, 'drawing', ids)) this.checkDrawing(target);
  }

  finish(): void {
    this.checker.unique('place of a drawing or chart', this.shown);
  }

  /** The parts that the ids lead to; all relationships of the kind must be used. */
  private targets(part: string, kind: keyof typeof TYPES, ids: readonly string[]): string[] {
    const { checker } = this;
    const related = checker.related(part).filter(({ type }) => type === kind);
    const known = related.map(({ id }) => id).sort();
    checker.must(known.join() === [...ids].sort().join(), `${part}: ${kind} of ${ids.join()}`);
    const targets = related.map(({ target }) => target).filter((each) => each in checker.parts);
    for (const target of targets) this.checkType(target, TYPES[kind]);
    this.shown.push(...targets);
    return targets;
  }

  private checkType(part: string, type: string): void {
    const types = parseTree(this.checker.parts['[Content_Types].xml'] ?? '<missing/>', 'types');
    const own = types.children.find(({ attributes }) => attributes['PartName'] === `/${part}`);
    this.checker.must(own?.attributes['ContentType'] === type, `${part}: not ${type}`);
  }

  private tree(part: string): XmlElement {
    return parseTree(this.checker.parts[part] ?? '<missing/>', part);
  }

  private checkDrawing(part: string): void {
    const drawing = this.tree(part);
    const shapes = within(drawing, 'xdr:cNvPr').map(({ attributes }) => attributes);
    const ids = shapes.map(({ id }) => id ?? '');
    this.checker.unique(`${part}: shape id`, ids);
    this.checker.unique(
      `${part}: shape name`,
      shapes.map(({ name }) => (name ?? '').toLowerCase()),
    );
    for (const anchor of within(drawing, 'xdr:twoCellAnchor')) {
      for (const what of ['row', 'col']) {
        const [from, to] = ['from', 'to'].map((corner) =>
          Number(textAt(anchor, `xdr:${corner}`, `xdr:${what}`)),
        );
        this.checker.must((from ?? 0) < (to ?? 0), `${part}: an anchor without ${what}s`);
      }
    }
    const charts = within(drawing, 'c:chart').map(({ attributes }) => attributes['r:id'] ?? '');
    for (const target of this.targets(part, 'chart', charts)) this.checkChart(target);
  }

  private checkChart(part: string): void {
    const chart = this.tree(part);
    const { checker } = this;
    const series = within(chart, 'c:ser');
    for (const tag of ['c:idx', 'c:order']) {
      const numbers = series.map((each) => each.children.filter((child) => child.tag === tag));
      checker.unique(`${part}: ${tag}`, numbers.flatMap(valuesOf));
    }
    const axes = ['c:catAx', 'c:valAx'].flatMap((tag) => within(chart, tag));
    const axisIds = axes.flatMap((axis) => valuesOf(within(axis, 'c:axId')));
    checker.unique(`${part}: axis`, axisIds);
    for (const plot of ['c:barChart', 'c:lineChart'].flatMap((tag) => within(chart, tag))) {
      const used = valuesOf(within(plot, 'c:axId'));
      checker.must(used.join() === axisIds.join(), `${part}: axes ${used.join()} of ${plot.tag}`);
      this.checkLabels(plot, part);
    }
    const crossed = axes.flatMap((axis) => valuesOf(within(axis, 'c:crossAx')));
    checker.must(crossed.reverse().join() === axisIds.join(), `${part}: axes do not cross`);
    for (const tag of ['c:strRef', 'c:numRef', 'c:multiLvlStrRef']) {
      for (const reference of within(chart, tag)) this.checkReference(reference, part);
    }
  }

  /** Excel refuses the file for labels where the plot has no place for them. */
  private checkLabels(plot: XmlElement, part: string): void {
    const isStacked = valuesOf(within(plot, 'c:grouping')).includes('stacked');
    const inside = ['ctr', 'inEnd', 'inBase'];
    const places =
      plot.tag === 'c:lineChart'
        ? ['t', 'b', 'l', 'r', 'ctr']
        : isStacked
          ? inside
          : [...inside, 'outEnd'];
    for (const place of valuesOf(within(plot, 'c:dLblPos'))) {
      this.checker.must(places.includes(place), `${part}: labels ${place} in ${plot.tag}`);
    }
  }

  private checkReference(reference: XmlElement, part: string): void {
    const { checker } = this;
    const formula = textAt(reference, 'c:f');
    const range = parseReference(formula)?.range;
    const rows = range === undefined ? -1 : range.lastRow - range.firstRow + 1;
    const [count] = valuesOf(within(reference, 'c:ptCount'));
    checker.must(Number(count) === rows, `${part}: ${String(count)} points of ${formula}`);
    for (const list of [reference, ...within(reference, 'c:lvl')]) {
      const holder = list.tag === 'c:lvl' || within(list, 'c:lvl').length === 0 ? list : null;
      const points = holder === null ? [] : within(holder, 'c:pt');
      const places = points.map(({ attributes }) => attributes['idx'] ?? '');
      checker.unique(`${part}: point of ${formula}`, places);
      checker.must(
        places.every((place) => Number(place) < rows),
        `${part}: point beyond ${formula}`,
      );
    }
  }
}
