/** What is wrong with the shape of a plan file, said in our own words by the kind of issue. */
import type { Finding } from '../finding';
import { pathText, readText, valueAt, type PlanPath } from './planPath';
import type * as z from './schema/zod';

type Issue = z.core.$ZodIssue;

interface Saying {
  readonly code: string;
  readonly advice: string;
}

const NUMBER = 'Cần nhập số, ví dụ 30.';

const WANTED: Readonly<Record<string, string>> = {
  number: NUMBER,
  int: 'Cần nhập số nguyên, ví dụ 5.',
  string: 'Cần nhập chữ trong dấu ngoặc kép.',
  boolean: 'Cần nhập true hoặc false.',
  array: 'Cần nhập danh sách trong ngoặc vuông [ ].',
  object: 'Cần nhập nhóm mục trong ngoặc nhọn { }.',
  record: 'Cần nhập nhóm mục trong ngoặc nhọn { }.',
};

const UNKNOWN_SHAPE = 'Giá trị không đúng định dạng kế hoạch. Xem mô tả trong plan.schema.json.';

function wantedText(expected: string, value: unknown): string {
  const quotedNumber =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if (quotedNumber && expected === 'number') {
    return 'Cần nhập số, không đặt trong dấu ngoặc kép, ví dụ 30.';
  }
  return WANTED[expected] ?? UNKNOWN_SHAPE;
}

function choicesText(values: readonly unknown[]): string {
  return `Cần nhập một trong các giá trị: ${values.map(String).join(', ')}.`;
}

function formatText(format: string): string {
  if (format === 'date') return 'Cần nhập ngày có thật viết năm-tháng-ngày, ví dụ 2022-09-15.';
  return 'Không được để trống.';
}

function unionSaying(issue: z.core.$ZodIssueInvalidUnion): Saying {
  if ('options' in issue) {
    return { code: 'plan.choice', advice: choicesText(issue.options) };
  }
  return { code: 'plan.type', advice: 'Cần nhập số, ví dụ 30, hoặc một từ trong dấu ngoặc kép.' };
}

function sayingOf(issue: Issue, value: unknown): Saying {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'plan.type', advice: wantedText(issue.expected, value) };
    case 'invalid_value':
      return { code: 'plan.choice', advice: choicesText(issue.values) };
    case 'invalid_format':
      return { code: 'plan.format', advice: formatText(issue.format) };
    case 'too_small':
      return { code: 'plan.range', advice: `Cần nhập số từ ${String(issue.minimum)} trở lên.` };
    case 'too_big':
      return { code: 'plan.range', advice: `Cần nhập số đến ${String(issue.maximum)}.` };
    case 'invalid_key':
      return { code: 'plan.yearKey', advice: 'Cần năm gồm bốn chữ số, ví dụ "2023".' };
    case 'invalid_union':
      return unionSaying(issue);
    default:
      return { code: 'plan.type', advice: UNKNOWN_SHAPE };
  }
}

function issuePath(issue: Issue): PlanPath {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function unknownKey(path: PlanPath, key: string, file: string): Finding {
  return {
    code: 'plan.unknownKey',
    severity: 'error',
    place: { file, path: pathText([...path, key]) },
    read: key,
    advice: 'Định dạng kế hoạch không có mục này. Kiểm tra chính tả hoặc xóa mục.',
  };
}

/** Findings of one zod issue about `json`, the whole content of `file`. All are errors. */
export function shapeFindings(issue: Issue, json: unknown, file: string): readonly Finding[] {
  const path = issuePath(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, file));
  }
  const value = valueAt(json, path);
  const { code, advice } = sayingOf(issue, value);
  const missing = value === undefined;
  const read = issue.code === 'invalid_key' ? String(path[path.length - 1]) : readText(value);
  return [
    {
      code: missing ? 'plan.missing' : code,
      severity: 'error',
      place: { file, path: pathText(path) },
      read,
      advice: missing ? `Thiếu mục này. ${advice}` : advice,
    },
  ];
}
