/** Thiết lập of the pane. */

export const settings = {
  opensWithBook: 'Mở bảng này cùng sổ',
  opensWithBookFault: 'Chưa lưu được lựa chọn này vào sổ. Lưu sổ rồi thử lại.',
  selfCheck: 'Tự kiểm tra với Excel này (cần một sổ trống)',
};
