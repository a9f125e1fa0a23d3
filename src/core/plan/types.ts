/**
 * A plan as data. Nothing here knows one province: years, components, word lists, units and
 * numbers all come from a plan file (see `docs/plan-format.md` and `plan.schema.json`).
 */

import type { Period } from '../period';

/** Calendar date written `yyyy-mm-dd`. */
export type IsoDate = string;

/** A calendar year of a plan, e.g. `2023`. */
export type Year = number;

/**
 * Where the number of one year comes from (DOMAIN: "Where each yearly number comes from is data").
 * Order of strength: assigned > stated > derived > everyYear > assumed.
 */
export type TargetBasis = 'assigned' | 'stated' | 'derived' | 'everyYear' | 'assumed';

/** The target of one year. `value` is in the indicator's unit; a word of its list for grades and yes/no. */
export interface Target {
  readonly value: number | string;
  readonly basis: TargetBasis;
  /** Mandatory for `assigned`: the later document that sets the number. */
  readonly document?: { readonly number: string; readonly date: IsoDate };
}

export type IndicatorKind =
  'percent' | 'count' | 'score' | 'rank' | 'grade' | 'reduction' | 'yesNo';

export type Comparator = '>=' | '>' | '<=' | '<' | '=';
export type Better = 'higher' | 'lower';

/** Tần suất: how often the indicator is measured. */
export type Frequency = 'year' | 'halfYear' | 'quarter';

/** Tính chất số liệu: at a point in time, accumulated within the year, or within the whole plan. */
export type Accumulation = 'pointInTime' | 'withinYear' | 'withinPlan';

/** Cách tổng hợp: published · the lead reports for the province · summed over units · units that meet it are counted. */
export type Aggregation = 'published' | 'provinceLead' | 'sumOfUnits' | 'countOfUnits';

/** Units of a lead or coordinating cell: the document's words, and the codes they stand for. */
export interface Responsibility {
  /** As the document prints it, words rejoined. Empty when it names nobody. */
  readonly text: string;
  /** Codes of {@link Unit} or {@link UnitGroup}. */
  readonly units: readonly string[];
}

/** The value an indicator started from, e.g. rank 31 among 60 provinces in 2021. */
export interface Baseline {
  readonly year: Year;
  readonly value: number | string;
  /** Ranked provinces for a rank, the scale's maximum for a score. */
  readonly outOf?: number;
}

/** Near-miss tolerance of one indicator, in place of the plan's. */
export interface ToleranceRule {
  /** `share`: % of |target|. `absolute`: the indicator's own unit (points, places, steps). */
  readonly by: 'share' | 'absolute';
  readonly amount: number;
}

export interface Indicator {
  /** Follows the document, e.g. `III.5.1`, `PL.V.3.2`, `II.2.4.HANG`. Never renumbered. */
  readonly id: string;
  /** Numeric order (TT). */
  readonly order: number;
  /** Id of the {@link Component}, or null for the whole plan. */
  readonly component: string | null;
  readonly name: string;
  readonly kind: IndicatorKind;
  /** ĐVT as shown: `%`, `điểm`, `hạng`, `nhóm`, `lượt` … */
  readonly unit: string;
  readonly better: Better;
  readonly comparator: Comparator;
  /** Id of the {@link WordList} of a grade. */
  readonly list?: string;
  readonly baseline?: Baseline;
  /** By year. A year that is absent has no target. */
  readonly targets: Readonly<Record<string, Target>>;
  /** Share (%) of the yearly target due inside the year, where the plan sets it. */
  readonly milestones?: { readonly halfYear?: number; readonly nineMonths?: number };
  readonly frequency: Frequency;
  readonly accumulation: Accumulation;
  readonly aggregation: Aggregation;
  /** What (a) and (b) are, in words an agency can fill a form from. Empty where the kind has none. */
  readonly numerator: string;
  readonly denominator: string;
  readonly method: string;
  readonly dataSource: string;
  readonly lead: Responsibility;
  /** Chủ trì hiện nay: who leads since units were merged or split; absent where it is the lead of the plan. */
  readonly currentLead?: string;
  readonly coordinating: Responsibility;
  /** Thời gian thực hiện and Sản phẩm of the appendix row, as printed. Empty for the body. */
  readonly timing: string;
  readonly product: string;
  readonly tolerance?: ToleranceRule;
  /** Căn cứ, e.g. `Phụ lục, phần V, mục 3`. */
  readonly clause: string;
  /** The document's own words, exact but for folded white space. */
  readonly quote: string;
  /** Ids of indicators that say something about the same thing. */
  readonly related: readonly string[];
  readonly validFrom?: Year;
  readonly validTo?: Year;
  /** True for indicators that the document implies and the officer may switch off. */
  readonly optional?: boolean;
  /** False where the officer has switched an optional indicator off. */
  readonly followed?: boolean;
  /** True for the few that stand for the plan before a leader (Tiêu biểu). */
  readonly headline?: boolean;
  readonly note: string;
}

export interface Component {
  readonly id: string;
  readonly order: number;
  /** Official name. */
  readonly name: string;
  readonly subDimensions: readonly string[];
  /** Id of the task section of the appendix, e.g. `V`. */
  readonly section: string;
  /** Heading of the appendix section, exact but for folded white space. */
  readonly appendixQuote: string;
  /** Paragraph of the body, exact but for folded white space. */
  readonly bodyQuote: string;
  /** Chủ trì nội dung, where one agency answers for the whole of it. */
  readonly lead?: string;
}

export interface Task {
  /** `<ROMAN>.<row>`, e.g. `VIII.21`. */
  readonly id: string;
  readonly order: number;
  readonly component: string;
  readonly name: string;
  readonly lead: Responsibility;
  readonly coordinating: Responsibility;
  readonly timing: string;
  readonly product: string;
}

/** A unit is a code with validity; names change, are reused and have aliases (DOMAIN: Units). */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Cấp: Trung ương, Tỉnh, Huyện, Xã. */
  readonly level: string;
  /** Khối. */
  readonly block: string;
  /** Codes of the groups the unit belongs to. */
  readonly groups: readonly string[];
  /** Code of the unit it reports through or is counted in. */
  readonly parent?: string;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Codes of the units that carry on its work. */
  readonly successors: readonly string[];
  /** Other spellings, those of the document among them. */
  readonly aliases: readonly string[];
  /** Whether it sends reports of its own (Phải báo cáo). */
  readonly mustReport?: boolean;
  /** Whether it takes part in the ranking of units (Xếp hạng). */
  readonly ranked?: boolean;
  /** Đầu mối: who answers for its figures. */
  readonly contact?: string;
  /** Text: a leading zero belongs to it. */
  readonly phone?: string;
  readonly email?: string;
}

export interface UnitGroup {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly validTo?: IsoDate;
}

/** Words of a graded indicator, best first. */
export interface WordList {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** A duty to report, with its date as the plan sets it. */
export interface Duty {
  readonly id: string;
  readonly name: string;
  /** The period that the report is about; absent for a duty of another kind. */
  readonly period?: Period;
  /** `before`: strictly before that day and month. `afterPublication`: days after the publication date. */
  readonly due:
    | { readonly rule: 'before'; readonly day: number; readonly month: number }
    | { readonly rule: 'afterPublication'; readonly days: number };
  readonly who: string;
  readonly quote: string;
  readonly clause: string;
}

/** Targets by indicator id and year; null where a year is to have none. */
export type OptionTargets = Readonly<
  Record<string, Readonly<Record<string, number | string | null>>>
>;

/** One reading of a point that the document leaves open. */
export interface ClarificationOption {
  readonly label: string;
  /** Targets that hold when this option is chosen. */
  readonly targets?: OptionTargets;
}

/** A point that officers should know (Điểm cần làm rõ). */
export interface Clarification {
  readonly id: string;
  readonly order: number;
  readonly topic: string;
  readonly body: { readonly clause: string; readonly quote: string } | null;
  readonly appendix: { readonly clause: string; readonly quote: string } | null;
  /** What is applied by default, in words. */
  readonly applied: string;
  /** The first is what is applied by default; it says every number that one of the others changes. */
  readonly options: readonly ClarificationOption[];
  /** Label of the option in force. */
  readonly choice: string;
  readonly indicators: readonly string[];
}

/** Near-miss tolerance of the plan (DOMAIN: Gap and light). */
export interface PlanTolerance {
  /** % of |target|. */
  readonly share: number;
  /** Upper bound for percents, in percentage points. */
  readonly maxPoints: number;
  /** Lower bound for ranks, in places. */
  readonly minPlaces: number;
  /** For grades, in steps. */
  readonly steps: number;
}

export interface Plan {
  readonly formatVersion: 1;
  /** Id of the plan, e.g. `vinh-phuc-2022-2025`. */
  readonly id: string;
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly issuer: string;
  readonly province: string;
  readonly title: string;
  /** Short name of the index, e.g. `PAPI`. */
  readonly index: string;
  readonly firstYear: Year;
  readonly lastYear: Year;
  /** What a component is called, e.g. `Nội dung thành phần`. */
  readonly componentLabel: string;
  /** Provinces ranked, as the plan counts them. */
  readonly rankedProvinces: number;
  readonly tolerance: PlanTolerance;
  readonly lists: readonly WordList[];
  readonly components: readonly Component[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  readonly duties: readonly Duty[];
  readonly clarifications: readonly Clarification[];
  /** Numbers of the text that are no indicator, each with the reason. */
  readonly explained: readonly { readonly quote: string; readonly reason: string }[];
}
