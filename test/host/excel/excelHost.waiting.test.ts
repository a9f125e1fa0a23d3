// A cell that is being edited keeps Excel from everything else: a command waits, and says so in the end.
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { HostError } from '../../../src/host/hostError';
import { FarEnd } from '../../excel/farEnd';
import { placed, sheetSpec } from '../contract/specs';
import { longSheet } from './setup';

interface Office {
  readonly farEnd: FarEnd;
  readonly host: ExcelHost;
  /** Milliseconds that the host waited in all. */
  readonly waited: () => number;
}

/** An officer who edits a cell for so many milliseconds of the waiting. */
function officeWhereACellIsEdited(milliseconds: number): Office {
  const farEnd = new FarEnd();
  let clock = 0;
  const host = new ExcelHost(farEnd.run, (pause) => {
    clock += pause;
    if (clock >= milliseconds) farEnd.book.editing = false;
    return Promise.resolve();
  });
  farEnd.book.editing = true;
  return { farEnd, host, waited: () => clock };
}

const SHEET = {
  kind: 'addSheet',
  sheet: sheetSpec('Mới', { cells: [placed(1, 1, 'a')] }),
} as const;

test('a command waits for thirty seconds, and then is done', async () => {
  const { farEnd, host, waited } = officeWhereACellIsEdited(30_000);
  await host.apply([SHEET]);
  expect(farEnd.book.sheet('Mới').cells.at(1, 1).value).toBe('a');
  expect(waited()).toBeGreaterThanOrEqual(30_000);
  expect(waited()).toBeLessThan(33_000);
});

test('reading waits likewise', async () => {
  const { farEnd, host } = officeWhereACellIsEdited(5_000);
  farEnd.book.sheet('Sheet1').cells.type(1, 1, 'x');
  expect((await host.read(['Sheet1'])).sheets[0]?.values).toEqual([['x']]);
});

test('a cell that is left open for minutes ends it: nothing was done, and that is said', async () => {
  const { farEnd, host, waited } = officeWhereACellIsEdited(300_000);
  const error: unknown = await host.apply([SHEET]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ reason: 'cellEditMode', touched: false });
  expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(waited()).toBeLessThanOrEqual(60_000);
});

test('a cell that is edited between two packets ends it: what is typed there must not be written over', async () => {
  const { farEnd, host, waited } = officeWhereACellIsEdited(4_000);
  farEnd.book.editing = false;
  // The look, the first packet, and then somebody types.
  farEnd.faults.atSync(3, { kind: 'refused', code: 'InvalidOperationInCellEditMode' });
  const sheet = longSheet('Dài', 6_000, 'ế'.repeat(400));
  const error: unknown = await host
    .apply([{ kind: 'addSheet', sheet }])
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ reason: 'cellEditMode', touched: true });
  expect(waited()).toBe(0);
});

test('a cell that is edited at the write is waited for, and the workbook looked at anew', async () => {
  const { farEnd, host } = officeWhereACellIsEdited(4_000);
  farEnd.book.editing = false;
  farEnd.book.sheet('Sheet1').cells.type(1, 1, 'cũ');
  const basis = await host.read(['Sheet1']);
  farEnd.faults.atSync(2, { kind: 'refused', code: 'InvalidOperationInCellEditMode' });
  const write = host.apply(
    [{ kind: 'setCells', sheet: 'Sheet1', row: 1, column: 1, rows: [['của lệnh']] }],
    basis,
  );
  farEnd.book.sheet('Sheet1').cells.type(1, 1, 'của cán bộ');
  await expect(write).rejects.toMatchObject({ reason: 'changed', touched: false });
  expect(farEnd.book.sheet('Sheet1').cells.at(1, 1).value).toBe('của cán bộ');
});

test('Excel is asked to hold questions back where it can, never writes', async () => {
  const options: unknown[] = [];
  const run = ((first: unknown) => {
    options.push(first);
    return Promise.resolve({ sheets: [], names: [] });
  }) as unknown as typeof Excel.run;
  const host = new ExcelHost(run);
  await host.reveal('Số liệu', 'A1');
  await host.apply([SHEET]);
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: false }]);
});
