/** The whole result as text, one line a row: what is saved and what is sent. */
import type { EnvironmentLine } from './environment';
import type { ProbeResult } from './probes/runProbes';
import type { Status, TestResult } from './runner/runTests';
import type { Findings } from './selfCheck';
import { countsText, verdictText } from './verdict';
import { RESULT_TITLE } from './words';

export interface Report {
  readonly version: string;
  readonly startedAt: Date;
  readonly milliseconds: number;
  readonly environment: readonly EnvironmentLine[];
  readonly findings: Findings;
  /** Errors that nobody caught while the self-check ran. */
  readonly stray: readonly string[];
}

const STATUS: Readonly<Record<Status, string>> = {
  passed: 'PASSED',
  failed: 'FAILED',
  error: 'ERROR',
  notSeen: 'NOT SEEN',
  notRun: 'NOT RUN',
};

const INDENT = '    ';

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}

function testLines({ name, status, milliseconds, syncs, fault }: TestResult): string[] {
  const cost = status === 'notRun' ? '' : ` | ${milliseconds} ms | ${syncs} syncs`;
  return [`${STATUS[status]}${cost} | ${name}`, ...indented(fault)];
}

function probeLines({ id, question, answer, fault }: ProbeResult): string[] {
  const head = `${answer === null ? 'ERROR' : 'ANSWER'} | ${id} | ${question}`;
  return [head, ...indented(answer === null ? fault : [answer])];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `# ${title}`, ...lines];
}

/** What ran where, in the officer's words; what follows is the developers' and English. */
export function headLines({
  version,
  startedAt,
  environment,
}: Pick<Report, 'version' | 'startedAt' | 'environment'>): string[] {
  return [
    RESULT_TITLE,
    `Phiên bản phần mềm: ${version}`,
    `Bắt đầu: ${startedAt.toISOString()}`,
    ...environment.map(([name, value]) => `${name}: ${value}`),
  ];
}

export function reportLines(report: Report): string[] {
  const { findings, stray, milliseconds } = report;
  const { tests, probes, cleanup } = findings;
  const unwell = tests.filter(({ status }) => status !== 'passed');
  return [
    ...headLines(report),
    `Thời gian chạy: ${Math.round(milliseconds / 1000)} giây`,
    `Kết quả: ${countsText(tests)}`,
    verdictText({ ...findings, stray }),
    ...section('Not passed', unwell.flatMap(testLines)),
    ...section('Not cleaned up', indented(cleanup)),
    ...section('Uncaught errors', indented(stray)),
    ...section('Answers of this Excel (recorded, not judged)', probes.flatMap(probeLines)),
    ...section(
      'All tests',
      tests.flatMap((test) => testLines({ ...test, fault: [] })),
    ),
  ];
}
