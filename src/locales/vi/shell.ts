/** What the pane says around its pages, and of the commands. */
import type { Period } from '../../core/period';
import { PERIOD_WORDS } from '../../core/period';
import type { Severity } from '../../core/finding';
import { STATUS_WORDS } from '../../core/measure/status';
import type { Verdict } from '../../core/measure/status';
import { SHEETS } from '../../sheets/names';
import type { CommandName, RunPhase } from '../../runs/runRequest';

/** The word of column Đánh giá. */
const word = (verdict: Verdict): string => STATUS_WORDS[verdict].word;

export const shell = {
  product: 'Theo dõi chỉ tiêu',
  waiting: 'Đang nối với Excel…',
  waitingLong: 'Nếu chờ quá một phút, đóng bảng này rồi mở lại từ thẻ Theo dõi chỉ tiêu.',
  unreachable: (address: string) => ({
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
  fault:
    'Chương trình gặp lỗi giữa chừng. Chạy lại lệnh; nếu vẫn lỗi thì báo người quản trị tên lệnh và giờ chạy.',
  reading: 'Đang đọc sổ…',
  loading: 'Đang mở trang…',
  unloaded:
    'Chưa tải được một phần của chương trình: mất kết nối, hoặc chương trình vừa có phiên bản mới. Kiểm tra kết nối mạng rồi làm lại; nếu vẫn vậy thì bấm Tải lại trang. Sổ không thay đổi, số liệu đã nhập vẫn được giữ.',
  pageUnloaded:
    'Chưa tải được trang này: mất kết nối, hoặc chương trình vừa có phiên bản mới. Kiểm tra kết nối mạng rồi bấm Thử lại; nếu vẫn vậy thì bấm Tải lại trang. Số liệu đã nhập vẫn được giữ.',
  reload: 'Tải lại trang',
  pageFault:
    'Trang này gặp lỗi nên chưa hiện được; sổ không thay đổi. Bấm Thử lại hoặc chọn trang khác; nếu vẫn lỗi thì báo người quản trị tên trang.',
  unread: 'Chưa đọc được kế hoạch trong sổ này',
  mend: 'Sửa các chỗ dưới đây trong sổ; sửa xong, bảng này tự đọc lại.',
  start: {
    title: 'Bắt đầu',
    lead: 'Sổ này chưa có kế hoạch. Ba bước để theo dõi chỉ tiêu:',
    choose: 'Chọn kế hoạch',
    plan: 'Kế hoạch để nạp',
    load: 'Nạp kế hoạch vào sổ',
    adds: `Sổ có thêm các sheet ${SHEETS.overview}, ${SHEETS.track}, ${SHEETS.indicators}, ${SHEETS.readings}…; sheet đang có giữ nguyên.`,
    fromFile: 'Kế hoạch của tỉnh khác, giai đoạn khác: nạp từ tệp',
    type: 'Nhập kết quả, xem đánh giá',
    lights: `Gõ kết quả vào ô vàng nhạt của sheet ${SHEETS.readings}; đánh giá hiện ngay:`,
    openFile: 'Đã có sổ theo dõi: bấm Mở tệp ở phía trên, hoặc kéo tệp .xlsx vào trang này.',
    help: 'Xem Trợ giúp',
  },
  looksAt: (period: Period, year: number) => `${PERIOD_WORDS.words[period]} ${year}`,
  planLine: (number: string, looksAt: string) => `Kế hoạch số ${number} · ${looksAt}`,
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
  verdicts: {
    exceeded: word('exceeded'),
    met: word('met'),
    near: word('near'),
    offYear: word('offYear'),
    offInside: word('offInside'),
    noData: word('noData'),
    notDue: word('notDue'),
    awaitingPublication: word('awaitingPublication'),
    noTarget: word('noTarget'),
    notAssessable: word('notAssessable'),
    invalid: word('invalid'),
    stale: word('stale'),
  } satisfies Record<Verdict, string>,
  severity: { error: 'Lỗi', warning: 'Cảnh báo' } satisfies Record<Severity, string>,
  cellPlace: (sheet: string, cell: string) => `Sheet ${sheet}, ô ${cell}`,
  showAll: (lines: number) => `Hiện đủ ${lines} dòng`,
  unsaved: 'sổ đang mở',
  commands: {
    loadPlan: 'Nạp kế hoạch',
    comparePlan: 'So sánh với kế hoạch',
    refresh: 'Cập nhật đánh giá',
    undo: 'Hoàn tác lần chạy',
    assign: 'Giao mục tiêu',
  } satisfies Record<CommandName, string>,
  running: {
    loadPlan: 'Đang nạp kế hoạch…',
    comparePlan: 'Đang so sánh với kế hoạch…',
    refresh: 'Đang cập nhật đánh giá…',
    undo: 'Đang hoàn tác lần chạy…',
    assign: 'Đang giao mục tiêu…',
  } satisfies Record<CommandName, string>,
  phases: {
    waiting: 'Chờ lệnh trước xong',
    reading: 'Đang đọc sổ',
    working: 'Đang tính',
    writing: 'Đang ghi vào sổ',
  } satisfies Record<RunPhase, string>,
  done: {
    loadPlan: 'Đã nạp kế hoạch vào sổ.',
    comparePlan: 'Đã so sánh sổ với kế hoạch.',
    refresh: 'Đã cập nhật đánh giá.',
    undo: 'Đã hoàn tác lần chạy.',
    assign: 'Đã giao mục tiêu.',
  } satisfies Record<CommandName, string>,
  notDone: {
    loadPlan: 'Chưa nạp được kế hoạch.',
    comparePlan: 'Chưa so sánh được với kế hoạch.',
    refresh: 'Chưa cập nhật được đánh giá.',
    undo: 'Chưa hoàn tác được.',
    assign: 'Chưa giao được mục tiêu.',
  } satisfies Record<CommandName, string>,
  cancel: 'Dừng',
  cancelled: 'Đã dừng theo yêu cầu. Sổ chưa thay đổi.',
  undo: 'Hoàn tác',
  dismiss: 'Đóng thông báo',
  runs: 'Lệnh đang chạy, kết quả lần chạy',
  menu: 'Các trang',
  pages: {
    overview: 'Tổng quan',
    readings: 'Số liệu',
    plan: 'Kế hoạch',
    units: 'Đơn vị',
    consolidate: 'Tổng hợp',
    report: 'Báo cáo',
    settings: 'Thiết lập',
    help: 'Trợ giúp',
  },
};
