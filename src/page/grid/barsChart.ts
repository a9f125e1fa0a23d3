/** Bars to the right, the parts of each one behind the other, the first category at the top. */
import { GAP_WIDTH, labelColor } from '../../host/chartLook';
import type { ChartSeries, ChartSpec } from '../../sheets/chart';
import { axisScale, type AxisScale } from './chartAxis';
import {
  type Bar,
  BODY,
  body,
  type Label,
  LINE,
  MARGIN,
  type Plot,
  type Rule,
  tickText,
  TITLE,
  valueLabel,
  widthOf,
  wrappedWords,
} from './chartParts';

/** Most of the width that names of categories take. */
const NAMES_SHARE = 0.42;

export class BarsChart {
  private readonly scale: AxisScale;
  private readonly plot: Plot;
  private readonly step: number;
  private readonly room: number;

  constructor(
    private readonly chart: ChartSpec,
    width: number,
    height: number,
  ) {
    const { series, valueAxis, categories } = chart;
    const totals = categories.values.map((_, index) =>
      series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
    );
    this.scale = axisScale(totals, valueAxis);
    const widest = Math.max(0, ...categories.values.map(([name]) => widthOf(String(name ?? ''))));
    this.room = Math.min(widest, width * NAMES_SHARE);
    this.plot = {
      left: MARGIN + this.room + 8,
      top: MARGIN + TITLE * 1.4 + 8,
      right: width - MARGIN - 8,
      bottom: height - MARGIN - LINE * 2.6,
    };
    this.step = (this.plot.bottom - this.plot.top) / Math.max(1, categories.values.length);
  }

  private x(value: number): number {
    const { min, max } = this.scale;
    const { left, right } = this.plot;
    return left + ((value - min) / (max - min)) * (right - left);
  }

  private middle(index: number): number {
    return this.plot.top + (index + 0.5) * this.step;
  }

  rules(): Rule[] {
    const { top, bottom, left } = this.plot;
    return this.scale.ticks.map((tick) => ({
      from: { x: this.x(tick), y: top },
      to: { x: this.x(tick), y: bottom },
      isAxis: this.x(tick) === left,
    }));
  }

  private eachPart(visit: (bar: Bar, value: number, series: ChartSeries) => void): void {
    const { series, categories } = this.chart;
    const thick = this.step / (1 + GAP_WIDTH.stackedBars / 100);
    categories.values.forEach((_, index) => {
      let sum = 0;
      for (const each of series) {
        const value = each.values[index] ?? 0;
        const [x, end] = [this.x(sum), this.x(sum + value)];
        const y = this.middle(index) - thick / 2;
        sum += value;
        if (value > 0) {
          visit({ x, y, width: end - x, height: thick, color: each.color }, value, each);
        }
      }
    });
  }

  bars(): Bar[] {
    const bars: Bar[] = [];
    this.eachPart((bar) => bars.push(bar));
    return bars;
  }

  labels(): Label[] {
    const { bottom, left } = this.plot;
    const ticks = this.scale.ticks.map((tick) =>
      body(this.x(tick), bottom + LINE, tickText(tick, this.chart), 'middle'),
    );
    const names = this.chart.categories.values.flatMap(([name], index) => {
      const most = Math.max(1, Math.floor(this.step / LINE));
      const lines = wrappedWords(String(name ?? ''), this.room + 1, most);
      const first = this.middle(index) - ((lines.length - 1) * LINE) / 2 + BODY / 3;
      return lines.map((text, line) => body(left - 8, first + line * LINE, text, 'end'));
    });
    return [...ticks, ...names, ...this.values()];
  }

  /** Values in their bars, where they fit in. */
  private values(): Label[] {
    const labels: Label[] = [];
    this.eachPart((bar, value, { labelFormat, color }) => {
      const text = labelFormat === undefined ? '' : valueLabel(value, labelFormat);
      if (text === '' || widthOf(text) > bar.width || BODY > bar.height) return;
      const label = body(bar.x + bar.width / 2, bar.y + bar.height / 2 + BODY / 3, text, 'middle');
      labels.push({ ...label, color: labelColor(color) });
    });
    return labels;
  }
}
