import type { Texts } from '../texts';

export const file: Texts['file'] = {
  fileMode:
    'File mode runs in the browser, without Excel: look at the plan, try out figures, download the workbook (.xlsx).',
  fileModeLink: 'Open file mode',
};
