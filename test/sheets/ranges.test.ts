import { MOST_ANCESTORS } from '../../src/core/units/ancestors';
import { parseReference } from '../../src/core/a1';
import { ANCESTOR_KEYS, rangeNames, TARGET_HEADERS } from '../../src/sheets/ranges';
import { FORMAT_VERSION, NAMES } from '../../src/sheets/names';
import { modelBook, specOfBook } from '../support/modelBooks';
import { observedOf } from '../support/observed';

const spec = specOfBook(modelBook());
const sheets = new Map(observedOf(spec).sheets.map((sheet) => [sheet.name, sheet]));

function referenceOf(name: string) {
  const refersTo = spec.names.find((known) => known.name === name)?.refersTo ?? '';
  // Columns that end where their rows end: the first half says which column it is.
  const reference = parseReference(refersTo.replace(/:INDEX\(.*$/, ''));
  if (reference === null) throw new Error(`${name} refers to ${refersTo}`);
  return reference;
}

/** What stands above the first cell of a name. */
function headerOf(name: string): unknown {
  const { sheet, range } = referenceOf(name);
  return sheets.get(sheet)?.values[range.firstRow - 2]?.[range.firstColumn - 1];
}

describe('a column has a name that an auditor can read', () => {
  test.each([
    ['SL_ChiTieu', 'Mã chỉ tiêu'],
    ['SL_DonVi', 'Đơn vị báo cáo'],
    ['SL_Nam', 'Năm'],
    ['SL_Ky', 'Kỳ'],
    ['SL_TuSo', 'Tử số'],
    ['SL_MauSo', 'Mẫu số'],
    ['SL_GiaTri', 'Giá trị'],
    ['SL_TinhTrang', 'Tình trạng'],
    ['SL_PhamVi', 'Phạm vi'],
    ['SL_Loai', 'Loại số liệu'],
    ['SL_BoQua', 'Bỏ qua'],
    ['CT_Ma', 'Mã'],
    ['CT_SoSanh', 'So sánh'],
    ['CT_MucTieu', 'Mục tiêu 2026'],
    ['CT_Nguong', 'Ngưỡng gần đạt'],
    ['SL_NguyenNhan', 'Nguyên nhân'],
    ['GC_Ma', 'Mã'],
    ['GC_DonVi', 'Đơn vị/Nhóm đơn vị'],
    ['GC_VaiTro', 'Vai trò'],
    ['CT_ChuTriHienNay', 'Chủ trì hiện nay'],
    ['DV_Nhom1', 'Tên nhóm giao'],
    ['DV_DenNgay', 'Đến ngày'],
    ['NH_Ten', 'Nhóm đơn vị'],
    ['CT_Ten', 'Chỉ tiêu'],
    ['DV_Ten', 'Tên đơn vị'],
    ['DV_KyNay', 'Kỳ này'],
    ['DV_TrucThuoc', 'Tên đơn vị trực thuộc'],
    ['KY_Nam', 'Năm'],
    ['KY_DenNgay', 'đến ngày'],
    ['KY_TrinhTinh', 'Trình UBND tỉnh'],
    ['CB_Ngay', 'Ngày công bố'],
    ['NV_Ma', 'Mã'],
    ['NV_Han', 'Hạn'],
    ['NV_KetLuan', 'Kết luận'],
    ['TD_NhiemVu', 'Mã'],
    ['TD_TinhTrang', 'Tình trạng'],
    ['KP_DuocGiao', 'Dự toán được giao'],
    ['KP_GiaiNgan', 'Giải ngân lũy kế'],
    ['ND_Ten', 'Tên nội dung'],
    ['CD_Ngay', 'Ngày'],
    ['TT_Khoa', 'Khóa'],
    ['TT_DienGiai', 'Diễn giải'],
    ['TT_Nhom', 'Nhóm'],
    ['TT_ThuTu', 'Thứ tự chưa đạt'],
  ])('%s is the column “%s”', (name, header) => {
    expect(headerOf(name)).toBe(header);
  });

  test('and no name is of a column without a header', () => {
    const columns = rangeNames([2026, 2027])
      .map(({ name }) => name)
      .filter((name) => name !== TARGET_HEADERS);
    expect(columns.filter((name) => typeof headerOf(name) !== 'string')).toEqual([]);
  });

  test('the targets of all years are one block, with their headers above', () => {
    const { range } = referenceOf('CT_MucTieu');
    expect(range.lastColumn - range.firstColumn + 1).toBe(5);
    const { range: headers } = referenceOf(TARGET_HEADERS);
    expect(headers).toEqual({ ...range, firstRow: 4, lastRow: 4 });
  });
});

// The criterion Bỏ qua = "" holds for a million empty cells; see the head of ranges.ts.
describe('columns of the readings', () => {
  test('end at the last row that has an id', () => {
    const ends = spec.names
      .filter(({ name }) => name.startsWith('SL_') && name !== 'SL_SoDong')
      .map(({ refersTo }) => /INDEX\((.*)\)$/.exec(refersTo)?.[1]);
    expect(ends.every((end) => end?.endsWith(',SL_SoDong') === true)).toBe(true);
    expect(ends).toHaveLength(14);
  });
});

describe('a single cell has a name', () => {
  const valueOf = (name: string): unknown => {
    const { sheet, range } = referenceOf(name);
    return sheets.get(sheet)?.values[range.firstRow - 1]?.[range.firstColumn - 1];
  };

  test.each([
    [NAMES.year, 2027],
    [NAMES.period, 'Cả năm'],
    [NAMES.review, 46752],
    [NAMES.toleranceShare, 10],
    [NAMES.tolerancePoints, 5],
    [NAMES.tolerancePlaces, 1],
    [NAMES.toleranceSteps, 0],
    [NAMES.formatVersion, FORMAT_VERSION],
    ['SL_SoDong', 1],
  ])('%s holds %p', (name, value) => {
    expect(valueOf(name)).toBe(value);
  });
});

test('Đơn vị has a column for each level that may stand above a unit', () => {
  expect(ANCESTOR_KEYS).toHaveLength(MOST_ANCESTORS);
});
