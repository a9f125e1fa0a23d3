/** Steps that find whose figures are used and of which type: formulas of `core/measure/resolve`. */
import { canPool } from '../../core/measure/pool';
import type { Resolution, Source } from '../../core/measure/resolve';
import { FAULT_PREFIX } from '../../core/reading';
import { PROVINCE_UNIT, READING_TYPES, SCOPES } from '../../core/readingWords';
import { and, choose, quote } from '../formula';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE, orNone } from './column';
import {
  ANY,
  BLANK,
  countedCriteria,
  countSaying,
  emptyRows,
  keyCriteria,
  NOT_PROVINCE,
  NOT_WIDE,
  PROVINCE,
  sourceCriteria,
  unitCriteria,
  WIDE,
} from './criteria';
import { POOL_CHECK_COLUMNS } from './poolCheckColumns';

export const SOURCE_WORDS = {
  province: 'Toàn tỉnh',
  lead: 'Chủ trì',
  units: 'Đơn vị',
} as const satisfies Record<Source, string>;

/** True where the row's figures are the units' pooled. */
export function isPool(context: RowContext): string {
  return `${context.cell('source')}=${quote(SOURCE_WORDS.units)}`;
}

const poolable = (context: RowContext): boolean => canPool(context.indicator);

const rowsOf = (key: string, criteria: (context: RowContext) => string, header: string) =>
  ({
    key,
    header,
    width: 9,
    formula: (context) => countSaying(context, criteria(context)),
    value: ({ score: { resolution } }) => countOf(resolution, key),
  }) satisfies CalculationColumn;

function countOf(resolution: Resolution, key: string): number {
  if (key === 'provinceRows') return resolution.provinceRows;
  return key === 'leadRows' ? resolution.leadRows : resolution.unitRows;
}

export const SOURCE_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'emptyRows',
    header: 'Số dòng trống',
    width: 9,
    formula: emptyRows,
    value: ({ score: { resolution } }) => resolution.emptyRows,
  },
  {
    key: 'faultyRows',
    header: 'Số dòng bị lỗi',
    width: 9,
    formula: (context) =>
      `COUNTIFS(${keyCriteria(context)},${context.sl.skip},${quote(`${FAULT_PREFIX}*`)})`,
    value: ({ score: { resolution } }) => resolution.faultyRows,
  },
  rowsOf(
    'provinceRows',
    (context) => `${countedCriteria(context)},${context.sl.unit},${PROVINCE}`,
    'Số dòng toàn tỉnh',
  ),
  rowsOf(
    'leadRows',
    (context) =>
      `${countedCriteria(context)},${context.sl.unit},${NOT_PROVINCE},${context.sl.scope},${WIDE}`,
    'Số dòng của chủ trì cho toàn tỉnh',
  ),
  rowsOf('unitRows', unitCriteria, 'Số dòng của đơn vị'),
  {
    key: 'source',
    header: 'Lấy số của',
    width: 10,
    formula: (context) =>
      choose(
        [
          [`${context.cell('provinceRows')}>0`, quote(SOURCE_WORDS.province)],
          [`${context.cell('leadRows')}>0`, quote(SOURCE_WORDS.lead)],
          ...(poolable(context)
            ? [[`${context.cell('unitRows')}>0`, quote(SOURCE_WORDS.units)] as const]
            : []),
        ],
        '""',
      ),
    value: ({ score: { resolution } }) =>
      resolution.source === null ? NONE : SOURCE_WORDS[resolution.source],
  },
  {
    key: 'unitCriterion',
    header: 'Điều kiện đơn vị',
    width: 12,
    formula: (context) =>
      `IF(${context.cell('source')}=${quote(SOURCE_WORDS.province)},${PROVINCE},${NOT_PROVINCE})`,
    value: ({ score: { resolution } }) =>
      resolution.source === 'province' ? PROVINCE_UNIT : `<>${PROVINCE_UNIT}`,
  },
  {
    key: 'scopeCriterion',
    header: 'Điều kiện phạm vi',
    width: 12,
    formula: (context) =>
      choose(
        [
          [`${context.cell('source')}=${quote(SOURCE_WORDS.lead)}`, WIDE],
          [`${context.cell('source')}=${quote(SOURCE_WORDS.units)}`, NOT_WIDE],
        ],
        ANY,
      ),
    value: ({ score: { resolution } }) => {
      if (resolution.source === 'lead') return SCOPES[2];
      return resolution.source === 'units' ? `<>${SCOPES[2]}` : '<>#';
    },
  },
];

function typeColumn(
  key: 'official' | 'unwritten' | 'preliminary' | 'estimate',
  header: string,
  criterion: string,
): CalculationColumn {
  return {
    key,
    header,
    width: 9,
    formula: (context) => {
      const rows = countSaying(
        context,
        `${sourceCriteria(context)},${context.sl.type},${criterion}`,
      );
      return `IF(${context.cell('source')}="","",${rows})`;
    },
    value: ({ score: { resolution } }) => orNone(resolution.types?.[key] ?? null),
  };
}

/** The best type of a single source, the weakest of a pool. */
function typeWord(context: RowContext): string {
  const has: readonly (readonly [string, string])[] = [
    [`${context.cell('official')}+${context.cell('unwritten')}>0`, quote(READING_TYPES[0])],
    [`${context.cell('preliminary')}>0`, quote(READING_TYPES[1])],
    [`${context.cell('estimate')}>0`, quote(READING_TYPES[2])],
  ];
  const best = choose(has, '""');
  const bySource = poolable(context)
    ? `IF(${isPool(context)},${choose([...has].reverse(), '""')},${best})`
    : best;
  return `IF(${context.cell('source')}="","",${bySource})`;
}

function typeCriterion(context: RowContext): string {
  const type = context.cell('type');
  return choose(
    [
      [isPool(context), ANY],
      [and(`${type}=${quote(READING_TYPES[0])}`, `${context.cell('official')}=0`), '""'],
    ],
    type,
  );
}

function typeCriterionValue({ score: { resolution } }: RowData): string {
  if (resolution.source === 'units') return '<>#';
  const { type, types } = resolution;
  return type === READING_TYPES[0] && types?.official === 0 ? NONE : (type ?? NONE);
}

function used(context: RowContext): string {
  const [type, source] = [context.cell('type'), context.cell('source')];
  return choose(
    [
      [`${source}=""`, '0'],
      [`${source}=${quote(SOURCE_WORDS.units)}`, context.cell('unitRows')],
      [
        `${type}=${quote(READING_TYPES[0])}`,
        `${context.cell('official')}+${context.cell('unwritten')}`,
      ],
      [`${type}=${quote(READING_TYPES[1])}`, context.cell('preliminary')],
      [`${type}=${quote(READING_TYPES[2])}`, context.cell('estimate')],
      [`${source}=${quote(SOURCE_WORDS.province)}`, context.cell('provinceRows')],
    ],
    context.cell('leadRows'),
  );
}

export const TYPE_COLUMNS: readonly CalculationColumn[] = [
  typeColumn('official', 'Dòng chính thức', quote(READING_TYPES[0])),
  typeColumn('unwritten', 'Dòng không ghi loại (chính thức)', BLANK),
  typeColumn('preliminary', 'Dòng sơ bộ', quote(READING_TYPES[1])),
  typeColumn('estimate', 'Dòng ước thực hiện', quote(READING_TYPES[2])),
  {
    key: 'type',
    header: 'Loại số liệu',
    width: 12,
    formula: typeWord,
    value: ({ score: { resolution } }) => orNone(resolution.type),
  },
  {
    key: 'typeCriterion',
    header: 'Điều kiện loại',
    width: 12,
    formula: typeCriterion,
    value: typeCriterionValue,
  },
  {
    key: 'used',
    header: 'Số dòng dùng',
    width: 9,
    formula: used,
    value: ({ score: { resolution } }) => resolution.used,
  },
  ...POOL_CHECK_COLUMNS,
  {
    key: 'read',
    header: 'Đọc được',
    width: 9,
    formula: (context) => {
      const one = and(`${context.cell('type')}<>""`, `${context.cell('used')}=1`);
      return poolable(context) ? `IF(${isPool(context)},${context.cell('settled')},${one})` : one;
    },
    value: ({ score: { resolution } }) => resolution.tally !== null,
  },
];
