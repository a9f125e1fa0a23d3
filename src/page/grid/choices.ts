/** The list of a validation, as it is narrowed down by typing. */

/** Without case and marks: officers type “so nn” for “Sở Nông nghiệp”. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .trim();
}

/** More than a person looks through; typing narrows it down. */
const SHOWN = 200;

/** Choices in which every typed word begins a word; all of them when nothing is typed. */
export function matchingChoices(choices: readonly string[], typed: string): string[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const fits = (choice: string): boolean => {
    const text = ` ${folded(choice)}`;
    return words.every((word) => text.includes(word));
  };
  return choices.filter(fits).slice(0, SHOWN);
}
