import { SHEETS } from '../sheets/names';
import type { PaneText } from './paneText';

const PERIODS = {
  year: 'Whole year',
  halfYear: '6 months',
  nineMonths: '9 months',
  q1: 'Quarter I',
  q2: 'Quarter II',
  q3: 'Quarter III',
  q4: 'Quarter IV',
} as const;

export const EN: PaneText = {
  product: 'Plan Monitor',
  waiting: 'Connecting to Excel…',
  waitingLong:
    'If this takes over a minute, close this pane and open it again from the tab Plan Monitor.',
  unreachable: (address) => ({
    title: 'No connection to Excel',
    lines: [
      'The library Office.js could not be loaded, so this pane cannot read or write the workbook. The workbook is as it was.',
      'Check the network connection, then press Try again.',
      `If that does not help, ask your administrator to let this computer load files from ${address}.`,
    ],
  }),
  outside: {
    title: 'This page is for use inside Excel',
    lines: [
      'Open the workbook in Excel, choose the tab Plan Monitor, press Indicators.',
      'If there is no such tab, ask your administrator to install the add-in.',
    ],
  },
  tooOld: {
    title: 'A newer Excel is needed',
    lines: [
      'This pane runs in Excel of Office 2021, Microsoft 365, Excel on the web and Excel for Mac.',
      'Workbooks that hold a plan can still be opened, filled and recalculated in this Excel.',
    ],
  },
  retry: 'Try again',
  fileMode:
    'File mode runs in the browser, without Excel: look at the plan, try out figures, download the workbook (.xlsx).',
  fileModeLink: 'Open file mode',
  commands: { loadPlan: 'Load plan', refresh: 'Refresh' },
  running: { loadPlan: 'Loading the plan…', refresh: 'Refreshing…' },
  done: { loadPlan: 'The plan is in the workbook.', refresh: 'The indicators are judged anew.' },
  notDone: {
    loadPlan: 'The plan was not loaded.',
    refresh: 'The indicators were not judged anew.',
  },
  fault:
    'The program failed half-way. Run the command again; if it fails again, tell your administrator the command and the time.',
  planToLoad: 'Plan to load',
  openBook: 'This workbook',
  reading: 'Reading the workbook…',
  noPlan:
    'This workbook holds no plan yet. Press Load plan to begin; the sheets that are there stay.',
  unread: 'The plan in this workbook cannot be read.',
  plan: (number, title) => `${title} (Plan No. ${number})`,
  looksAt: (period, year) => `${PERIODS[period]} ${year}`,
  total: (indicators) => `${indicators} indicators`,
  lights: {
    met: 'Met or better',
    near: 'Near',
    off: 'Off track',
    noData: 'No figures yet',
    notDue: 'Not due yet',
    noTarget: 'No target this year',
    notAssessable: 'Not assessed',
    invalid: 'Figures to check',
  },
  opensWithBook: 'Open this pane with the workbook',
  selfCheck: 'Self-check with this Excel (needs an empty workbook)',
  opensWithBookFault: 'This choice could not be saved. Save the workbook, then try again.',
  showAll: (lines) => `Show all ${lines} lines`,
  coming: {
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
  },
  back: 'Back to the indicators',
  unsaved: 'this workbook',
};
