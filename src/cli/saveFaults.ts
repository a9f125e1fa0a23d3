/** Why a file was not saved, in the one sentence that says what to do. */
import type { Finding } from '../core/finding';

/** A file that is not as a command needs it. `file` is its name. */
export function fileFault(file: string, code: string, advice: string): Finding {
  return { code, severity: 'error', place: { file }, read: '', advice };
}

/** True for what the system refuses: a missing folder, no right to a file, a full disk. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error;

/** What was being done: writing beside the file, or putting it into its place. */
export type SaveStep = 'write' | 'replace';

/** Code of the finding and its advice. */
type Sentence = readonly [code: string, advice: string];

const FULL: Sentence = [
  'file.diskFull',
  'Ổ đĩa đã đầy, chưa ghi được tệp. Xóa bớt tệp trên ổ đĩa rồi thực hiện lại.',
];
const TOO_LARGE: Sentence = [
  'file.tooLargeForDisk',
  'Ổ đĩa không nhận tệp lớn như vậy. Ghi ra một ổ đĩa khác.',
];
const NO_RIGHT: Sentence = [
  'file.noRight',
  'Không có quyền ghi vào thư mục này. Ghi ra thư mục khác, hoặc đề nghị người quản trị cấp quyền.',
];
const OPEN_ELSEWHERE: Sentence = [
  'file.openElsewhere',
  'Tệp đang mở ở chương trình khác. Đóng tệp rồi thực hiện lại.',
];
const UNWRITABLE: Sentence = [
  'file.unwritable',
  'Không ghi được tệp này. Đóng tệp nếu đang mở, kiểm tra đường dẫn và quyền ghi.',
];

const BY_CODE: ReadonlyMap<string, Sentence> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EFBIG', TOO_LARGE],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EROFS', NO_RIGHT],
  ['EBUSY', OPEN_ELSEWHERE],
]);

/** Windows says "no right" of a file that another program holds. */
const HELD_ON_WINDOWS = new Set(['EACCES', 'EPERM']);

/**
 * The finding for a refusal of the system.
 * @param error its code, e.g. `ENOSPC`
 */
export function saveFault(
  file: string,
  error: string | undefined,
  step: SaveStep,
  platform: NodeJS.Platform,
): Finding {
  const isHeld = platform === 'win32' && step === 'replace' && HELD_ON_WINDOWS.has(error ?? '');
  const [code, advice] = isHeld ? OPEN_ELSEWHERE : (BY_CODE.get(error ?? '') ?? UNWRITABLE);
  return fileFault(file, code, advice);
}
