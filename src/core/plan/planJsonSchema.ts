/** The published JSON Schema of a plan file (`src/plans/plan.schema.json`). */
import { planFileSchema } from './planSchema';
import * as z from './schema/zod';

const ID = 'plan-monitor/plan.schema.json';

/**
 * JSON Schema, draft 2020-12, generated from the schema that reads plan files, so that the two
 * cannot drift apart. Its texts are Vietnamese: editors show them to whoever writes a plan.
 */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(planFileSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: ID,
    title: 'Kế hoạch theo dõi chỉ tiêu',
    description:
      'Một kế hoạch của tỉnh dưới dạng dữ liệu: chỉ tiêu, mục tiêu từng năm, nhiệm vụ, đơn vị, chế độ báo cáo và các điểm cần làm rõ.',
    ...rest,
  };
}
