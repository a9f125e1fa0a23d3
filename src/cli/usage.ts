import { SHEETS } from '../sheets/names';

/** How the command line is used. Wrong usage ends with code 2 and this text. */
export const USAGE = `plan-monitor: theo dõi chỉ tiêu của một kế hoạch trong sổ Excel

  plan-monitor plans
      Liệt kê các kế hoạch có sẵn.
  plan-monitor check KẾ-HOẠCH
      Kiểm tra một kế hoạch (mã có sẵn, tệp .json, hoặc tệp .xlsx theo mẫu).
  plan-monitor template --years 2026-2030 --out mau.xlsx
      Tạo mẫu trống để lập một kế hoạch khác.
  plan-monitor load [sổ.xlsx] --plan KẾ-HOẠCH --out sổ-mới.xlsx [--today 2023-12-20]
                    [--overwrite]
      Nạp kế hoạch vào sổ trống, vào sổ đã có các sheet khác, hoặc nạp bản mới của kế hoạch
      vào sổ đang dùng: ô khác kế hoạch được nêu ra và giữ nguyên, có --overwrite thì ghi đè.
  plan-monitor refresh sổ.xlsx [--year 2023] [--period nam|6t|9t|q1|q2|q3|q4]
                       [--today 2023-12-20] [--out sổ-mới.xlsx | --in-place] [--json]
      Cập nhật đánh giá. Không có --out hoặc --in-place thì chỉ báo kết quả, không ghi.
  plan-monitor undo sổ.xlsx [--out sổ-mới.xlsx | --in-place]
      Hoàn tác lần chạy gần nhất theo sheet ${SHEETS.log}; ô đã sửa sau đó được giữ nguyên.
  plan-monitor assign sổ.xlsx --id PL.V.3.1 --year 2023 --target 75
                       --document 123/QĐ-UBND --date 2023-01-15 [--out … | --in-place]
      Giao mục tiêu một năm theo văn bản sau kế hoạch.
  plan-monitor what-if sổ.xlsx [--share 10] [--points 5] [--places 1] [--steps 0]
      Thử ngưỡng gần đạt khác: bao nhiêu chỉ tiêu đổi đánh giá. Sổ không thay đổi.

Mã thoát: 0 xong; 1 tệp đưa vào có vấn đề; 2 dùng sai lệnh.
`;

/** The command line was not understood; `message` says what is wrong. */
export class UsageError extends Error {}
