/** A run loses nothing of an officer's: each part that we do not manage keeps its bytes. */
import { loadBook } from '../../src/commands/loadPlan';
import { planRefresh } from '../../src/commands/refresh';
import { refreshReport } from '../../src/commands/refreshReport';
import { findingSentence } from '../../src/core/finding';
import { FileHost } from '../../src/host/file/fileHost';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { openHost, partsOf } from '../host/file/packages';
import { relatedParts, structureFaults } from '../host/file/structure';
import { modelBook } from '../support/modelBooks';
import { OfficersBook } from '../support/officer/officersBook';
import { CHART_SHEET, OWN_SHEET, PIVOT_SHEET } from '../support/officer/sheetParts';
import { hashes, officersOwnBook, refreshed, workedBook } from '../support/officer/workedBook';

/** Milliseconds: whole workbooks on a busy machine. */
jest.setTimeout(60_000);

type Parts = Readonly<Record<string, string>>;

/** Parts whose bytes differ, those that are gone, and those that are new. */
function differences(before: Uint8Array, after: Uint8Array) {
  const [was, is] = [hashes(before), hashes(after)];
  const names = [...was.keys()];
  return {
    changed: names.filter((name) => is.has(name) && is.get(name) !== was.get(name)).sort(),
    gone: names.filter((name) => !is.has(name)),
    added: [...is.keys()].filter((name) => !was.has(name)).sort(),
  };
}

const CHAIN = /<(?:Override|Relationship) [^>]*calcChain[^>]*>/;
/** All but the cells, and but the area that they cover. */
const around = (sheet: string | undefined): string =>
  (sheet ?? '').replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension [^>]*>/, '');
const cellOf = (sheet: string | undefined, cell: string): string | undefined =>
  new RegExp(`<c r="${cell}".*?</c>`, 's').exec(sheet ?? '')?.[0];

/** Every list of the styles, and the strings: what was there is there, in the same place. */
function expectGrown(
  before: string | undefined,
  after: string | undefined,
  lists: readonly string[],
) {
  for (const list of lists) {
    const inner = new RegExp(`<${list}(?: [^>]*)?>(.*)</${list}>`, 's');
    const [was = '', is = ''] = [before, after].map((text) => inner.exec(text ?? '')?.[1]);
    expect(was).not.toBe('');
    expect(is.slice(0, was.length)).toBe(was);
  }
}

describe('a refresh of a workbook in which an officer has worked', () => {
  let before: Uint8Array;
  let after: Uint8Array;
  let [was, is]: [Parts, Parts] = [{}, {}];
  const { track, readings, calculation } = SHEETS;
  const partOf = (name: string): string => {
    const id = new RegExp(`<sheet name="${name}"[^>]* r:id="([^"]+)"`).exec(
      was['xl/workbook.xml'] ?? '',
    )?.[1];
    return relatedParts(was, 'xl/workbook.xml').find((each) => each.id === id)?.target ?? '';
  };

  beforeAll(async () => {
    before = await workedBook();
    after = (await refreshed(before)).bytes;
    [was, is] = [partsOf(before), partsOf(after)];
  });

  test('starts and ends with a file that Excel takes', () => {
    expect(structureFaults(before)).toEqual([]);
    expect(structureFaults(after)).toEqual([]);
  });

  test('counts the figure that was typed below the table', async () => {
    const { refresh } = await refreshed(before);
    const typed = refreshReport(refresh).rows.find(({ id }) => id === 'CT.VI.1');
    expect(typed?.actual).toBe(61.5);
  });

  test('changes the bytes of the parts that it manages, and of no other', () => {
    expect(differences(before, after)).toEqual({
      changed: [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        relatedParts(was, partOf(readings)).find(({ type }) => type === 'table')?.target,
        'xl/workbook.xml',
        // The page counts the new figure, and its chart of lights shows the counts.
        'xl/charts/chart2.xml',
        ...[SHEETS.overview, track, readings, calculation].map(partOf),
      ].sort(),
      gone: ['xl/calcChain.xml'],
      added: [],
    });
  });

  test('leaves every type and relationship but those of the calculation chain', () => {
    for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(is[name]).toBe(was[name]?.replace(CHAIN, ''));
  });

  test('leaves the sheets, names, pivot caches and extensions of the workbook part', () => {
    const [one, other] = [was, is].map((parts) =>
      (parts['xl/workbook.xml'] ?? '').replace(/<calcPr[^>]*>/, ''),
    );
    expect(other).toBe(one);
    expect(one).toMatch(/HeSoRieng.*VungRieng.*ZAn.*<pivotCaches>.*slicerCaches/s);
  });

  test('leaves rules, validations, notes, charts and protection of our sheets', () => {
    for (const name of [track, readings, calculation])
      expect(around(is[partOf(name)])).toBe(around(was[partOf(name)]));
    expect(around(was[partOf(track)])).toMatch(
      /sheetProtection.*duplicateValues.*sqref="AA8:AA20".*<drawing .*legacyDrawing/s,
    );
  });

  test('leaves own columns, beside our table and inside it', () => {
    for (const [sheet, cells] of [
      [track, ['Z8', 'AA8']],
      [readings, ['V4', 'V5']],
    ] as const)
      for (const cell of cells) {
        const kept = cellOf(was[partOf(sheet)], cell);
        expect(kept).toBeDefined();
        expect(cellOf(is[partOf(sheet)], cell)).toBe(kept);
      }
  });

  test('takes the row into the table, its own column and filter with it', () => {
    const table =
      relatedParts(was, partOf(readings)).find(({ type }) => type === 'table')?.target ?? '';
    const rest = (text: string | undefined): string => (text ?? '').replace(/ ref="[^"]*"/g, '');
    expect(rest(is[table])).toBe(rest(was[table]));
    const last = Number(/ ref="A4:V(\d+)"/.exec(was[table] ?? '')?.[1]);
    expect(is[table]).toContain(` ref="A4:V${last + 1}"`);
    expect(cellOf(is[partOf(readings)], `V${last + 1}`)).toContain('<t>riêng</t>');
  });

  test('only adds to strings', () => {
    expectGrown(was['xl/sharedStrings.xml'], is['xl/sharedStrings.xml'], ['sst']);
  });

  test('changes nothing when it is done again', async () => {
    expect((await refreshed(after)).bytes).toEqual(after);
  });
});

describe('loading a plan into an officer’s own workbook', () => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    before = await officersOwnBook();
    const host = openHost(before);
    expect(await loadBook(host, modelBook(), 'so.xlsm')).toEqual([]);
    after = host.save();
  });

  test('starts and ends with a file that Excel takes', () => {
    expect(structureFaults(before)).toEqual([]);
    expect(structureFaults(after)).toEqual([]);
  });

  test('adds sheets and tables, changes what lists them, and no other part', () => {
    const { changed, gone, added } = differences(before, after);
    expect(gone).toEqual(['xl/calcChain.xml']);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      // It was the sheet that is shown; two at once would be edited together.
      'xl/chartsheets/canbo903.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    const new_ =
      /^xl\/((worksheets|drawings)\/(_rels\/)?(sheet|drawing)\d+\.xml(\.rels)?|(tables|charts)\/(table|chart)\d+\.xml)$/;
    expect(added.filter((name) => !new_.test(name))).toEqual([]);
  });

  test('shows one sheet, ours', () => {
    const parts = partsOf(after);
    const selected = Object.keys(parts).filter(
      (name) => /sheets\//.test(name) && parts[name]?.includes('tabSelected="1"'),
    );
    expect(selected).toEqual(['xl/worksheets/sheet2.xml']);
    expect(parts['xl/workbook.xml']).toContain('activeTab="4"');
  });

  test('keeps the officer’s sheets first, their names and formats in their places', () => {
    const [was, is] = [partsOf(before), partsOf(after)];
    const names = [...(is['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names.slice(0, 4)).toEqual(['Trang đầu', OWN_SHEET, PIVOT_SHEET, CHART_SHEET]);
    expect(names).toHaveLength(4 + Object.keys(SHEETS).length);
    for (const name of ['HeSoRieng', 'VungRieng', 'ZAn']) {
      const entry = new RegExp(`<definedName name="${name}".*?</definedName>`);
      expect(entry.exec(is['xl/workbook.xml'] ?? '')?.[0]).toBe(
        entry.exec(was['xl/workbook.xml'] ?? '')?.[0],
      );
    }
    expectGrown(was['xl/styles.xml'], is['xl/styles.xml'], [
      'fonts',
      'fills',
      'borders',
      'cellXfs',
    ]);
    const opened = FileHost.open(after);
    if (!opened.ok) throw new Error('our own file is refused');
    expect(opened.value.extension).toBe('.xlsm');
  });

  test('numbers its tables beside one without a header row', () => {
    const ids = Object.entries(partsOf(after))
      .filter(([name]) => name.startsWith('xl/tables/'))
      .map(([, text]) => / id="(\d+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('does not give a table the name of one without a header row', async () => {
    const book = new OfficersBook(before);
    book.edit('xl/tables/tableRieng.xml', /BangRieng/g, TABLES.readings.toUpperCase());
    const host = openHost(book.save());
    const findings = await loadBook(host, modelBook(), 'so.xlsm');
    expect(findings.map(findingSentence)).toEqual([
      `Tệp so.xlsm: Sổ đã có bảng hoặc tên “${TABLES.readings}” nên chưa nạp kế hoạch. ` +
        'Đổi tên trong sổ đó, hoặc nạp vào một sổ trống.',
    ]);
    expect(host.save()).toEqual(openHost(book.save()).save());
  });
});

describe('a table of ours with a row of totals', () => {
  test('is not refreshed, as its totals would be taken for a row', async () => {
    const book = new OfficersBook(await workedBook());
    const sheet = book.sheetPart(SHEETS.track);
    const rels = book.text(`${sheet.replace('worksheets/', 'worksheets/_rels/')}.rels`);
    const table = `xl/tables/${/tables\/(table\d+\.xml)/.exec(rels)?.[1] ?? ''}`;
    book.edit(table, / ref="A7:X25" totalsRowShown="0"/, ' ref="A7:X26" totalsRowCount="1"');
    book.edit(
      sheet,
      /(<\/sheetData>)/,
      '<row r="26"><c r="A26"><f>SUBTOTAL(103,A8:A25)</f><v>18</v></c></row>$1',
    );
    const outcome = await planRefresh(openHost(book.save()), { file: 'so.xlsm', selection: {} });
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(findingSentence)).toEqual([
      'Tệp so.xlsm, sheet Theo dõi: Bảng của sheet này đang bật Hàng Tổng (Total Row). Tắt ở thẻ Thiết kế Bảng rồi cập nhật lại.',
    ]);
  });
});
