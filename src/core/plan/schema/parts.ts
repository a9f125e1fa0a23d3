/** Shape of everything in a plan but its indicators: components, tasks, units, duties, open points. */
import {
  codes,
  isoDate,
  order,
  responsibility,
  targetValue,
  text,
  whole,
  words,
  yearKey,
} from './basics';
import { PERIODS } from '../../period';
import * as z from './zod';
import { described, titled } from './told';

export const componentSchema = titled(
  z.strictObject({
    id: text('Mã nội dung thành phần'),
    order: order(),
    name: words('Tên chính thức'),
    subDimensions: described(z.array(z.string()), 'Các nội dung thành phần nhỏ'),
    section: text('Phần nhiệm vụ của phụ lục, ví dụ V'),
    appendixQuote: text('Nguyên văn tiêu đề phần trong phụ lục'),
    bodyQuote: text('Nguyên văn đoạn trong thân văn bản'),
    lead: z.exactOptional(text('Cơ quan chủ trì nội dung')),
  }),
  { id: 'component', title: 'Nội dung thành phần' },
);

export const taskSchema = titled(
  z.strictObject({
    id: text('Mã nhiệm vụ: số La Mã của phần, dấu chấm, số thứ tự, ví dụ VIII.21'),
    order: order(),
    component: described(z.string(), 'Mã nội dung thành phần'),
    name: words('Nhiệm vụ cụ thể'),
    lead: described(responsibility, 'Cơ quan chủ trì'),
    coordinating: described(responsibility, 'Cơ quan phối hợp'),
    timing: text('Thời gian thực hiện'),
    product: text('Sản phẩm, kết quả'),
  }),
  { id: 'task', title: 'Nhiệm vụ' },
);

export const unitSchema = titled(
  z.strictObject({
    code: text('Mã đơn vị'),
    name: words('Tên đơn vị'),
    shortName: text('Tên viết tắt'),
    level: text('Cấp: Trung ương, Tỉnh, Huyện, Xã'),
    block: text('Khối'),
    groups: codes('Mã các nhóm giao'),
    parent: z.exactOptional(text('Mã đơn vị gửi qua')),
    validFrom: z.exactOptional(isoDate('Ngày đầu tiên đơn vị hoạt động')),
    validTo: z.exactOptional(isoDate('Ngày cuối cùng đơn vị hoạt động')),
    successors: codes('Mã các đơn vị kế thừa'),
    aliases: described(z.array(words('Cách viết khác')), 'Các cách viết khác'),
    mustReport: described(z.exactOptional(z.boolean()), 'Phải báo cáo'),
    ranked: described(z.exactOptional(z.boolean()), 'Có xếp hạng cùng các đơn vị khác'),
    contact: z.exactOptional(text('Đầu mối')),
    phone: z.exactOptional(text('Điện thoại, ghi dạng chữ')),
    email: z.exactOptional(text('E-mail')),
  }),
  { id: 'unit', title: 'Đơn vị' },
);

export const groupSchema = titled(
  z.strictObject({
    code: text('Mã nhóm'),
    name: words('Tên nhóm'),
    aliases: described(z.array(words('Cách viết khác')), 'Các cách viết khác'),
    validTo: z.exactOptional(isoDate('Ngày cuối cùng nhóm còn dùng')),
  }),
  { id: 'group', title: 'Nhóm giao' },
);

const due = titled(
  z.discriminatedUnion('rule', [
    z.strictObject({
      rule: described(z.literal('before'), 'Trước ngày, tháng này hằng năm'),
      day: whole('Ngày', 1, 31),
      month: whole('Tháng', 1, 12),
    }),
    z.strictObject({
      rule: described(z.literal('afterPublication'), 'Sau ngày công bố kết quả'),
      days: whole('Số ngày', 0, 366),
    }),
  ]),
  { id: 'due', title: 'Thời hạn báo cáo' },
);

export const dutySchema = titled(
  z.strictObject({
    id: text('Mã chế độ báo cáo'),
    name: words('Tên báo cáo'),
    period: described(
      z.exactOptional(z.enum(PERIODS)),
      'Kỳ của báo cáo; không ghi với chế độ báo cáo khác',
    ),
    due,
    who: text('Đơn vị phải báo cáo'),
    quote: text('Trích nguyên văn'),
    clause: text('Căn cứ'),
  }),
  { id: 'duty', title: 'Chế độ báo cáo' },
);

const passage = titled(
  z.strictObject({ clause: text('Căn cứ'), quote: text('Trích nguyên văn') }),
  { id: 'passage', title: 'Đoạn văn bản' },
);

const option = titled(
  z.strictObject({
    label: words('Tên lựa chọn'),
    targets: described(
      z.exactOptional(z.record(z.string(), z.record(yearKey, z.nullable(targetValue)))),
      'Mục tiêu khi chọn: mã chỉ tiêu, năm, giá trị; null: không đặt mục tiêu',
    ),
  }),
  { id: 'option', title: 'Lựa chọn' },
);

export const clarificationSchema = titled(
  z.strictObject({
    id: text('Mã điểm cần làm rõ'),
    order: order(),
    topic: words('Nội dung'),
    body: described(z.nullable(passage), 'Văn bản ghi (thân)'),
    appendix: described(z.nullable(passage), 'Văn bản ghi (Phụ lục)'),
    applied: text('Đang áp dụng'),
    options: described(z.array(option), 'Các lựa chọn'),
    choice: described(z.string(), 'Tên lựa chọn đang dùng'),
    indicators: codes('Mã các chỉ tiêu liên quan'),
  }),
  { id: 'clarification', title: 'Điểm cần làm rõ' },
);

export const explainedSchema = titled(
  z.strictObject({
    quote: text('Trích nguyên văn'),
    reason: text('Lý do không phải chỉ tiêu'),
  }),
  { id: 'explained', title: 'Con số không phải chỉ tiêu' },
);
