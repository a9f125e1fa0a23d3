/** Questions about tables under a filter. */
import { answer, at, outcome, type Asked, type Probe } from './probe';

/** A table of A1:B4 whose filter shows the rows with `a` alone: rows 2 and 4. */
async function filtered({ context, sheet }: Asked): Promise<Excel.Table> {
  at(sheet, 'A1:B4').values = [
    ['Mã', 'Số'],
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ];
  const table = sheet.tables.add(at(sheet, 'A1:B4'), true);
  await context.sync();
  table.columns.getItemAt(0).filter.applyValuesFilter(['a']);
  await context.sync();
  return table;
}

const resizeUnderFilter: Probe = {
  id: 'resize-under-filter',
  question: 'Does table.resize work while a filter hides rows, and are the new rows hidden?',
  ask: async (asked) => {
    const { context, sheet } = asked;
    const table = await filtered(asked);
    const done = await outcome(() => {
      at(sheet, 'A5:B6').values = [
        ['a', 4],
        ['b', 5],
      ];
      table.resize(at(sheet, 'A1:B6'));
      return context.sync();
    });
    const range = table.getRange().untrack().load('address,values');
    const rows = [2, 3, 4, 5, 6].map((row) => at(sheet, `${row}:${row}`).load('rowHidden'));
    await context.sync();
    const hidden = rows.map(({ rowHidden }) => rowHidden);
    return answer({ done, address: range.address, values: range.values, hidden });
  },
};

const writeUnderFilter: Probe = {
  id: 'write-under-filter',
  question: 'Do values that are written over a filtered range reach the hidden rows?',
  ask: async (asked) => {
    const { context, sheet } = asked;
    const table = await filtered(asked);
    const done = await outcome(() => {
      at(sheet, 'B2:B4').values = [[10], [20], [30]];
      return context.sync();
    });
    table.clearFilters();
    const range = at(sheet, 'B2:B4').load('values');
    await context.sync();
    return answer({ written: [10, 20, 30], done, values: range.values });
  },
};

const formatsBelow: Probe = {
  id: 'formats-of-new-rows',
  question: 'Do rows that table.resize takes in get number formats by themselves?',
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1:A3').values = [['Mã'], ['x'], ['y']];
    at(sheet, 'A2:A3').numberFormat = [['@'], ['@']];
    const table = sheet.tables.add(at(sheet, 'A1:A3'), true);
    await context.sync();
    at(sheet, 'A4').values = [['z']];
    table.resize(at(sheet, 'A1:A5'));
    const range = at(sheet, 'A2:A5').load('numberFormat');
    await context.sync();
    return answer({ numberFormat: range.numberFormat });
  },
};

export const TABLE_PROBES: readonly Probe[] = [resizeUnderFilter, writeUnderFilter, formatsBelow];
