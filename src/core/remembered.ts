/** Texts above it are hardly ever asked about twice, and would be long to keep. */
const LONGEST = 200;

/**
 * A pure function of a text that is asked about the same texts over and over: sheets repeat their words.
 * @param most answers that are kept; with more of them it begins anew
 * @example const key = remembered(nameKey); key('Sở Y tế'); key('Sở Y tế') // worked out once
 */
export function remembered<T extends object | string | number>(
  work: (text: string) => T,
  most = 20_000,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (text.length > LONGEST) return found;
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
