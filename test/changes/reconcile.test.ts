// DESIGN: "Specification + observed workbook → change set, computed purely"; "No sheet is ever deleted; a
// sheet of the same name that is not ours is left alone and reported".
import { reconcile } from '../../src/changes/reconcile';
import type { Reconciliation } from '../../src/changes/reconcile';
import { observedLayout } from '../../src/sheets/layout';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import type { SheetSpec, TableColumn, TableSpec, WorkbookSpec } from '../../src/sheets/spec';
import type { TableDef } from '../../src/sheets/table';
import { observedOf, withCells } from '../support/observed';

const COLUMNS = [
  { key: 'id', header: 'Mã', width: 8, style: 'code' },
  { key: 'name', header: 'Tên', width: 20, style: 'text' },
  { key: 'note', header: 'Ghi chú', width: 20, style: 'inputText', owner: 'officer' },
  { key: 'twice', header: 'Gấp đôi', width: 8, style: 'number' },
] as const satisfies readonly (TableColumn & { width: number })[];

const DEF: TableDef = {
  sheet: 'Sổ',
  name: 'tblSo',
  headerRow: 2,
  firstColumn: 1,
  columns: COLUMNS,
};

const ROWS: readonly (readonly [string, string])[] = [
  ['A', 'Anh'],
  ['B', 'Bình'],
];

function specOf(def: TableDef, rows = ROWS): WorkbookSpec {
  const table: TableSpec = {
    ...def,
    rows: rows.map(([id, name], index) => ({
      key: id,
      cells: def.columns.map(({ key }) => {
        if (key === 'id') return id;
        if (key === 'name') return name;
        if (key !== 'twice') return null;
        return { formula: `$A${def.headerRow + 1 + index}&"x"`, value: `${id}x` };
      }),
    })),
    filter: true,
    identity: { by: 'keys', columns: ['id'] },
  };
  const sheet: SheetSpec = {
    name: 'Sổ',
    columns: [],
    cells: [],
    tables: [table],
    validations: [],
    conditionalFormats: [],
  };
  return { title: 'Sổ', sheets: [sheet], names: [] };
}

const WORKBOOK = observedOf(specOf(DEF));

function reconciled(
  book: ObservedWorkbook,
  rows = ROWS,
  planCells: 'keep' | 'compare' | 'overwrite' = 'keep',
): Reconciliation {
  const layout = observedLayout(book);
  return reconcile(specOf(layout.placed(DEF), rows), book, { layout, planCells });
}

const written = ({ changes }: Reconciliation) =>
  changes.map((change) =>
    change.kind === 'setCells' ? [change.row, change.column, change.rows] : change.kind,
  );

describe('a workbook that is as specified', () => {
  test.each(['keep', 'compare', 'overwrite'] as const)('needs no change (%s)', (planCells) => {
    expect(reconciled(WORKBOOK, ROWS, planCells)).toMatchObject({ changes: [], differences: [] });
  });
});

describe('cells of the plan that officers edited', () => {
  const edited = withCells(WORKBOOK, 'Sổ', { B3: 'Ánh' });

  test('are the plan while nobody loads another text', () => {
    expect(reconciled(edited)).toMatchObject({ changes: [], differences: [] });
  });

  test('are told when one is loaded, and left', () => {
    const { changes, differences } = reconciled(edited, ROWS, 'compare');
    expect(changes).toEqual([]);
    expect(differences).toEqual([
      { sheet: 'Sổ', row: 3, column: 2, header: 'Tên', key: 'A', read: 'Ánh', wanted: 'Anh' },
    ]);
  });

  test('are written over only when that is asked for', () => {
    expect(written(reconciled(edited, ROWS, 'overwrite'))).toEqual([
      [3, 1, [[undefined, 'Anh', undefined, undefined]]],
    ]);
  });
});

describe('what is the officer’s', () => {
  test('stays: notes in a column of theirs, in every mode', () => {
    const noted = withCells(WORKBOOK, 'Sổ', { C3: 'hỏi lại' });
    expect(reconciled(noted, ROWS, 'overwrite').changes).toEqual([]);
  });

  test('order: a formula goes to the row where the key stands', () => {
    const sorted = withCells(WORKBOOK, 'Sổ', {
      A3: 'B',
      B3: 'Bình',
      D3: 'cũ',
      A4: 'A',
      B4: 'Anh',
      D4: 'cũ',
    });
    expect(written(reconciled(sorted))).toEqual([
      [
        3,
        1,
        [
          [undefined, undefined, undefined, { formula: '$A3&"x"', value: 'Bx' }],
          [undefined, undefined, undefined, { formula: '$A4&"x"', value: 'Ax' }],
        ],
      ],
    ]);
  });
});

describe('rows', () => {
  test('that the plan has and the workbook lacks come below', () => {
    const { changes, added } = reconciled(WORKBOOK, [...ROWS, ['C', 'Châu']], 'compare');
    expect(changes).toEqual([
      { kind: 'resizeTable', sheet: 'Sổ', table: 'tblSo', lastRow: 5 },
      {
        kind: 'setCells',
        sheet: 'Sổ',
        row: 5,
        column: 1,
        rows: [['C', 'Châu', undefined, { formula: '$A5&"x"', value: 'Cx' }]],
      },
    ]);
    expect(added.map(({ row, column, value }) => [row, column, value])).toEqual([
      [5, 1, 'C'],
      [5, 2, 'Châu'],
    ]);
  });

  test('are not added by a run that only follows the sheet', () => {
    expect(reconciled(WORKBOOK, [...ROWS, ['C', 'Châu']]).changes).toEqual([]);
  });

  test('of which the key is gone are told, not deleted', () => {
    const { changes, vanished } = reconciled(WORKBOOK, ROWS.slice(0, 1), 'compare');
    expect([changes, vanished]).toEqual([[], [{ sheet: 'Sổ', row: 4, key: 'B' }]]);
  });

  test('are known by their keys whatever spaces stand in them', () => {
    const spaced = withCells(WORKBOOK, 'Sổ', { A3: ' A ' });
    expect(reconciled(spaced, ROWS, 'compare').added).toEqual([]);
  });
});

describe('an older workbook', () => {
  const older: TableDef = { ...DEF, columns: COLUMNS.slice(0, 2) };
  const book = observedOf(specOf(older));

  test('gets the columns that it lacks at the end of its table, then what stands in them', () => {
    expect(written(reconciled(book))).toEqual([
      'addColumns',
      [
        3,
        1,
        [
          [undefined, undefined, undefined, { formula: '$A3&"x"', value: 'Ax' }],
          [undefined, undefined, undefined, { formula: '$A4&"x"', value: 'Bx' }],
        ],
      ],
    ]);
  });

  test('gets headers alone where a program without tables saved it', () => {
    const flat = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
    expect(written(reconciled(flat))[0]).toEqual([2, 3, [['Ghi chú', 'Gấp đôi']]]);
  });

  test('is told of what an officer keeps where the columns must come', () => {
    const crowded = withCells(book, 'Sổ', { D4: 'của tôi' });
    expect(reconciled(crowded).crowded).toEqual([
      { sheet: 'Sổ', row: 4, column: 4, read: 'của tôi', headers: ['Ghi chú', 'Gấp đôi'] },
    ]);
  });
});

describe('sheets', () => {
  test('that are missing come before the next one of ours', () => {
    const spec = specOf(DEF);
    const [sheet] = spec.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const more = { ...spec, sheets: [{ ...sheet, name: 'Đầu', tables: [] }, sheet] };
    const layout = observedLayout(WORKBOOK);
    expect(reconcile(more, WORKBOOK, { layout, planCells: 'keep' }).changes).toMatchObject([
      { kind: 'addSheet', sheet: { name: 'Đầu' }, before: 'Sổ' },
    ]);
  });

  test('of our name that hold something else are left alone and told', () => {
    const [sheet] = WORKBOOK.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const theirs = { ...sheet, tables: [], values: [['Sổ tay của tôi']], formulas: [] };
    const { changes, foreignSheets, upkeep } = reconciled({ sheets: [theirs], names: [] });
    expect([changes, foreignSheets, upkeep]).toEqual([[], ['Sổ'], []]);
  });

  test('of ours get their rules anew in every run', () => {
    expect(reconciled(WORKBOOK).upkeep).toEqual([
      { kind: 'setRules', sheet: 'Sổ', conditionalFormats: [], validations: [] },
    ]);
  });
});
