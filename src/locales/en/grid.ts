import type { Texts } from '../texts';

export const grid: Texts['grid'] = {
  sheet: (name) => `Sheet ${name}`,
  address: 'Selected cell',
  content: 'Cell content',
  locked: {
    formula: 'This cell is a formula and works itself out; type into the yellow cells instead.',
    header: 'Column headers cannot be changed: columns are found by their headers.',
    ours: 'This cell is written by the plan or the program; type into the yellow cells instead.',
  },
  pasted: (cells) => (cells === 1 ? '1 cell pasted.' : `${cells} cells pasted.`),
  left: (cells, address) =>
    `${cells === 1 ? '1 cell' : `${cells} cells`} that cannot be typed into stayed as they were, from ${address} on.`,
  cut: 'Copied and cleared.',
  copied: (range) => `${range} copied.`,
  choices: 'Choices',
  wayOut: 'F6: another part of the page',
  openChoices: 'Alt + ↓ opens the list.',
};
