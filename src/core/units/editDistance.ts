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
    let least = row + 1;
    let inserted = least;
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (letter === to[column] ? 0 : 1);
      const deleted = (previous[column + 1] ?? 0) + 1;
      const fewest = Math.min(replaced, inserted + 1, deleted);
      current.push(fewest);
      inserted = fewest;
      if (fewest < least) least = fewest;
    }
    if (least > limit) return null;
    previous = current;
  }
  const distance = previous[to.length] ?? 0;
  return distance <= limit ? distance : null;
}
