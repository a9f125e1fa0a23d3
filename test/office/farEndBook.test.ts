/**
 * The workbook that ExcelHost leaves, saved as a file and calculated by LibreOffice: every formula
 * yields what `core/` computes, and every cell shows what it shows in FileHost's book.
 */
import { demoBook } from '../../src/commands/demoBook';
import { loadBook } from '../../src/commands/loadPlan';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { cellAddress } from '../../src/core/a1';
import type { Book } from '../../src/core/book';
import { cellText } from '../../src/core/cells';
import type { ObservedWorkbook } from '../../src/host/host';
import { readBook } from '../../src/sheets/readBook';
import { workbookSpec } from '../../src/sheets/workbook';
import { work } from '../host/seen/officersDay';
import { ExcelSide, FileSide } from '../host/seen/sides';
import { vinhPhuc } from '../support/plans';
import { refreshedWith, valueOf } from '../support/runs';
import { mismatches, report, sameValue } from './agreement';
import { specOf } from './bookFile';
import { contentOf, LOCALES, recalculated } from './libreOffice';
import { allObjections, closeSchemas, openSchemas } from './schemas';

const DAY = { pooled: 'III.5.1', unit: 'Sở Tài chính', year: 2022 };

beforeAll(openSchemas);
afterAll(closeSchemas);

/** Cells of all sheets that do not show the same. */
function otherValues(ours: ObservedWorkbook, theirs: ObservedWorkbook): string[] {
  return ours.sheets.flatMap(({ name, values }) => {
    const other = theirs.sheets.find((sheet) => sheet.name === name)?.values ?? [];
    const rows = Array.from({ length: Math.max(values.length, other.length) }, (_, row) => row);
    return rows.flatMap((row) => {
      const [one = [], two = []] = [values[row], other[row]];
      const columns = Array.from({ length: Math.max(one.length, two.length) }, (_, at) => at);
      return columns.flatMap((column) => {
        const [a = null, b = null] = [one[column], two[column]];
        const place = `${name}!${cellAddress(row + 1, column + 1)}`;
        return sameValue(a, b) ? [] : [`${place} ${cellText(a)} / ${cellText(b)}`];
      });
    });
  });
}

/** The book as the refreshed workbook says it. */
async function bookIn(bytes: Uint8Array): Promise<Book> {
  return valueOf(readBook(await contentOf(bytes), 'so.xlsx'));
}

const sides = [new FileSide(), new ExcelSide(specOf(demoBook(vinhPhuc())))] as const;
const stages: Record<string, Uint8Array[]> = { load: [], refresh: [] };

beforeAll(async () => {
  const book = demoBook(vinhPhuc());
  for (const side of sides) {
    await loadBook(side.host(), book, 'so.xlsx');
    stages['load']?.push(side.save());
    await work(side, { ...DAY, inTable: book.readings.length });
    await refreshedWith(side.host());
    stages['refresh']?.push(side.save());
  }
});

test.each(['load', 'refresh'])('its file is valid after %s', (stage) => {
  expect(allObjections(stages[stage]?.[1] ?? new Uint8Array())).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  let saved: ObservedWorkbook[] = [];

  beforeAll(async () => {
    const files = Object.values(stages).flat();
    saved = await Promise.all((await recalculated(files, locale)).map(contentOf));
  });

  test.each([
    ['load', 0],
    ['refresh', 2],
  ])('every cell of both books shows the same after %s', (_stage, at) => {
    const [inFile, inExcel] = [saved[at], saved[at + 1]];
    if (inFile === undefined || inExcel === undefined) throw new Error('not saved');
    expect(inFile.sheets.length).toBe(14);
    expect(otherValues(inFile, inExcel).slice(0, 20)).toEqual([]);
  });

  test.each([
    ['load', 1],
    ['refresh', 3],
  ])('every formula yields what core computes after %s', async (stage, at) => {
    const observed = saved[at];
    if (observed === undefined) throw new Error('not saved');
    const book = await bookIn(stages[stage]?.[1] ?? new Uint8Array());
    const spec = workbookSpec(book, scoreBook(book));
    expect(report(mismatches(book, spec, observed, `${stage}, ${locale}`))).toBe('');
  });
});
