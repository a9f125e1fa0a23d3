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
import { described, titled } from './told';

const target = titled(
  z.strictObject({
    value: targetValue,
    basis: described(
      z.enum(['assigned', 'stated', 'derived', 'everyYear', 'assumed']),
      'Căn cứ mục tiêu: assigned Giao theo văn bản, stated Văn bản nêu, derived Suy ra từ văn bản, everyYear Áp dụng hằng năm, assumed Giả định duy trì',
    ),
    document: described(
      z.exactOptional(
        z.strictObject({
          number: words('Số, ký hiệu văn bản giao'),
          date: isoDate('Ngày văn bản giao'),
        }),
      ),
      'Văn bản giao; bắt buộc khi basis là assigned',
    ),
  }),
  { id: 'target', title: 'Mục tiêu một năm' },
);

const baseline = titled(
  z.strictObject({
    year: year('Năm gốc'),
    value: targetValue,
    outOf: described(
      z.exactOptional(z.number()),
      'Số tỉnh được xếp hạng (với hạng), điểm tối đa (với điểm)',
    ),
  }),
  { id: 'baseline', title: 'Giá trị gốc' },
);

const tolerance = titled(
  z.strictObject({
    by: described(
      z.enum(['share', 'absolute']),
      'share: % của mục tiêu; absolute: theo ĐVT của chỉ tiêu (điểm, bậc)',
    ),
    amount: described(z.number(), 'Mức, từ 0 trở lên'),
  }),
  { id: 'tolerance', title: 'Ngưỡng gần đạt của chỉ tiêu' },
);

const milestones = titled(
  z.strictObject({
    halfYear: described(z.exactOptional(z.number()), '6 tháng, % của mục tiêu năm'),
    nineMonths: described(z.exactOptional(z.number()), '9 tháng, % của mục tiêu năm'),
  }),
  { id: 'milestones', title: 'Mức phải đạt trong năm' },
);

const nature = {
  kind: described(
    z.enum(['percent', 'count', 'score', 'rank', 'grade', 'reduction', 'yesNo']),
    'Loại: percent tỷ lệ %, count số lượng, score điểm, rank thứ hạng, grade xếp loại, reduction mức giảm %, yesNo Có/Không',
  ),
  unit: text('ĐVT, ví dụ %, điểm, hạng, lượt'),
  better: described(z.enum(['higher', 'lower']), 'Chiều tốt: higher càng cao, lower càng thấp'),
  comparator: described(z.enum(['>=', '>', '<=', '<', '=']), 'So sánh thực hiện với mục tiêu'),
  list: z.exactOptional(text('Mã danh mục từ của chỉ tiêu xếp loại')),
};

const measurement = {
  frequency: described(
    z.enum(['year', 'halfYear', 'quarter']),
    'Tần suất: year Năm, halfYear 6 tháng, quarter Quý',
  ),
  accumulation: described(
    z.enum(['pointInTime', 'withinYear', 'withinPlan']),
    'Tính chất số liệu: pointInTime Thời điểm, withinYear Lũy kế trong năm, withinPlan Lũy kế giai đoạn',
  ),
  aggregation: described(
    z.enum(['published', 'provinceLead', 'sumOfUnits', 'countOfUnits']),
    'Cách tổng hợp: published Số công bố, provinceLead Chủ trì báo cáo toàn tỉnh, sumOfUnits Cộng từ đơn vị, countOfUnits Đếm đơn vị đạt',
  ),
  numerator: text('Tử số (a) là gì'),
  denominator: text('Mẫu số (b) là gì'),
  method: text('Cách tính'),
  dataSource: text('Nguồn số liệu'),
};

const source = {
  lead: described(responsibility, 'Cơ quan chủ trì'),
  currentLead: z.exactOptional(text('Cơ quan chủ trì hiện nay, khi khác với kế hoạch')),
  coordinating: described(responsibility, 'Cơ quan phối hợp'),
  timing: text('Thời gian thực hiện'),
  product: text('Sản phẩm, kết quả'),
  tolerance: z.exactOptional(tolerance),
  clause: text('Căn cứ, ví dụ Phụ lục, phần V, mục 3'),
  quote: text('Trích nguyên văn'),
  related: codes('Mã các chỉ tiêu liên quan'),
  validFrom: z.exactOptional(year('Từ năm')),
  validTo: z.exactOptional(year('Đến năm')),
  optional: described(z.exactOptional(z.boolean()), 'Chỉ tiêu suy ra, được phép tắt'),
  followed: described(z.exactOptional(z.boolean()), 'false: chỉ tiêu tùy chọn đã tắt'),
  headline: described(z.exactOptional(z.boolean()), 'Tiêu biểu: có trong biểu đồ ở Tổng quan'),
  note: text('Ghi chú'),
};

export const indicatorSchema = titled(
  z.strictObject({
    id: text('Mã chỉ tiêu, không đổi về sau'),
    order: order(),
    component: described(z.nullable(z.string()), 'Mã nội dung thành phần; null: toàn kế hoạch'),
    name: words('Tên chỉ tiêu'),
    ...nature,
    baseline: z.exactOptional(baseline),
    targets: described(z.record(yearKey, target), 'Mục tiêu theo năm; năm không ghi là không đặt'),
    milestones: z.exactOptional(milestones),
    ...measurement,
    ...source,
  }),
  { id: 'indicator', title: 'Chỉ tiêu' },
);

export const wordListSchema = titled(
  z.strictObject({
    id: text('Mã danh mục'),
    name: words('Tên danh mục'),
    words: described(z.array(words('Từ')), 'Các từ, tốt nhất đứng đầu'),
  }),
  { id: 'wordList', title: 'Danh mục từ của chỉ tiêu xếp loại' },
);
