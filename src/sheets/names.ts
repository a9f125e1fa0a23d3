/** The one table of sheet, table and defined names. No other file spells one out. */

export const SHEETS = {
  overview: 'Tổng quan',
  track: 'Theo dõi',
  indicators: 'Chỉ tiêu',
  assignments: 'Giao chỉ tiêu',
  readings: 'Số liệu',
  tasks: 'Nhiệm vụ',
  progress: 'Tiến độ nhiệm vụ',
  budget: 'Kinh phí',
  units: 'Đơn vị',
  settings: 'Thiết lập',
  clarifications: 'Điểm cần làm rõ',
  log: 'Nhật ký',
  calculation: 'Tính toán',
} as const;

/** Behind the name of a sheet that a run was making when it was cut short, and that is kept. */
export const UNFINISHED = ' (nạp dở)';

/** Every sheet of ours: what a run reads; the officer's own are none of its business. */
export const SHEET_NAMES: readonly string[] = Object.values(SHEETS);

export type SheetKey = keyof typeof SHEETS;

export const TABLES = {
  track: 'tblTheoDoi',
  indicators: 'tblChiTieu',
  assignments: 'tblGiaoChiTieu',
  readings: 'tblSoLieu',
  tasks: 'tblNhiemVu',
  progress: 'tblTienDo',
  budget: 'tblKinhPhi',
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
  unitChoices: 'tblChonDonVi',
  optionChoices: 'tblChonPhuongAn',
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
  /** First cell of the block by source beside the table of Kinh phí. */
  budgetSources: 'KP_TheoNguon',
  /** The first cell of the page: it has no table by which it could be known. */
  overview: 'TongQuan',
} as const;

/** Version of the workbook's layout. A newer book is refused politely, an older one migrated. */
export const FORMAT_VERSION = 3;
