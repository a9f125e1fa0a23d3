import { ROLES } from '../../core/assign/assignment';
import type { AssignmentFault } from '../../core/assign/check';
import { SHEETS } from '../names';

/** The texts of Kiểm tra on Giao chỉ tiêu: what is wrong and what to do. */
export const CHECK_WORDS: Readonly<Record<AssignmentFault, string>> = {
  error: 'Ô báo lỗi. Sửa công thức hoặc nhập lại.',
  indicator: `Mã chỉ tiêu không có ở sheet ${SHEETS.indicators}.`,
  role: `Vai trò ghi một trong các từ: ${ROLES.join(', ')}.`,
  noLead: 'Chưa có cơ quan chủ trì.',
  noUnit: 'Chưa ghi đơn vị hoặc nhóm đơn vị.',
  unit: `Không có đơn vị tên này ở sheet ${SHEETS.units}, cũng không có nhóm đơn vị tên này.`,
  scope: 'Phạm vi ghi không đúng danh mục.',
  years: 'Từ năm, Đến năm phải là số.',
  order: 'Từ năm không được sau Đến năm.',
  repeated: 'Trùng với dòng khác: cùng mã, đơn vị, vai trò và thời gian.',
};
