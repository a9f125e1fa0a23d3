import fc from 'fast-check';
import { CELL_ERRORS, type CellValue } from '../../../src/core/cells';
import type { CellContent } from '../../../src/sheets/spec';
import { created, openHost } from './packages';
import { column, EMPTY_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

describe('round trip', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      '  đầu dòng',
      'cuối \n',
      'Hoà',
      'Ho\u00e0',
      'hoa\u0300',
      'Ẳ Ễ Ỗ',
      '_x0041_',
      '\u0000\u001f',
      '\r\n',
      '=1+1',
      '😀',
      '&lt;',
      'PL.V.1',
    ),
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1e-300, 5e-324, 1.7976931348623157e308, 0.1, -1e15, 123456789012345680),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text.filter((each) => each !== ''),
    number.map((each) => each + 0),
    fc.boolean(),
    fc.constantFrom(...CELL_ERRORS).map((error) => ({ error })),
    fc.constant(null),
  );
  const formula = fc
    .tuple(
      fc.constantFrom('A1+1', 'IF(A1<"a&b","",B2)', "'Số liệu'!$A$5"),
      fc.oneof(value, fc.constant('')),
    )
    .map(([each, result]) => ({ formula: each, value: result }));
  const content: fc.Arbitrary<CellContent> = fc.oneof(value, formula);
  const format = fc.constantFrom(undefined, 'General', '0.0#', '0%', '@', 'dd/mm/yyyy', '"a<b"0');

  const shown = (each: CellContent | undefined): CellValue =>
    each === undefined
      ? null
      : typeof each === 'object' && each !== null && 'formula' in each
        ? each.value
        : each;
  const formulaOf = (each: CellContent | undefined): string | null =>
    typeof each === 'object' && each !== null && 'formula' in each ? each.formula : null;

  test('what is specified comes back: values, formulas, formats', async () => {
    const row = fc.array(fc.tuple(content, format), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const cells = rows.flatMap((contents, down) =>
          contents.map(([each, numberFormat], right) => ({
            row: down + 2,
            column: right + 1,
            content: each,
            style: 'number' as const,
            ...(numberFormat === undefined ? {} : { numberFormat }),
          })),
        );
        const [sheet] = (await openHost((await created({ ...EMPTY_SHEET, cells })).save()).read())
          .sheets;
        for (const cell of cells) {
          const [down, right] = [cell.row - 1, cell.column - 1];
          expect(sheet?.values[down]?.[right] ?? null).toEqual(shown(cell.content));
          expect(sheet?.formulas[down]?.[right] ?? null).toBe(formulaOf(cell.content));
          if (sheet?.values[down] === undefined || sheet.values[down].length === 0) continue;
          const code =
            'numberFormat' in cell && cell.numberFormat !== 'General' ? cell.numberFormat : null;
          expect(sheet.numberFormats[down]?.[right] ?? null).toBe(code);
        }
      }),
    );
  });

  test('what is set comes back, whatever stood there, and nothing else changes', async () => {
    const block = fc.array(
      fc.array(fc.option(content, { nil: undefined }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    );
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    await fc.assert(
      fc.asyncProperty(block, place, block, place, async (first, [r1, c1], second, [r2, c2]) => {
        const host = await created(EMPTY_SHEET);
        const expected = new Map<string, CellContent>();
        for (const [rows, row, column] of [
          [first, r1, c1],
          [second, r2, c2],
        ] as const) {
          await host.apply([{ kind: 'setCells', sheet: 'Trang', row, column, rows }]);
          rows.forEach((contents, down) =>
            contents.forEach((each, right) => {
              if (each !== undefined) expected.set(`${row + down}|${column + right}`, each);
            }),
          );
        }
        const bytes = host.save();
        expect(structureFaults(bytes)).toEqual([]);
        const [sheet] = (await openHost(bytes).read()).sheets;
        for (let row = 1; row <= 10; row++) {
          for (let at = 1; at <= 10; at++) {
            const wanted = expected.get(`${row}|${at}`);
            expect(sheet?.values[row - 1]?.[at - 1] ?? null).toEqual(shown(wanted));
            expect(sheet?.formulas[row - 1]?.[at - 1] ?? null).toBe(formulaOf(wanted));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('tables come back with their headers and extent', async () => {
    const header = text.filter((each) => each.trim() !== '' && !/[\ud800-\udfff]/.test(each));
    const headers = fc.uniqueArray(header, {
      minLength: 1,
      maxLength: 5,
      selector: (each) => each.toLowerCase(),
    });
    await fc.assert(
      fc.asyncProperty(
        headers,
        fc.nat(3),
        fc.integer({ min: 1, max: 9 }),
        async (names, count, firstColumn) => {
          const rows = Array.from({ length: count }, (_, index) => ({
            key: String(index),
            cells: [index],
          }));
          const table = tableSpec({
            columns: names.map((name) => column(name)),
            rows,
            firstColumn,
          });
          const [sheet] = (
            await openHost((await created({ ...EMPTY_SHEET, tables: [table] })).save()).read()
          ).sheets;
          expect(sheet?.tables).toEqual([
            {
              name: 'tblThu',
              headerRow: 3,
              firstColumn,
              lastRow: 3 + Math.max(1, count),
              lastColumn: firstColumn + names.length - 1,
              headers: names,
            },
          ]);
          expect(sheet?.values[2]?.slice(firstColumn - 1)).toEqual(names);
        },
      ),
    );
  });
});
