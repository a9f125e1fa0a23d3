/** Tổng quan: the lights and what is not met. */
import type { Trend } from '../../core/measure/trend';
import { TREND_WORDS } from '../../core/measure/trend';
import { PERIOD_WORDS } from '../../core/period';
import { BASIS_WORDS } from '../../core/words';
import { SHEETS } from '../../sheets/names';
import { ruleLines } from './rule';

interface ValueOfYear {
  readonly year: number;
  readonly value: string;
}

/** What stands in a chart. */
interface ChartWords {
  readonly baseline: ValueOfYear | null;
  readonly targets: readonly ValueOfYear[];
  readonly due: string | null;
  readonly actual: string | null;
}

function chart({ baseline, targets, due, actual }: ChartWords): string {
  const parts = [
    baseline === null ? '' : `năm gốc ${baseline.year}: ${baseline.value}`,
    targets.length === 0
      ? 'không có mục tiêu'
      : `mục tiêu ${targets.map(({ year, value }) => `${year}: ${value}`).join(', ')}`,
    due === null ? '' : `mục tiêu kỳ này: ${due}`,
    actual === null ? 'chưa có kết quả' : `thực hiện: ${actual}`,
  ];
  return `Biểu đồ: ${parts.filter((part) => part !== '').join('; ')}.`;
}

export const overview = {
  illustration: 'Sổ có số liệu minh họa, không dùng để báo cáo.',
  choices: 'Năm, kỳ và ngày chốt số liệu',
  year: 'Năm',
  period: 'Kỳ báo cáo',
  periods: PERIOD_WORDS.words,
  review: 'Chốt số liệu đến',
  badDate: 'Nhập ngày/tháng/năm, ví dụ 20/12/2023.',
  early: (review: string, end: string, canJudge: boolean) =>
    `Ngày chốt ${review} trước khi kỳ kết thúc (${end})${canJudge ? ': đổi ngày chốt để đánh giá kỳ này.' : ' nên các chỉ tiêu chưa đến kỳ.'}`,
  asOfToday: (today: string) => `Chốt đến hôm nay (${today})`,
  noChoices: `Sổ chưa có sheet ${SHEETS.track} nên chưa chọn được ở đây. Bấm Cập nhật đánh giá để lập sheet.`,
  total: (judged: number, all: number) => `Được đánh giá ${judged}/${all} chỉ tiêu`,
  lightsHint: 'Bấm để chỉ xem các chỉ tiêu đó, bấm lần nữa để xem tất cả.',
  list: 'Chỉ tiêu cần chú ý trước',
  listOf: (light: string) => `Chỉ tiêu: ${light}`,
  search: 'Tìm theo mã, tên chỉ tiêu, cơ quan chủ trì',
  searchHint: 'Tìm mã, tên, chủ trì',
  shown: (shown: number, found: number) =>
    shown < found ? `Đang hiện ${shown}/${found} chỉ tiêu.` : `${found} chỉ tiêu.`,
  showMore: (more: number, left: number) =>
    more < left ? `Hiện thêm ${more} chỉ tiêu (còn ${left})` : `Hiện nốt ${left} chỉ tiêu`,
  nothingFound: 'Không có chỉ tiêu nào như vậy.',
  nothingOf: (light: string) => `Không có chỉ tiêu nào “${light}” trong kỳ này.`,
  clearFilter: 'Xem tất cả chỉ tiêu',
  noneNotMet: (judged: number) =>
    `Không có chỉ tiêu nào chưa đạt trong ${judged} chỉ tiêu được đánh giá.`,
  noneJudged: 'Chưa chỉ tiêu nào được đánh giá trong kỳ này.',
  enterFigures: 'Nhập số liệu',
  target: 'Mục tiêu',
  actual: 'Thực hiện',
  gap: 'Chênh lệch',
  missing: 'Không có',
  trend: (before: string) => `So với cùng kỳ năm trước${before === '' ? '' : ` (${before})`}`,
  trends: TREND_WORDS as Readonly<Record<Trend, string>>,
  outlook: 'Khả năng hoàn thành',
  cause: 'Nguyên nhân',
  remedy: 'Giải pháp',
  noCause: 'Đơn vị chưa báo cáo nguyên nhân.',
  noRemedy: 'Đơn vị chưa báo cáo giải pháp.',
  severalTell: (rows: number) => `${rows} đơn vị có ghi, xem các dòng số liệu.`,
  jump: 'Đến dòng',
  jumpTo: (id: string) => `Đến dòng ${id} trong sheet ${SHEETS.track}`,
  chart,
  chartFrom: ({ year, value }: ValueOfYear) => `Năm gốc ${year}: ${value}`,
  chartTo: ({ year, value }: ValueOfYear) => `Mục tiêu ${year}: ${value}`,
  legend: {
    title: 'Cách đọc biểu đồ',
    baseline: 'giá trị năm gốc',
    yearly: 'mục tiêu từng năm',
    due: 'mục tiêu kỳ đang xem',
    final: 'mục tiêu năm cuối',
    actual: 'thực hiện',
    right: 'Càng sang phải càng tốt, kể cả khi số nhỏ hơn là tốt hơn.',
  },
  explain: 'Diễn giải',
  explainOf: (id: string) => `Diễn giải ${id}`,
  rule: 'Cách đánh giá',
  ruleLines,
  targets: 'Mục tiêu lấy từ đâu',
  basis: BASIS_WORDS.words,
  document: (number: string, date: string) => `${number} ngày ${date}`,
  noTarget: 'Không đặt mục tiêu',
  clause: 'Căn cứ',
  quote: 'Trích nguyên văn',
  leadOfPlan: 'Chủ trì theo kế hoạch',
  leadToday: 'Chủ trì hiện nay',
  lead: 'Chủ trì',
  noLead: 'Kế hoạch không nêu cơ quan chủ trì',
  figures: 'Số liệu đã dùng',
  numerator: 'Tử số (a)',
  denominator: 'Mẫu số (b)',
  pooled: (pooled: number, covered: number, assigned: number) =>
    assigned === 0
      ? `${pooled} đơn vị`
      : `${pooled} đơn vị (${covered}/${assigned} đơn vị được giao)`,
  pooledFrom: 'Cộng từ',
  noReadings: 'Chưa có dòng số liệu nào của kỳ này.',
  readingRow: (row: number) => `Dòng ${row}`,
  readingJump: (row: number) => `Dòng ${row} trong sheet ${SHEETS.readings}`,
  unused: 'không dùng',
  allReadings: (rows: number) => `Hiện cả ${rows} dòng`,
};
