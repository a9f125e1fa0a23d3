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
import type { Plan } from './types';

/** Version of the plan format that this program reads and writes. */
export const PLAN_FORMAT_VERSION = 1;

const head = {
  formatVersion: z.literal(PLAN_FORMAT_VERSION).describe('Phiên bản định dạng'),
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

const planTolerance = z
  .strictObject({
    share: z.number().describe('% của mục tiêu'),
    maxPoints: z.number().describe('Tối đa với tỷ lệ %, tính bằng điểm %'),
    minPlaces: z.number().describe('Tối thiểu với thứ hạng, tính bằng bậc'),
    steps: z.number().describe('Với xếp loại, tính bằng bậc'),
  })
  .meta({ id: 'planTolerance', title: 'Ngưỡng gần đạt chung' });

/** Unknown keys are refused everywhere: in a file written by hand they are misspelt ones. */
export const planSchema = z.strictObject({
  ...head,
  tolerance: planTolerance,
  lists: z.array(wordListSchema).describe('Danh mục từ'),
  components: z.array(componentSchema).describe('Nội dung thành phần'),
  indicators: z.array(indicatorSchema).describe('Chỉ tiêu'),
  tasks: z.array(taskSchema).describe('Nhiệm vụ'),
  units: z.array(unitSchema).describe('Đơn vị'),
  groups: z.array(groupSchema).describe('Nhóm giao'),
  duties: z.array(dutySchema).describe('Chế độ báo cáo'),
  clarifications: z.array(clarificationSchema).describe('Điểm cần làm rõ'),
  explained: z.array(explainedSchema).describe('Các con số không phải chỉ tiêu, kèm lý do'),
}) satisfies z.ZodType<Plan>;

/** A plan file may name its schema, so that editors check it while someone writes. */
export const planFileSchema = planSchema.extend({
  $schema: text('Đường dẫn tới lược đồ này').exactOptional(),
});
