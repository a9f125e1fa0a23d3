/**
 * The look of the workbook: one palette, a handful of named styles. Calm everywhere, so that only
 * what is off track stands out. Times New Roman as Decree 30/2020/NĐ-CP asks of documents.
 */

export const FONT = 'Times New Roman';

/** RRGGBB. Text on its fill keeps a contrast of at least 4.5 : 1. */
export const PALETTE = {
  ink: '1F2933',
  muted: '52606D',
  line: 'C3CCD5',
  headerFill: 'DFE7EE',
  headerInk: '1D3A52',
  inputFill: 'FFFBE3',
  met: '1B5E36',
  metFill: 'E6F2EA',
  near: '7A4D00',
  nearFill: 'FFF1D0',
  off: '9B1C1C',
  offFill: 'FBDAD7',
  offRow: 'FDF0EE',
  none: '52606D',
  tabMain: '1D3A52',
  tabData: '7A8B99',
} as const;

/**
 * RRGGBB of what charts fill and draw. Grey copies must be readable: any two that meet in one chart
 * are at least 40 of 255 steps of grey apart, and a label on its fill keeps 4.5 : 1.
 */
export const CHART_COLORS = {
  actual: '9DB2C4',
  target: PALETTE.headerInk,
  met: '6FA583',
  near: 'F0CB6B',
  off: PALETTE.off,
  none: 'F4F6F8',
} as const;

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly color: string;
  readonly fill?: string;
  /** Thin line on all four sides. */
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Steps between the text and the line of the cell that it is aligned to. */
  readonly indent?: number;
  readonly numberFormat?: string;
  /** An input stays unlocked when the sheet is protected. */
  readonly input?: boolean;
}

/** Invariant number-format codes; the spreadsheet shows them in the reader's locale. */
export const NUMBER_FORMATS = {
  general: 'General',
  text: '@',
  integer: '#,##0',
  plain: '0',
  percent: '0.0#',
  rate: '0.0',
  score: '0.00##',
  fine: '0.0########',
  gap: '+0.0#;-0.0#;0.0',
  gapInteger: '+#,##0;-#,##0;0',
  gapScore: '+0.00##;-0.00##;0.00',
  date: 'dd/mm/yyyy',
  dateTime: 'dd/mm/yyyy hh:mm',
  /** Triệu đồng. */
  money: '#,##0.0##',
} as const;

const cell = {
  size: 11,
  color: PALETTE.ink,
  border: true,
  horizontal: 'general',
  vertical: 'top',
  wrap: true,
} as const satisfies Style;

const plain = {
  size: 11,
  color: PALETTE.ink,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
} as const satisfies Style;

const box = {
  ...plain,
  size: 18,
  bold: true,
  border: true,
  horizontal: 'center',
} as const satisfies Style;

const total = { bold: true, fill: PALETTE.headerFill, vertical: 'center' } as const;

/** Text keeps off the line on its left: a number before it would touch it. */
const words = { horizontal: 'left', indent: 1 } as const;

const input = { fill: PALETTE.inputFill, input: true } as const;

export const STYLES = {
  title: { ...plain, size: 15, bold: true, color: PALETTE.headerInk },
  subtitle: { ...plain, italic: true, color: PALETTE.muted },
  heading: { ...plain, size: 12, bold: true, color: PALETTE.headerInk },
  label: { ...plain, color: PALETTE.muted },
  value: { ...plain, bold: true },
  /** What must not be overlooked above a table. */
  warning: { ...plain, bold: true, italic: true, color: PALETTE.off },
  note: { ...plain, italic: true, color: PALETTE.muted, wrap: true, vertical: 'top' },
  choice: { ...plain, ...input, bold: true, border: true },
  choiceDate: {
    ...plain,
    ...input,
    bold: true,
    border: true,
    numberFormat: NUMBER_FORMATS.date,
  },
  choiceText: { ...plain, ...input, border: true, wrap: true },
  count: { ...box, color: PALETTE.ink },
  countMet: { ...box, color: PALETTE.met, fill: PALETTE.metFill },
  countNear: { ...box, color: PALETTE.near, fill: PALETTE.nearFill },
  countOff: { ...box, color: PALETTE.off, fill: PALETTE.offFill },
  countNote: { ...plain, border: true, wrap: true },
  countLabel: {
    ...plain,
    size: 10,
    color: PALETTE.muted,
    border: true,
    horizontal: 'center',
    wrap: true,
  },
  header: {
    ...cell,
    bold: true,
    color: PALETTE.headerInk,
    fill: PALETTE.headerFill,
    horizontal: 'center',
    vertical: 'center',
  },
  text: { ...cell, ...words, numberFormat: NUMBER_FORMATS.text },
  /** Long text outside the printed columns: one line, so that it does not stretch the rows. */
  line: { ...cell, horizontal: 'left', wrap: false, numberFormat: NUMBER_FORMATS.text },
  /** Text that a formula makes: a cell in text format would show the formula itself. */
  madeText: { ...cell, ...words },
  textCenter: { ...cell, horizontal: 'center' },
  /** Ids: text, so that no program takes them for a number or a date. */
  code: { ...cell, horizontal: 'left', numberFormat: NUMBER_FORMATS.text },
  number: { ...cell, horizontal: 'right', numberFormat: NUMBER_FORMATS.general },
  integer: { ...cell, horizontal: 'right', numberFormat: NUMBER_FORMATS.integer },
  money: { ...cell, horizontal: 'right', numberFormat: NUMBER_FORMATS.money },
  percent: { ...cell, horizontal: 'right', numberFormat: NUMBER_FORMATS.percent },
  /** Totals above the columns that they add up. */
  moneyTotal: {
    ...cell,
    bold: true,
    vertical: 'center',
    horizontal: 'right',
    numberFormat: NUMBER_FORMATS.money,
  },
  percentTotal: {
    ...cell,
    bold: true,
    vertical: 'center',
    horizontal: 'right',
    numberFormat: NUMBER_FORMATS.percent,
  },
  year: { ...cell, horizontal: 'center', numberFormat: NUMBER_FORMATS.plain },
  date: { ...cell, horizontal: 'center', numberFormat: NUMBER_FORMATS.date },
  status: { ...cell, bold: true, ...words },
  /** Texts of Tổng quan: two lines in a row of fixed height. */
  pageText: { ...cell, size: 10, horizontal: 'left', vertical: 'center' },
  pageCenter: { ...cell, size: 10, horizontal: 'center', vertical: 'center' },
  pageNumber: { ...cell, horizontal: 'center', vertical: 'center' },
  pageStatus: { ...cell, size: 10, bold: true, horizontal: 'left', vertical: 'center' },
  pageRate: {
    ...cell,
    horizontal: 'center',
    vertical: 'center',
    numberFormat: NUMBER_FORMATS.rate,
  },
  total: { ...cell, ...total, horizontal: 'left' },
  totalNumber: { ...cell, ...total, horizontal: 'center' },
  totalRate: { ...cell, ...total, horizontal: 'center', numberFormat: NUMBER_FORMATS.rate },
  pageTitle: { ...plain, italic: true, color: PALETTE.muted, wrap: true, vertical: 'top' },
  pageValue: { ...plain, bold: true, wrap: true },
  /** Cells behind a chart, beside what is printed. */
  chartData: { ...plain, size: 9, color: PALETTE.muted },
  inputText: { ...cell, ...input, ...words, numberFormat: NUMBER_FORMATS.text },
  inputLine: {
    ...cell,
    ...input,
    horizontal: 'left',
    wrap: false,
    numberFormat: NUMBER_FORMATS.text,
  },
  inputCode: { ...cell, ...input, horizontal: 'left', numberFormat: NUMBER_FORMATS.text },
  inputCenter: { ...cell, ...input, horizontal: 'center' },
  inputNumber: { ...cell, ...input, horizontal: 'right', numberFormat: NUMBER_FORMATS.general },
  inputMoney: { ...cell, ...input, horizontal: 'right', numberFormat: NUMBER_FORMATS.money },
  inputYear: { ...cell, ...input, horizontal: 'center', numberFormat: NUMBER_FORMATS.plain },
  inputDate: { ...cell, ...input, horizontal: 'center', numberFormat: NUMBER_FORMATS.date },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** What a conditional format changes. */
export interface RuleStyle {
  readonly color?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

export const RULE_STYLES = {
  statusMet: { color: PALETTE.met, fill: PALETTE.metFill, bold: true },
  statusNear: { color: PALETTE.near, fill: PALETTE.nearFill, bold: true },
  statusOff: { color: PALETTE.off, fill: PALETTE.offFill, bold: true },
  statusNone: { color: PALETTE.none },
  rowOff: { fill: PALETTE.offRow },
  /** Something is still to be filled in: calm, since nothing is wrong. */
  rowOpen: { fill: PALETTE.nearFill },
  fine: { numberFormat: NUMBER_FORMATS.fine },
} as const satisfies Record<string, RuleStyle>;

export type RuleStyleName = keyof typeof RULE_STYLES;
