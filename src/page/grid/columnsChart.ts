/** Columns side by side and lines with markers, on the same axes. */
import { GAP_WIDTH } from '../../host/chartLook';
import type { ChartSeries, ChartSpec } from '../../sheets/chart';
import { axisScale, type AxisScale } from './chartAxis';
import {
  type Bar,
  BODY,
  body,
  type Label,
  LINE,
  type Line,
  MARGIN,
  type Plot,
  type Point,
  type Rule,
  tickText,
  TITLE,
  widthOf,
  wrappedWords,
} from './chartParts';

const drawnValues = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

export class ColumnsChart {
  private readonly scale: AxisScale;
  private readonly plot: Plot;
  private readonly step: number;
  /** Of each category, its innermost name. */
  private readonly lastNames: readonly string[];
  private readonly isUpright: boolean;
  private readonly namesHeight: number;

  constructor(
    private readonly chart: ChartSpec,
    width: number,
    height: number,
  ) {
    const { series, valueAxis, categories } = chart;
    this.scale = axisScale(drawnValues(series), valueAxis);
    const labels = this.scale.ticks.map((tick) => widthOf(tickText(tick, chart)));
    const left = MARGIN + Math.max(0, ...labels) + 6;
    const right = width - MARGIN;
    this.step = (right - left) / Math.max(1, categories.values.length);
    this.lastNames = categories.values.map((names) => String(names[names.length - 1] ?? ''));
    const widest = Math.max(0, ...this.lastNames.map(widthOf));
    this.isUpright = widest + 4 > this.step;
    this.namesHeight = this.isUpright ? Math.min(widest, height / 4) + 8 : LINE;
    const isGrouped = categories.values.some((names) => names.length > 1);
    this.plot = {
      left,
      top: MARGIN + TITLE * 1.4 + 8,
      right,
      bottom: height - MARGIN - this.namesHeight - LINE * (isGrouped ? 4 : 1.5),
    };
  }

  private y(value: number): number {
    const { min, max } = this.scale;
    const { top, bottom } = this.plot;
    return bottom - ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * (bottom - top);
  }

  private middle(index: number): number {
    return this.plot.left + (index + 0.5) * this.step;
  }

  rules(): Rule[] {
    const { left, right, bottom } = this.plot;
    return this.scale.ticks.map((tick) => ({
      from: { x: left, y: this.y(tick) },
      to: { x: right, y: this.y(tick) },
      isAxis: this.y(tick) === bottom,
    }));
  }

  labels(): Label[] {
    const ticks = this.scale.ticks.map((tick) =>
      body(this.plot.left - 6, this.y(tick) + BODY / 3, tickText(tick, this.chart), 'end'),
    );
    return [...ticks, ...this.names(), ...this.groups()];
  }

  /** Names of the categories; upright where they would touch. */
  private names(): Label[] {
    return this.lastNames.flatMap((name, index) => {
      const [x, y] = [this.middle(index), this.plot.bottom];
      if (name === '') return [];
      if (!this.isUpright) return [body(x, y + LINE, name, 'middle')];
      return [{ ...body(x + BODY / 3, y + 5, name, 'end'), isUpright: true }];
    });
  }

  /** Names of groups below their categories. */
  private groups(): Label[] {
    const { values } = this.chart.categories;
    const starts = values.flatMap(([group], index) =>
      values[index]?.length === 2 && typeof group === 'string' ? [index] : [],
    );
    return starts.flatMap((start, place) => {
      const end = (starts[place + 1] ?? values.length + 1) - 1;
      const [name] = values[start] ?? [];
      const x = (this.middle(start) + this.middle(end - 1)) / 2;
      const lines = wrappedWords(String(name ?? ''), (end - start) * this.step, 2);
      return lines.map((text, line) =>
        body(x, this.plot.bottom + this.namesHeight + LINE * (1.1 + line), text, 'middle'),
      );
    });
  }

  bars(): Bar[] {
    const columns = this.chart.series.filter(({ as }) => as === 'column');
    const width = this.step / (columns.length + GAP_WIDTH.columnsAndLine / 100);
    return columns.flatMap(({ values, color }, place) =>
      values.flatMap((value, index) => {
        if (value === null) return [];
        const x = this.middle(index) + (place - columns.length / 2) * width;
        const [from, to] = [this.y(Math.max(0, this.scale.min)), this.y(value)];
        return [{ x, y: Math.min(from, to), width, height: Math.abs(from - to), color }];
      }),
    );
  }

  lines(): Line[] {
    return this.chart.series
      .filter(({ as }) => as === 'line')
      .map(({ values, color }) => {
        const pieces: Point[][] = [[]];
        values.forEach((value, index) => {
          if (value === null) pieces.push([]);
          else pieces[pieces.length - 1]?.push({ x: this.middle(index), y: this.y(value) });
        });
        return { color, pieces: pieces.filter((piece) => piece.length > 0) };
      });
  }
}
