/** The 84 rows of the appendix are in the plan, cell by cell, and so are those who answer for them. */
import { nameKey } from '../../src/core/intake/nameText';
import type { Responsibility, Task } from '../../src/core/plan/types';
import { appendixSections, wordsOf } from '../support/appendixRows';
import { sourceText, vinhPhucPlan } from '../support/planSource';

const { components, indicators, tasks, units, groups } = vinhPhucPlan();
const sections = appendixSections(sourceText());
const rows = sections.flatMap((section) => section.rows);

/** Nhiệm vụ, chủ trì, phối hợp, thời gian, sản phẩm: the columns in the order of the table. */
type Cells = readonly [string, string, string, string, string];

function cellsOf({ name, lead, coordinating, timing, product }: Task): Cells {
  return [name, lead.text, coordinating.text, timing, product];
}

/**
 * Rows that a page end cuts in two: what of each cell stands on the second page. The dump gives the
 * first page's part of all five cells, then the second page's.
 */
const ON_SECOND_PAGE: Readonly<Record<string, Cells>> = {
  'II.5': ['', '', 'thông', '', ''],
  'IV.6': ['', 'tạo', 'thành phố/ các cơ sở giáo dục', '', 'dẫn/Báo cáo'],
  'IV.12': [
    'về đánh giá cán bộ, công chức, viên chức theo Quý bằng sản phẩm',
    '',
    'ban, ngành, ĐVSN trực thuộc UBND tỉnh, UBND cấp huyện',
    '2022',
    '',
  ],
  'V.5': [
    'hài lòng của người dân, doanh nghiệp về giải quyết TTHC trên địa bàn tỉnh. Sự hài lòng đạt tối thiểu 90%. Trong đó, lĩnh vực đất đai, xây dựng, đầu tư đạt tối thiểu 85%.',
    '',
    'trường; Các cơ quan, đơn vị liên quan',
    'năm 2022',
    '',
  ],
  'VI.5': [
    'tiểu học theo chương trình Giáo dục phổ thông năm 2018.',
    'dục và Đào tạo',
    'huyện',
    'năm',
    'trình, Kế hoạch/ Báo cáo',
  ],
  'VII.4': [
    'nhận thức cộng đồng về bảo vệ môi trường, thu gom, xử lý rác thải và vệ sinh môi trường.',
    'Môi trường; Công an tỉnh',
    'ngành, UBND cấp huyện',
    '',
    'hoạch/ Báo cáo',
  ],
  'VIII.7': ['', 'thông', 'quan', '', ''],
  'VIII.17': ['', 'thông', 'quan', '', ''],
};

/** Where each part of a row's cells comes to stand when a page end cuts it. */
function dumpOrder(cells: Cells, second: Cells | undefined): string {
  if (second === undefined) return cells.join(' ');
  const first = cells.map((cell, column) =>
    cell.slice(0, cell.length - (second[column] ?? '').length),
  );
  return [...first, ...second].join(' ');
}

function sorted(words: readonly string[]): readonly string[] {
  return [...words].sort();
}

describe('the tasks of the plan', () => {
  test('are the rows of the appendix, section by section', () => {
    expect(sections.map((section) => section.rows.length)).toEqual([5, 16, 5, 12, 7, 14, 4, 21]);
    expect(tasks.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(tasks.map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1));
  });

  test.each(tasks.map((task, index) => [task.id, task, rows[index]?.words ?? []] as const))(
    '%s has every word of its row, in five cells that read in order',
    (id, task, words) => {
      const cells = cellsOf(task);
      expect(sorted(wordsOf(cells.join(' ')))).toEqual(sorted(words));
      const second = ON_SECOND_PAGE[id];
      (second ?? []).forEach((part, column) => expect(cells[column]?.endsWith(part)).toBe(true));
      expect(wordsOf(dumpOrder(cells, second))).toEqual(words);
    },
  );

  test('are cut by a page end only where the list of such rows says so', () => {
    const cut = tasks.filter((task, index) => {
      return wordsOf(cellsOf(task).join(' ')).join(' ') !== rows[index]?.words.join(' ');
    });
    expect(cut.map(({ id }) => id)).toEqual(Object.keys(ON_SECOND_PAGE));
  });

  test('belong to the component of their section', () => {
    const bySection = new Map(components.map(({ section, id }) => [section, id]));
    const sectionsOfTasks = tasks.map(({ id }) => id.slice(0, id.indexOf('.')));
    expect(components.map(({ section }) => section)).toEqual(sections.map(({ roman }) => roman));
    expect(tasks.map(({ component }) => component)).toEqual(
      sectionsOfTasks.map((section) => bySection.get(section)),
    );
  });
});

describe('the heading of an appendix section', () => {
  test.each(
    components.map(
      ({ section, appendixQuote }, n) => [section, appendixQuote, sections[n]] as const,
    ),
  )('%s is quoted whole by its component, but for the title', (_, quote, section) => {
    const heading = (section?.heading ?? []).join(' ');
    const title = heading.slice(0, heading.indexOf('Năm 2021'));
    expect(title).toMatch(/^Chỉ số nội dung \d: /);
    expect(wordsOf(quote).join(' ')).toBe(heading.slice(title.length));
  });
});

/** Cells where a name is shortened by what stands before it: the units follow from the whole cell. */
const READ_AS_A_WHOLE: readonly string[] = [
  'Sở, ban, ngành; UBND cấp huyện, cấp xã',
  'MTTQ và các Ban, ngành đoàn thể, cấp thôn',
  'Sở Tài chính; UBND cấp huyện, cấp xã',
  'UBND cấp tỉnh, cấp huyện, cấp xã.',
  'Mặt trận Tổ quốc và các tổ chức chính trị, xã hội cấp huyện, cấp xã',
  'Các sở, ngành, địa phương',
];

const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ...units.map(({ code, name, shortName, aliases }) => {
    return [code, [name, shortName, ...aliases].map(nameKey)] as const;
  }),
  ...groups.map(({ code, name, aliases }) => [code, [name, ...aliases].map(nameKey)] as const),
]);

/** What of a cell no name of its units explains, and the units of which no name stands in it. */
function unexplained({ text, units: codes }: Responsibility): readonly string[] {
  const names = codes
    .flatMap((code) => (NAMES.get(code) ?? []).map((name) => ({ code, name })))
    .sort((one, other) => other.name.length - one.name.length);
  const met = new Set<string>();
  let rest = nameKey(text);
  for (const { code, name } of names) {
    if (name !== '' && rest.includes(name)) met.add(code);
    if (name !== '') rest = rest.replace(name, '');
  }
  const words = rest.split(/[\s,;./]+/).filter((word) => word !== '' && word !== nameKey('và'));
  return [...words, ...codes.filter((code) => !met.has(code))];
}

describe('who leads and who coordinates', () => {
  const cells = [...tasks, ...indicators].flatMap(({ lead, coordinating }) => [lead, coordinating]);

  test('is a known unit or group, once a cell', () => {
    const codes = cells.flatMap((cell) => cell.units);
    expect(codes.filter((code) => !NAMES.has(code))).toEqual([]);
    expect(cells.filter((cell) => new Set(cell.units).size !== cell.units.length)).toEqual([]);
    expect(cells.filter((cell) => (cell.text === '') !== (cell.units.length === 0))).toEqual([]);
  });

  test('is found in the words of the cell by name or alias', () => {
    const odd = cells.filter((cell) => unexplained(cell).length > 0).map(({ text }) => text);
    expect([...new Set(odd)]).toEqual(READ_AS_A_WHOLE);
  });

  test('is, for an indicator of the appendix, what its row says, with timing and product', () => {
    const ofRows = indicators.filter(({ id }) => id.startsWith('PL.'));
    const byId = new Map(tasks.map((task) => [task.id, task]));
    expect(ofRows).toHaveLength(41);
    for (const { id, component, lead, coordinating, timing, product } of ofRows) {
      const task = byId.get(id.split('.').slice(1, 3).join('.'));
      expect({ id, component, lead, coordinating, timing, product }).toEqual({
        id,
        component: task?.component,
        lead: task?.lead,
        coordinating: task?.coordinating,
        timing: task?.timing,
        product: task?.product,
      });
    }
  });

  test('is, for a commitment of the body, that of the linked appendix row, or nobody', () => {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const body = indicators.filter(({ id }) => id.startsWith('III.'));
    expect(body).toHaveLength(22);
    for (const { id, related, lead, coordinating } of body) {
      const linked = byId.get(related.find((other) => other.startsWith('PL.')) ?? '');
      const nobody = { text: '', units: [] };
      expect({ id, lead, coordinating }).toEqual({
        id,
        lead: linked?.lead ?? nobody,
        coordinating: linked?.coordinating ?? nobody,
      });
    }
  });
});
