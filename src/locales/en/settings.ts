import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  opensWithBook: 'Open this pane with the workbook',
  opensWithBookFault: 'This choice could not be saved. Save the workbook, then try again.',
  selfCheck: 'Self-check with this Excel (needs an empty workbook)',
};
