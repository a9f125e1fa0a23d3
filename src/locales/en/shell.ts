import type { Texts } from '../texts';

const PERIODS = {
  year: 'Whole year',
  halfYear: '6 months',
  nineMonths: '9 months',
  q1: 'Quarter I',
  q2: 'Quarter II',
  q3: 'Quarter III',
  q4: 'Quarter IV',
} as const;

export const shell: Texts['shell'] = {
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
  fault:
    'The program failed half-way. Run the command again; if it fails again, tell your administrator the command and the time.',
  openBook: 'This workbook',
  reading: 'Reading the workbook…',
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
  showAll: (lines) => `Show all ${lines} lines`,
  back: 'Back to the indicators',
  unsaved: 'this workbook',
  commands: {
    loadPlan: 'Load plan',
    comparePlan: 'Compare with the plan',
    refresh: 'Refresh',
    undo: 'Undo the last run',
    assign: 'Assign targets',
  },
  running: {
    loadPlan: 'Loading the plan…',
    comparePlan: 'Comparing with the plan…',
    refresh: 'Refreshing…',
    undo: 'Undoing the last run…',
    assign: 'Assigning targets…',
  },
  phases: {
    waiting: 'Waiting for the command before',
    reading: 'Reading the workbook',
    working: 'Calculating',
    writing: 'Writing into the workbook',
  },
  done: {
    loadPlan: 'The plan is in the workbook.',
    comparePlan: 'The workbook was compared with the plan.',
    refresh: 'The indicators are judged anew.',
    undo: 'The run was undone.',
    assign: 'The targets are assigned.',
  },
  notDone: {
    loadPlan: 'The plan was not loaded.',
    comparePlan: 'The workbook could not be compared with the plan.',
    refresh: 'The indicators were not judged anew.',
    undo: 'The run was not undone.',
    assign: 'The targets were not assigned.',
  },
  cancel: 'Stop',
  cancelled: 'Stopped as you asked. The workbook is as it was.',
  undo: 'Undo',
  dismiss: 'Close this message',
  pages: {
    overview: 'Overview',
    readings: 'Figures',
    plan: 'Plan',
    units: 'Agencies',
    consolidate: 'Consolidate',
    report: 'Report',
    settings: 'Settings',
    help: 'Help',
  },
};
