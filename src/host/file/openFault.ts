/**
 * Why a file cannot be opened: a closed set of reasons, each with the one sentence an officer reads.
 * Inside this folder such trouble travels as an {@link OpenFault}; `FileHost.open` turns it into a
 * finding, so that nothing above ever catches it.
 */
import type { Finding } from '../../core/finding';

const ADVICE = {
  'file.empty': 'Tệp rỗng, không có dữ liệu. Đề nghị gửi lại tệp.',
  'file.tooLarge': 'Tệp quá lớn, không mở được. Xóa bớt trang tính, hình ảnh rồi lưu lại.',
  'file.notZip': 'Tệp không phải sổ tính Excel. Mở bằng Excel và lưu lại dạng .xlsx.',
  'file.encrypted':
    'Tệp có mật khẩu, không mở được. Đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
  'file.oldFormat': 'Tệp .xls cũ, không đọc được: mở bằng Excel và lưu lại dạng .xlsx.',
  'file.binaryFormat': 'Tệp .xlsb, không đọc được: mở bằng Excel và lưu lại dạng .xlsx.',
  'file.notWorkbook':
    'Tệp nén này không phải sổ tính Excel. Chọn tệp .xlsx, hoặc mở bằng Excel và lưu lại dạng .xlsx.',
  'file.damaged':
    'Tệp bị hỏng hoặc tải chưa hết, không mở được. Mở thử bằng Excel và lưu lại, hoặc đề nghị gửi lại tệp.',
  'file.date1904':
    'Sổ này tính ngày từ năm 1904 nên các ngày sẽ bị lệch 4 năm. Trong Excel: Tệp, Tùy chọn, Nâng cao, bỏ chọn hệ thống ngày 1904; sửa lại các ngày, lưu rồi chọn lại tệp.',
} as const satisfies Record<string, string>;

export type OpenFaultCode = keyof typeof ADVICE;

/** Thrown while a package is read; never leaves `FileHost.open`. `file.date1904` is not thrown: whoever uses dates asks. */
export class OpenFault extends Error {
  override readonly name = 'OpenFault';

  constructor(
    readonly code: OpenFaultCode,
    /** For developers: which part, which byte. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The finding that says why the file did not open. `file` is its name, where it is known. */
export function openFinding(code: OpenFaultCode, file?: string): Finding {
  return {
    code,
    severity: 'error',
    place: file === undefined ? {} : { file },
    read: '',
    advice: ADVICE[code],
  };
}
