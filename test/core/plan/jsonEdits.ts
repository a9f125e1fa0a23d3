/** Changes to the JSON of the model plan, for tests of its shape. */
import type { PlanPath } from '../../../src/core/plan/planPath';
import { modelJson } from './modelPlan';

export const REMOVED = Symbol('removed');

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The model plan's JSON, or the given one in place, with one value replaced, added or removed. */
export function edited(path: PlanPath, value: unknown, json: unknown = modelJson()): unknown {
  const last = path[path.length - 1];
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : at), json);
  if (last === undefined || !isRecord(parent)) return value;
  if (value !== REMOVED) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return json;
}

/** A fault of shape and the one finding that it must yield. */
export interface ShapeSlip {
  readonly when: string;
  readonly path: PlanPath;
  readonly value: unknown;
  readonly code: string;
  readonly place: string;
  readonly read: string;
  readonly advice: string;
}

function slip(
  when: string,
  [path, value]: readonly [PlanPath, unknown],
  code: string,
  [place, read]: readonly [string, string],
  advice: string,
): ShapeSlip {
  return { when, path, value, code, place, read, advice };
}

const target = ['indicators', 3, 'targets', '2026'] as const;
const NUMBER = 'Cần nhập số, ví dụ 30.';
const TEXT = 'Cần nhập chữ trong dấu ngoặc kép.';
const DATE = 'Cần nhập ngày có thật viết năm-tháng-ngày, ví dụ 2022-09-15.';
const UNKNOWN = 'Định dạng kế hoạch không có mục này. Kiểm tra chính tả hoặc xóa mục.';

export const SHAPE_SLIPS: readonly ShapeSlip[] = [
  slip(
    'a missing text',
    [['province'], REMOVED],
    'plan.missing',
    ['province', ''],
    `Thiếu mục này. ${TEXT}`,
  ),
  slip(
    'a missing list',
    [['units'], REMOVED],
    'plan.missing',
    ['units', ''],
    'Thiếu mục này. Cần nhập danh sách trong ngoặc vuông [ ].',
  ),
  slip(
    'a target without basis',
    [[...target, 'basis'], REMOVED],
    'plan.missing',
    ['indicators[3].targets.2026.basis', ''],
    'Thiếu mục này. Cần nhập một trong các giá trị: assigned, stated, derived, everyYear, assumed.',
  ),
  slip(
    'words for a number',
    [['tolerance', 'share'], 'mười'],
    'plan.type',
    ['tolerance.share', 'mười'],
    NUMBER,
  ),
  slip(
    'a number in quotes',
    [['tolerance', 'share'], '10'],
    'plan.type',
    ['tolerance.share', '10'],
    'Cần nhập số, không đặt trong dấu ngoặc kép, ví dụ 30.',
  ),
  slip(
    'null for a number',
    [['tolerance', 'steps'], null],
    'plan.type',
    ['tolerance.steps', 'null'],
    NUMBER,
  ),
  slip(
    'half a year',
    [['indicators', 0, 'baseline', 'year'], 2025.5],
    'plan.type',
    ['indicators[0].baseline.year', '2025.5'],
    'Cần nhập số nguyên, ví dụ 5.',
  ),
  slip(
    'a year of two digits',
    [['firstYear'], 26],
    'plan.range',
    ['firstYear', '26'],
    'Cần nhập số từ 1900 trở lên.',
  ),
  slip(
    'a thirteenth month',
    [['duties', 0, 'due', 'month'], 13],
    'plan.range',
    ['duties[0].due.month', '13'],
    'Cần nhập số đến 12.',
  ),
  slip('a number for a text', [['title'], 232], 'plan.type', ['title', '232'], TEXT),
  slip(
    'blanks for a name',
    [['tasks', 1, 'name'], '  '],
    'plan.format',
    ['tasks[1].name', '  '],
    'Không được để trống.',
  ),
  slip(
    'a word for yes',
    [['indicators', 16, 'optional'], 'có'],
    'plan.type',
    ['indicators[16].optional', 'có'],
    'Cần nhập true hoặc false.',
  ),
  slip(
    'one alias instead of a list',
    [['units', 0, 'aliases'], 'VP'],
    'plan.type',
    ['units[0].aliases', 'VP'],
    'Cần nhập danh sách trong ngoặc vuông [ ].',
  ),
  slip(
    'a number in quotes instead of a list',
    [['lists', 0, 'words'], '4'],
    'plan.type',
    ['lists[0].words', '4'],
    'Cần nhập danh sách trong ngoặc vuông [ ].',
  ),
  slip(
    'a list for an object',
    [['units', 0], []],
    'plan.type',
    ['units[0]', '[…]'],
    'Cần nhập nhóm mục trong ngoặc nhọn { }.',
  ),
  slip(
    'an object for a number',
    [['rankedProvinces'], { all: 34 }],
    'plan.type',
    ['rankedProvinces', '{…}'],
    NUMBER,
  ),
  slip(
    'a date as Vietnamese write it',
    [['issuedOn'], '15/01/2026'],
    'plan.format',
    ['issuedOn', '15/01/2026'],
    DATE,
  ),
  slip(
    'a day that no calendar has',
    [['units', 4, 'validFrom'], '2026-02-30'],
    'plan.format',
    ['units[4].validFrom', '2026-02-30'],
    DATE,
  ),
  slip(
    'an unknown kind',
    [['indicators', 3, 'kind'], 'ratio'],
    'plan.choice',
    ['indicators[3].kind', 'ratio'],
    'Cần nhập một trong các giá trị: percent, count, score, rank, grade, reduction, yesNo.',
  ),
  slip(
    'an unknown comparator',
    [['indicators', 3, 'comparator'], '≥'],
    'plan.choice',
    ['indicators[3].comparator', '≥'],
    'Cần nhập một trong các giá trị: >=, >, <=, <, =.',
  ),
  slip(
    'an unknown rule of a duty',
    [['duties', 0, 'due', 'rule'], 'after'],
    'plan.choice',
    ['duties[0].due.rule', 'after'],
    'Cần nhập một trong các giá trị: before, afterPublication.',
  ),
  slip(
    'true for a target',
    [[...target, 'value'], true],
    'plan.type',
    ['indicators[3].targets.2026.value', 'true'],
    'Cần nhập số, ví dụ 30, hoặc một từ trong dấu ngoặc kép.',
  ),
  slip(
    'a bare number as a target',
    [target, 100],
    'plan.type',
    ['indicators[3].targets.2026', '100'],
    'Cần nhập nhóm mục trong ngoặc nhọn { }.',
  ),
  slip(
    'a target under something that is no year',
    [['indicators', 3, 'targets', 'năm 2026'], { value: 1, basis: 'stated' }],
    'plan.yearKey',
    ['indicators[3].targets["năm 2026"]', 'năm 2026'],
    'Cần năm gồm bốn chữ số, ví dụ "2023".',
  ),
  slip(
    'a misspelt key',
    [['indicators', 3, 'milestone'], {}],
    'plan.unknownKey',
    ['indicators[3].milestone', 'milestone'],
    UNKNOWN,
  ),
  slip(
    'an unknown key of the plan',
    [['năm'], 2026],
    'plan.unknownKey',
    ['["năm"]', 'năm'],
    UNKNOWN,
  ),
];
