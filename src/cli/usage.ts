/** How the command line is used. Wrong usage ends with code 2 and this text. */
export const USAGE = `plan-monitor: theo dõi chỉ tiêu của một kế hoạch trong sổ Excel

  plan-monitor plans
      Liệt kê các kế hoạch có sẵn.
  plan-monitor check KẾ-HOẠCH
      Kiểm tra một kế hoạch (mã có sẵn, tệp .json, hoặc tệp .xlsx theo mẫu).
  plan-monitor template --years 2026-2030 --out mau.xlsx
      Tạo mẫu trống để lập một kế hoạch khác.
  plan-monitor load [sổ.xlsx] --plan KẾ-HOẠCH --out sổ-mới.xlsx [--today 2023-12-20]
      Nạp kế hoạch vào sổ trống, hoặc vào sổ đã có các sheet khác.
  plan-monitor refresh sổ.xlsx [--year 2023] [--period nam|6t|9t|q1|q2|q3|q4]
                       [--today 2023-12-20] [--out sổ-mới.xlsx | --in-place] [--json]
      Cập nhật đánh giá. Không có --out hoặc --in-place thì chỉ báo kết quả, không ghi.

Mã thoát: 0 xong; 1 tệp đưa vào có vấn đề; 2 dùng sai lệnh.
`;

/** The command line was not understood; `message` says what is wrong. */
export class UsageError extends Error {}
