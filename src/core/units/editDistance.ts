/**
 * Number of letters to insert, delete or replace to get from one text to the other (Levenshtein),
 * or null when it is more than `limit`.
 * @example editDistance('nội vụ', 'nội vu', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return null;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const inserted = (current[column] ?? 0) + 1;
      const deleted = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    if (Math.min(...current) > limit) return null;
    previous = current;
  }
  const distance = previous[to.length] ?? 0;
  return distance <= limit ? distance : null;
}
