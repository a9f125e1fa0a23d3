/** Steps of the outlook: formulas of `core/measure/outlook`. */
import { gapSuffix, valueSuffix } from '../../core/measure/amount';
import type { OutlookInput, Pace } from '../../core/measure/outlook';
import { OUTLOOK_WORDS, outlookOf, paceDecimals, paceOf } from '../../core/measure/outlook';
import { outlookInput } from '../../core/measure/scoreBook';
import { neededDecimals, sentenceNumber } from '../../core/measure/show';
import type { Indicator } from '../../core/plan/types';
import {
  choose,
  decimalsKeepingFormula,
  join,
  neededDecimalsFormula,
  numberText,
  or,
  quote,
} from '../formula';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE, orNone } from './column';
import { byPlace } from './shownNumbers';

const isProjected = (indicator: Indicator): boolean =>
  !byPlace(indicator) && indicator.kind !== 'yesNo';

const inputOf = ({ plan, score, points }: RowData): OutlookInput =>
  outlookInput(plan, score.indicator, points);

/** Empty unless there are two points, a final target and years left: see `paceOf`. */
function whenPaced(context: RowContext, formula: string): string {
  const final = context.cell('finalTarget');
  const [first, last] = [context.cell('firstYear'), context.cell('lastYear')];
  const none = `OR(${final}="",${first}="",${first}=${last},N(${last})>=${context.plan.lastYear})`;
  return `IF(${none},"",${formula})`;
}

const PACE: readonly {
  readonly key: 'required' | 'soFar' | 'projection';
  readonly header: string;
  readonly formula: (context: RowContext) => string;
}[] = [
  {
    key: 'required',
    header: 'Mức tăng cần thiết/năm',
    formula: (context) => {
      const left = `(${context.plan.lastYear}-${context.cell('lastYear')})`;
      return `ROUND((${context.cell('finalTarget')}-${context.cell('lastValue')})/${left},9)`;
    },
  },
  {
    key: 'soFar',
    header: 'Nhịp hiện nay/năm',
    formula: (context) => {
      const rise = `(${context.cell('lastValue')}-${context.cell('firstValue')})`;
      return `ROUND(${rise}/(${context.cell('lastYear')}-${context.cell('firstYear')}),9)`;
    },
  },
  {
    key: 'projection',
    header: 'Dự báo (tham khảo)',
    formula: (context) => {
      const left = `(${context.plan.lastYear}-${context.cell('lastYear')})`;
      return `ROUND(${context.cell('lastValue')}+${context.cell('soFar')}*${left},9)`;
    },
  },
];

type Step = (data: RowData) => { readonly pace: Pace; readonly decimals: number } | null;

const paced: Step = (data) => {
  const input = inputOf(data);
  const pace = paceOf(input);
  if (pace === null || input.finalTarget === null) return null;
  return { pace, decimals: paceDecimals(pace, input.finalTarget) };
};

function paceColumn(
  key: string,
  header: string,
  formula: (context: RowContext) => string,
  value: (found: NonNullable<ReturnType<Step>>) => number | string,
): CalculationColumn {
  return {
    key,
    header,
    width: 9,
    currentOnly: true,
    formula: (context) => (isProjected(context.indicator) ? formula(context) : null),
    value: (data) => {
      if (!isProjected(data.score.indicator)) return null;
      const found = paced(data);
      return found === null ? NONE : value(found);
    },
  };
}

/** Decimals of the three numbers together: see `paceDecimals`. */
const DECIMALS = paceColumn(
  'paceDecimals',
  'Số lẻ: khả năng hoàn thành',
  (context) => {
    const keeping = decimalsKeepingFormula(
      [context.cell('required'), context.cell('soFar')],
      [context.cell('projection'), context.cell('finalTarget')],
    );
    return `IF(${context.cell('required')}="","",${keeping})`;
  },
  ({ decimals }) => decimals,
);

/** A number's digits and its text, once the number and the decimals are there. */
function shownColumns({ key, header }: (typeof PACE)[number]): CalculationColumn[] {
  const whenThere = (context: RowContext, formula: string): string =>
    `IF(${context.cell(key)}="","",${formula})`;
  return [
    paceColumn(
      `${key}Digits`,
      `Số lẻ: ${header}`,
      (context) => {
        const decimals = context.cell('paceDecimals');
        return whenThere(context, neededDecimalsFormula(context.cell(key), decimals));
      },
      ({ pace, decimals }) => neededDecimals(pace[key], decimals),
    ),
    paceColumn(
      `${key}Text`,
      `Chữ số: ${header}`,
      (context) => whenThere(context, numberText(context.cell(key), context.cell(`${key}Digits`))),
      ({ pace, decimals }) => sentenceNumber(pace[key], decimals),
    ),
  ];
}

const PACE_COLUMNS: readonly CalculationColumn[] = [
  ...PACE.map(({ key, header, formula }) =>
    paceColumn(
      key,
      header,
      (context) => whenPaced(context, formula(context)),
      ({ pace }) => pace[key],
    ),
  ),
  DECIMALS,
  ...PACE.flatMap(shownColumns),
];

function placeOutlook(context: RowContext, finalYear: number): string {
  const what = context.indicator.kind === 'rank' ? 'tốp' : 'mức';
  const last = context.cell('lastValue');
  const say = (side: string): string => quote(`Đang ${side} ${what} mục tiêu năm ${finalYear}`);
  return choose(
    [
      [`N(${context.cell('lastYear')})<${context.plan.firstYear}`, quote(OUTLOOK_WORDS.unknown)],
      [`${last}<=${context.cell('finalTarget')}`, say('trong')],
    ],
    say('ngoài'),
  );
}

/** The last year's target is met, exactly on it only where its comparator lets that count. */
function isReached(context: RowContext, gap: string): string {
  const comparator = context.cellAt('comparator', context.plan.lastYear);
  const isStrict = or(`${comparator}=">"`, `${comparator}="<"`);
  return `IF(${comparator}="=",${gap}=0,IF(${isStrict},${gap}>0,${gap}>=0))`;
}

function numberOutlook(context: RowContext, finalYear: number): string {
  const { indicator } = context;
  const [first, last] = [context.cell('firstYear'), context.cell('lastYear')];
  const direction = context.cell('direction');
  const reached = isReached(
    context,
    `ROUND(${direction}*(${context.cell('lastValue')}-${context.cell('finalTarget')}),9)`,
  );
  const enough = `ROUND(${direction}*(${context.cell('soFar')}-${context.cell('required')}),9)>=0`;
  return choose(
    [
      [`${last}=${first}`, quote(OUTLOOK_WORDS.unknown)],
      [reached, quote(`${OUTLOOK_WORDS.likely}: đã ở mức mục tiêu năm ${finalYear}`)],
      [`${context.cell('required')}=""`, quote(`Chưa đạt mục tiêu năm ${finalYear}`)],
    ],
    join(
      `IF(${enough},${quote(OUTLOOK_WORDS.likely)},${quote(OUTLOOK_WORDS.hard)})`,
      '": cần "',
      context.cell('requiredText'),
      quote(`${gapSuffix(indicator)}/năm, nhịp hiện nay `),
      context.cell('soFarText'),
      '"; dự báo "',
      context.cell('projectionText'),
      quote(valueSuffix(indicator)),
    ),
  );
}

function outlook(context: RowContext): string {
  const finalYear = context.plan.lastYear;
  const none = quote(`Không đặt mục tiêu năm ${finalYear}`);
  const { indicator } = context;
  const text = byPlace(indicator)
    ? placeOutlook(context, finalYear)
    : indicator.kind === 'yesNo'
      ? '""'
      : numberOutlook(context, finalYear);
  return `IF(${context.cell('finalTarget')}="",${none},${text})`;
}

export const OUTLOOK_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'finalTarget',
    header: 'Mục tiêu năm cuối',
    width: 9,
    currentOnly: true,
    formula: (context) => {
      const target = context.cellAt('target', context.plan.lastYear);
      return `IF(${target}="","",${target})`;
    },
    value: (data) => orNone(inputOf(data).finalTarget),
  },
  ...PACE_COLUMNS,
  {
    key: 'outlook',
    header: 'Khả năng hoàn thành',
    width: 24,
    currentOnly: true,
    formula: outlook,
    value: (data) => outlookOf(inputOf(data)),
  },
];
