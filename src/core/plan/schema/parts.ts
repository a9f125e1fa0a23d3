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

export const componentSchema = z
  .strictObject({
    id: text('Mã nội dung thành phần'),
    order: order(),
    name: words('Tên chính thức'),
    subDimensions: z.array(z.string()).describe('Các nội dung thành phần nhỏ'),
    section: text('Phần nhiệm vụ của phụ lục, ví dụ V'),
    appendixQuote: text('Nguyên văn tiêu đề phần trong phụ lục'),
    bodyQuote: text('Nguyên văn đoạn trong thân văn bản'),
    lead: text('Cơ quan chủ trì nội dung').exactOptional(),
  })
  .meta({ id: 'component', title: 'Nội dung thành phần' });

export const taskSchema = z
  .strictObject({
    id: text('Mã nhiệm vụ: số La Mã của phần, dấu chấm, số thứ tự, ví dụ VIII.21'),
    order: order(),
    component: z.string().describe('Mã nội dung thành phần'),
    name: words('Nhiệm vụ cụ thể'),
    lead: responsibility.describe('Cơ quan chủ trì'),
    coordinating: responsibility.describe('Cơ quan phối hợp'),
    timing: text('Thời gian thực hiện'),
    product: text('Sản phẩm, kết quả'),
  })
  .meta({ id: 'task', title: 'Nhiệm vụ' });

export const unitSchema = z
  .strictObject({
    code: text('Mã đơn vị'),
    name: words('Tên đơn vị'),
    shortName: text('Tên viết tắt'),
    level: text('Cấp: Trung ương, Tỉnh, Huyện, Xã'),
    block: text('Khối'),
    groups: codes('Mã các nhóm giao'),
    parent: text('Mã đơn vị gửi qua').exactOptional(),
    validFrom: isoDate('Ngày đầu tiên đơn vị hoạt động').exactOptional(),
    validTo: isoDate('Ngày cuối cùng đơn vị hoạt động').exactOptional(),
    successors: codes('Mã các đơn vị kế thừa'),
    aliases: z.array(words('Cách viết khác')).describe('Các cách viết khác'),
    mustReport: z.boolean().exactOptional().describe('Phải báo cáo'),
    ranked: z.boolean().exactOptional().describe('Có xếp hạng cùng các đơn vị khác'),
    contact: text('Đầu mối').exactOptional(),
    phone: text('Điện thoại, ghi dạng chữ').exactOptional(),
    email: text('E-mail').exactOptional(),
  })
  .meta({ id: 'unit', title: 'Đơn vị' });

export const groupSchema = z
  .strictObject({
    code: text('Mã nhóm'),
    name: words('Tên nhóm'),
    aliases: z.array(words('Cách viết khác')).describe('Các cách viết khác'),
    validTo: isoDate('Ngày cuối cùng nhóm còn dùng').exactOptional(),
  })
  .meta({ id: 'group', title: 'Nhóm giao' });

const due = z
  .discriminatedUnion('rule', [
    z.strictObject({
      rule: z.literal('before').describe('Trước ngày, tháng này hằng năm'),
      day: whole('Ngày', 1, 31),
      month: whole('Tháng', 1, 12),
    }),
    z.strictObject({
      rule: z.literal('afterPublication').describe('Sau ngày công bố kết quả'),
      days: whole('Số ngày', 0, 366),
    }),
  ])
  .meta({ id: 'due', title: 'Thời hạn báo cáo' });

export const dutySchema = z
  .strictObject({
    id: text('Mã chế độ báo cáo'),
    name: words('Tên báo cáo'),
    period: z
      .enum(PERIODS)
      .exactOptional()
      .describe('Kỳ của báo cáo; không ghi với chế độ báo cáo khác'),
    due,
    who: text('Đơn vị phải báo cáo'),
    quote: text('Trích nguyên văn'),
    clause: text('Căn cứ'),
  })
  .meta({ id: 'duty', title: 'Chế độ báo cáo' });

const passage = z
  .strictObject({ clause: text('Căn cứ'), quote: text('Trích nguyên văn') })
  .meta({ id: 'passage', title: 'Đoạn văn bản' });

const option = z
  .strictObject({
    label: words('Tên lựa chọn'),
    targets: z
      .record(z.string(), z.record(yearKey, targetValue.nullable()))
      .exactOptional()
      .describe('Mục tiêu khi chọn: mã chỉ tiêu, năm, giá trị; null: không đặt mục tiêu'),
  })
  .meta({ id: 'option', title: 'Lựa chọn' });

export const clarificationSchema = z
  .strictObject({
    id: text('Mã điểm cần làm rõ'),
    order: order(),
    topic: words('Nội dung'),
    body: passage.nullable().describe('Văn bản ghi (thân)'),
    appendix: passage.nullable().describe('Văn bản ghi (Phụ lục)'),
    applied: text('Đang áp dụng'),
    options: z.array(option).describe('Các lựa chọn'),
    choice: z.string().describe('Tên lựa chọn đang dùng'),
    indicators: codes('Mã các chỉ tiêu liên quan'),
  })
  .meta({ id: 'clarification', title: 'Điểm cần làm rõ' });

export const explainedSchema = z
  .strictObject({
    quote: text('Trích nguyên văn'),
    reason: text('Lý do không phải chỉ tiêu'),
  })
  .meta({ id: 'explained', title: 'Con số không phải chỉ tiêu' });
