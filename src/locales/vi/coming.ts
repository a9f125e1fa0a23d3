/** Tổng hợp and Báo cáo, which have nothing to do yet. */
import { SHEETS } from '../../sheets/names';

export const coming = {
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
};
