/**
 * Native charts, as data. A chart refers to cells and goes on living with them; it carries the values
 * of the moment as well, for Protected View and for programs that draw without calculating.
 *
 * Series differ by lightness, not by pattern: reports are printed and copied in grey, the Excel
 * JavaScript API fills with plain colours only, and both hosts must draw the same. The colours of
 * `CHART_COLORS` stay apart in grey.
 */
import type { CellRange } from '../core/a1';

/** What the chart's axis counts: one label a row, or a group and the labels in it. */
export interface ChartCategories {
  /** One or two columns with the sheet's name, e.g. `'Tổng quan'!$B$30:$C$41`. */
  readonly reference: string;
  /**
   * What the cells show, one row a category. Of two columns the first is the group's name: it stands
   * in the group's first row and is empty (null) in the others. Where a line is drawn, an empty row
   * ends each group but the last: the line would run on into the next one otherwise.
   */
  readonly values: readonly (readonly (string | number | null)[])[];
}

export interface ChartSeries {
  /** As the legend says it. */
  readonly name: string;
  /** The one cell that holds the name. Excel's own API cannot refer to it and takes the text. */
  readonly nameReference?: string;
  /** One column, as many rows as there are categories, e.g. `'Tổng quan'!$D$30:$D$41`. */
  readonly reference: string;
  /** What the cells show; null leaves a gap. A formula leaves one with #N/A: "" would count as 0. */
  readonly values: readonly (number | null)[];
  /** `column` and `line` in columnsAndLine, `bar` in stackedBars. */
  readonly as: 'column' | 'line' | 'bar';
  /** RRGGBB. */
  readonly color: string;
  /** Shows every value at its place, in this number format, e.g. `0;;` for counts without zeros. */
  readonly labelFormat?: string;
}

export interface ChartValueAxis {
  /** The spreadsheet chooses what is not said. */
  readonly min?: number;
  readonly max?: number;
  /** Distance of the gridlines. */
  readonly step?: number;
  /** Invariant code. */
  readonly numberFormat?: string;
  readonly title?: string;
}

/**
 * `columnsAndLine`: columns side by side and lines with markers, on the same axes.
 * `stackedBars`: bars to the right, the parts of each one behind the other, the first category at
 * the top.
 */
export type ChartKind = 'columnsAndLine' | 'stackedBars';

export interface ChartSpec {
  /** ASCII, unique on its sheet: how we know our chart again. */
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  /** Cells that a new chart covers. Later it stays where an officer moved it. */
  readonly area: CellRange;
  readonly categories: ChartCategories;
  /** In the order of the legend. */
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartValueAxis;
  /** A sentence for who cannot see the chart. */
  readonly altText: string;
}
