import { PERIOD_WORDS } from '../core/period';
import { SHEETS } from '../sheets/names';
import type { PaneText } from './paneText';

export const VI: PaneText = {
  product: 'Theo dõi chỉ tiêu',
  waiting: 'Đang nối với Excel…',
  waitingLong: 'Nếu chờ quá một phút, đóng bảng này rồi mở lại từ thẻ Theo dõi chỉ tiêu.',
  unreachable: (address) => ({
    title: 'Chưa nối được với Excel',
    lines: [
      'Không tải được phần nối với Excel nên bảng này chưa đọc và ghi sổ được. Sổ chưa thay đổi.',
      'Kiểm tra kết nối mạng rồi bấm Thử lại.',
      `Nếu vẫn vậy, đề nghị người quản trị mạng cho phép máy này tải office.js từ ${address}.`,
    ],
  }),
  outside: {
    title: 'Trang này dùng bên trong Excel',
    lines: [
      'Mở sổ bằng Excel, chọn thẻ Theo dõi chỉ tiêu, bấm Bảng theo dõi.',
      'Chưa có thẻ này thì đề nghị người quản trị cài phần bổ trợ.',
    ],
  },
  tooOld: {
    title: 'Cần bản Excel mới hơn',
    lines: [
      'Bảng này chạy trong Excel của Office 2021, Microsoft 365, Excel trên web và Excel cho Mac.',
      'Sổ đã có kế hoạch vẫn mở, nhập số liệu và tự tính trong bản Excel đang dùng.',
    ],
  },
  retry: 'Thử lại',
  fileMode:
    'Chế độ tệp chạy trong trình duyệt, không cần Excel: xem kế hoạch, nhập thử số liệu, tải sổ (.xlsx) về máy.',
  fileModeLink: 'Mở chế độ tệp',
  commands: { loadPlan: 'Nạp kế hoạch', refresh: 'Cập nhật đánh giá' },
  running: { loadPlan: 'Đang nạp kế hoạch…', refresh: 'Đang cập nhật đánh giá…' },
  done: { loadPlan: 'Đã nạp kế hoạch vào sổ.', refresh: 'Đã cập nhật đánh giá.' },
  notDone: { loadPlan: 'Chưa nạp được kế hoạch.', refresh: 'Chưa cập nhật được đánh giá.' },
  fault:
    'Chương trình gặp lỗi giữa chừng. Chạy lại lệnh; nếu vẫn lỗi thì báo người quản trị tên lệnh và giờ chạy.',
  planToLoad: 'Kế hoạch để nạp',
  openBook: 'Sổ đang mở',
  reading: 'Đang đọc sổ…',
  noPlan: 'Sổ này chưa có kế hoạch. Bấm Nạp kế hoạch để bắt đầu; các sheet đang có giữ nguyên.',
  unread: 'Chưa đọc được kế hoạch trong sổ này.',
  plan: (number, title) => `${title} (Kế hoạch số ${number})`,
  looksAt: (period, year) => `${PERIOD_WORDS.words[period]} ${year}`,
  total: (indicators) => `${indicators} chỉ tiêu`,
  lights: {
    met: 'Đạt, vượt',
    near: 'Gần đạt',
    off: 'Không đạt',
    noData: 'Chưa có số liệu',
    notDue: 'Chưa đến kỳ',
    noTarget: 'Không đặt mục tiêu năm',
    notAssessable: 'Không đánh giá',
    invalid: 'Số liệu cần kiểm tra',
  },
  opensWithBook: 'Mở bảng này cùng sổ',
  selfCheck: 'Tự kiểm tra với Excel này (cần một sổ trống)',
  opensWithBookFault: 'Chưa lưu được lựa chọn này vào sổ. Lưu sổ rồi thử lại.',
  showAll: (lines) => `Hiện đủ ${lines} dòng`,
  coming: {
    consolidate: {
      title: 'Tổng hợp báo cáo',
      lines: [
        'Chưa gộp được sổ của các đơn vị từ đây: phần này đang được xây dựng.',
        `Hiện nay: chép số liệu của từng đơn vị vào sheet ${SHEETS.readings}, mỗi đơn vị một dòng, rồi bấm Cập nhật đánh giá.`,
      ],
    },
    report: {
      title: 'Lập báo cáo',
      lines: [
        'Chưa lập được báo cáo từ đây: phần này đang được xây dựng.',
        `Hiện nay: bấm Cập nhật đánh giá, rồi in hoặc chép từ sheet ${SHEETS.overview} và sheet ${SHEETS.track}.`,
      ],
    },
  },
  back: 'Về bảng theo dõi',
  unsaved: 'sổ đang mở',
};
