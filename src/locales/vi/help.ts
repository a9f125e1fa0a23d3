/** Trợ giúp. */
import type { Status } from '../../core/measure/status';
import type { PlanTolerance } from '../../core/plan/types';
import { SHEETS } from '../../sheets/names';

const decimal = (number: number): string => String(number).replace('.', ',');

/** What counts as near, as the plan sets it. */
function tolerance({ share, maxPoints, minPlaces, steps }: PlanTolerance): string {
  return `${decimal(share)}% mục tiêu; chỉ tiêu tính bằng % tối đa ${decimal(maxPoints)} điểm %; thứ hạng ít nhất ${decimal(minPlaces)} bậc; nhóm, xếp loại ${steps === 0 ? 'không có' : `${decimal(steps)} bậc`}`;
}

export const help = {
  what: {
    title: 'Phần mềm này làm gì',
    lines: [
      'Đưa kế hoạch vào một sổ Excel: chỉ tiêu, mục tiêu từng năm, nhiệm vụ, đơn vị, hạn báo cáo.',
      'So kết quả với mục tiêu của năm và kỳ đang chọn, cho mỗi chỉ tiêu một đánh giá kèm câu Diễn giải.',
      'Chỉ ra số liệu nào còn thiếu, ai nợ, ô nào cần kiểm tra và cần sửa thế nào.',
      'Giữ nguyên việc của cán bộ: thứ tự dòng, cột thêm, ghi chú, định dạng.',
      'Sổ tự tính bằng công thức: gửi cho người không cài phần mềm vẫn đúng.',
    ],
  },
  steps: {
    title: 'Ba bước',
    load: 'Nạp kế hoạch vào sổ (có sẵn, hoặc từ tệp).',
    type: 'Nhập số liệu, từng ô hoặc dán cả bảng.',
    read: 'Xem đánh giá và Diễn giải; bấm vào chỉ tiêu để tới dòng của nó.',
  },
  lights: {
    title: 'Các mức đánh giá',
    intro:
      'Chênh lệch luôn tính sao cho số dương là tốt hơn mục tiêu, kể cả khi thấp hơn mới là tốt (thứ hạng, tỷ lệ hộ nghèo).',
    when: {
      met: 'Thực hiện đúng bằng hoặc tốt hơn mục tiêu. Tốt hơn hẳn thì ghi “Vượt”.',
      near: 'Chưa đạt, nhưng kém mục tiêu không quá ngưỡng gần đạt.',
      off: 'Kém mục tiêu quá ngưỡng. Trong năm ghi “Chưa đạt”, cả năm ghi “Không đạt”.',
      noData: 'Đã đến hạn mà chưa có số liệu đúng năm và kỳ đó.',
      notDue: 'Chưa hết kỳ, chưa đến hạn, hoặc chỉ số chưa công bố (“Chờ công bố”).',
      noTarget: 'Kế hoạch không đặt mục tiêu cho năm này.',
      notAssessable: 'Không công bố, không áp dụng hoặc không phát sinh: không có cơ sở đánh giá.',
      invalid: 'Có số nhưng chưa dùng được: sai mã, có chữ trong ô số, hai dòng trùng nhau.',
    } satisfies Record<Status, string>,
    notLights: 'Năm trường hợp sau chưa có đánh giá, không tính là đạt hay không đạt.',
    tolerance: (rule: PlanTolerance) =>
      `Ngưỡng gần đạt của kế hoạch này: ${tolerance(rule)}. Chỉ tiêu có ngưỡng riêng thì theo ngưỡng riêng.`,
    insideYear:
      'Trong năm: số lũy kế so với phần mục tiêu đến kỳ đó (6 tháng là 6/12); tỷ lệ và thứ hạng so với mục tiêu cả năm, ghi “tạm tính”.',
  },
  typed: {
    title: 'Nhập số liệu ở đâu',
    lines: [
      `Ở sheet ${SHEETS.readings}, mỗi chỉ tiêu, đơn vị, năm, kỳ một dòng; hoặc ở trang Số liệu của bảng này. Chỉ sửa ô vàng nhạt.`,
      'Tỷ lệ nhập tử số (a) và mẫu số (b), phần mềm tự tính. Nhập thẳng thì ghi 60,5, không ghi %.',
      'Không có phát sinh thì chọn “Không phát sinh”, đừng ghi 0: số 0 là một kết quả.',
      `Năm, kỳ, ngày chốt số liệu chọn ở đầu sheet ${SHEETS.track}.`,
    ],
  },
  refresh: {
    title: 'Cập nhật đánh giá làm gì',
    lines: [
      'Đánh giá tự đổi ngay khi nhập số, không cần bấm.',
      `Bấm để chuẩn hóa ô nhập (chữ “60,5%” thành số 60,5, tên đơn vị về tên chuẩn), dựng lại công thức bị mất, kiểm tra cả sổ và ghi từng thay đổi vào sheet ${SHEETS.log}.`,
      'Ô không chắc nghĩa thì không đoán: để nguyên và nêu ở Nội dung cần kiểm tra.',
    ],
  },
  undo: {
    title: 'Hoàn tác',
    lines: [
      `Hoàn tác lần chạy trả lại các ô mà lần chạy gần nhất đã đổi, theo sheet ${SHEETS.log}; ô đã sửa sau đó giữ nguyên và được nêu ra.`,
      'Việc gõ tay trên sheet: Ctrl+Z như thường; trong trình duyệt, cả ô và dòng ghi từ bảng này.',
      'Trong Excel, dòng ghi từ bảng này (giao chỉ tiêu, danh sách đơn vị): xóa dòng trên sheet.',
    ],
  },
  sent: {
    title: 'Dữ liệu gửi đi đâu',
    lines: [
      'Không gửi đi đâu. Mọi việc làm trên máy này, trong sổ này; không có máy chủ, không theo dõi.',
      'Mạng chỉ cần để tải chính phần mềm khi mở lần đầu.',
    ],
  },
  errors: {
    title: 'Lỗi hay gặp',
    found: 'Gặp',
    todo: 'Cần làm',
    rows: [
      ['Gõ 60% thành 0,6', 'Nhập 60 (đơn vị đã là %).'],
      ['“đạt 95% (190/200)” trong ô số', 'Nhập (a) = 190, (b) = 200.'],
      ['“Đạt”, “Tốt” thay cho số', 'Nhập số; nhận xét ghi ở cột ghi chú.'],
      [
        'Để trống, 0 và không phát sinh lẫn nhau',
        'Trống là chưa có; 0 là kết quả; không có việc thì chọn Không phát sinh.',
      ],
      ['Số riêng quý hoặc 6 tháng cuối năm', '6 tháng, 9 tháng và năm đều là lũy kế từ đầu năm.'],
      ['% hoàn thành kế hoạch (120) thay cho tỷ lệ', 'Nhập chính tỷ lệ đạt được, ví dụ 84.'],
      ['(a) lớn hơn (b)', 'Đổi lại, hoặc kiểm tra mẫu số.'],
      ['Giống hệt kỳ trước', 'Hỏi lại đơn vị đã cập nhật chưa.'],
      ['Tính hai lần đơn vị trực thuộc', 'Ghi Phạm vi: Gồm đơn vị trực thuộc, hoặc Riêng đơn vị.'],
      ['Tên đơn vị cũ', `Dùng tên hiện nay; ghi Kế thừa ở sheet ${SHEETS.units}.`],
      ['9/61 thành ngày tháng', 'Nhập 9, số tỉnh xếp hạng ghi ở mẫu số.'],
      ['#REF!, #N/A', 'Ô nối sang tệp khác: dán lại bằng giá trị.'],
      ['Ghi đồng vào cột triệu đồng', 'Chia cho 1.000.000.'],
      ['Ô đang sửa dở', 'Nhấn Enter rồi thực hiện lại.'],
      ['Sheet đang khóa', 'Bỏ khóa (thẻ Xem lại) rồi thực hiện lại.'],
      [
        'Chế độ tệp: hàng, cột đang ẩn hoặc đang lọc',
        'Ở đây hiện như hàng, cột thường; dán nhiều dòng sẽ ghi cả vào đó. Bỏ lọc, bỏ ẩn trong Excel trước khi dán.',
      ],
      [
        'Chế độ tệp: độ rộng, màu, ô gộp tự đặt',
        'Ở đây không hiện, trong tệp vẫn còn. Mở bằng Excel để xem.',
      ],
    ] as readonly (readonly [string, string])[],
  },
  keys: {
    title: 'Bàn phím',
    heads: ['Phím', 'Tác dụng'] as readonly [string, string],
    rows: {
      pane: [
        ['Tab, Shift+Tab', 'sang nút, ô tiếp theo hoặc trước đó'],
        ['Enter, phím cách', 'bấm nút, mở hoặc gập một mục'],
        ['Mũi tên', 'chọn trong danh sách'],
        ['Esc', 'đóng danh sách đang mở'],
      ],
      excel: [['F6 (Mac: Fn+F6)', 'qua lại giữa sổ và bảng này']],
      file: [
        ['F6, Shift+F6', 'qua lại giữa thanh nút, ô của sổ, tên sheet và bảng này'],
        ['Mũi tên, Tab, Enter', 'đi giữa các ô của sổ'],
        ['F2', 'sửa ô'],
        ['Ctrl+C, Ctrl+V (Mac: ⌘)', 'chép, dán vùng ô, cả từ Excel'],
        ['Ctrl+S (Mac: ⌘)', 'lưu sổ'],
        ['Ctrl+Z, Ctrl+Y (Mac: ⌘)', 'lấy lại lần gõ trước, làm lại'],
      ],
    } as Readonly<Record<'pane' | 'excel' | 'file', readonly (readonly [string, string])[]>>,
  },
  numbers: {
    title: 'Số trong sổ lấy từ đâu',
    lines: [
      `Mục tiêu: theo văn bản, cột Căn cứ mục tiêu ở sheet ${SHEETS.indicators} nói rõ nêu trong văn bản, suy ra hay giao sau; chỗ văn bản chưa rõ có ở sheet ${SHEETS.clarifications}.`,
      'Kết quả: số toàn tỉnh nếu có; nếu không thì gộp số của đơn vị, tỷ lệ bằng tổng (a) chia tổng (b), không lấy trung bình.',
      'Nhiều loại số liệu cùng kỳ: Chính thức dùng trước Sơ bộ, Sơ bộ trước Ước thực hiện.',
      `Công thức của từng chỉ tiêu ở sheet ẩn ${SHEETS.calculation}: bỏ ẩn để soát từng bước.`,
    ],
  },
  goTo: (page: string) => `Mở trang ${page}`,
};
