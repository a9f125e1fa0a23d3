/** Shape of an indicator, its targets and its word list. */
import {
  codes,
  isoDate,
  order,
  responsibility,
  targetValue,
  text,
  words,
  year,
  yearKey,
} from './basics';
import * as z from './zod';

const target = z
  .strictObject({
    value: targetValue,
    basis: z
      .enum(['assigned', 'stated', 'derived', 'everyYear', 'assumed'])
      .describe(
        'Căn cứ mục tiêu: assigned Giao theo văn bản, stated Văn bản nêu, derived Suy ra từ văn bản, everyYear Áp dụng hằng năm, assumed Giả định duy trì',
      ),
    document: z
      .strictObject({
        number: words('Số, ký hiệu văn bản giao'),
        date: isoDate('Ngày văn bản giao'),
      })
      .exactOptional()
      .describe('Văn bản giao; bắt buộc khi basis là assigned'),
  })
  .meta({ id: 'target', title: 'Mục tiêu một năm' });

const baseline = z
  .strictObject({
    year: year('Năm gốc'),
    value: targetValue,
    outOf: z
      .number()
      .exactOptional()
      .describe('Số tỉnh được xếp hạng (với hạng), điểm tối đa (với điểm)'),
  })
  .meta({ id: 'baseline', title: 'Giá trị gốc' });

const tolerance = z
  .strictObject({
    by: z
      .enum(['share', 'absolute'])
      .describe('share: % của mục tiêu; absolute: theo ĐVT của chỉ tiêu (điểm, bậc)'),
    amount: z.number().describe('Mức, từ 0 trở lên'),
  })
  .meta({ id: 'tolerance', title: 'Ngưỡng gần đạt của chỉ tiêu' });

const milestones = z
  .strictObject({
    halfYear: z.number().exactOptional().describe('6 tháng, % của mục tiêu năm'),
    nineMonths: z.number().exactOptional().describe('9 tháng, % của mục tiêu năm'),
  })
  .meta({ id: 'milestones', title: 'Mức phải đạt trong năm' });

const nature = {
  kind: z
    .enum(['percent', 'count', 'score', 'rank', 'grade', 'reduction', 'yesNo'])
    .describe(
      'Loại: percent tỷ lệ %, count số lượng, score điểm, rank thứ hạng, grade xếp loại, reduction mức giảm %, yesNo Có/Không',
    ),
  unit: text('ĐVT, ví dụ %, điểm, hạng, lượt'),
  better: z.enum(['higher', 'lower']).describe('Chiều tốt: higher càng cao, lower càng thấp'),
  comparator: z.enum(['>=', '>', '<=', '<', '=']).describe('So sánh thực hiện với mục tiêu'),
  list: text('Mã danh mục từ của chỉ tiêu xếp loại').exactOptional(),
};

const measurement = {
  frequency: z
    .enum(['year', 'halfYear', 'quarter'])
    .describe('Tần suất: year Năm, halfYear 6 tháng, quarter Quý'),
  accumulation: z
    .enum(['pointInTime', 'withinYear', 'withinPlan'])
    .describe(
      'Tính chất số liệu: pointInTime Thời điểm, withinYear Lũy kế trong năm, withinPlan Lũy kế giai đoạn',
    ),
  aggregation: z
    .enum(['published', 'provinceLead', 'sumOfUnits', 'countOfUnits'])
    .describe(
      'Cách tổng hợp: published Số công bố, provinceLead Chủ trì báo cáo toàn tỉnh, sumOfUnits Cộng từ đơn vị, countOfUnits Đếm đơn vị đạt',
    ),
  numerator: text('Tử số (a) là gì'),
  denominator: text('Mẫu số (b) là gì'),
  method: text('Cách tính'),
  dataSource: text('Nguồn số liệu'),
};

const source = {
  lead: responsibility.describe('Cơ quan chủ trì'),
  currentLead: text('Cơ quan chủ trì hiện nay, khi khác với kế hoạch').exactOptional(),
  coordinating: responsibility.describe('Cơ quan phối hợp'),
  timing: text('Thời gian thực hiện'),
  product: text('Sản phẩm, kết quả'),
  tolerance: tolerance.exactOptional(),
  clause: text('Căn cứ, ví dụ Phụ lục, phần V, mục 3'),
  quote: text('Trích nguyên văn'),
  related: codes('Mã các chỉ tiêu liên quan'),
  validFrom: year('Từ năm').exactOptional(),
  validTo: year('Đến năm').exactOptional(),
  optional: z.boolean().exactOptional().describe('Chỉ tiêu suy ra, được phép tắt'),
  followed: z.boolean().exactOptional().describe('false: chỉ tiêu tùy chọn đã tắt'),
  headline: z.boolean().exactOptional().describe('Tiêu biểu: có trong biểu đồ ở Tổng quan'),
  note: text('Ghi chú'),
};

export const indicatorSchema = z
  .strictObject({
    id: text('Mã chỉ tiêu, không đổi về sau'),
    order: order(),
    component: z.string().nullable().describe('Mã nội dung thành phần; null: toàn kế hoạch'),
    name: words('Tên chỉ tiêu'),
    ...nature,
    baseline: baseline.exactOptional(),
    targets: z.record(yearKey, target).describe('Mục tiêu theo năm; năm không ghi là không đặt'),
    milestones: milestones.exactOptional(),
    ...measurement,
    ...source,
  })
  .meta({ id: 'indicator', title: 'Chỉ tiêu' });

export const wordListSchema = z
  .strictObject({
    id: text('Mã danh mục'),
    name: words('Tên danh mục'),
    words: z.array(words('Từ')).describe('Các từ, tốt nhất đứng đầu'),
  })
  .meta({ id: 'wordList', title: 'Danh mục từ của chỉ tiêu xếp loại' });
