/**
 * What reading a number can come to, and the sentences that go with it. Codes are stable; the
 * Vietnamese texts stand here and nowhere else.
 */
import { showNumber } from './numberShow';

/**
 * What a number is wanted for. `percent`: percentage points (60 means 60 %). `whole`: counts, (a)
 * and (b). `decimal`: scores. `rank`: a place.
 */
export type NumberKind = 'percent' | 'whole' | 'decimal' | 'rank';

/** Why the number to store differs from what stands in the cell. */
export type NumberNote =
  /** Text that reads as one number. */
  | 'number.fromText'
  /** Text with separators that group thousands: "1.234" in a count. */
  | 'number.thousands'
  /** Text with a decimal point: "60.5". */
  | 'number.pointDecimal'
  /** A cell formatted as %: 0.6 shown as 60% becomes 60. */
  | 'number.percentCell';

export type NumberFault =
  | 'number.error'
  | 'number.boolean'
  | 'number.date'
  | 'number.ambiguous'
  | 'number.notWhole'
  | 'number.percentFraction'
  | 'number.percentTooLarge'
  | 'number.percentSign'
  | 'number.ratio'
  | 'number.ratioDisagrees'
  | 'number.phrase'
  | 'number.state'
  | 'number.none'
  | 'number.word'
  | 'number.text';

/** (a), (b) and the value; for a rank the place and the number ranked. */
export interface RatioProposal {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

/** What the cell may have meant. For a person to accept, never applied unseen. */
export type NumberProposal = number | RatioProposal;

export interface NumberFinding {
  readonly kind: 'finding';
  readonly code: NumberFault;
  /** As a person sees it in the cell. */
  readonly read: string;
  /** Vietnamese sentence: what to do. */
  readonly advice: string;
  /** Present where the number may be meant as it stands: it counts, and is asked about. */
  readonly severity?: 'warning';
  readonly proposal?: NumberProposal;
}

export type NumberReading =
  | {
      readonly kind: 'number';
      /** To be stored; percents in points. */
      readonly value: number;
      /** Present when the cell must be rewritten (a % format with it), and why. */
      readonly note?: NumberNote;
      /** What stood in the cell, beside a note. */
      readonly raw?: string;
    }
  | { readonly kind: 'missing' }
  | NumberFinding;

/** What Nhật ký and the pane say about a normalised cell. */
export const NUMBER_NOTES = {
  'number.fromText': 'Số nhập dạng chữ, đã đổi thành số.',
  'number.thousands': 'Dấu phân cách được đọc là dấu hàng nghìn.',
  'number.pointDecimal': 'Dấu chấm được đọc là dấu thập phân.',
  'number.percentCell': 'Ô định dạng %, đã đổi thành số theo đơn vị %.',
} as const satisfies Record<NumberNote, string>;

/** A number inside a sentence. */
export function spoken(value: number): string {
  return showNumber(value, { maxDecimals: 9, grouping: false });
}

const EXAMPLES = {
  percent: '95',
  whole: '1234',
  decimal: '5,25',
  rank: '9',
} as const satisfies Record<NumberKind, string>;

/** `Cần nhập số, ví dụ 95.`, with the proposed number as the example where there is one. */
export function numberWanted(wanted: NumberKind, example: string = EXAMPLES[wanted]): string {
  return `Cần nhập số, ví dụ ${example}.`;
}

/** What to do with a percent sign in a text, where no percentage is wanted. */
export function signless(wanted: NumberKind): string {
  return `Nhập số, không ghi %, ví dụ ${EXAMPLES[wanted]}.`;
}

/** What to do with a numerator and denominator written into one cell. */
export function ratioAdvice(wanted: NumberKind, ratio: RatioProposal): string {
  const a = spoken(ratio.numerator);
  const b = spoken(ratio.denominator);
  return wanted === 'rank'
    ? `Cần nhập số: thứ hạng ${a} và tổng số được xếp hạng ${b} ở hai ô riêng (giá trị, mẫu số).`
    : `Cần nhập số: tử số (a) ${a} và mẫu số (b) ${b} ở hai ô riêng.`;
}

export const ADVICE = {
  error: 'Ô báo lỗi. Sửa công thức hoặc liên kết, hoặc nhập số.',
  boolean: 'Cần nhập số, không nhập giá trị đúng/sai.',
  date: 'Ô đang là ngày tháng. Đổi định dạng ô về số rồi nhập lại.',
  notWhole: 'Cần nhập số nguyên.',
  percentFormat: 'Ô này không nhập tỷ lệ %. Đổi định dạng ô về số rồi nhập lại.',
  state:
    'Cần nhập số. Nếu không có số vì lý do này thì để trống ô và chọn ở cột tình trạng số liệu.',
  none: 'Nếu bằng 0 thì nhập 0; nếu không phát sinh thì chọn tình trạng “Không phát sinh”; nếu chưa có số liệu thì để trống.',
  ratio: 'Cần nhập số; tử số (a) và mẫu số (b) ở hai ô riêng.',
} as const;
