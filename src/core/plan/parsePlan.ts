/** Reads a plan file: everything that is wrong with it is found at once, each fault with its place. */
import type { Finding, Outcome } from '../finding';
import { scanJson, spotOf } from './jsonText';
import { pathText, readText } from './planPath';
import { planFaults } from './planRules';
import { PLAN_FORMAT_VERSION, planFileSchema } from './planSchema';
import { shapeFindings } from './shapeFindings';
import type { Plan } from './types';

const BYTE_ORDER_MARK = /^\uFEFF/;
const LONGEST_SNIPPET = 30;

function refusal(file: string, code: string, read: string, advice: string): Outcome<Plan> {
  return { ok: false, findings: [{ code, severity: 'error', place: { file }, read, advice }] };
}

function versionOf(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('formatVersion' in json)) return undefined;
  return json.formatVersion;
}

/** A file of another kind or of a later program gets one sentence, not a hundred missing fields. */
function versionRefusal(json: unknown, file: string): Outcome<Plan> | null {
  const version = versionOf(json);
  if (version === undefined) {
    const advice = 'Không phải tệp kế hoạch (thiếu mục formatVersion). Chọn tệp kế hoạch khác.';
    return refusal(file, 'plan.notPlan', '', advice);
  }
  if (typeof version !== 'number' || version <= PLAN_FORMAT_VERSION) return null;
  const known = String(PLAN_FORMAT_VERSION);
  const advice = `Kế hoạch thuộc phiên bản mới hơn phiên bản ${known} mà chương trình đọc được. Cập nhật chương trình rồi nạp lại.`;
  return refusal(file, 'plan.newer', readText(version), advice);
}

/**
 * A plan from the value of its JSON file.
 * @param file Name of the file, for the places of the findings.
 * @returns The plan when no finding is an error; warnings may stand beside it. The rules across
 * fields are looked at only when every field has its shape.
 */
export function parsePlan(json: unknown, file: string): Outcome<Plan> {
  const refused = versionRefusal(json, file);
  if (refused !== null) return refused;
  const parsed = planFileSchema.safeParse(json);
  if (!parsed.success) {
    const findings = parsed.error.issues.flatMap((issue) => shapeFindings(issue, json, file));
    return { ok: false, findings };
  }
  const plan = { ...parsed.data };
  delete plan.$schema;
  const findings = planFaults(plan, file);
  const ok = findings.every((finding) => finding.severity !== 'error');
  return ok ? { ok, value: plan, findings } : { ok, findings };
}

function notJson(text: string, file: string): Outcome<Plan> {
  const at = scanJson(text).faultAt ?? 0;
  const { line, column } = spotOf(text, at);
  const read = readText(text.slice(at, at + LONGEST_SNIPPET).split(/[\r\n]/)[0]).trim();
  const fault = at >= text.length ? 'Tệp kết thúc giữa chừng' : 'Sai cú pháp JSON';
  const advice = `${fault} tại dòng ${String(line)}, cột ${String(column)}. Kiểm tra dấu phẩy, dấu ngoặc và dấu ngoặc kép ở chỗ đó và ngay trước đó.`;
  return refusal(file, 'plan.notJson', read, advice);
}

function doubledKeys(text: string, file: string): readonly Finding[] {
  return scanJson(text).duplicates.map((path) => ({
    code: 'plan.keyTwice',
    severity: 'error',
    place: { file, path: pathText(path) },
    read: String(path[path.length - 1]),
    advice: 'Mục này ghi hai lần, chỉ lần sau có tác dụng. Giữ lại một.',
  }));
}

function jsonOf(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * A plan from the text of its JSON file; a byte order mark is tolerated.
 * @param file Name of the file, for the places of the findings.
 */
export function parsePlanText(text: string, file: string): Outcome<Plan> {
  const content = text.replace(BYTE_ORDER_MARK, '');
  if (content.trim() === '') {
    return refusal(file, 'plan.empty', '', 'Tệp trống. Chọn tệp kế hoạch có nội dung.');
  }
  const read = jsonOf(content);
  if (read === null) return notJson(content, file);
  const outcome = parsePlan(read.json, file);
  const doubled = doubledKeys(content, file);
  if (doubled.length === 0) return outcome;
  return { ok: false, findings: [...doubled, ...outcome.findings] };
}
