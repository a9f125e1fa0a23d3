/** Steps from actual and target to the light: formulas of `gap`, `tolerance`, `due`, `status`. */
import { PERIOD_WORDS, PERIODS } from '../../core/period';
import { isMeasuredIn } from '../../core/plan/frequency';
import type { NotDueReason } from '../../core/measure/due';
import type { IndicatorKind } from '../../core/plan/types';
import { lightOf, STATUS_WORDS, verdictOfLight } from '../../core/measure/status';
import { FAULT_SENTENCES } from '../../core/measure/whyWords';
import { AGGREGATION_WORDS, FREQUENCY_WORDS, YES_NO } from '../../core/words';
import { and, choose, or, quote } from '../formula';
import { NAMES } from '../names';
import { TOLERANCE_WORDS } from '../planTables';
import { CB, CT, KY } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { NONE, orNone } from './column';

/** Words of column "Chưa đến hạn vì". */
export const NOT_DUE_WORDS = {
  notMeasured: 'Không đo kỳ này',
  awaitingPublication: 'Chờ công bố',
  periodOpen: 'Chưa chốt kỳ',
  beforeDeadline: 'Chưa hết hạn gửi',
  underOne: 'Mục tiêu dưới 01',
} as const satisfies Record<NotDueReason, string>;

const word = (verdict: keyof typeof STATUS_WORDS): string => quote(STATUS_WORDS[verdict].word);

function lookUp(context: RowContext, name: string): string {
  return `INDEX(${name},${context.cell('planRow')})`;
}

/** The condition under which an optional indicator is switched off: see `isFollowed`. */
export function isSwitchedOff(context: RowContext): string[] {
  if (context.indicator.optional !== true) return [];
  return [`${lookUp(context, CT.followed)}=${quote(YES_NO[1])}`];
}

export function periodEnd(context: RowContext): string {
  return `SUMIFS(${KY.to},${KY.year},${context.cell('year')},${KY.period},${context.cell('period')})`;
}

/** The day before which units send the figures of the period; 0 where none is set. */
export function unitsDue(context: RowContext): string {
  return `SUMIFS(${KY.unitsDue},${KY.year},${context.cell('year')},${KY.period},${context.cell('period')})`;
}

function measured(context: RowContext): string {
  const period = context.cell('period');
  const frequency = lookUp(context, CT.frequency);
  const among = (key: 'year' | 'halfYear'): string =>
    or(
      ...PERIODS.filter((known) => isMeasuredIn(key, known)).map(
        (known) => `${period}=${quote(PERIOD_WORDS.words[known])}`,
      ),
    );
  return choose(
    [
      [`${frequency}=${quote(FREQUENCY_WORDS.words.year)}`, among('year')],
      [`${frequency}=${quote(FREQUENCY_WORDS.words.halfYear)}`, among('halfYear')],
    ],
    'TRUE',
  );
}

function notDue(context: RowContext): string {
  const published = `SUMIFS(${CB.date},${CB.year},${context.cell('year')})`;
  const isPublished = `${lookUp(context, CT.aggregation)}=${quote(AGGREGATION_WORDS.words.published)}`;
  const out = and(`${published}>0`, `${published}<=${NAMES.review}`);
  const cases: [string, string][] = [
    [`${context.cell('actual')}<>""`, withReading(context)],
    [`NOT(${measured(context)})`, quote(NOT_DUE_WORDS.notMeasured)],
    [isPublished, `IF(${out},"",${quote(NOT_DUE_WORDS.awaitingPublication)})`],
    [`${periodEnd(context)}>${NAMES.review}`, quote(NOT_DUE_WORDS.periodOpen)],
    [`${unitsDue(context)}-1>${NAMES.review}`, quote(NOT_DUE_WORDS.beforeDeadline)],
  ];
  if (context.indicator.kind === 'count') {
    cases.push([isUnderOne(context), quote(NOT_DUE_WORDS.underOne)]);
  }
  return choose(cases, '""');
}

/** Twin of `isProRataUnderOne`, for counts. */
function isUnderOne(context: RowContext): string {
  const target = context.cell('target');
  const isShare = and(`${context.cell('share')}<1`, `${target}>0`, `${target}<1`);
  return `IF(ISNUMBER(${target}),${isShare},FALSE)`;
}

/** A share of one that is not met is not due yet, though there is a reading. */
function withReading(context: RowContext): string {
  if (context.indicator.kind !== 'count') return '""';
  const light = context.cell('light');
  const isMet = or(`${light}=""`, `${light}=${word('met')}`, `${light}=${word('exceeded')}`);
  return choose(
    [
      [isMet, '""'],
      [isUnderOne(context), quote(NOT_DUE_WORDS.underOne)],
    ],
    '""',
  );
}

function gap(context: RowContext): string {
  const [actual, target] = [context.cell('actual'), context.cell('target')];
  const value = `ROUND(${context.cell('direction')}*(${actual}-${target}),9)`;
  const none = [`${actual}=""`, `${target}=""`, ...isSwitchedOff(context)];
  return `IF(${or(...none)},"",${value})`;
}

/** The plan's tolerance by kind: twin of the policies of `toleranceOf`. */
function planTolerance(kind: IndicatorKind, target: string): string {
  const share = `ABS(${target})*${NAMES.toleranceShare}/100`;
  switch (kind) {
    case 'percent':
    case 'reduction':
      return `MIN(${share},${NAMES.tolerancePoints})`;
    case 'rank':
      return `MAX(ROUNDUP(ROUND(${share},9),0),${NAMES.tolerancePlaces})`;
    case 'grade':
      return NAMES.toleranceSteps;
    case 'yesNo':
      return '0';
    default:
      return share;
  }
}

function tolerance(context: RowContext): string {
  const target = context.cell('target');
  const own = lookUp(context, CT['tolerance.amount']);
  const byShare = `${lookUp(context, CT['tolerance.by'])}=${quote(TOLERANCE_WORDS.words.share)}`;
  const share = `ABS(${target})*${own}/100`;
  const { kind } = context.indicator;
  const ownShare = kind === 'rank' ? `ROUNDUP(ROUND(${share},9),0)` : share;
  const amount = choose(
    [
      [`NOT(ISNUMBER(${own}))`, planTolerance(kind, target)],
      [byShare, ownShare],
    ],
    own,
  );
  return `IF(${context.cell('gap')}="","",ROUND(${amount},9))`;
}

/** The word of the light by itself, empty where there is no gap. */
function light(context: RowContext): string {
  const [difference, width] = [context.cell('gap'), context.cell('tolerance')];
  const comparator = context.cell('comparator');
  const strict = or(`${comparator}=">"`, `${comparator}="<"`);
  const met = choose(
    [
      [`${comparator}="="`, `${difference}=0`],
      [strict, `${difference}>0`],
    ],
    `${difference}>=0`,
  );
  const near = `IF(${comparator}="=",ROUND(ABS(${difference})-${width},9)<=0,ROUND(${difference}+${width},9)>=0)`;
  const isYear = `${context.cell('period')}=${quote(PERIOD_WORDS.words.year)}`;
  return choose(
    [
      [`${difference}=""`, '""'],
      [met, `IF(${difference}>0,${word('exceeded')},${word('met')})`],
      [near, word('near')],
      [isYear, word('offYear')],
    ],
    word('offInside'),
  );
}

function verdict(context: RowContext): string {
  const [fault, due] = [context.cell('fault'), context.cell('notDue')];
  return choose(
    [
      ...isSwitchedOff(context).map((is) => [is, word('notAssessable')] as const),
      [`${fault}=${quote(FAULT_SENTENCES.stale)}`, word('stale')],
      [`${fault}<>""`, word('invalid')],
      [`${context.cell('state')}<>""`, word('notAssessable')],
      [`${context.cell('target')}=""`, word('noTarget')],
      [`${due}=${quote(NOT_DUE_WORDS.underOne)}`, word('notDue')],
      [`${context.cell('gap')}<>""`, context.cell('light')],
      [`${due}=${quote(NOT_DUE_WORDS.awaitingPublication)}`, word('awaitingPublication')],
      [`${due}<>""`, word('notDue')],
    ],
    word('noData'),
  );
}

function attainment(context: RowContext): string | null {
  const { kind } = context.indicator;
  if (kind === 'rank' || kind === 'grade' || kind === 'yesNo') return null;
  const [actual, target] = [context.cell('actual'), context.cell('target')];
  const over = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole}*100)`;
  return choose(
    [
      [`${context.cell('gap')}=""`, '""'],
      [`${context.cell('direction')}=1`, over(actual, target)],
    ],
    over(target, actual),
  );
}

export const SCORE_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'notDue',
    header: 'Chưa đến hạn vì',
    width: 14,
    formula: notDue,
    value: ({ score }) => (score.notDue === null ? NONE : NOT_DUE_WORDS[score.notDue]),
  },
  {
    key: 'gap',
    header: 'Chênh lệch',
    width: 10,
    formula: gap,
    value: ({ score }) => orNone(score.gap),
  },
  {
    key: 'tolerance',
    header: 'Ngưỡng gần đạt',
    width: 10,
    formula: tolerance,
    value: ({ score }) => orNone(score.tolerance),
  },
  {
    key: 'light',
    header: 'Đánh giá theo chênh lệch',
    width: 14,
    formula: light,
    value: ({ score: { gap: difference, tolerance: width, comparator, period } }) => {
      if (difference === null || width === null) return NONE;
      const verdict = verdictOfLight(lightOf(difference, width, comparator), difference, period);
      return STATUS_WORDS[verdict].word;
    },
  },
  {
    key: 'verdict',
    header: 'Đánh giá',
    width: 14,
    formula: verdict,
    value: ({ score }) => STATUS_WORDS[score.verdict].word,
  },
  {
    key: 'attainment',
    header: 'Tỷ lệ so với mục tiêu (%)',
    width: 10,
    formula: attainment,
    value: ({ score }) => {
      const { kind } = score.indicator;
      const without = kind === 'rank' || kind === 'grade' || kind === 'yesNo';
      return without ? null : orNone(score.attainment);
    },
  },
];
