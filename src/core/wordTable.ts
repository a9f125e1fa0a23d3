/** Closed sets of the code and the words that stand for their members in a workbook. */

/** Two-way table between a closed set and its words. */
export interface WordTable<T extends string> {
  readonly words: Readonly<Record<T, string>>;
  /** The member whose word this is, or null. */
  of(word: string): T | null;
}

/** @param words one a member, each another */
export function wordTable<T extends string>(words: Readonly<Record<T, string>>): WordTable<T> {
  const members = new Map<string, T>();
  for (const member of Object.keys(words) as T[]) members.set(words[member], member);
  return { words, of: (word) => members.get(word) ?? null };
}
