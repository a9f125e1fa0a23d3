/** Tổng hợp and Báo cáo, which have nothing to do yet. */
import { SHEETS } from '../../sheets/names';

export const coming = {
  today: 'Hiện nay làm như sau',
  openSheet: (sheet: string) => `Mở sheet ${sheet}`,
  openPage: (page: string) => `Mở trang ${page}`,
  consolidate: {
    title: 'Tổng hợp báo cáo',
    lines: ['Chưa gộp được sổ của các đơn vị từ đây: phần này đang được xây dựng.'],
    steps: [
      `Chép số liệu của từng đơn vị vào sheet ${SHEETS.readings}, mỗi đơn vị một dòng. Số của đơn vị được gộp: tỷ lệ bằng tổng (a) chia tổng (b).`,
      'Xem trang Số liệu: đơn vị nào còn thiếu, ô nào cần kiểm tra.',
      'Bấm Cập nhật đánh giá để chuẩn hóa tên đơn vị, kỳ và số vừa chép.',
    ],
  },
  report: {
    title: 'Lập báo cáo',
    lines: ['Chưa lập được báo cáo từ đây: phần này đang được xây dựng.'],
    steps: [
      'Bấm Cập nhật đánh giá để chắc rằng sổ là mới nhất.',
      `In sheet ${SHEETS.overview} (một trang) và sheet ${SHEETS.track}: đã đặt khổ A4, lặp dòng tiêu đề.`,
      `Chép câu Diễn giải, Nguyên nhân, Giải pháp ở sheet ${SHEETS.track} vào báo cáo.`,
    ],
  },
};
