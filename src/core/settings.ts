/** What the officers of one province set: who they are, cut-offs, publication dates. Not part of a plan. */
import { isoDate, isoToSerial } from './calendar';
import type { DueDates } from './measure/due';
import { PERIODS } from './period';
import type { Period } from './period';
import type { IsoDate, Plan } from './plan/types';

/** One row of the table Kỳ. */
export interface PeriodSetting {
  readonly year: number;
  readonly period: Period;
  /** Thời gian chốt số liệu. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Hạn đơn vị gửi về Sở Nội vụ; absent where the plan sets none. */
  readonly unitsDue?: IsoDate;
  /** Hạn trình UBND tỉnh: the officer's input. */
  readonly provinceDue?: IsoDate;
}

export interface Publication {
  readonly year: number;
  /** Day on which that year's figures came out; absent while they are not out. */
  readonly date?: IsoDate;
}

export interface Settings {
  /** Cơ quan lập. */
  readonly agency: string;
  /** Cơ quan cấp trên. */
  readonly superior: string;
  /** Địa danh. */
  readonly place: string;
  /** Người thực hiện. */
  readonly person: string;
  readonly periods: readonly PeriodSetting[];
  readonly publications: readonly Publication[];
}

/** Month and day of the cut-offs (DOMAIN: Report): figures run from 15/12 of the year before. */
const CUT_OFFS: Readonly<Record<Period, readonly [from: [number, number], to: [number, number]]>> =
  {
    year: [
      [12, 15],
      [12, 14],
    ],
    halfYear: [
      [12, 15],
      [6, 14],
    ],
    nineMonths: [
      [12, 15],
      [9, 14],
    ],
    q1: [
      [12, 15],
      [3, 14],
    ],
    q2: [
      [3, 15],
      [6, 14],
    ],
    q3: [
      [6, 15],
      [9, 14],
    ],
    q4: [
      [9, 15],
      [12, 14],
    ],
  };

function day(year: number, [month, dayOfMonth]: readonly [number, number]): IsoDate {
  const date = isoDate(year, month, dayOfMonth);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  return date;
}

function periodSetting(plan: Plan, year: number, period: Period): PeriodSetting {
  const [from, to] = CUT_OFFS[period];
  const setting = {
    year,
    period,
    from: day(from[0] === 12 ? year - 1 : year, from),
    to: day(year, to),
  };
  const due = plan.duties.find((duty) => duty.period === period)?.due;
  if (due?.rule !== 'before') return setting;
  return { ...setting, unitsDue: day(year, [due.month, due.day]) };
}

/**
 * Settings of a fresh workbook: the cut-offs of every period of the plan, the units' deadlines as its
 * duties set them, nothing published yet.
 */
export function defaultSettings(plan: Plan): Settings {
  const years: number[] = [];
  for (let year = plan.firstYear; year <= plan.lastYear; year += 1) years.push(year);
  return {
    agency: 'Sở Nội vụ',
    superior: plan.issuer,
    place: plan.province,
    person: '',
    periods: years.flatMap((year) => PERIODS.map((period) => periodSetting(plan, year, period))),
    publications: [plan.firstYear - 1, ...years].map((year) => ({ year })),
  };
}

/** The dates that decide whether a figure is due (see `notDueReason`). */
export function dueDates(
  settings: Settings,
  year: number,
  period: Period,
  review: number,
): DueDates {
  const setting = settings.periods.find((known) => known.year === year && known.period === period);
  const published = settings.publications.find((known) => known.year === year)?.date;
  return {
    periodEnd: setting === undefined ? null : isoToSerial(setting.to),
    unitsDue: setting?.unitsDue === undefined ? null : isoToSerial(setting.unitsDue),
    publication: published === undefined ? null : isoToSerial(published),
    review,
  };
}
