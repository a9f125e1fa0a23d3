import { afterChanges } from '../../../src/changes/afterChanges';
import type { OpenPlan } from '../../../src/live/openBook';
import { addingChanges, leftInBox, listedUnits } from '../../../src/live/units/addUnits';
import { pastedList } from '../../../src/live/units/pastedColumns';
import { pastedRows } from '../../../src/live/units/pastedRows';
import type { ListDefaults } from '../../../src/live/units/pastedVerdicts';
import { judgedLines } from '../../../src/live/units/pastedVerdicts';
import { reviewDay } from '../../../src/live/units/unitViews';
import { locate, rowsOf } from '../../../src/sheets/locate';
import { SHEETS, TABLES } from '../../../src/sheets/names';
import { UNIT_SHEET_TABLE } from '../../../src/sheets/ranges';
import { UNIT_CHOICE_TABLE } from '../../../src/sheets/settingTables';
import { afterInsertion } from '../../support/insertions';
import { modelBook, workbookOf } from '../../support/modelBooks';
import { withSheet } from '../../support/observed';
import { modelOpen, opened } from '../openPlans';

const DEFAULTS: ListDefaults = {
  validFrom: '2027-07-01',
  level: '',
  block: 'Xã, phường',
  group: 'CAPXA',
  mustReport: true,
};
const NOBODY: ReadonlySet<string> = new Set();
const MODEL = modelOpen();

function listed(open: OpenPlan, text: string, accepted = NOBODY, defaults = DEFAULTS) {
  const list = pastedList(pastedRows(text));
  const { plan } = open.book;
  const lines = judgedLines(plan, list.units, defaults, reviewDay(open));
  const units = listedUnits(plan, lines, defaults, accepted).map(({ unit }) => unit);
  return { list, lines, units };
}

function written(open: OpenPlan, text: string): OpenPlan {
  const outcome = addingChanges(open, listed(open, text).units);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return opened(afterChanges(open.observed, outcome.changes));
}

/** 148 communes and wards, each with a name of its own. */
const MANY = Array.from({ length: 148 }, (_, index) => {
  const first = [
    'Tân',
    'Bình',
    'Đông',
    'Thái',
    'Vĩnh',
    'Lập',
    'Yên',
    'Hồng',
    'Kim',
    'Ngọc',
    'Phú',
    'Quang',
    'Sơn',
  ];
  const second = [
    'Lạc',
    'Thịnh',
    'Xuyên',
    'Dương',
    'Tường',
    'Hà',
    'Đạo',
    'Khê',
    'Long',
    'Minh',
    'Nguyên',
    'Châu',
  ];
  return `${index % 5 === 0 ? 'Phường' : 'Xã'} ${first[index % 13] ?? ''} ${second[Math.floor(index / 13)] ?? ''}`;
}).join('\n');

/** Milliseconds of the quickest of three: a busy machine slows single ones down. */
function quickest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

describe('units of a pasted list', () => {
  it('take what the line says before what holds for all', () => {
    const [unit] = listed(MODEL, 'Trạm A\tTRA\tTA\tTỉnh\tTrạm\tSONGANH').units;
    expect(unit).toEqual({
      code: 'TRA',
      name: 'Trạm A',
      shortName: 'TA',
      level: 'Tỉnh',
      block: 'Trạm',
      groups: ['SONGANH'],
      validFrom: '2027-07-01',
      successors: [],
      aliases: [],
      mustReport: true,
    });
  });

  it('have codes that differ from all others, those of the list among them', () => {
    const { units } = listed(MODEL, 'Xã Tân Lập\nXã Đồng Tĩnh\tDV001\nXã Thanh Vân\t08866');
    expect(units.map(({ code }) => code)).toEqual(['DV002', 'DV001', 'DV08866']);
  });

  it('are new ones alone, unless the officer takes a near one for new', () => {
    const text = 'Xã An Phu\nXã Hòa Bình\nXã Tân Lập';
    const open = MODEL;
    expect(listed(open, text).units.map(({ name }) => name)).toEqual(['Xã Tân Lập']);
    const accepted = new Set(['Xã An Phu']);
    expect(listed(open, text, accepted).units.map(({ name }) => name)).toEqual([
      'Xã An Phu',
      'Xã Tân Lập',
    ]);
  });

  it('are not the last line of the list, which says how many there are', () => {
    const { lines, units, list } = listed(MODEL, 'Xã Tân Lập\nXã Đồng Tĩnh\nTổng cộng: 02 xã');
    expect(units.map(({ name }) => name)).toEqual(['Xã Tân Lập', 'Xã Đồng Tĩnh']);
    expect(lines.map(({ verdict }) => verdict.kind)).toEqual(['new', 'new', 'total']);
    expect(leftInBox(lines, NOBODY, list.header)).toBe('');
  });

  it('leave in the box what is still to be decided, under its header', () => {
    const open = MODEL;
    const { lines, list } = listed(open, 'STT\tTên đơn vị\n1\tXã An Phu\n2\tXã Tân Lập\n3\tA; B');
    expect(leftInBox(lines, NOBODY, list.header)).toBe('STT\tTên đơn vị\n1\tXã An Phu\n3\tA; B');
    expect(leftInBox(lines, new Set(['Xã An Phu']), list.header)).toBe('STT\tTên đơn vị\n3\tA; B');
  });
});

describe('rows of the new units', () => {
  it('stand below the others and are read back as they were listed', () => {
    const open = MODEL;
    const before = open.book.plan.units;
    const after = written(open, 'Xã Tân Lập\nPhường Đồng Tĩnh').book.plan.units;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(listed(open, 'Xã Tân Lập\nPhường Đồng Tĩnh').units);
  });

  it('are what a fresh workbook of that plan has, formulas too', () => {
    const open = MODEL;
    const after = written(open, 'Xã Tân Lập\nPhường Đồng Tĩnh');
    const fresh = workbookOf({ ...modelBook(), plan: after.book.plan });
    const sheetOf = (book: typeof fresh, name: string) =>
      book.sheets.find((sheet) => sheet.name === name);
    const [made, wanted] = [sheetOf(after.observed, SHEETS.units), sheetOf(fresh, SHEETS.units)];
    expect(made?.values).toEqual(wanted?.values);
    expect(made?.formulas).toEqual(wanted?.formulas);
    expect(made?.tables).toEqual(wanted?.tables);
    const choices = (book: typeof fresh) => {
      const table = locate(book, UNIT_CHOICE_TABLE);
      return table === null ? [] : rowsOf(table, ['reporter', 'assignee']);
    };
    expect(choices(after.observed)).toEqual(choices(fresh));
  });

  it('follow columns that an officer moved, and leave the officer’s own column empty', () => {
    const moved = afterInsertion(workbookOf(modelBook()), {
      sheet: SHEETS.units,
      beforeColumn: 3,
    });
    const open = opened(moved);
    const after = written(open, 'Xã Tân Lập');
    expect(after.book.plan.units.map(({ name }) => name)).toContain('Xã Tân Lập');
    const table = locate(after.observed, UNIT_SHEET_TABLE);
    expect(table?.sheet.values[table.lastRow - 1]?.[2] ?? null).toBeNull();
  });

  it('write nothing into rows that are there', () => {
    const open = MODEL;
    const outcome = addingChanges(open, listed(open, 'Xã Tân Lập').units);
    const table = locate(open.observed, UNIT_SHEET_TABLE);
    const last = table?.lastRow ?? 0;
    const rows = (outcome.ok ? outcome.changes : []).flatMap((change) =>
      change.kind === 'setCells' && change.sheet === SHEETS.units ? [change.row] : [],
    );
    expect(rows).toEqual([last + 1]);
  });

  it('are not written below a row of totals', () => {
    const totals = withSheet(workbookOf(modelBook()), SHEETS.units, (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === TABLES.units ? { ...table, hasTotals: true } : table,
      ),
    }));
    const open = opened(totals);
    const outcome = addingChanges(open, listed(open, 'Xã Tân Lập').units);
    expect(outcome).toEqual({ ok: false, why: 'totals' });
  });

  it('are refused where the plan could not be read with them', () => {
    const open = MODEL;
    const [unit] = listed(open, 'Xã Tân Lập').units;
    const twice = unit === undefined ? [] : [{ ...unit, code: 'STC' }];
    const outcome = addingChanges(open, twice);
    expect(outcome).toMatchObject({ ok: false, why: 'finding', finding: { read: 'STC' } });
  });

  it('of a whole province are worked out while somebody looks', () => {
    expect(quickest(() => listed(MODEL, MANY))).toBeLessThan(1_000);
    const { lines, units } = listed(MODEL, MANY);
    expect(lines.filter(({ verdict }) => verdict.kind !== 'new')).toEqual([]);
    expect(units).toHaveLength(148);
  });

  it('of a whole province are all there when it is pasted again', () => {
    const open = written(MODEL, MANY);
    expect(quickest(() => listed(open, MANY))).toBeLessThan(1_000);
    const kinds = listed(open, MANY).lines.map(({ verdict }) => verdict.kind);
    expect(kinds).toEqual(Array(148).fill('there'));
  });
});
