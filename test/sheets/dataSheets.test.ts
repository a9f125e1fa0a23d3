import { readingSheet } from '../../src/sheets/readingSheet';
import { clarificationSheet, optionRows } from '../../src/sheets/planSheets';
import { unitSheet } from '../../src/sheets/unitSheet';
import { settingsSheet } from '../../src/sheets/settingsSheet';
import { shownValue } from '../../src/sheets/spec';
import { FORMAT_VERSION } from '../../src/sheets/names';
import type { SheetSpec } from '../../src/sheets/spec';
import { modelBook, modelReadings } from '../support/modelBooks';

const { plan, settings } = modelBook();

/** The cells of a row of a sheet's table, by the text of one of its cells. */
function rowWith(sheet: SheetSpec, table: string, text: string): unknown[] {
  const found = sheet.tables
    .find(({ name }) => name === table)
    ?.rows.find(({ cells }) => cells.some((cell) => shownValue(cell) === text));
  return (found?.cells ?? []).map(shownValue);
}

describe('the sheet of readings', () => {
  const sheet = readingSheet(plan, modelReadings({ value: 5 }, { value: 6, note: 'x' }));

  test('has the cells of every reading as they are', () => {
    const [table] = sheet.tables;
    expect(table?.rows.map(({ cells }) => [cells[0], cells[8], cells[19]])).toEqual([
      ['CT.I.1', 5, null],
      ['CT.I.1', 6, 'x'],
    ]);
  });

  test('lets people choose down to the last row of the sheet', () => {
    const ranges = sheet.validations.map(({ range }) => range);
    expect(ranges).toContain('A5:A1048576');
    expect(ranges.every((range) => range.endsWith('1048576'))).toBe(true);
  });

  // What other programs and old names write must not be refused at the cell: intake reads it.
  test('asks and does not refuse', () => {
    expect(sheet.validations.map(({ strictness }) => strictness)).not.toContain('stop');
  });

  // “Toàn tỉnh” is no unit, and is what is written most.
  test('offers “Toàn tỉnh” before the units', () => {
    const units = sheet.validations.find(({ promptTitle }) => promptTitle === 'Đơn vị báo cáo');
    expect(units).toMatchObject({
      rule: { type: 'list', source: 'DS_DonVi' },
      strictness: 'warning',
    });
    const list = settingsSheet(plan, settings).tables.find(({ name }) => name === 'tblChonDonVi');
    const names = list?.rows.map(({ cells }) => shownValue(cells[0] ?? null)) ?? [];
    expect(names.slice(0, 3)).toEqual(['Toàn tỉnh', 'Văn phòng UBND tỉnh', 'Sở Tài chính']);
  });

  test('takes the year before the plan, its baseline', () => {
    const year = sheet.validations.find(({ rule }) => rule.type === 'whole');
    expect(year?.rule).toEqual({ type: 'whole', min: 2025, max: 2030 });
  });
});

describe('the sheet of units', () => {
  test('names the unit that a unit is counted in', () => {
    const row = rowWith(unitSheet(plan), 'tblDonVi', 'TTPVHCC');
    expect(row.slice(-3)).toEqual(['Văn phòng UBND tỉnh', '', '']);
  });

  test('and nothing where there is none', () => {
    const row = rowWith(unitSheet(plan), 'tblDonVi', 'STC');
    expect(row.slice(-3)).toEqual(['', '', '']);
  });
});

describe('the groups of a unit', () => {
  const groups = { groups: ['CAPXA', 'SONGANH'] };
  const [first, ...others] = plan.units;
  const units = first === undefined ? [] : [{ ...first, ...groups }, ...others];

  test('are named beside their codes, each in a column of its own', () => {
    const row = rowWith(unitSheet({ ...plan, units }), 'tblDonVi', first?.code ?? '');
    expect(row.slice(-7, -3)).toEqual(['UBND các xã, phường', 'Các sở, ban, ngành', '', '']);
  });
});

describe('the sheet of settings', () => {
  const sheet = settingsSheet(plan, settings);

  test.each([
    ['a fact of the plan', 'tblKeHoach', 'Số, ký hiệu', '01/KH-UBND'],
    ['a date as a serial', 'tblKeHoach', 'Ngày ban hành', 46037],
    ['the version of the layout', 'tblKeHoach', 'Phiên bản sổ', FORMAT_VERSION],
    ['a setting', 'tblThietLap', 'Cơ quan cấp trên', 'UBND tỉnh Mẫu'],
  ])('holds %s', (_, table, label, value) => {
    expect(rowWith(sheet, table, label)).toEqual([label, value]);
  });

  // SHEETS, Thiết lập: cut-offs and deadlines; DOMAIN, Report: cut-offs.
  test('holds the cut-offs of every period', () => {
    const rows = sheet.tables.find(({ name }) => name === 'tblKy')?.rows ?? [];
    expect(rows).toHaveLength(5 * 7);
    expect(rows[1]?.cells.map(shownValue)).toEqual([2026, '6 tháng', 46006, 46187, 46193, null]);
  });

  test('holds the words of every list, best first', () => {
    const rows = sheet.tables.find(({ name }) => name === 'tblDanhMuc')?.rows ?? [];
    expect(rows.map(({ cells }) => cells[2])).toEqual(['Xuất sắc', 'Tốt', 'Khá', 'Trung bình']);
  });
});

describe('the sheet of points to clarify', () => {
  test('has a row for every number of an option, and one for an option without', () => {
    expect(optionRows(plan.clarifications)).toEqual([
      { clarification: 'LR.1', label: 'Theo Phụ lục', indicator: 'CT.I.1', year: 2029, value: 95 },
      { clarification: 'LR.1', label: 'Theo Phụ lục', indicator: 'CT.I.1', year: 2030, value: 100 },
      {
        clarification: 'LR.1',
        label: 'Theo thân văn bản',
        indicator: 'CT.I.1',
        year: 2029,
        value: 94,
      },
      {
        clarification: 'LR.1',
        label: 'Theo thân văn bản',
        indicator: 'CT.I.1',
        year: 2030,
        value: 96,
      },
      { clarification: 'LR.2', label: 'Chưa giao' },
      { clarification: 'LR.2', label: 'Giao theo văn bản sau' },
    ]);
  });

  // SHEETS: 'Never the word "mâu thuẫn": the plan is signed.'
  test('speaks of no contradiction', () => {
    const { cells, tables } = clarificationSheet(plan);
    const texts = [
      ...cells.map(({ content }) => shownValue(content)),
      ...tables.flatMap(({ columns }) => columns.map(({ header }) => header)),
    ];
    expect(texts.filter((text) => typeof text === 'string' && /mâu thuẫn/i.test(text))).toEqual([]);
  });
});
