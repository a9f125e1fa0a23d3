import { Start } from '../../src/page/start';
import type { StartParts } from '../../src/page/start';

/** What is asked of the files at the beginning of a visit. */
function scene(claim: () => Promise<boolean>, begin: () => Promise<boolean>, wantsSample = false) {
  const asked: string[] = [];
  const files = {
    begin: (keeps: boolean) => {
      asked.push(keeps ? 'begin' : 'begin a copy');
      return begin();
    },
    askAboutSecond: () => asked.push('ask about second'),
    wish: ({ kind }: { readonly kind: string }) => Promise.resolve(void asked.push(kind)),
  } as unknown as StartParts['files'];
  const tab = { claim } as unknown as StartParts['tab'];
  const reports: unknown[] = [];
  const report = (fault: unknown): void => void reports.push(fault);
  return { start: new Start({ files, tab, wantsSample, report }), asked, reports };
}

const yes = (): Promise<boolean> => Promise.resolve(true);
const no = (): Promise<boolean> => Promise.resolve(false);
const fault = new Error('no channel');
const fails = (): Promise<boolean> => Promise.reject(fault);

test.each([
  ['with the work that is kept', yes, yes, ['begin']],
  ['with the sample that the address asks for, where nothing is kept', yes, no, ['begin', 'demo']],
  ['with a question where another tab has the work', no, yes, ['ask about second']],
] as const)('a visit begins %s', async (_, claim, begin, expected) => {
  const { start, asked } = scene(claim, begin, true);
  await start.begin();
  expect(asked).toEqual(expected);
});

test.each([
  ['to know whose the work is', fails, yes],
  ['to open it', yes, fails],
] as const)(
  'a visit that fails %s is reported and holds up nothing else',
  async (_, claim, begin) => {
    const { start, reports } = scene(claim, begin);
    await start.begin();
    expect(reports).toEqual([fault]);
  },
);
