/** Numbers of the sentence as texts: formulas of `core/measure/show`. */
import { directionOf } from '../../core/measure/gap';
import { canPool } from '../../core/measure/pool';
import { USUAL_DECIMALS, neededDecimals } from '../../core/measure/show';
import { isPadded, shownNumber } from '../../core/measure/amount';
import type { Indicator } from '../../core/plan/types';
import { neededDecimalsFormula, numberText, paddedText } from '../formula';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';

export const byPlace = (indicator: Indicator): boolean =>
  indicator.kind === 'rank' || indicator.kind === 'grade';
export const isReduction = (indicator: Indicator): boolean => indicator.kind === 'reduction';

export function threshold(context: RowContext): string {
  return `${context.cell('target')}-${context.cell('direction')}*${context.cell('tolerance')}`;
}

/** A number that the sentence shows: what it is, where it is shown, and with whole places only or not. */
export interface Shown {
  readonly key: 'actual' | 'target' | 'gap' | 'threshold' | 'beside';
  readonly header: string;
  /** The expression, and the step that must hold something for the number to exist. */
  expression(context: RowContext): string;
  readonly needs: string;
  value(data: RowData): number | null;
  applies(indicator: Indicator): boolean;
}

const absolute = (indicator: Indicator, value: number | null): number | null =>
  value !== null && isReduction(indicator) ? Math.abs(value) : value;
const absoluteOf = (context: RowContext, expression: string): string =>
  isReduction(context.indicator) ? `ABS(${expression})` : expression;

function thresholdValue({ score }: RowData): number | null {
  const { indicator, target, tolerance, gap } = score;
  if (gap === null || target === null || tolerance === null) return null;
  const value = target - directionOf(indicator.kind, indicator.better) * tolerance;
  return absolute(indicator, value);
}

const SHOWN: readonly Shown[] = [
  {
    key: 'actual',
    header: 'thực hiện',
    expression: (context) => absoluteOf(context, context.cell('actual')),
    needs: 'actual',
    value: ({ score }) => absolute(score.indicator, score.actual),
    applies: (indicator) => indicator.kind !== 'grade',
  },
  {
    key: 'target',
    header: 'mục tiêu',
    expression: (context) => absoluteOf(context, context.cell('target')),
    needs: 'target',
    value: ({ score }) => absolute(score.indicator, score.target),
    applies: (indicator) => indicator.kind !== 'grade' && indicator.kind !== 'yesNo',
  },
  {
    key: 'gap',
    header: 'chênh lệch',
    expression: (context) => `ABS(${context.cell('gap')})`,
    needs: 'gap',
    value: ({ score }) => (score.gap === null ? null : Math.abs(score.gap)),
    applies: () => true,
  },
  {
    key: 'threshold',
    header: 'ngưỡng',
    expression: (context) =>
      isReduction(context.indicator) ? `ABS(${threshold(context)})` : `(${threshold(context)})`,
    needs: 'gap',
    value: thresholdValue,
    applies: (indicator) => indicator.kind !== 'grade' && indicator.kind !== 'yesNo',
  },
  {
    key: 'beside',
    header: 'số cộng từ đơn vị',
    expression: (context) => absoluteOf(context, context.cell('beside')),
    needs: 'beside',
    value: ({ score }) => absolute(score.indicator, score.resolution.pooledBeside),
    applies: (indicator) => canPool(indicator),
  },
];

/** Ranks are whole places, shown without decimals; only their gap may have some. */
function decimalsFor(indicator: Indicator, key: Shown['key'], decimals: number): number {
  return indicator.kind === 'rank' && key !== 'gap' ? 0 : decimals;
}

function digitsColumn(shown: Shown): CalculationColumn {
  return {
    key: `${shown.key}Digits`,
    header: `Số lẻ: ${shown.header}`,
    width: 8,
    currentOnly: true,
    formula: (context) => {
      if (!shown.applies(context.indicator)) return null;
      const whole = decimalsFor(context.indicator, shown.key, USUAL_DECIMALS) === 0;
      const digits = whole
        ? '0'
        : neededDecimalsFormula(shown.expression(context), context.cell('decimals'));
      return `IF(${context.cell(shown.needs)}="","",${digits})`;
    },
    value: (data) => {
      const { indicator } = data.score;
      if (!shown.applies(indicator)) return null;
      const value = shown.value(data);
      if (value === null || data.why === null) return NONE;
      return neededDecimals(value, decimalsFor(indicator, shown.key, data.why.decimals));
    },
  };
}

function textColumn(shown: Shown): CalculationColumn {
  return {
    key: `${shown.key}Text`,
    header: `Chữ số: ${shown.header}`,
    width: 10,
    currentOnly: true,
    formula: (context) => {
      if (!shown.applies(context.indicator)) return null;
      const written = isPadded(context.indicator) ? paddedText : numberText;
      const text = written(shown.expression(context), context.cell(`${shown.key}Digits`));
      return `IF(${context.cell(shown.needs)}="","",${text})`;
    },
    value: (data) => {
      const { indicator } = data.score;
      if (!shown.applies(indicator)) return null;
      const value = shown.value(data);
      if (value === null || data.why === null) return NONE;
      return shownNumber(indicator, value, decimalsFor(indicator, shown.key, data.why.decimals));
    },
  };
}

/** The width of "=" targets, ±: the tolerance as text. */
const TOLERANCE_TEXT: readonly CalculationColumn[] = [
  {
    key: 'toleranceDigits',
    header: 'Số lẻ: ngưỡng ±',
    width: 8,
    currentOnly: true,
    formula: (context) => {
      if (context.indicator.kind === 'grade') return null;
      const digits = neededDecimalsFormula(context.cell('tolerance'), context.cell('decimals'));
      return `IF(${context.cell('tolerance')}="","",${digits})`;
    },
    value: ({ score, why }) => {
      if (score.indicator.kind === 'grade') return null;
      if (score.tolerance === null || why === null) return NONE;
      return neededDecimals(score.tolerance, why.decimals);
    },
  },
  {
    key: 'toleranceText',
    header: 'Chữ số: ngưỡng ±',
    width: 10,
    currentOnly: true,
    formula: (context) => {
      if (context.indicator.kind === 'grade') return null;
      const write = isPadded(context.indicator) ? paddedText : numberText;
      const written = write(context.cell('tolerance'), context.cell('toleranceDigits'));
      return `IF(${context.cell('tolerance')}="","",${written})`;
    },
    value: ({ score, why }) => {
      if (score.indicator.kind === 'grade') return null;
      if (score.tolerance === null || why === null) return NONE;
      return shownNumber(score.indicator, score.tolerance, why.decimals);
    },
  },
];

/** Decimals and text of every number that a sentence shows. */
export const SHOWN_COLUMNS: readonly CalculationColumn[] = [
  ...SHOWN.flatMap((shown) => [digitsColumn(shown), textColumn(shown)]),
  ...TOLERANCE_TEXT,
];
