/** Đơn vị: units, groups, successors, assignments, a pasted list. */
import type { Role } from '../../core/assign/assignment';
import type { LegacyEncoding } from '../../core/intake/legacyEncoding';
import type { Scope } from '../../core/readingWords';
import { SHEETS } from '../../sheets/names';

/** Counts under ten have a leading zero, as officers write them. */
const count = (number: number): string => String(number).padStart(2, '0');

export const units = {
  summary: (units: number, existing: number, day: string) =>
    existing === units
      ? `${count(units)} đơn vị, đều có hiệu lực ngày ${day}.`
      : `${count(units)} đơn vị, ${count(existing)} đơn vị có hiệu lực ngày ${day}.`,
  openSheet: `Mở sheet ${SHEETS.units}`,

  unassigned: {
    title: (indicators: number) => `${count(indicators)} chỉ tiêu chưa có cơ quan chủ trì`,
    none: 'Mọi chỉ tiêu đều có cơ quan chủ trì.',
    why: 'Văn bản không nêu, hoặc chưa ghi ai chủ trì trong năm đang chọn.',
    show: 'Xem các chỉ tiêu này',
    give: 'Giao các chỉ tiêu này',
  },

  list: {
    title: 'Danh sách đơn vị',
    search: 'Tìm đơn vị',
    searchHint: 'Tên, mã hoặc tên viết tắt; không cần gõ dấu',
    by: 'Xếp theo',
    groupings: { block: 'Khối', group: 'Nhóm giao', level: 'Cấp' },
    noLabel: { block: 'Chưa ghi khối', group: 'Không thuộc nhóm giao', level: 'Chưa ghi cấp' },
    section: (label: string, units: number) => `${label} (${units})`,
    found: (units: number) => `Tìm thấy ${count(units)} đơn vị.`,
    nothing: 'Không có đơn vị nào như vậy. Thử ít chữ hơn.',
    showAll: (units: number) => `Hiện đủ ${units} đơn vị`,
  },

  unit: {
    code: 'Mã',
    level: 'Cấp, khối',
    validity: 'Hiệu lực',
    existence: {
      now: 'Còn hiệu lực',
      ended: 'Đã hết hiệu lực',
      later: 'Chưa có hiệu lực',
    },
    from: (day: string) => `từ ${day}`,
    to: (day: string) => `đến hết ${day}`,
    always: 'không giới hạn',
    successors: 'Đơn vị kế thừa',
    predecessors: 'Kế thừa của',
    groups: 'Nhóm giao',
    aliases: 'Cách viết khác',
    given: 'Chỉ tiêu được giao',
    givenNone: 'Chưa được giao chỉ tiêu',
    through: (group: string) => `qua nhóm ${group}`,
    openRow: `Mở dòng ở sheet ${SHEETS.units}`,
    give: 'Giao chỉ tiêu cho đơn vị này',
  },

  roles: {
    'Chủ trì': 'Chủ trì',
    'Phối hợp': 'Phối hợp',
    'Báo cáo': 'Báo cáo',
  } satisfies Record<Role, string>,
  roleCounts: (parts: readonly string[]) => parts.join(' · '),
  roleCount: (role: string, indicators: number) => `${role} ${indicators}`,

  groups: {
    title: (groups: number) => `Nhóm giao (${groups})`,
    intro: (day: string) => `Thành viên tính vào ngày ${day}.`,
    members: (units: number) => (units === 0 ? 'chưa có đơn vị' : `${count(units)} đơn vị`),
    ended: 'đã thôi dùng',
    none: 'Chưa có đơn vị nào thuộc nhóm này: dán danh sách đơn vị ở dưới, chọn nhóm này.',
    notAsked: 'Chỉ tiêu giao cho nhóm chưa có đơn vị thì chưa đòi được số liệu của ai.',
  },

  give: {
    title: 'Giao chỉ tiêu',
    intro: `Ghi thêm dòng vào sheet ${SHEETS.assignments}. Dòng đang chờ cơ quan chủ trì được điền trước.`,
    toWhom: 'Đơn vị hoặc nhóm',
    toWhomHint: 'Chọn trong danh sách, hoặc gõ tên',
    unknown: 'Không có đơn vị hay nhóm tên này có hiệu lực vào ngày chốt số liệu.',
    didYouMean: 'Ý là:',
    role: 'Vai trò',
    roleHints: {
      'Chủ trì': 'Chịu trách nhiệm về chỉ tiêu; báo cáo số liệu khi không giao ai báo cáo.',
      'Phối hợp': 'Cùng thực hiện, không phải gửi số liệu.',
      'Báo cáo': 'Gửi số liệu của chỉ tiêu này.',
    } satisfies Record<Role, string>,
    scope: 'Phạm vi',
    noScope: 'Không ghi',
    scopes: {
      'Riêng đơn vị': 'Riêng đơn vị',
      'Gồm đơn vị trực thuộc': 'Gồm đơn vị trực thuộc',
      'Toàn tỉnh': 'Toàn tỉnh',
    } satisfies Record<Scope, string>,
    indicators: 'Chỉ tiêu',
    search: 'Tìm chỉ tiêu',
    onlyUnassigned: 'Chỉ hiện chỉ tiêu chưa có chủ trì',
    chosen: (indicators: number) =>
      indicators === 0 ? 'Chưa chọn chỉ tiêu nào.' : `Đã chọn ${count(indicators)} chỉ tiêu.`,
    clear: 'Bỏ chọn tất cả',
    noMatch: 'Không có chỉ tiêu nào như vậy.',
    write: (indicators: number) =>
      indicators === 0 ? 'Giao chỉ tiêu' : `Giao ${count(indicators)} chỉ tiêu`,
    needUnit: 'Chọn đơn vị hoặc nhóm.',
    needIndicator: 'Chọn ít nhất một chỉ tiêu.',
    done: (indicators: number, unit: string) =>
      `Đã giao ${count(indicators)} chỉ tiêu cho ${unit}.`,
    known: (indicators: number) =>
      `${count(indicators)} chỉ tiêu đã giao từ trước, không ghi thêm.`,
    openSheet: `Mở sheet ${SHEETS.assignments}`,
  },

  paste: {
    title: 'Dán danh sách đơn vị',
    intro:
      'Dán từ Excel, Word hoặc thư: mỗi đơn vị một dòng. Nhiều cột thì theo thứ tự tên, mã, viết tắt, cấp, khối, nhóm; có dòng tiêu đề thì theo tiêu đề, kể cả Từ ngày, Đến ngày, Kế thừa.',
    box: 'Danh sách',
    placeholder: 'Xã Tam Dương\nXã Hội Thịnh\nPhường Vĩnh Yên',
    forAll: 'Ghi cho các dòng không nói riêng',
    validFrom: 'Có hiệu lực từ ngày',
    validFromHint: 'Ví dụ 01/7/2025. Để trống: không giới hạn.',
    badDate: 'Cần ghi ngày có thật, ví dụ 01/7/2025.',
    level: 'Cấp',
    levelHint: 'Để trống: xã, phường, thị trấn, đặc khu được ghi cấp Xã',
    block: 'Khối',
    group: 'Nhóm giao',
    noGroup: 'Không ghi',
    mustReport: 'Phải báo cáo',
    counts: {
      new: (lines: number) => `${count(lines)} đơn vị mới`,
      near: (lines: number) => `${count(lines)} dòng cần chọn`,
      bad: (lines: number) => `${count(lines)} dòng chưa ghi được`,
      there: (lines: number) => `${count(lines)} đã có`,
      repeated: (lines: number) => `${count(lines)} dòng lặp`,
      total: (lines: number) => `${count(lines)} dòng cộng`,
    },
    ignored: (headers: readonly string[]) => `Không dùng cột: ${headers.join(', ')}.`,
    preview: 'Xem trước',
    line: 'Dòng',
    verdicts: {
      new: 'Mới',
      near: 'Cần chọn',
      bad: 'Chưa ghi được',
      there: 'Đã có',
      repeated: 'Lặp',
      total: 'Bỏ qua',
    },
    code: (code: string) => `mã ${code}`,
    there: (name: string, code: string) => `Trong sổ: ${name} (${code}).`,
    total: 'Dòng cộng của danh sách, không phải một đơn vị.',
    repeated: (line: number) => `Giống dòng ${line}.`,
    alike: (names: readonly string[]) => `Giống ${names.map((name) => `“${name}”`).join(', ')}?`,
    sameLetters: (line: number) => `Chỉ khác dấu so với dòng ${line}?`,
    ended: (day: string, names: readonly string[]) =>
      names.length === 0
        ? `Đơn vị trùng tên đã hết hiệu lực ngày ${day}. Là đơn vị mới?`
        : `Đơn vị trùng tên đã hết hiệu lực ngày ${day}, kế thừa là ${names.join(', ')}. Là đơn vị mới?`,
    isNew: 'Ghi là đơn vị mới',
    allNew: 'Ghi tất cả dòng cần chọn là đơn vị mới',
    bad: {
      noName: 'Không có tên đơn vị.',
      noLetters: 'Tên không có chữ.',
      tooLong: 'Tên quá dài: mỗi đơn vị để một dòng.',
      semicolon: 'Có dấu chấm phẩy: mỗi đơn vị để một dòng.',
      legacy: (encoding: LegacyEncoding) =>
        `Gõ bằng bảng mã ${encoding}. Chuyển sang Unicode rồi dán lại.`,
      isGroup: (group: string) => `“${group}” là tên nhóm giao, không phải một đơn vị.`,
      shortNameTaken: (by: string) => `Tên viết tắt này đang là của ${by}.`,
      code: (code: string) => `Mã ${code} chưa đúng.`,
      codeTaken: (code: string, by: string) => `Mã ${code} đang là của ${by}.`,
      unknownGroup: (group: string) => `Không có nhóm “${group}” ở sheet ${SHEETS.settings}.`,
      tooManyGroups: (most: number) => `Một đơn vị thuộc tối đa ${most} nhóm.`,
      date: (text: string) => `“${text}” không phải ngày có thật. Ghi như 01/7/2025.`,
      datesReversed: 'Đến ngày phải từ Từ ngày trở đi.',
      unknownSuccessor: (name: string) =>
        `Không rõ đơn vị kế thừa “${name}”. Ghi mã hoặc tên một đơn vị có trong sổ hay trong danh sách này.`,
      successorEnded: (name: string) =>
        `“${name}” hết hiệu lực trước đơn vị này nên không kế thừa được. Kế thừa là đơn vị nhận việc.`,
      successorWaits: (name: string, line: number) =>
        `Đơn vị kế thừa “${name}” ở dòng ${line} chưa được ghi. Xử lý dòng đó trước.`,
    },
    write: (units: number) => (units === 0 ? 'Ghi đơn vị vào sổ' : `Ghi ${units} đơn vị vào sổ`),
    nothing: 'Chưa có đơn vị mới để ghi.',
    kept: 'Không ghi đè dòng nào đang có. Dòng chưa ghi được vẫn ở trong ô Danh sách.',
    done: (units: number) => `Đã ghi ${count(units)} đơn vị vào sheet ${SHEETS.units}.`,
    left: (lines: number) => `Còn ${count(lines)} dòng trong ô để xử lý.`,
    openRows: 'Mở các dòng vừa ghi',
  },

  notWritten: {
    noTable: (sheet: string) =>
      `Sổ không có sheet ${sheet} đúng mẫu. Bấm Cập nhật đánh giá rồi thử lại.`,
    totals: (sheet: string) =>
      `Bảng ở sheet ${sheet} có dòng tổng. Tắt dòng tổng (thẻ Thiết kế bảng) rồi thử lại.`,
    unreadable: 'Ghi như vậy thì sổ không đọc được nữa, nên chưa ghi.',
    failed: 'Chưa ghi được; lý do ở đầu bảng. Nội dung ở đây vẫn còn.',
  },
};
