/** What the page says. Sheets, columns and lights bring their own words. */
export const TEXTS = {
  product: 'Theo dõi chỉ tiêu',
  planLine: (number: string, title: string): string => `${title} (Kế hoạch số ${number})`,
  year: 'Năm',
  period: 'Kỳ báo cáo',
  review: 'Chốt số liệu đến ngày',
  reviewHint: 'dd/mm/yyyy',
  reviewFault: 'Nhập ngày, ví dụ 20/12/2023.',
  allColumns: 'Hiện tất cả các cột',
  noRows: 'Chưa có dòng nào.',
  save: 'Tải sổ theo dõi (.xlsx)',
  saving: 'Đang tạo tệp…',
  saveFault: 'Chưa tạo được tệp. Tải lại trang rồi thử lại.',
  loading: 'Đang nạp kế hoạch…',
  loadFault: 'Chưa nạp được kế hoạch. Tải lại trang; nếu vẫn lỗi thì báo người quản trị trang.',
  sheets: 'Các sheet của sổ theo dõi',
  demo: 'Số liệu minh họa: kết quả PAPI năm 2021 và 2022 là số đã công bố, các số khác là ví dụ.',
  howTo: (sheet: string, columns: readonly string[]): string =>
    `Nhập số vào các cột ${columns.join(', ')} của sheet ${sheet}, các sheet khác tính lại ngay. Trang không lưu số đã nhập: tải sổ về máy để giữ.`,
  readingCell: (column: string, row: number): string => `${column}, dòng ${row}`,
} as const;
