import {
  countsByRole,
  groupViews,
  searchedUnits,
  unitSections,
  unitViews,
} from '../../../src/live/units/unitViews';
import { unassignedIndicators } from '../../../src/live/units/unassigned';
import { cellAt, locate } from '../../../src/sheets/locate';
import { SHEETS } from '../../../src/sheets/names';
import { UNIT_SHEET_TABLE } from '../../../src/sheets/ranges';
import { afterInsertion } from '../../support/insertions';
import { modelBook, workbookOf } from '../../support/modelBooks';
import { modelOpen, opened } from '../openPlans';

const views = unitViews(modelOpen());
const viewOf = (code: string) => {
  const view = views.find(({ unit }) => unit.code === code);
  if (view === undefined) throw new Error(`no unit ${code}`);
  return view;
};
const codes = (some: readonly { readonly unit: { readonly code: string } }[]) =>
  some.map(({ unit }) => unit.code);

describe('units on the review date', () => {
  test.each([
    ['STC', 'now'],
    ['SCCHC', 'ended'],
    ['SMT', 'later'],
  ])('%s: %s', (code, existence) => {
    expect(viewOf(code).existence).toBe(existence);
  });

  it('show who carries on and whose work is carried on', () => {
    expect(viewOf('SCCHC').successors.map(({ code }) => code)).toEqual(['SNV']);
    expect(viewOf('SNV').predecessors.map(({ code }) => code)).toEqual(['SNV.CU', 'SCCHC']);
  });

  it('jump to the cell of their name, wherever it stands', () => {
    const moved = opened(
      afterInsertion(workbookOf(modelBook()), { sheet: SHEETS.units, beforeColumn: 1 }),
    );
    const table = locate(moved.observed, UNIT_SHEET_TABLE);
    expect(unitViews(moved)[0]?.cell).toBe('D5');
    expect(table === null ? null : cellAt(table, 5, 'name')).toBe('Văn phòng UBND tỉnh');
  });
});

describe('indicators that a unit is given', () => {
  it('are counted by role, through its groups too', () => {
    expect(countsByRole(viewOf('TTPVHCC').given)).toEqual([
      ['Chủ trì', 4],
      ['Phối hợp', 0],
      ['Báo cáo', 0],
    ]);
    const commune = viewOf('XA.ANPHU').given;
    expect(countsByRole(commune)).toEqual([
      ['Chủ trì', 2],
      ['Phối hợp', 3],
      ['Báo cáo', 0],
    ]);
    expect(commune.map(({ through }) => through)).toEqual(Array(5).fill('UBND các xã, phường'));
  });

  it('count once where unit and group have the same', () => {
    const { plan, assignments } = modelBook();
    const row = assignments.length + 5;
    const own = { row, order: row, indicator: 'CT.III.2', unit: 'Xã An Phú', role: 'Chủ trì' };
    const years = { scope: null, target: null, from: null, to: null, document: null };
    const book = { ...modelBook(), plan, assignments: [...assignments, { ...own, ...years }] };
    const view = unitViews(opened(workbookOf(book))).find(({ unit }) => unit.code === 'XA.ANPHU');
    const leads = view?.given.filter(({ id, role }) => id === 'CT.III.2' && role === 'Chủ trì');
    expect(leads).toHaveLength(1);
    expect(leads?.[0]?.through).toBeNull();
  });
});

describe('searching units', () => {
  test.each([
    ['hoa binh', ['XA.HOABINH']],
    ['HÒA', ['XA.HOABINH']],
    ['tphv', []],
    ['pvhcc', ['TTPVHCC']],
    ['moi truong', ['SMT']],
  ])('%s', (question, expected) => {
    expect(codes(searchedUnits(views, question))).toEqual(expected);
  });

  it('shows all while nothing is asked', () => {
    expect(searchedUnits(views, '  ')).toHaveLength(views.length);
  });
});

describe('sections of units', () => {
  it('put units without a group last', () => {
    const sections = unitSections(views, 'group');
    expect(sections.map(({ label }) => label)).toEqual([
      'Các sở, ban, ngành',
      'UBND các xã, phường',
      '',
    ]);
    expect(codes(sections[2]?.views ?? [])).toEqual(['TTPVHCC']);
  });

  it('keep the order of the sheet', () => {
    expect(unitSections(views, 'level').map(({ label }) => label)).toEqual(['Tỉnh', 'Xã']);
  });
});

test('groups have the members that exist on the review date', () => {
  const [offices, communes] = groupViews(modelOpen());
  expect(offices?.members.map(({ code }) => code)).toEqual(['VP', 'STC', 'SNV', 'STNNN']);
  expect(communes?.members).toHaveLength(3);
});

test('an indicator that nobody leads jumps to the row that waits', () => {
  const { assignments } = modelBook();
  const place = assignments.findIndex(({ indicator }) => indicator === 'CT.II.2');
  const book = {
    ...modelBook(),
    assignments: assignments.map((one, index) => (index === place ? { ...one, unit: null } : one)),
  };
  expect(unassignedIndicators(opened(workbookOf(book)))).toEqual([
    {
      id: 'CT.II.2',
      name: 'Tỷ lệ phản ánh, kiến nghị quá hạn trả lời',
      place: { sheet: SHEETS.assignments, cell: `D${assignments[place]?.row ?? 0}` },
    },
  ]);
});
