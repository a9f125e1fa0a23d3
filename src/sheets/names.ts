/** The one table of sheet, table and defined names. No other file spells one out. */

export const SHEETS = {
  overview: 'Tổng quan',
  track: 'Theo dõi',
  indicators: 'Chỉ tiêu',
  readings: 'Số liệu',
  tasks: 'Nhiệm vụ',
  units: 'Đơn vị',
  settings: 'Thiết lập',
  clarifications: 'Điểm cần làm rõ',
  log: 'Nhật ký',
  calculation: 'Tính toán',
} as const;

export type SheetKey = keyof typeof SHEETS;

export const TABLES = {
  track: 'tblTheoDoi',
  indicators: 'tblChiTieu',
  readings: 'tblSoLieu',
  tasks: 'tblNhiemVu',
  units: 'tblDonVi',
  clarifications: 'tblDiemLamRo',
  options: 'tblPhuongAn',
  log: 'tblNhatKy',
  calculation: 'tblTinhToan',
  plan: 'tblKeHoach',
  settings: 'tblThietLap',
  periods: 'tblKy',
  publications: 'tblCongBo',
  components: 'tblNoiDung',
  lists: 'tblDanhMuc',
  groups: 'tblNhomDonVi',
  duties: 'tblCheDoBaoCao',
  explained: 'tblSoKhac',
  choices: 'tblLuaChon',
} as const;

/** Cells that formulas and people refer to by name. */
export const NAMES = {
  year: 'NamTheoDoi',
  period: 'KyTheoDoi',
  review: 'NgayDanhGia',
  toleranceShare: 'NguongTyLe',
  tolerancePoints: 'NguongDiemToiDa',
  tolerancePlaces: 'NguongBacToiThieu',
  toleranceSteps: 'NguongBacNhom',
  formatVersion: 'PhienBanSo',
  /** The first cell of the page: it has no table by which it could be known. */
  overview: 'TongQuan',
} as const;

/** Version of the workbook's layout. A newer book is refused politely, an older one migrated. */
export const FORMAT_VERSION = 1;
