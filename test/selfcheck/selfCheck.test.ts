/** The self-check over the far end: the very code that runs in a real Excel. */
import { ExcelHost } from '../../src/host/excel/excelHost';
import type { Change, ChangeSet, Host } from '../../src/host/host';
import { FarEnd } from '../excel/farEnd';
import { CONTRACT_RESULTS } from '../host/contract';
import { RESULT_SHEET } from './excel/scratchBook';
import { PROBES } from './probes/runProbes';
import { selfCheck, type Findings, type SelfCheckOptions } from './selfCheck';
import { countsOf, isAllWell } from './verdict';
import { RESULT_TITLE } from './words';

type Options = Partial<SelfCheckOptions> & { readonly excelApi?: string };

function newFarEnd(excelApi = '1.17'): FarEnd {
  return new FarEnd({ results: CONTRACT_RESULTS, excelApi });
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

async function findingsOf(
  farEnd: FarEnd,
  { excelApi = '1.17', ...options }: Options = {},
): Promise<Findings> {
  const outcome = await selfCheck({
    run: farEnd.run,
    isSetSupported: (name, version = '1.0') =>
      name === 'ExcelApi' && minor(version) <= minor(excelApi),
    now: () => performance.now(),
    timeLimit: 30_000,
    ...options,
  });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.occupied));
  return outcome.findings;
}

function isWell(findings: Findings): boolean {
  return isAllWell({ ...findings, stray: [] });
}

function names(farEnd: FarEnd): string[] {
  return farEnd.book.sheets.map(({ name }) => name);
}

describe('over a far end that does everything', () => {
  const farEnd = newFarEnd();
  let findings: Findings;
  beforeAll(async () => {
    findings = await findingsOf(farEnd);
  });

  test('the whole contract passes, and the workbook is left as it was', () => {
    expect(findings.tests.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(findings.tests.length).toBeGreaterThan(100);
    expect(isWell(findings)).toBe(true);
    expect(names(farEnd)).toEqual(['Sheet1']);
    expect(farEnd.book.names).toEqual([]);
  });

  test('every test says how long it took and how many syncs', () => {
    expect(findings.tests.filter(({ syncs }) => syncs < 2)).toEqual([]);
    expect(findings.tests.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  });

  test('every question has an answer or says why not', () => {
    const { probes } = findings;
    expect(probes.map(({ id }) => id)).toEqual(PROBES.map(({ id }) => id));
    // The far end lacks many members that the questions use: it says so, and that is recorded.
    for (const { answer, fault } of probes) {
      if (answer === null) expect(fault.join(' ')).toMatch(/the far end (has no|knows only|makes)/);
      else expect(fault).toEqual([]);
    }
    expect(probes.find(({ id }) => id === 'long-list')?.answer).toBe(
      '255: "done"; 256: "refused: InvalidArgument"',
    );
  });
});

test('results of earlier runs do not matter and stay', async () => {
  const farEnd = newFarEnd();
  farEnd.book.addSheet(RESULT_SHEET).cells.type(1, 1, RESULT_TITLE);
  expect(isWell(await findingsOf(farEnd))).toBe(true);
  expect(names(farEnd)).toEqual(['Sheet1', RESULT_SHEET]);
});

test('charts that an older Excel cannot show are neither passed nor failed', async () => {
  const findings = await findingsOf(newFarEnd('1.14'), { excelApi: '1.14' });
  const unwell = findings.tests.filter(({ status }) => status !== 'passed');
  expect(unwell.length).toBeGreaterThan(3);
  for (const { name, status } of unwell) {
    expect([name, status]).toEqual([expect.stringContaining('> charts >'), 'notSeen']);
  }
  expect(isWell(findings)).toBe(false);
});

test('it can be stopped: what was not run is said, and the workbook is left clean', async () => {
  const farEnd = newFarEnd();
  let done = 0;
  const findings = await findingsOf(farEnd, {
    onProgress: (progress) => (done = progress.done),
    isStopped: () => done >= 5,
  });
  const { passed, notRun } = countsOf(findings.tests);
  expect([passed, notRun, findings.probes]).toEqual([5, findings.tests.length - 5, []]);
  expect(isWell(findings)).toBe(false);
  expect(names(farEnd)).toEqual(['Sheet1']);
});

/** A host that does something to the changes before the real one applies them. */
function brokenHost(run: typeof Excel.run, spoil: (change: Change) => Change): Host {
  const host = new ExcelHost(run);
  return {
    read: (sheets) => host.read(sheets),
    apply: (changes: ChangeSet) => host.apply(changes.map(spoil)),
  };
}

async function failuresOf(spoil: (change: Change) => Change): Promise<string[]> {
  const { tests } = await findingsOf(newFarEnd(), { hostOver: (run) => brokenHost(run, spoil) });
  return tests.flatMap(({ name, status, fault }) =>
    status === 'failed' ? [`${name}: ${fault.join(' ')}`] : [],
  );
}

test('a host that empties cells it should leave is found, by name and with what it did', async () => {
  const failures = await failuresOf((change) =>
    change.kind === 'setCells'
      ? { ...change, rows: change.rows.map((row) => row.map((content) => content ?? null)) }
      : change,
  );
  expect(failures.filter((failure) => failure.includes('undefined leaves a cell'))).toEqual([
    expect.stringContaining('[0][0]: expected "a", received null'),
  ]);
});

test('a host that loses rules is found', async () => {
  const failures = await failuresOf((change) =>
    change.kind === 'setRules' ? { ...change, conditionalFormats: [], validations: [] } : change,
  );
  expect(failures.some((failure) => failure.includes('a sheet without rules gets ours'))).toBe(
    true,
  );
  expect(failures.some((failure) => failure.includes('get it back'))).toBe(true);
});

test('a host that draws charts in another colour is found where colours are seen', async () => {
  const failures = await failuresOf((change) =>
    change.kind === 'addSheet'
      ? {
          ...change,
          sheet: {
            ...change.sheet,
            charts: (change.sheet.charts ?? []).map((chart) => ({
              ...chart,
              series: chart.series.map((series) => ({ ...series, color: '123456' })),
            })),
          },
        }
      : change,
  );
  expect(failures.join('\n')).toContain('received "123456"');
});

test('a workbook that cannot be cleaned up is said', async () => {
  const farEnd = newFarEnd();
  const findings = await findingsOf(farEnd, {
    onProgress: ({ done, total }) => (farEnd.book.structureProtected = done === total),
  });
  expect(findings.cleanup.join('\n')).toContain('AccessDenied');
  expect(isWell(findings)).toBe(false);
});
