/** What an officer reads when the spreadsheet refuses: what happened, to what, and what to do. */
import type { HostError, HostErrorReason } from '../host/hostError';
import type { Language } from './language';

/** What a sentence may name. */
interface Named {
  readonly sheet: string | null;
  /** A table, column or defined name. */
  readonly item: string | null;
  /** The sheet that holds what has the name already. */
  readonly holder: string | null;
}

type Sentence = (named: Named) => string;

const VI: Readonly<Record<HostErrorReason, Sentence>> = {
  cellEditMode: () => 'Một ô đang được sửa dở. Nhấn Enter để xong ô đó rồi thực hiện lại.',
  protected: ({ sheet }) =>
    sheet === null
      ? 'Sổ đang được bảo vệ nên không ghi được. Bỏ bảo vệ sổ (thẻ Xem lại) rồi thực hiện lại.'
      : `Sheet “${sheet}” đang được bảo vệ nên không ghi được. Bỏ bảo vệ sheet (thẻ Xem lại) rồi thực hiện lại.`,
  notFound: ({ sheet, item }) =>
    `Không còn ${item === null ? '' : `“${item}” ở `}${inVietnamese(sheet)}: có thể vừa được đổi tên hoặc xóa. Đặt lại tên cũ rồi thực hiện lại.`,
  nameTaken: ({ sheet, item, holder }) =>
    holder !== null && sheet !== null
      ? `Bảng của sheet “${sheet}” đang nằm ở sheet “${holder}”, có thể vì sheet đã được đổi tên. Đặt lại tên “${sheet}” cho sheet đó rồi thực hiện lại.`
      : `${taken('Tên cần đặt', item ?? sheet)} đã dùng cho phần khác của sổ. Đổi tên phần đó rồi thực hiện lại.`,
  occupied: ({ sheet }) =>
    `Các ô cần dùng ở ${inVietnamese(sheet)} đang có nội dung khác. Chuyển nội dung đó sang chỗ khác rồi thực hiện lại.`,
  changed: ({ sheet }) =>
    `${sheet === null ? 'Sổ' : `Sheet “${sheet}”`} vừa có thay đổi. Xem lại rồi thực hiện lại.`,
  tooLarge: ({ sheet }) =>
    `${sheet === null ? 'Sổ' : `Sheet “${sheet}”`} quá lớn để Excel trên web chuyển trong một lần. Mở sổ bằng Excel trên máy tính rồi thực hiện lại.`,
  offline: () => 'Excel chưa trả lời. Kiểm tra kết nối mạng, tải lại sổ rồi thực hiện lại.',
  lost: () => 'Excel đã nhận việc nhưng chưa trả lời. Thực hiện lại để chắc là xong.',
  other: ({ sheet }) =>
    `Excel không làm được việc này ở ${inVietnamese(sheet)}. Lưu sổ, mở lại rồi thực hiện lại.`,
};

const EN: Readonly<Record<HostErrorReason, Sentence>> = {
  cellEditMode: () => 'A cell is being edited. Press Enter to finish it, then try again.',
  protected: ({ sheet }) =>
    sheet === null
      ? 'The workbook is protected and cannot be written. Unprotect it (tab Review), then try again.'
      : `Sheet “${sheet}” is protected and cannot be written. Unprotect it (tab Review), then try again.`,
  notFound: ({ sheet, item }) =>
    `${item === null ? inEnglish(sheet, true) : `“${item}” of ${inEnglish(sheet, false)}`} is no longer there: it may have been renamed or deleted. Give it back its name, then try again.`,
  nameTaken: ({ sheet, item, holder }) =>
    holder !== null && sheet !== null
      ? `The table of sheet “${sheet}” stands on sheet “${holder}”, which may have been renamed. Give it back the name “${sheet}”, then try again.`
      : `${taken('The name to be given', item ?? sheet)} belongs to something else in the workbook. Rename that, then try again.`,
  occupied: ({ sheet }) =>
    `Cells that are needed in ${inEnglish(sheet, false)} hold something else. Move it, then try again.`,
  changed: ({ sheet }) =>
    `${inEnglish(sheet, true)} was edited meanwhile. Look at it again, then try again.`,
  tooLarge: ({ sheet }) =>
    `${inEnglish(sheet, true)} is too large for Excel on the web to pass on at once. Open the workbook in Excel on a computer, then try again.`,
  offline: () =>
    'Excel does not answer. Check the connection, reload the workbook, then try again.',
  lost: () => 'Excel has not answered whether it is done. Try again to be sure.',
  other: ({ sheet }) =>
    `Excel could not do this in ${inEnglish(sheet, false)}. Save the workbook, open it again, then try again.`,
};

function taken(name: string, which: string | null): string {
  return which === null ? name : `${name} “${which}”`;
}

function inVietnamese(sheet: string | null): string {
  return sheet === null ? 'sổ này' : `sheet “${sheet}”`;
}

function inEnglish(sheet: string | null, isFirst: boolean): string {
  if (sheet === null) return isFirst ? 'The workbook' : 'the workbook';
  return `${isFirst ? 'Sheet' : 'sheet'} “${sheet}”`;
}

/** Whether anything was written, which is the first thing that an officer asks. */
const STATE = {
  vi: {
    whole: 'Sổ chưa thay đổi.',
    touched: 'Một phần có thể đã được ghi; thực hiện lại sẽ làm nốt.',
  },
  en: {
    whole: 'The workbook is as it was.',
    touched: 'Part of it may have been written; trying again completes it.',
  },
} as const satisfies Record<Language, Record<'whole' | 'touched', string>>;

export function hostErrorText(error: HostError, language: Language): string {
  const { reason, sheet = null, item = null, holder = null, touched } = error;
  const sentence = (language === 'vi' ? VI : EN)[reason]({ sheet, item, holder });
  return `${sentence} ${STATE[language][touched ? 'touched' : 'whole']}`;
}
