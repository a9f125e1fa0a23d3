/** The words of Diễn giải, for the sentences of `why` and for the formulas that say the same. */
import type { Comparator } from '../plan/types';
import type { ReadingType } from '../readingWords';
import type { ReadingFault } from './resolve';

export const FAULT_SENTENCES = {
  duplicate: 'Có từ 02 dòng số liệu cùng khóa; giữ lại một dòng.',
  typeWord: 'Loại số liệu ghi không đúng danh mục.',
  stateWord: 'Tình trạng ghi không đúng danh mục.',
  stateWithValue: 'Đã ghi tình trạng không có số liệu nhưng vẫn có giá trị.',
  notNumber: 'Giá trị, tử số (a) hoặc mẫu số (b) không phải là số.',
  notListed: 'Giá trị không thuộc danh mục.',
  partial: 'Chưa ghi giá trị, hoặc thiếu tử số (a), mẫu số (b).',
  zeroDenominator: 'Mẫu số (b) phải lớn hơn 0.',
  badRank: 'Thứ hạng phải là số nguyên từ 1 trở lên.',
  notPoolable:
    'Số liệu của đơn vị chưa gộp được: tỷ lệ cần tử số (a) và mẫu số (b), chỉ tiêu khác cần giá trị.',
  rejected: 'Có dòng số liệu của kỳ này bị lỗi, xem cột Bỏ qua; sửa xong nhấn Cập nhật đánh giá.',
  stale: 'Số liệu của đơn vị trùng, chồng nhau hoặc ghi sai; nhấn Cập nhật đánh giá.',
} as const satisfies Record<ReadingFault, string>;

export const STATE_SENTENCES = {
  'Không phát sinh': 'Không phát sinh trong kỳ.',
  'Không công bố': 'Không công bố kết quả kỳ này.',
  'Không áp dụng': 'Không áp dụng trong kỳ.',
} as const;

export const NOT_FOLLOWED_SENTENCE = 'Chỉ tiêu đã tắt, không theo dõi.';

export const NO_DATA_SENTENCE = 'Chưa có số liệu kỳ này.';

export const UNDER_ONE_SENTENCE = 'Mục tiêu của kỳ dưới 01, chưa đánh giá.';

export const MEASURED_WORDS = { year: 'năm', halfYear: '6 tháng', quarter: 'quý' } as const;

/** First words of the sentence by type of reading: for numbers, ranks, grades. */
export const LEADS = {
  number: { 'Chính thức': 'Thực hiện', 'Sơ bộ': 'Số sơ bộ', 'Ước thực hiện': 'Ước thực hiện' },
  rank: { 'Chính thức': 'Xếp thứ', 'Sơ bộ': 'Sơ bộ xếp thứ', 'Ước thực hiện': 'Ước xếp thứ' },
  grade: { 'Chính thức': 'Xếp', 'Sơ bộ': 'Sơ bộ xếp', 'Ước thực hiện': 'Ước xếp' },
} as const satisfies Record<string, Record<ReadingType, string>>;

/** Words that bound a target, and those where it is a rise told as such (a negative reduction). */
export const BOUND_WORDS = {
  usual: { '>=': '', '>': 'trên ', '<=': 'không quá ', '<': 'dưới ', '=': 'đúng ' },
  ofRise: { '>=': 'không quá ', '>': 'dưới ', '<=': 'ít nhất ', '<': 'trên ', '=': 'đúng ' },
} as const satisfies Record<string, Record<Comparator, string>>;

/** What a rank's target is called. */
export const RANK_TARGETS = {
  '<=': 'trong tốp ',
  '<': 'cao hơn thứ ',
  '=': 'đúng thứ ',
} as const;

export const EQUAL_TO_STRICT = {
  '>': 'bằng mức này, chưa cao hơn',
  '<': 'bằng mức này, chưa thấp hơn',
} as const;

export const NOT_DONE = {
  year: 'không đạt mục tiêu',
  inside: 'chưa đạt mục tiêu',
  /** What the rest of the units have not done, or have done against the target. */
  restOf: { 100: '% đơn vị chưa thực hiện', 0: '% đơn vị thực hiện' },
} as const;

/** Whose figures were pooled, and whose were not. */
export const POOL_WORDS = {
  pooled: ' Cộng từ ',
  units: ' đơn vị',
  assigned: ' đơn vị được giao',
  nothing: ' đơn vị không phát sinh',
  leftOut: ' đơn vị không có số để cộng',
} as const;
