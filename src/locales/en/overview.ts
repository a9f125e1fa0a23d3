import type { Texts } from '../texts';

export const overview: Texts['overview'] = {
  noPlan:
    'This workbook holds no plan yet. Press Load plan to begin; the sheets that are there stay.',
};
