/** Files that are read: workbooks and plans. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Finding, Outcome } from '../core/finding';
import { parsePlanText } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';
import type { FileHost } from '../host/file/fileHost';
import { openSameDays } from '../host/file/openSameDays';
import { builtInPlan } from '../plans';
import { readPlan } from '../sheets/readPlan';
import { fileFault, isSystemError } from './saveFaults';

const MAX_BYTES = 100_000_000;

function refusal(file: string, code: string, advice: string): { ok: false; findings: Finding[] } {
  return { ok: false, findings: [fileFault(file, code, advice)] };
}

/** A file's bytes; files that are missing, too large or out of reach are findings. */
async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  const file = basename(path);
  const info = await stat(path).catch(() => null);
  if (info === null) return refusal(file, 'file.missing', 'Không có tệp này. Kiểm tra đường dẫn.');
  if (!info.isFile())
    return refusal(file, 'file.notFile', 'Đây không phải là tệp. Kiểm tra đường dẫn.');
  if (info.size > MAX_BYTES) {
    const size = Math.round(info.size / 1_000_000);
    return refusal(
      file,
      'file.tooLarge',
      `Tệp quá lớn (${size} MB). Chỉ đọc tệp đến ${MAX_BYTES / 1_000_000} MB.`,
    );
  }
  try {
    return { ok: true, value: await readFile(path), findings: [] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refusal(file, 'file.unreadable', 'Không đọc được tệp này. Kiểm tra quyền đọc tệp.');
  }
}

/** Opens a workbook. */
export async function openWorkbook(path: string): Promise<Outcome<FileHost>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return openSameDays(bytes.value, { file: basename(path), maxBytes: MAX_BYTES });
}

const looksLikeWorkbook = (path: string, bytes: Uint8Array): boolean =>
  ['.xlsx', '.xlsm', '.xls', '.xlsb'].includes(extname(path).toLowerCase()) ||
  (bytes[0] === 0x50 && bytes[1] === 0x4b);

/** A plan by its built-in id, from a .json file, or from a workbook in the layout of the plan sheets. */
export async function openPlan(plan: string): Promise<Outcome<Plan>> {
  const known = builtInPlan(plan);
  if (known !== null) return { ok: true, value: await known.load(), findings: [] };
  const bytes = await readBytes(plan);
  if (!bytes.ok) return bytes;
  const file = basename(plan);
  if (!looksLikeWorkbook(plan, bytes.value)) {
    return parsePlanText(new TextDecoder().decode(bytes.value), file);
  }
  const host = openSameDays(bytes.value, { file, maxBytes: MAX_BYTES });
  return host.ok ? readPlan(await host.value.read(), file) : host;
}
