// DESIGN: "Undo … restores only cells that still hold what the run wrote and lists the others".
import fc from 'fast-check';
import { planUndo } from '../../src/commands/undo';
import type { Reading } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { afterInsertion } from '../support/insertions';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { withCells } from '../support/observed';
import { cellsOf, FILE, refreshedWith, STAMP, undoneWith } from '../support/runs';

const { readings: READINGS } = SHEETS;
const TYPED = modelReadings(
  { value: '60,5', unit: 'Toàn tỉnh' },
  { numerator: 30, denominator: 40, unit: 'sở tài chính' },
  { value: 90, unit: 'Toàn tỉnh', type: 'ước' },
);

/** A workbook in which a run has only the typed cells left to do: its labels and steps are there. */
async function settled(readings: readonly Reading[]): Promise<ObservedWorkbook> {
  const labelled = readings.map((reading) => ({ ...reading, name: 'a', unitLabel: '%' }));
  return Promise.resolve(workbookOf(modelBook(labelled)));
}

describe('undoing the last run', () => {
  test('gives every cell back its old content, figures and lights included', async () => {
    const before = await settled(TYPED);
    const host = new LivingHost(before);
    await refreshedWith(host);
    expect(cellsOf(await host.read())).not.toEqual(cellsOf(before));
    const { undone, findings } = await undoneWith(host);
    expect([undone.run, findings]).toEqual([1, []]);
    expect(cellsOf(await host.read())).toEqual(cellsOf(before));
  });

  test('leaves cells that somebody edited since, and lists them', async () => {
    const host = new LivingHost(await settled(TYPED));
    await refreshedWith(host);
    const edited = new LivingHost(withCells(await host.read(), READINGS, { I5: 61 }));
    const { findings } = await undoneWith(edited);
    expect(findings).toMatchObject([
      { code: 'undo.edited', read: '61', place: { file: FILE, sheet: READINGS, cell: 'I5' } },
    ]);
    const { sheets } = await edited.read();
    const row = sheets.find(({ name }) => name === READINGS)?.values[4];
    expect([row?.[8], row?.[19]]).toEqual([61, null]);
  });

  test('leaves rows that stand elsewhere now: the cell is another’s', async () => {
    const host = new LivingHost(await settled(TYPED));
    await refreshedWith(host);
    const moved = afterInsertion(await host.read(), { sheet: READINGS, beforeRow: 5 });
    const { undone, findings } = await undoneWith(new LivingHost(moved));
    expect(undone.edits).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('goes one run further back each time, then has nothing to do', async () => {
    const before = await settled(TYPED);
    const host = new LivingHost(before);
    await refreshedWith(host);
    await host.apply([{ kind: 'setCells', sheet: READINGS, row: 7, column: 9, rows: [['70,5']] }]);
    await refreshedWith(host);
    expect((await undoneWith(host)).undone.run).toBe(2);
    expect((await undoneWith(host)).undone.run).toBe(1);
    const { findings } = await planUndo(host, { file: FILE, stamp: STAMP });
    expect(findings).toMatchObject([{ code: 'undo.nothing' }]);
  });

  test('is itself recorded', async () => {
    const host = new LivingHost(await settled(TYPED));
    await refreshedWith(host);
    await undoneWith(host);
    const { sheets } = await host.read();
    const log = sheets.find(({ name }) => name === SHEETS.log)?.values ?? [];
    const last = log.filter((row) => row[3] === 'Hoàn tác lần chạy');
    expect(last[0]?.[9]).toMatch(
      /^Hoàn tác lần 1 \(Cập nhật đánh giá\)\. \d+ ô trả lại giá trị cũ/,
    );
  });
});

/** What an officer may type into a cell of a reading. */
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, '60,5', '60%', 'đạt 95%', 'ước', 'Toàn tỉnh', 'x', 0.6),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
);

const rows = fc.array(
  fc.record({
    unit: fc.constantFrom('Toàn tỉnh', 'toàn tỉnh', 'Sở Tài chính', 'sở  tài chính', 'Sở Lạ'),
    value: typed,
    numerator: typed,
    type: fc.constantFrom(null, 'ước', 'Chính thức', 'sơ bộ'),
  }),
  { minLength: 1, maxLength: 5 },
);

// Columns of an officer's edits after the run: unit, (a), value, note.
const EDITED = ['D', 'G', 'I', 'T'];
const edits = fc.dictionary(
  fc.tuple(fc.constantFrom(...EDITED), fc.integer({ min: 5, max: 9 })).map(([c, r]) => `${c}${r}`),
  typed,
  { maxKeys: 4 },
);

test('law: a run and its undo restore every cell that nobody edited in between', async () => {
  await fc.assert(
    fc.asyncProperty(rows, edits, async (readings, edited) => {
      const before = await settled(modelReadings(...readings));
      const host = new LivingHost(before);
      await refreshedWith(host);
      const changed = new LivingHost(withCells(await host.read(), READINGS, edited));
      const outcome = await planUndo(changed, { file: FILE, stamp: STAMP });
      if (!outcome.ok) {
        expect(outcome.findings).toMatchObject([{ code: 'undo.nothing' }]);
        return;
      }
      await changed.apply(outcome.value.changes);
      const kept = new Set(outcome.findings.map(({ place }) => place.cell));
      const only = (book: ObservedWorkbook): (readonly [string, CellValue])[] =>
        [...cellsOf(book)].filter(([place]) => {
          const [sheet, cell = ''] = place.split('!');
          return sheet === READINGS && !(cell in edited) && !kept.has(cell);
        });
      expect(only(await changed.read())).toEqual(only(before));
      // What somebody edited is never written over.
      const after = cellsOf(await changed.read());
      for (const [cell, value] of Object.entries(edited)) {
        const wrote = outcome.value.edits.find(
          (edit) =>
            edit.sheet === READINGS &&
            `${'ABCDEFGHIJKLMNOPQRSTU'[edit.column - 1] ?? ''}${edit.row}` === cell,
        );
        if (wrote === undefined) expect(after.get(`${READINGS}!${cell}`) ?? null).toEqual(value);
      }
    }),
    { numRuns: 60 },
  );
});
