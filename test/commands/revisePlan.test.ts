// DESIGN: "differences in plan columns that the officer edited are shown before they are overwritten";
// "a vanished key is marked, not deleted".
import fc from 'fast-check';
import { planRefresh } from '../../src/commands/refresh';
import type { LoadOptions } from '../../src/commands/loading';
import { planLoad } from '../../src/commands/loadPlan';
import { columnName, columnNumber } from '../../src/core/a1';
import type { Assignment } from '../../src/core/assign/assignment';
import type { Book } from '../../src/core/book';
import type { Finding } from '../../src/core/finding';
import type { Indicator, Plan } from '../../src/core/plan/types';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { readBook } from '../../src/sheets/readBook';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { addressUnder, withCells, withSheet } from '../support/observed';
import { model } from '../support/plans';
import { cellsOf, FILE, STAMP, undoneWith, valueOf } from '../support/runs';

const READINGS = modelReadings({ value: 90, name: 'a', unitLabel: '%' });
const WORKBOOK = workbookOf(modelBook(READINGS));
const TODAY = '2027-12-20';

async function loaded(
  host: LivingHost,
  plan: Plan,
  options: Partial<LoadOptions> = {},
): Promise<readonly Finding[]> {
  const outcome = await planLoad(host, plan, TODAY, { file: FILE, stamp: STAMP, ...options });
  await host.apply(valueOf(outcome).changes);
  return outcome.findings;
}

async function bookIn(host: LivingHost): Promise<Book> {
  return valueOf(readBook(await host.read(), FILE));
}

function withIndicators(change: (indicators: readonly Indicator[]) => Indicator[]): Plan {
  const plan = model();
  return { ...plan, indicators: change(plan.indicators) };
}

const nameCell = (workbook: ObservedWorkbook, down: number): string =>
  addressUnder(workbook, SHEETS.indicators, 'Chỉ tiêu', down);

describe('the plan that a workbook follows, loaded again', () => {
  test('changes nothing but the log, however often', async () => {
    const host = new LivingHost(WORKBOOK);
    for (let time = 1; time <= 2; time += 1) {
      expect(await loaded(host, model())).toEqual([]);
      expect(cellsOf(await host.read())).toEqual(cellsOf(WORKBOOK));
    }
  });

  test('shows a cell of the plan that an officer edited, and leaves it', async () => {
    const cell = nameCell(WORKBOOK, 1);
    const host = new LivingHost(withCells(WORKBOOK, SHEETS.indicators, { [cell]: 'Tên khác' }));
    const findings = await loaded(host, model());
    expect(findings).toMatchObject([
      { code: 'plan.differs', read: 'Tên khác', place: { file: FILE, sheet: 'Chỉ tiêu', cell } },
    ]);
    expect(findings[0]?.advice).toContain(model().indicators[0]?.name);
    expect((await bookIn(host)).plan.indicators[0]?.name).toBe('Tên khác');
  });

  test('writes over it when told to; undo brings the officer’s words back', async () => {
    const cell = nameCell(WORKBOOK, 1);
    const edited = withCells(WORKBOOK, SHEETS.indicators, { [cell]: 'Tên khác' });
    const host = new LivingHost(edited);
    expect(await loaded(host, model(), { overwrite: true })).toMatchObject([
      { code: 'plan.differs', advice: expect.stringContaining('Đã ghi theo kế hoạch') },
    ]);
    expect((await bookIn(host)).plan).toEqual(model());
    await undoneWith(host);
    expect((await bookIn(host)).plan.indicators[0]?.name).toBe('Tên khác');
  });
});

describe('what the officer decided stays, even when the plan is written over:', () => {
  const kept = async (workbook: ObservedWorkbook): Promise<Book> => {
    const host = new LivingHost(workbook);
    await loaded(host, model(), { overwrite: true });
    return bookIn(host);
  };

  test('readings', async () => {
    expect((await kept(WORKBOOK)).readings).toEqual(READINGS);
  });

  test('a target that a later document assigned', async () => {
    const at = (header: string): string => addressUnder(WORKBOOK, SHEETS.indicators, header, 1);
    const workbook = withCells(WORKBOOK, SHEETS.indicators, {
      [at('Mục tiêu 2027')]: 7,
      [at('Căn cứ mục tiêu 2027')]: 'Giao theo văn bản',
      [at('Văn bản giao 2027')]: '12/QĐ-UBND',
      [at('Ngày văn bản giao 2027')]: 46_400,
    });
    const { plan } = await kept(workbook);
    expect(plan.indicators[0]?.targets['2027']).toEqual({
      value: 7,
      basis: 'assigned',
      document: { number: '12/QĐ-UBND', date: '2027-01-13' },
    });
  });

  test('tolerances and notes', async () => {
    const cell = addressUnder(WORKBOOK, SHEETS.settings, 'Kế hoạch', 12);
    const note = addressUnder(WORKBOOK, SHEETS.indicators, 'Ghi chú', 1);
    const workbook = withCells(
      withCells(WORKBOOK, SHEETS.settings, { [cell.replace('A', 'B')]: 8 }),
      SHEETS.indicators,
      { [note]: 'hỏi lại Sở Tài chính' },
    );
    const { plan } = await kept(workbook);
    expect(plan.tolerance.share).toBe(8);
    expect(plan.indicators[0]?.note).toBe('hỏi lại Sở Tài chính');
  });

  test('units that the plan does not know', async () => {
    const { length } = model().units;
    const at = (header: string): string => addressUnder(WORKBOOK, SHEETS.units, header, length + 1);
    const workbook = withCells(WORKBOOK, SHEETS.units, {
      [at('Mã đơn vị')]: 'XAMOI',
      [at('Tên đơn vị')]: 'Xã Mới',
    });
    const { plan } = await kept(workbook);
    expect(plan.units.map(({ code }) => code)).toContain('XAMOI');
  });
});

describe('a newer text of the plan', () => {
  test('brings its new indicators, below the others, with their steps and their row', async () => {
    const plan = withIndicators((all) => [
      ...all,
      ...all.slice(2, 3).map((one) => ({ ...one, id: 'CT.MOI', order: 99, related: [] })),
    ]);
    const host = new LivingHost(WORKBOOK);
    expect(await loaded(host, plan)).toEqual([]);
    expect((await bookIn(host)).plan).toEqual(plan);
    const track = (await host.read()).sheets.find(({ name }) => name === SHEETS.track);
    expect(track?.values.map(([id]) => id)).toContain('CT.MOI');
  });

  describe('says who leads and helps with its new indicators', () => {
    const SHEET = SHEETS.assignments;
    const lead = { text: 'Sở Nội vụ', units: ['SNV'] };
    const nobody = { text: '', units: [] };
    const plan = withIndicators((all) => [
      ...all,
      ...all.slice(2, 3).map((one) => ({ ...one, id: 'CT.MOI', order: 98, related: [], lead })),
      ...all
        .slice(2, 3)
        .map((one) => ({ ...one, id: 'CT.KHAC', order: 99, related: [], lead: nobody })),
    ]);
    const assignedIn = async (host: LivingHost) => (await bookIn(host)).assignments;
    const before = () => assignedIn(new LivingHost(WORKBOOK));
    const count = modelBook(READINGS).assignments.length;
    const below = (header: string, down: number): string =>
      addressUnder(WORKBOOK, SHEET, header, count + down);
    const isNew = ({ indicator }: Assignment): boolean =>
      indicator === 'CT.MOI' || indicator === 'CT.KHAC';
    const leads = (assignments: readonly Assignment[]) =>
      assignments
        .filter((one) => isNew(one) && one.role === 'Chủ trì')
        .map(({ indicator, unit }) => [indicator, unit]);
    const LEADS = [
      ['CT.MOI', 'Sở Nội vụ'],
      ['CT.KHAC', null],
    ];

    test('below what officers assigned, once', async () => {
      const host = new LivingHost(WORKBOOK);
      await loaded(host, plan);
      const assignments = await assignedIn(host);
      expect(assignments.slice(0, count)).toEqual(await before());
      expect(leads(assignments)).toEqual(LEADS);
      const [last] = (await before()).slice(-1);
      expect(assignments[count]).toMatchObject({ row: (last?.row ?? 0) + 1, order: count + 1 });
      await loaded(host, plan);
      expect(await assignedIn(host)).toEqual(assignments);
    });

    test('undone, nothing is left of it; loaded again, all is there again', async () => {
      const host = new LivingHost(WORKBOOK);
      await loaded(host, plan);
      await undoneWith(host);
      expect(await assignedIn(host)).toEqual(await before());
      const sheet = (await host.read()).sheets.find(({ name }) => name === SHEET);
      const left = sheet?.values.slice(4 + count).flat() ?? [];
      expect(left.filter((value) => value !== null && value !== '')).toEqual([]);
      await loaded(host, plan);
      expect(leads(await assignedIn(host))).toEqual(LEADS);
    });

    test('below a name that somebody signed with', async () => {
      const cell = below('Chỉ tiêu', 3);
      const host = new LivingHost(withCells(WORKBOOK, SHEET, { [cell]: 'NGƯỜI LẬP BIỂU' }));
      await loaded(host, plan);
      expect(leads(await assignedIn(host))).toEqual(LEADS);
      const sheet = (await host.read()).sheets.find(({ name }) => name === SHEET);
      expect(sheet?.values.flat()).toContain('NGƯỜI LẬP BIỂU');
    });

    test('beside notes that somebody keeps in a column of their own', async () => {
      const [column = ''] = /^[A-Z]+/.exec(below('Kiểm tra', 1)) ?? [];
      const own = columnName((columnNumber(column) ?? 0) + 1);
      const note = { [`${own}4`]: 'Ghi chú của tôi', [`${own}${4 + count + 1}`]: 'hỏi lại Sở' };
      const host = new LivingHost(withCells(WORKBOOK, SHEET, note));
      await loaded(host, plan);
      expect(leads(await assignedIn(host))).toEqual(LEADS);
      const sheet = (await host.read()).sheets.find(({ name }) => name === SHEET);
      expect(sheet?.values.flat()).toContain('hỏi lại Sở');
    });

    test('not where somebody has assigned it already', async () => {
      const typed = { [below('Mã', 1)]: 'ct.moi', [below('Vai trò', 1)]: 'Chủ trì' };
      const host = new LivingHost(withCells(WORKBOOK, SHEET, typed));
      await loaded(host, plan);
      expect(leads(await assignedIn(host))).toEqual([['CT.KHAC', null]]);
    });

    test('by the name that the workbook has for a unit', async () => {
      const { units } = model();
      const down = units.findIndex(({ code }) => code === 'SNV') + 1;
      const cell = addressUnder(WORKBOOK, SHEETS.units, 'Tên đơn vị', down);
      const host = new LivingHost(withCells(WORKBOOK, SHEETS.units, { [cell]: 'Sở Nội vụ mới' }));
      await loaded(host, plan);
      expect(leads(await assignedIn(host))[0]).toEqual(['CT.MOI', 'Sở Nội vụ mới']);
    });

    test('and undo leaves rows alone that were sorted since', async () => {
      const host = new LivingHost(WORKBOOK);
      await loaded(host, plan);
      const book = await host.read();
      const sorted = withSheet(book, SHEET, (sheet) => {
        const values = [...sheet.values];
        [values[4], values[4 + count]] = [values[4 + count] ?? [], values[4] ?? []];
        return { ...sheet, values };
      });
      const moved = new LivingHost(sorted);
      const { findings } = await undoneWith(moved);
      expect(findings.some(({ place }) => place.sheet === SHEET)).toBe(true);
      const first = (await before())[0];
      expect(
        (await assignedIn(moved)).map(({ indicator, role }) => [indicator, role]),
      ).toContainEqual([first?.indicator, first?.role]);
    });
  });

  test('keeps an indicator that it lacks, marks it and says so', async () => {
    const gone = model().indicators[1]?.id ?? '';
    const lacking = withIndicators((all) => all.filter(({ id }) => id !== gone));
    const plan = {
      ...lacking,
      indicators: lacking.indicators.map((one) => ({ ...one, related: [] })),
      clarifications: [],
    };
    const host = new LivingHost(WORKBOOK);
    const findings = await loaded(host, plan);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'plan.rowGone', read: gone }));
    await loaded(host, plan);
    const { plan: read } = await bookIn(host);
    expect(read.indicators.find(({ id }) => id === gone)?.note).toBe(
      'Số liệu minh họa Không còn trong bản kế hoạch nạp sau.',
    );
  });
});

// Columns of the plan that hold any text without making it another plan.
const TEXTS = ['Chỉ tiêu', 'Tử số (a)', 'Cách tính', 'Nguồn số liệu', 'Sản phẩm/Kết quả'];
const officersTexts = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...TEXTS), fc.integer({ min: 1, max: model().indicators.length }))
    .map(([header, down]) => addressUnder(WORKBOOK, SHEETS.indicators, header, down)),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => `sửa ${text}`),
  { minKeys: 1, maxKeys: 6 },
);

test('law: a plan written over what officers edited, and its undo, restore every cell', async () => {
  await fc.assert(
    fc.asyncProperty(officersTexts, async (edits) => {
      const edited = withCells(WORKBOOK, SHEETS.indicators, edits);
      const settled = new LivingHost(edited);
      await settled.apply(
        valueOf(await planRefresh(settled, { file: FILE, selection: {} })).changes,
      );
      const before = await settled.read();
      const host = new LivingHost(before);
      const findings = await loaded(host, model(), { overwrite: true });
      expect(findings).toHaveLength(Object.keys(edits).length);
      expect((await bookIn(host)).plan).toEqual(model());
      expect((await undoneWith(host)).findings).toEqual([]);
      expect(cellsOf(await host.read())).toEqual(cellsOf(before));
    }),
    { numRuns: 15 },
  );
});

test('what differs, went and comes is told part by part before anything is written', async () => {
  const cell = nameCell(WORKBOOK, 2);
  const edited = withCells(WORKBOOK, SHEETS.indicators, { [cell]: 'Tên khác' });
  const plan = withIndicators(([first, ...others]) => [
    ...others,
    ...(first === undefined ? [] : [{ ...first, id: 'CT.MOI', order: 99, related: [] }]),
  ]);
  const gone = model().indicators[0]?.id;
  const outcome = await planLoad(new LivingHost(edited), plan, TODAY, { file: FILE });
  const { revision } = valueOf(outcome);
  expect(revision?.differences.map(({ header, read }) => [header, read])).toContainEqual([
    'Chỉ tiêu',
    'Tên khác',
  ]);
  expect(revision?.vanished).toMatchObject([{ sheet: SHEETS.indicators, key: gone }]);
  expect(revision?.added).toContainEqual({ sheet: SHEETS.indicators, key: 'CT.MOI' });
  expect(revision?.added.filter(({ key }) => key === 'CT.MOI').map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining([SHEETS.assignments]),
  );
});

test('another plan is not loaded over the one that a workbook follows', async () => {
  const host = new LivingHost(WORKBOOK);
  const outcome = await planLoad(host, { ...model(), id: 'khac' }, TODAY, { file: FILE });
  expect(outcome).toMatchObject({
    ok: false,
    findings: [{ code: 'load.otherPlan', read: model().id }],
  });
});
