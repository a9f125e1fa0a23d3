/** The grid of file mode: the workbook to look at and to type into. */
export const grid = {
  sheet: (name: string) => `Sheet ${name}`,
  address: 'Ô đang chọn',
  content: 'Nội dung ô',
  locked: {
    formula: 'Ô này là công thức, tự tính nên không nhập được. Nhập vào các ô nền vàng.',
    header: 'Không sửa được tiêu đề cột: chương trình tìm cột theo tiêu đề.',
    ours: 'Ô này do kế hoạch hoặc chương trình ghi nên không nhập được. Nhập vào các ô nền vàng.',
  },
  pasted: (cells: number) => `Đã dán ${cells} ô.`,
  left: (cells: number, address: string) =>
    `${cells} ô không nhập được nên giữ nguyên, từ ô ${address}.`,
  cut: 'Đã chép và xóa.',
  copied: (range: string) => `Đã chép ${range}.`,
  choices: 'Danh sách để chọn',
  wayOut: 'F6: sang phần khác của trang',
  openChoices: 'Alt + ↓ để mở danh sách.',
};
