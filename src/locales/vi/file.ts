/** File mode: the workbook in the browser. */
import type { FileFault } from '../fileFault';

/** Sentences about a file that cannot be opened: what it is and what to do. The open workbook stays. */
const faults: Readonly<Record<FileFault, (name: string) => string>> = {
  'file.empty': (name) =>
    `Tệp “${name}” rỗng, không có dữ liệu. Chọn tệp khác hoặc đề nghị gửi lại.`,
  'file.tooLarge': (name) =>
    `Tệp “${name}” quá lớn (trên 100 MB) nên không mở. Xóa bớt sheet, hình ảnh bằng Excel rồi lưu lại.`,
  'file.notZip': (name) =>
    `Tệp “${name}” không phải sổ tính Excel. Mở bằng Excel và lưu lại dạng .xlsx.`,
  'file.encrypted': (name) =>
    `Tệp “${name}” có mật khẩu nên không mở được. Bỏ mật khẩu bằng Excel rồi lưu lại.`,
  'file.oldFormat': (name) =>
    `Tệp “${name}” thuộc dạng .xls cũ. Mở bằng Excel và lưu lại dạng .xlsx.`,
  'file.binaryFormat': (name) =>
    `Tệp “${name}” thuộc dạng .xlsb. Mở bằng Excel và lưu lại dạng .xlsx.`,
  'file.notWorkbook': (name) => `Tệp nén “${name}” không phải sổ tính Excel. Chọn tệp .xlsx.`,
  'file.damaged': (name) =>
    `Tệp “${name}” bị hỏng hoặc tải chưa hết. Mở thử bằng Excel và lưu lại, hoặc đề nghị gửi lại tệp.`,
  'file.date1904': (name) =>
    `Sổ “${name}” tính ngày từ năm 1904 nên ở đây các ngày sẽ lệch 4 năm; sổ chưa được mở, tệp vẫn như cũ. Trong Excel: Tệp → Tùy chọn → Nâng cao, bỏ “Dùng hệ ngày tháng 1904”, kiểm tra và sửa lại các ngày (Excel sẽ hiện sớm hơn 4 năm), lưu rồi mở lại.`,
  csv: (name) => `Tệp “${name}” chỉ là bảng chữ (.csv). Mở bằng Excel và lưu lại dạng .xlsx.`,
  pdf: (name) => `Tệp “${name}” là văn bản PDF, không phải sổ tính. Chọn tệp .xlsx.`,
  word: (name) => `Tệp “${name}” là văn bản Word, không phải sổ tính. Chọn tệp .xlsx.`,
  picture: (name) => `Tệp “${name}” là hình ảnh, không phải sổ tính. Chọn tệp .xlsx.`,
  noPlan: (name) =>
    `Sổ “${name}” chưa có kế hoạch nên chưa theo dõi được. Chọn sổ theo dõi khác, hoặc mở sổ này để nạp kế hoạch vào.`,
  busy: (name) =>
    `Tệp “${name}” chưa được mở vì việc trước chưa xong: sổ đang được lưu hoặc mở lại, hoặc còn câu hỏi chưa trả lời. Xong việc đó rồi mở tệp này.`,
  newer: (name) =>
    `Sổ “${name}” do phiên bản mới hơn của chương trình ghi. Tải lại trang để dùng phiên bản mới rồi mở lại.`,
  unreadable: (name) =>
    `Chưa đọc được tệp “${name}”: tệp có thể vừa bị di chuyển hoặc đang bị khóa. Chọn lại tệp.`,
  unloaded: (name) =>
    `Chưa mở được tệp “${name}” vì chưa tải được phần mở tệp: mất kết nối, hoặc chương trình vừa có phiên bản mới. Kiểm tra kết nối mạng rồi bấm Tải lại trang; phần việc đang làm vẫn được giữ.`,
  worker: (name) =>
    `Chương trình gặp lỗi khi mở tệp “${name}”. Tải lại trang rồi mở lại; nếu vẫn lỗi thì báo người quản trị trang.`,
};

export const file = {
  fileMode:
    'Chế độ tệp chạy trong trình duyệt, không cần Excel: mở sổ, nhập số liệu, xem đánh giá, lưu sổ (.xlsx).',
  fileModeLink: 'Mở chế độ tệp',
  toolbar: 'Tệp',
  workbook: 'Sổ theo dõi',
  pane: 'Bảng theo dõi',
  open: 'Mở tệp…',
  save: 'Lưu',
  saveTip: 'Lưu sổ thành tệp .xlsx về máy',
  create: 'Sổ mới',
  openDemo: 'Mở sổ minh họa',
  newBook: 'Sổ mới',
  copyOf: (name: string) => `${name} (bản sao)`,
  demoName: 'So theo doi minh hoa.xlsx',
  unsaved: 'Chưa lưu',
  saved: 'Đã lưu',
  readOnly: 'Chỉ xem',
  sheets: 'Các sheet của sổ',
  drop: 'Thả tệp sổ theo dõi (.xlsx) vào đây để mở',
  opening: (name: string) => `Đang mở “${name}”…`,
  saving: 'Đang tạo tệp…',
  restoring: 'Đang mở lại phần việc đang làm…',
  cancel: 'Dừng',
  close: 'Đóng thông báo',
  empty: {
    title: 'Sổ trống',
    lines: [
      'Nạp kế hoạch ở bảng bên cạnh để bắt đầu một sổ theo dõi.',
      'Đã có sổ thì bấm Mở tệp… hoặc kéo tệp .xlsx thả vào trang này.',
      'Muốn xem thử thì mở sổ minh họa: kết quả PAPI năm 2021 và 2022 là số đã công bố, các số khác là ví dụ.',
    ],
  },
  local: 'Sổ chỉ nằm trên máy này, không gửi đi đâu.',
  faults,
  openAnyway: 'Mở để nạp kế hoạch',
  saveFault:
    'Chưa tạo được tệp. Bấm Lưu lần nữa; nếu vẫn lỗi thì tải lại trang, phần việc vẫn được giữ.',
  unkeptFault:
    'Chưa tạo được tệp, và phần việc này không được giữ trong trình duyệt. Ghi lại số liệu vừa nhập, tải lại trang rồi mở tệp đã lưu gần nhất.',
  refused: (count: number) =>
    `Đã mở lại phần việc, trừ ${count} thay đổi không ghi được vào tệp. Kiểm tra lại số liệu vừa nhập rồi bấm Lưu.`,
  kept: (name: string) => `Đã mở lại phần việc chưa lưu của “${name}”.`,
  keptFault:
    'Chưa mở lại được phần việc trước; phần đó vẫn còn trong trình duyệt. Tải lại trang để thử lại trước khi mở sổ khác.',
  keeping: {
    full: 'Trình duyệt hết chỗ lưu tạm: tải lại trang sẽ mất phần chưa lưu. Lưu tệp ngay.',
    forbidden:
      'Trình duyệt không cho lưu tạm: tải lại trang sẽ mất phần chưa lưu. Nhớ lưu tệp trước khi đóng.',
    unread:
      'Việc làm từ bây giờ chưa được giữ trong trình duyệt: tải lại trang sẽ mất phần chưa lưu. Nhớ lưu tệp trước khi tải lại.',
  },
  broken:
    'Chương trình gặp lỗi nên tệp chưa có số liệu vừa nhập. Bấm Lưu để tạo lại tệp từ phần việc được giữ; nếu vẫn lỗi thì tải lại trang hoặc báo người quản trị trang.',
  uncalculated:
    'Trang này không tính công thức tự đặt trong sổ: ô có kết quả có thể đã đổi được để trống, dòng số liệu dùng ô đó chưa được tính. Lưu sổ, mở bằng Excel rồi lưu lại để tính.',
  taken: 'Sổ này đang được làm tiếp ở một thẻ khác. Thẻ này chỉ để xem.',
  takeBack: 'Làm tiếp ở thẻ này',
  closed: (typed: { readonly cell: string; readonly text: string } | null) =>
    `Chưa ghi ${typed === null ? 'gì' : `“${typed.text}” vào ô ${typed.cell}`}: sổ đang được làm tiếp ở một thẻ khác. Bấm Làm tiếp ở thẻ này rồi nhập lại.`,
  second: {
    title: 'Sổ đang mở ở một thẻ khác',
    line: 'Mỗi lúc chỉ một thẻ ghi vào phần việc đang làm, để không mất số liệu. Chọn cách làm ở thẻ này:',
    takeOver: 'Chuyển sang thẻ này',
    takeOverTip: 'Thẻ kia thành chỉ xem; không mất gì.',
    copy: 'Làm trên bản sao',
    copyTip: 'Bản sao không được giữ khi tải lại trang; nhớ lưu tệp.',
    fresh: 'Bắt đầu sổ mới',
    freshTip: 'Sổ mới này không được giữ khi tải lại trang; nhớ lưu tệp.',
  },
  replace: {
    title: 'Sổ đang mở chưa lưu',
    line: (name: string) =>
      `Thay đổi trong “${name}” chưa lưu thành tệp. Lưu trước khi mở sổ khác?`,
    save: 'Lưu rồi mở',
    discard: 'Không lưu',
    stay: 'Ở lại',
  },
  nothingTyped:
    'Không còn việc gõ nào để lấy lại. Việc do lệnh ghi: Trợ giúp, mục Hoàn tác, bấm Hoàn tác lần chạy.',
  formula: (cell: string) =>
    `Ô ${cell}: trang này không tính công thức tự đặt. Nhập số hoặc chữ; cần công thức thì lưu sổ và mở bằng Excel.`,
  tooLong: (cell: string) => `Ô ${cell}: nội dung dài quá 32.767 ký tự nên không ghi được.`,
  stopped: (cell: string, error: string) => `Ô ${cell} không nhận nội dung này. ${error}`.trim(),
  more: (count: number) => `(và ${count} điểm khác, xem trang Số liệu)`,
};
