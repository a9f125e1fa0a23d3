/** Questions about the codes by which Excel refuses, and what it waits for. */
import { answer, at, outcome, type Asked, type Probe } from './probe';

type Attempt = (asked: Asked) => void;

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'a sheet of that name': ({ context, sheet }) => {
    context.workbook.worksheets.add(sheet.name);
  },
  'a sheet name that is none': ({ context }) => {
    context.workbook.worksheets.add('a/b');
  },
  'an item that is not there': ({ context }) => {
    context.workbook.tables.getItem('tblKhongCo').load('name');
  },
  'a name that is none': ({ context, sheet }) => {
    context.workbook.names.add('1 2', at(sheet, 'A1'));
  },
  'an array of another size': ({ sheet }) => {
    at(sheet, 'A1:B2').values = [[1, 2, 3]];
  },
  'a table over a table': ({ sheet }) => {
    sheet.tables.add(at(sheet, 'H1:I3'), true);
    sheet.tables.add(at(sheet, 'I2:J4'), true);
  },
  'a row inside a single row': ({ sheet }) => {
    at(sheet, 'L1:M1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
  },
};

const codes: Probe = {
  id: 'refusal-codes',
  question: 'By which codes does Excel refuse what cannot be done?',
  ask: async (asked) => {
    asked.sheet.load('name');
    await asked.context.sync();
    const seen: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      seen[name] = await outcome(() => {
        attempt(asked);
        return asked.context.sync();
      });
    }
    return answer(seen);
  },
};

const protectedSheet: Probe = {
  id: 'protected-sheet',
  question: 'By which code does Excel refuse a write into a protected sheet?',
  ask: async ({ context, sheet }) => {
    sheet.protection.protect();
    await context.sync();
    const write = await outcome(() => {
      at(sheet, 'A1').values = [[1]];
      return context.sync();
    });
    sheet.protection.unprotect();
    await context.sync();
    return answer({ write });
  },
};

const cellEdit: Probe = {
  id: 'delay-for-cell-edit',
  question: 'Does this Excel say that it can wait for a cell that is being edited?',
  ask: ({ isSetSupported }) =>
    Promise.resolve(answer({ DelayForCellEdit: isSetSupported('DelayForCellEdit') })),
};

export const REFUSAL_PROBES: readonly Probe[] = [codes, protectedSheet, cellEdit];
