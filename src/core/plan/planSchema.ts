/** The shape of a plan file. What must hold between its fields stands in `planRules`. */
import { isoDate, text, whole, words, year } from './schema/basics';
import { indicatorSchema, wordListSchema } from './schema/indicator';
import {
  clarificationSchema,
  componentSchema,
  dutySchema,
  explainedSchema,
  groupSchema,
  taskSchema,
  unitSchema,
} from './schema/parts';
import * as z from './schema/zod';
import { described, titled } from './schema/told';
import type { Plan } from './types';

/** Version of the plan format that this program reads and writes. */
export const PLAN_FORMAT_VERSION = 1;

const head = {
  formatVersion: described(z.literal(PLAN_FORMAT_VERSION), 'Phiên bản định dạng'),
  id: text('Mã kế hoạch, ví dụ vinh-phuc-2022-2025'),
  number: words('Số, ký hiệu kế hoạch'),
  issuedOn: isoDate('Ngày ban hành'),
  issuer: words('Cơ quan ban hành'),
  province: words('Tên tỉnh, thành phố'),
  title: words('Tên kế hoạch'),
  index: words('Tên ngắn của chỉ số, ví dụ PAPI'),
  firstYear: year('Năm đầu của giai đoạn'),
  lastYear: year('Năm cuối của giai đoạn'),
  componentLabel: words('Cách gọi nội dung thành phần'),
  rankedProvinces: whole('Số tỉnh, thành phố được xếp hạng', 1, 999),
};

const planTolerance = titled(
  z.strictObject({
    share: described(z.number(), '% của mục tiêu'),
    maxPoints: described(z.number(), 'Tối đa với tỷ lệ %, tính bằng điểm %'),
    minPlaces: described(z.number(), 'Tối thiểu với thứ hạng, tính bằng bậc'),
    steps: described(z.number(), 'Với xếp loại, tính bằng bậc'),
  }),
  { id: 'planTolerance', title: 'Ngưỡng gần đạt chung' },
);

/** Unknown keys are refused everywhere: in a file written by hand they are misspelt ones. */
export const planSchema = z.strictObject({
  ...head,
  tolerance: planTolerance,
  lists: described(z.array(wordListSchema), 'Danh mục từ'),
  components: described(z.array(componentSchema), 'Nội dung thành phần'),
  indicators: described(z.array(indicatorSchema), 'Chỉ tiêu'),
  tasks: described(z.array(taskSchema), 'Nhiệm vụ'),
  units: described(z.array(unitSchema), 'Đơn vị'),
  groups: described(z.array(groupSchema), 'Nhóm giao'),
  duties: described(z.array(dutySchema), 'Chế độ báo cáo'),
  clarifications: described(z.array(clarificationSchema), 'Điểm cần làm rõ'),
  explained: described(z.array(explainedSchema), 'Các con số không phải chỉ tiêu, kèm lý do'),
}) satisfies z.ZodMiniType<Plan>;

/** A plan file may name its schema, so that editors check it while someone writes. */
export const planFileSchema = z.extend(planSchema, {
  $schema: z.exactOptional(text('Đường dẫn tới lược đồ này')),
});
