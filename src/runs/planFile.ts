/**
 * A plan from a file that an officer chose: JSON of the published shape, or a workbook in the layout of
 * the plan sheets. What the file is, its first bytes say; names of files lie. Loaded only when a file is
 * chosen, for it brings the reader of .xlsx.
 */
import type { Finding, Outcome } from '../core/finding';
import { sentenceNumber } from '../core/measure/show';
import { parsePlanText } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';
import { openSameDays } from '../host/file/openSameDays';
import { readPlan } from '../sheets/readPlan';

/** What is asked of a file; a `File` of the browser has it. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MEGABYTE = 1_000_000;
/** A plan of 1,000 indicators takes less than 1 MB; a workbook full of readings some 15. */
const MAX_BYTES = 30 * MEGABYTE;
const MAX_CONTENT_BYTES = 400 * MEGABYTE;

/** Zip files; compound files, which are .xls or have a password. */
const SPREADSHEETS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const WANTED = 'Cần tệp kế hoạch dạng .json, hoặc sổ .xlsx theo mẫu kế hoạch trống.';
const LONGEST_SNIPPET = 40;

function fault(file: string, code: string, read: string, advice: string): Finding {
  return { code, severity: 'error', place: { file }, read, advice };
}

const refused = (finding: Finding): Outcome<Plan> => ({ ok: false, findings: [finding] });

const isSpreadsheet = (bytes: Uint8Array): boolean =>
  SPREADSHEETS.some((signature) => signature.every((byte, index) => bytes[index] === byte));

/** The text of a file in UTF-8, or in UTF-16 with its mark; null for what is no text. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !wide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** The first words of a text, as far as they fit into a sentence. */
function snippet(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/);
  return line.length <= LONGEST_SNIPPET ? line : `${line.slice(0, LONGEST_SNIPPET)}…`;
}

async function planOfWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<Plan>> {
  const opened = openSameDays(bytes, {
    file,
    maxBytes: MAX_BYTES,
    maxContentBytes: MAX_CONTENT_BYTES,
  });
  if (!opened.ok) return opened;
  return readPlan(await opened.value.read(), file);
}

function planOfText(text: string, file: string): Outcome<Plan> {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '' || /^[{[]/.test(start) || /\.json$/i.test(file)) {
    return parsePlanText(text, file);
  }
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    const advice = `Tệp này chỉ có một bảng chữ, không đủ các bảng của kế hoạch. ${WANTED}`;
    return refused(fault(file, 'file.oneTable', snippet(start), advice));
  }
  return refused(fault(file, 'file.notPlan', snippet(start), `Không phải tệp kế hoạch. ${WANTED}`));
}

function planOfBytes(bytes: Uint8Array, file: string): Outcome<Plan> | Promise<Outcome<Plan>> {
  if (isSpreadsheet(bytes)) return planOfWorkbook(bytes, file);
  const text = textOf(bytes);
  if (text !== null) return planOfText(text, file);
  const isJson = /\.json$/i.test(file);
  const advice = isJson
    ? 'Tệp không ghi bằng mã UTF-8 hoặc bị hỏng. Lưu lại bằng mã UTF-8 rồi chọn lại tệp.'
    : `Không phải tệp kế hoạch, hoặc tệp bị hỏng. ${WANTED}`;
  return refused(fault(file, isJson ? 'file.encoding' : 'file.notPlan', '', advice));
}

/**
 * Reads and checks the plan of a file.
 * @returns the plan, or findings with the place in the file; beside those of `openSameDays`, `readPlan`
 *   and `parsePlan`: `file.empty`, `file.tooLarge`, `file.unreadable`, `file.oneTable`, `file.notPlan`,
 *   `file.encoding`
 */
export async function readPlanFile(chosen: ChosenFile): Promise<Outcome<Plan>> {
  const { name, size } = chosen;
  if (size === 0) {
    return refused(fault(name, 'file.empty', '', `Tệp rỗng, không có dữ liệu. ${WANTED}`));
  }
  if (size > MAX_BYTES) {
    const read = `${sentenceNumber(size / MEGABYTE, 0)} MB`;
    const advice = `Tệp kế hoạch tối đa ${MAX_BYTES / MEGABYTE} MB. Kiểm tra xem có chọn nhầm tệp không.`;
    return refused(fault(name, 'file.tooLarge', read, advice));
  }
  const bytes = await chosen.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) {
    const advice =
      'Không đọc được tệp: có thể tệp vừa bị đổi tên, di chuyển, hoặc chưa tải hết về máy. Chọn lại tệp.';
    return refused(fault(name, 'file.unreadable', '', advice));
  }
  return planOfBytes(bytes, name);
}
