/**
 * Names for the columns that formulas look at, so that an auditor reads SL_TuSo and not a letter.
 * Rows that another program typed under a table count too: plan columns are full-height ranges, and
 * columns of Số liệu run to the last row that has an id (cell SL_SoDong). They must not be
 * full-height: a criterion that empty cells meet, such as Bỏ qua = "", made LibreOffice walk a million
 * rows for each formula (97 s to recalculate an empty book, 3 s with these names).
 */
import { columnName, MAX_ROW, quoteSheetName } from '../core/a1';
import { MOST_GROUPS } from '../core/units/groupNames';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import { NAMES } from './names';
import { COMPONENT_TABLE, DUTY_TABLE, GROUP_TABLE, indicatorTable, UNIT_TABLE } from './planTables';
import type { ReadingColumn } from './readingTable';
import { READING_TABLE } from './readingTable';
import { PERIOD_TABLE, PUBLICATION_TABLE } from './settingTables';
import type { NameSpec } from './spec';
import type { TableDef } from './table';
import { cellReference, columnOf, fullColumn } from './table';

/** Columns of Số liệu. */
export const SL = {
  indicator: 'SL_ChiTieu',
  unit: 'SL_DonVi',
  year: 'SL_Nam',
  period: 'SL_Ky',
  numerator: 'SL_TuSo',
  denominator: 'SL_MauSo',
  value: 'SL_GiaTri',
  state: 'SL_TinhTrang',
  scope: 'SL_PhamVi',
  type: 'SL_Loai',
  skip: 'SL_BoQua',
  cause: 'SL_NguyenNhan',
  remedy: 'SL_GiaiPhap',
  source: 'SL_Nguon',
} as const satisfies Partial<Record<ReadingColumn, string>>;

/** Columns of Chỉ tiêu by the path of their field; the yearly targets are one block. */
export const CT = {
  id: 'CT_Ma',
  component: 'CT_NoiDung',
  name: 'CT_Ten',
  'lead.text': 'CT_ChuTri',
  comparator: 'CT_SoSanh',
  better: 'CT_ChieuTot',
  'baseline.year': 'CT_NamGoc',
  'baseline.value': 'CT_GiaTriGoc',
  frequency: 'CT_TanSuat',
  accumulation: 'CT_TinhChat',
  aggregation: 'CT_CachTongHop',
  'tolerance.amount': 'CT_Nguong',
  'tolerance.by': 'CT_CachNguong',
  'milestones.halfYear': 'CT_Moc6Thang',
  'milestones.nineMonths': 'CT_Moc9Thang',
  currentLead: 'CT_ChuTriHienNay',
  followed: 'CT_TheoDoi',
  validFrom: 'CT_TuNam',
  validTo: 'CT_DenNam',
} as const;

/** Columns of the yearly targets, an officer's among them, and the headers above. */
export const TARGET_BLOCK = 'CT_MucTieu';
export const TARGET_HEADERS = 'CT_MucTieuNam';

export const DV = {
  code: 'DV_Ma',
  name: 'DV_Ten',
  above1: 'DV_TrucThuoc',
  above2: 'DV_TrucThuoc2',
  above3: 'DV_TrucThuoc3',
  sent: 'DV_KyNay',
} as const;
export const KY = {
  year: 'KY_Nam',
  period: 'KY_Ky',
  from: 'KY_TuNgay',
  to: 'KY_DenNgay',
  unitsDue: 'KY_DonViGui',
  provinceDue: 'KY_TrinhTinh',
} as const;

/** Keys and names of the columns that hold the names of the units above, the nearest first. */
export const ANCESTOR_KEYS = ['above1', 'above2', 'above3'] as const;
export const ANCESTOR_NAMES = ANCESTOR_KEYS.map((key) => DV[key]);

export const CB = { year: 'CB_Nam', date: 'CB_Ngay' } as const;

/** Keys and names of the columns that hold the names of a unit's groups. */
export const GROUP_KEYS = Array.from({ length: MOST_GROUPS }, (_, index) => `group${index + 1}`);
export const GROUP_NAMES = GROUP_KEYS.map((_, index) => `DV_Nhom${index + 1}`);

/** Columns of Đơn vị as far down as units stand there, for formulas over all units. */
const UNIT_COLUMNS: Readonly<Record<string, string>> = {
  validFrom: 'DV_TuNgay',
  validTo: 'DV_DenNgay',
  ...Object.fromEntries(GROUP_KEYS.map((key, index) => [key, GROUP_NAMES[index] ?? ''])),
};
export const [UNIT_FROM, UNIT_TO] = ['DV_TuNgay', 'DV_DenNgay'] as const;

/** The day on which units must exist to count as assigned: a cell of Tính toán. */
export const UNIT_DAY = 'DV_NgayXet';

/**
 * Columns of the groups of units, down to the last of them: a unit without a group asks for a group
 * without a name, and full-height columns have a million.
 */
export const NH = { code: 'NH_Ma', name: 'NH_Ten', validTo: 'NH_DenNgay' } as const;
/** Nội dung thành phần. */
export const ND = { id: 'ND_Ma', name: 'ND_Ten' } as const;

/** Chế độ báo cáo. */
export const CD = {
  id: 'CD_Ma',
  name: 'CD_Ten',
  period: 'CD_Ky',
  'due.rule': 'CD_CachTinh',
  'due.day': 'CD_Ngay',
  'due.month': 'CD_Thang',
  'due.days': 'CD_SoNgay',
} as const;

/** Criteria of Kỳ: the chosen year and period. */
export function chosenPeriod(column: string): string {
  return `SUMIFS(${column},${KY.year},${NAMES.year},${KY.period},${NAMES.period})`;
}

const ANCESTOR_HEADERS = ['Tên đơn vị trực thuộc', 'Trực thuộc cấp 2', 'Trực thuộc cấp 3'];

/**
 * Đơn vị, with what is worked out beside what the plan says: the number in the list, the names of the
 * units above, and whether the unit has sent.
 */
export const UNIT_SHEET_TABLE: TableDef = {
  ...UNIT_TABLE,
  columns: [
    { key: 'order', header: 'TT', width: 5, style: 'year', owner: 'ours' },
    ...UNIT_TABLE.columns,
    { key: 'sent', header: 'Kỳ này', width: 11, style: 'madeText' },
    ...GROUP_KEYS.map((key, index) => ({
      key,
      header: index === 0 ? 'Tên nhóm giao' : `Tên nhóm giao ${index + 1}`,
      width: 24,
      style: 'madeText' as const,
      outline: 1,
    })),
    ...ANCESTOR_KEYS.map((key, index) => ({
      key,
      header: ANCESTOR_HEADERS[index] ?? '',
      width: 24,
      style: 'madeText' as const,
      outline: 1,
    })),
  ],
};

/** Names of columns of a table, full-height: formulas over them ask for nothing that a blank meets. */
export function columnNames(def: TableDef, columns: Readonly<Record<string, string>>): NameSpec[] {
  return Object.entries(columns).map(([key, name]) => ({ name, refersTo: fullColumn(def, key) }));
}

function targetNames(def: TableDef, years: readonly number[]): NameSpec[] {
  const columns = years.map((year) => columnOf(def, `targets.${year}.value`));
  const [first, last] = [columnName(Math.min(...columns)), columnName(Math.max(...columns))];
  const rows = (from: number, to: number): string =>
    `${quoteSheetName(def.sheet)}!$${first}$${from}:$${last}$${to}`;
  return [
    { name: TARGET_BLOCK, refersTo: rows(def.headerRow + 1, MAX_ROW) },
    { name: TARGET_HEADERS, refersTo: rows(def.headerRow, def.headerRow) },
  ];
}

/** Number of rows of Số liệu, the last with an id included; see {@link readingRowCount}. */
export const READING_COUNT = 'SL_SoDong';

/** Number of units of Đơn vị, at least 1. */
const UNIT_COUNT = `MAX(1,COUNTA(${DV.name}))`;

/** Names or parents of the units of Đơn vị, without the empty rows below them. */
export function knownUnits(name: string): string {
  return `INDEX(${name},1):INDEX(${name},${UNIT_COUNT})`;
}

/** Formula of the cell {@link READING_COUNT}. */
export function readingRowCount(layout: Layout = STANDARD_LAYOUT): string {
  return filledRows(layout.placed(READING_TABLE), 'indicator');
}

/** Number of rows down to the last one that is filled: at least 1, and safe from error values. */
export function filledRows(def: TableDef, key: string): string {
  const ids = fullColumn(def, key);
  // 1/(id="") is a number for an empty id only: for any other text, number or error it is an error.
  const isFilled = `(1-ISNUMBER(1/(${ids}="")))`;
  const header = cellReference(def.sheet, def.headerRow, columnOf(def, key));
  return `MAX(1,SUMPRODUCT(MAX(${isFilled}*(ROW(${ids})-ROW(${header})))))`;
}

/** Names of columns that end at a row, given by how many rows there are. */
export function boundedNames(
  def: TableDef,
  columns: Readonly<Record<string, string>>,
  rows: string,
): NameSpec[] {
  return Object.entries(columns).map(([key, name]) => {
    const column = fullColumn(def, key);
    const first = column.slice(0, column.lastIndexOf(':'));
    return { name, refersTo: `${first}:INDEX(${column},${rows})` };
  });
}

/** All range names of a workbook whose plan has these years. */
export function rangeNames(years: readonly number[], layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const indicators = layout.placed(indicatorTable(years));
  const groups = layout.placed(GROUP_TABLE);
  return [
    ...boundedNames(layout.placed(READING_TABLE), SL, READING_COUNT),
    ...columnNames(indicators, CT),
    ...targetNames(indicators, years),
    ...columnNames(layout.placed(UNIT_SHEET_TABLE), DV),
    ...boundedNames(layout.placed(UNIT_SHEET_TABLE), UNIT_COLUMNS, UNIT_COUNT),
    ...boundedNames(groups, NH, `MAX(1,COUNTA(${fullColumn(groups, 'name')}))`),
    ...columnNames(layout.placed(PERIOD_TABLE), KY),
    ...columnNames(layout.placed(PUBLICATION_TABLE), CB),
    ...columnNames(layout.placed(COMPONENT_TABLE), ND),
    ...columnNames(layout.placed(DUTY_TABLE), CD),
  ];
}
