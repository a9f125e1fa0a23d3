/** Whether the pane can work where it was opened. */
export type Fitness = 'outside' | 'tooOld' | 'ready';

/** Requirement sets of Office 2021, Microsoft 365, Excel on the web and on the Mac; manifest.xml names them too. */
const NEEDED_SETS = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
] as const;

/** @param host as `Office.onReady` tells it; null outside Office */
export function fitnessOf(
  host: unknown,
  isSetSupported: (name: string, version: string) => boolean,
): Fitness {
  if (host !== 'Excel') return 'outside';
  return NEEDED_SETS.every(([name, version]) => isSetSupported(name, version)) ? 'ready' : 'tooOld';
}
