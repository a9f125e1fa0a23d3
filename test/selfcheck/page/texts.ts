/** What the page says, in officers' words. */
import type { Occupied, OccupiedBy } from '../excel/scratchBook';
import type { Progress } from '../selfCheck';

export const TEXTS = {
  notInExcel:
    'Trang này chỉ chạy trong Excel. Hãy mở một sổ mới trong Excel, mở phần mềm Theo dõi chỉ tiêu rồi vào Tự kiểm tra.',
  noAnswer:
    'Chưa kết nối được với Excel. Kiểm tra mạng, đóng khung này rồi mở lại; nếu vẫn vậy, báo người cài đặt phần mềm.',
  tooOld:
    'Excel này cũ hơn mức phần mềm cần (ExcelApi 1.14) nên không chạy được. Bấm “Chép kết quả” và gửi cho nhóm phát triển.',
  ready: 'Sẵn sàng. Kiểm tra lại: sổ đang mở là sổ mới, còn trống.',
  running: 'Đang chạy. Đừng bấm vào ô nào của sổ.',
  stopping: 'Đang dừng sau phép kiểm tra này…',
  broken: 'Không xem được sổ đang mở. Bấm “Chép kết quả” và gửi cho nhóm phát triển.',
  copied: 'Đã chép. Dán vào thư hoặc tin nhắn gửi nhóm phát triển.',
  selected: 'Excel không cho chép tự động. Chữ đã được chọn sẵn: nhấn Ctrl+C để chép.',
} as const;

const FOUND: Readonly<Record<OccupiedBy, (item: string) => string>> = {
  values: (item) => `sheet “${item}” đang có dữ liệu`,
  formulas: (item) => `sheet “${item}” đang có công thức`,
  table: (item) => `sổ đang có bảng “${item}”`,
  name: (item) => `sổ đang có tên “${item}” (thẻ Công thức, Trình quản lý tên)`,
  chart: (item) => `sheet “${item}” đang có biểu đồ`,
  shape: (item) => `sheet “${item}” đang có hình vẽ`,
  pivotTable: (item) => `sheet “${item}” đang có PivotTable`,
  protection: () => 'cấu trúc của sổ đang được bảo vệ',
};

export function occupiedText({ by, item }: Occupied): string {
  const found = FOUND[by](item);
  return `Chưa chạy, sổ không thay đổi gì: ${found}. Hãy tạo một sổ mới, còn trống rồi mở trang này trong sổ đó.`;
}

export function progressText({ done, total }: Progress): string {
  return `Đã chạy ${done}/${total}.`;
}

export function savedText(sheet: string): string {
  return `Kết quả đã ghi vào sheet “${sheet}”.`;
}

export const NOT_SAVED =
  'Không ghi được kết quả vào sổ; kết quả đầy đủ ở dưới, bấm “Chép kết quả” để lấy.';
