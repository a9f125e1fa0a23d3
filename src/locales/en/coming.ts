import type { Texts } from '../texts';
import { SHEETS } from '../../sheets/names';

export const coming: Texts['coming'] = {
  consolidate: {
    title: 'Consolidate',
    lines: [
      'Workbooks of agencies cannot be brought together from here yet: this part is being built.',
      `For now: copy the figures of each agency into sheet ${SHEETS.readings}, a row for each, then press Refresh.`,
    ],
  },
  report: {
    title: 'Report',
    lines: [
      'Reports cannot be made from here yet: this part is being built.',
      `For now: press Refresh, then print or copy from sheet ${SHEETS.overview} and sheet ${SHEETS.track}.`,
    ],
  },
};
