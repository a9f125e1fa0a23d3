/** Places inside a plan file, and what stands there, as a person reads them. */

export type PlanPath = readonly (string | number)[];

const LONGEST_READ = 60;

function step(part: string | number): string {
  if (typeof part === 'number') return `[${String(part)}]`;
  return /^[$\w]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
}

/**
 * @example pathText(['indicators', 3, 'targets', '2023']) === 'indicators[3].targets.2023'
 * @example pathText(['targets', 'PL.V.3', '2023']) === 'targets["PL.V.3"].2023'
 */
export function pathText(path: PlanPath): string {
  return path.map(step).join('').replace(/^\./, '');
}

/** What stands in the file, shortened; empty for what is not there. */
export function readText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_READ ? `${text.slice(0, LONGEST_READ)}…` : text;
}

/** What stands at a path of a JSON value, undefined when the path leads nowhere. */
export function valueAt(json: unknown, path: PlanPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(String(part));
  }, json);
}
