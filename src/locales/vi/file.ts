/** File mode: the workbook in the browser. */

export const file = {
  fileMode:
    'Chế độ tệp chạy trong trình duyệt, không cần Excel: xem kế hoạch, nhập thử số liệu, tải sổ (.xlsx) về máy.',
  fileModeLink: 'Mở chế độ tệp',
};
