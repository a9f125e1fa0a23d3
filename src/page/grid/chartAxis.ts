/** The value axis of a chart: from where to where, and its gridlines. */
import type { ChartValueAxis } from '../../sheets/chart';

export interface AxisScale {
  readonly min: number;
  readonly max: number;
  /** Values of the gridlines, the ends included. */
  readonly ticks: readonly number[];
}

/** About so many gridlines are easily read. */
const WISHED = 6;

/** A step of 1, 2 or 5 at some place of the decimal system. */
function niceStep(length: number): number {
  const raw = length / WISHED;
  const power = 10 ** Math.floor(Math.log10(raw));
  const nice = [1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10;
  return nice * power;
}

function ticksOf(min: number, max: number, step: number): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(10)));
}

/**
 * A scale for values; what the chart does not say is chosen so that all of them fit.
 * @param values that are drawn; where bars are stacked, their totals
 */
export function axisScale(values: readonly number[], axis: ChartValueAxis): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low);
  const from = axis.min ?? low;
  const to = axis.max ?? (high > from ? high : from + 1);
  const whole = values.every(Number.isInteger);
  const step = axis.step ?? Math.max(niceStep(to - from), whole ? 1 : 0);
  const min = axis.min ?? Math.floor(from / step) * step;
  const max = axis.max ?? min + Math.ceil((to - min) / step - 1e-9) * step;
  return { min, max, ticks: ticksOf(min, max, step) };
}
