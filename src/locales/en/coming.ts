import { SHEETS } from '../../sheets/names';
import type { Texts } from '../texts';

export const coming: Texts['coming'] = {
  today: 'For now',
  openSheet: (sheet) => `Open sheet ${sheet}`,
  openPage: (page) => `Open page ${page}`,
  consolidate: {
    title: 'Consolidate',
    lines: [
      'Workbooks of agencies cannot be brought together from here yet: this part is being built.',
    ],
    steps: [
      `Copy the figures of each agency into sheet ${SHEETS.readings}, a row for each. They are pooled: a rate is the sum of (a) over the sum of (b).`,
      'Look at page Figures: which agencies have not sent, which cells need a look.',
      'Press Refresh to put names, periods and numbers into their proper form.',
    ],
  },
  report: {
    title: 'Report',
    lines: ['Reports cannot be made from here yet: this part is being built.'],
    steps: [
      'Press Refresh to be sure that the workbook is up to date.',
      `Print sheet ${SHEETS.overview} (one page) and sheet ${SHEETS.track}: they are set up for A4 with repeated headers.`,
      `Copy the sentences of sheet ${SHEETS.track} (why, causes, remedies) into the report.`,
    ],
  },
};
