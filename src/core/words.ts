/**
 * The words that stand in the workbook for the closed sets of the code (SHEETS: "Words of the
 * product"). A workbook is Vietnamese whatever the language of the pane is.
 */
import type {
  Accumulation,
  Aggregation,
  Better,
  Frequency,
  IndicatorKind,
  TargetBasis,
} from './plan/types';
import { wordTable } from './wordTable';

export const KIND_WORDS = wordTable<IndicatorKind>({
  percent: 'Tỷ lệ',
  count: 'Số lượng',
  score: 'Điểm số',
  rank: 'Thứ hạng',
  grade: 'Nhóm, loại',
  reduction: 'Mức giảm',
  yesNo: 'Có/Không',
});

export const BETTER_WORDS = wordTable<Better>({ higher: 'Cao hơn', lower: 'Thấp hơn' });

export const FREQUENCY_WORDS = wordTable<Frequency>({
  year: 'Năm',
  halfYear: '6 tháng',
  quarter: 'Quý',
});

export const ACCUMULATION_WORDS = wordTable<Accumulation>({
  pointInTime: 'Thời điểm',
  withinYear: 'Lũy kế trong năm',
  withinPlan: 'Lũy kế giai đoạn',
});

export const AGGREGATION_WORDS = wordTable<Aggregation>({
  published: 'Số công bố',
  provinceLead: 'Chủ trì báo cáo toàn tỉnh',
  sumOfUnits: 'Cộng từ đơn vị',
  countOfUnits: 'Đếm đơn vị đạt',
});

export const BASIS_WORDS = wordTable<TargetBasis>({
  assigned: 'Giao theo văn bản',
  stated: 'Văn bản nêu',
  derived: 'Suy ra từ văn bản',
  everyYear: 'Áp dụng hằng năm',
  assumed: 'Giả định duy trì',
});

/** Answers of a yes/no indicator, the better one first. */
export const YES_NO = ['Có', 'Không'] as const;

/** Cấp of communes, wards, towns and special zones. */
export const COMMUNE_LEVEL = 'Xã';
