/** Where the self-check ran: all that may explain a result. Nothing of the user or the workbook. */

export interface Surroundings {
  readonly diagnostics: () => Office.ContextInformation;
  readonly displayLanguage: () => string;
  readonly contentLanguage: () => string;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly browser: () => string;
  readonly window: () => string;
  readonly run: typeof Excel.run;
}

/** Name and value. */
export type EnvironmentLine = readonly [string, string];

const SETS: readonly (readonly [string, string])[] = [
  ...Array.from({ length: 20 }, (_, index) => ['ExcelApi', `1.${index + 1}`] as const),
  ['ExcelApiOnline', '1.1'],
  ['ExcelApiDesktop', '1.1'],
  ['SharedRuntime', '1.1'],
  ['SharedRuntime', '1.2'],
  ['RibbonApi', '1.1'],
  ['DialogApi', '1.1'],
  ['DelayForCellEdit', '1.1'],
];

function read(question: () => string): string {
  try {
    return question();
  } catch (error) {
    return `(không đọc được: ${String(error)})`;
  }
}

function supported({ isSetSupported }: Surroundings, wanted: boolean): string {
  const names = SETS.filter(([name, version]) => isSetSupported(name, version) === wanted);
  return names.map(([name, version]) => `${name} ${version}`).join(', ');
}

async function ofApplication(run: typeof Excel.run): Promise<EnvironmentLine[]> {
  const name = 'Chế độ tính';
  try {
    const mode = await run(async (context) => {
      const application = context.workbook.application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    return [[name, mode]];
  } catch (error) {
    return [[name, `(không đọc được: ${String(error)})`]];
  }
}

export async function environmentLines(around: Surroundings): Promise<EnvironmentLine[]> {
  const office = (): string => {
    const { host, platform, version } = around.diagnostics();
    return `${String(host)} ${version}, ${String(platform)}`;
  };
  return [
    ['Office', read(office)],
    ['Ngôn ngữ hiển thị', read(around.displayLanguage)],
    ['Ngôn ngữ nội dung', read(around.contentLanguage)],
    ['Có hỗ trợ', read(() => supported(around, true))],
    ['Không hỗ trợ', read(() => supported(around, false))],
    ['Trình duyệt', read(around.browser)],
    ['Cửa sổ', read(around.window)],
    ...(await ofApplication(around.run)),
  ];
}
