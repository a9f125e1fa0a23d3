import type { PlanTolerance } from '../../core/plan/types';
import { SHEETS } from '../../sheets/names';
import type { Texts } from '../texts';

function tolerance({ share, maxPoints, minPlaces, steps }: PlanTolerance): string {
  return `${share}% of the target; at most ${maxPoints} points for percentages; at least ${minPlaces} for ranks; ${steps === 0 ? 'none' : `${steps} steps`} for groups and grades`;
}

export const help: Texts['help'] = {
  what: {
    title: 'What this does',
    lines: [
      'Puts a plan into an Excel workbook: indicators, targets by year, tasks, agencies, deadlines.',
      'Compares results with the target of the chosen year and period: a light for each indicator, with a sentence that says why.',
      'Shows which figures are missing, who owes them, which cells need a look and what to do.',
      'Leaves your work as it is: order of rows, columns of your own, notes, formats.',
      'The workbook calculates by formulas: it is right for people without this program, too.',
    ],
  },
  steps: {
    title: 'Three steps',
    load: 'Load a plan into the workbook (a built-in one, or from a file).',
    type: 'Type figures, cell by cell or by pasting a table.',
    read: 'Look at the lights and why; press an indicator to get to its row.',
  },
  lights: {
    title: 'What the lights mean',
    intro:
      'The gap is counted so that a positive number is better than the target, also where lower is better (ranks, poverty rates).',
    when: {
      met: 'The result is the target or better.',
      near: 'Not met, but worse than the target by no more than the tolerance.',
      off: 'Worse by more than the tolerance: “behind so far” inside the year, “off track” for the year.',
      noData: 'Figures are due, and there are none of exactly that year and period.',
      notDue:
        'The period has not ended, the deadline has not passed, or the index is not published.',
      noTarget: 'The plan sets no target for this year.',
      notAssessable: 'Not published, not applicable, or nothing arose: nothing to assess by.',
      invalid:
        'There is a figure that cannot be used: an unknown code, words in a number, two rows of one key.',
    },
    notLights:
      'The next five are no lights: not assessed, counted neither as met nor as off track.',
    tolerance: (rule) =>
      `Tolerance of this plan: ${tolerance(rule)}. An indicator with a tolerance of its own goes by that.`,
    insideYear:
      'Inside the year, totals are compared with the part of the target that is due (6 months: 6/12); rates and ranks with the target of the year, marked provisional.',
  },
  typed: {
    title: 'Where figures are typed',
    lines: [
      `In sheet ${SHEETS.readings}, a row for each indicator, agency, year and period; or on the page of figures in this pane. Only pale yellow cells are for typing.`,
      'For rates type numerator (a) and denominator (b): the rate is worked out. Typed directly it is 60.5, without %.',
      'Where nothing arose choose “Không phát sinh” and do not type 0: zero is a result.',
      `Year, period and review date are chosen at the top of sheet ${SHEETS.track}.`,
    ],
  },
  refresh: {
    title: 'What Refresh does',
    lines: [
      'Lights change at once as figures are typed: there is no need to press it.',
      `It puts typed cells into their proper form (the text “60,5%” becomes the number 60.5, names of agencies their full names), brings back lost formulas, checks the workbook and writes every change into sheet ${SHEETS.log}.`,
      'It does not guess: a cell that may mean several things is left and told.',
    ],
  },
  undo: {
    title: 'Undo',
    lines: [
      `Undo takes back the cells that the last run changed, as sheet ${SHEETS.log} has them; cells that were edited since are left and told.`,
      'What you typed in a sheet: Ctrl+Z as always; in a browser, what this pane wrote as well.',
      'In Excel, rows written from this pane (assignments, lists of units): delete them in the sheet.',
    ],
  },
  sent: {
    title: 'What is sent anywhere',
    lines: [
      'Nothing. All is done on this computer, in this workbook; there is no server and no tracking.',
      'A network is needed only to load the program itself when it is first opened.',
    ],
  },
  errors: {
    title: 'Common errors',
    found: 'Found',
    todo: 'What to do',
    rows: [
      ['60% typed and stored as 0.6', 'Type 60: the unit is % already.'],
      ['“đạt 95% (190/200)” in a number', 'Type (a) = 190, (b) = 200.'],
      ['“Đạt”, “Tốt” in place of a number', 'Type the number; remarks go into the note column.'],
      [
        'Blank, 0 and “nothing arose” mixed up',
        'Blank is missing; 0 is a result; where nothing arose choose “Không phát sinh”.',
      ],
      [
        'A single quarter, or the second half',
        '6 months, 9 months and the year count from the start of the year.',
      ],
      ['% of the plan done (120) in place of the rate', 'Type the rate itself, such as 84.'],
      ['(a) is larger than (b)', 'Swap them, or check the denominator.'],
      ['All the same as last period', 'Ask the agency whether it was brought up to date.'],
      [
        'Subordinate units counted twice',
        'Say the scope: with the units under it, or the unit alone.',
      ],
      [
        'The former name of an agency',
        `Use today’s name; its successor stands in sheet ${SHEETS.units}.`,
      ],
      ['9/61 turned into a date', 'Type 9; the number of provinces goes into the denominator.'],
      ['#REF!, #N/A', 'The cell links to another file: paste it as a value.'],
      ['Dong in a column of million dong', 'Divide by 1,000,000.'],
      ['A cell is being edited', 'Press Enter, then try again.'],
      ['The sheet is protected', 'Unprotect it (tab Review), then try again.'],
      [
        'File mode: rows or columns that are hidden or filtered out',
        'They show here like all others, and a paste of many rows writes into them. Clear the filter and unhide in Excel before pasting.',
      ],
      [
        'File mode: own widths, colours, merged cells',
        'They do not show here but stay in the file. Open it in Excel to see them.',
      ],
    ],
  },
  keys: {
    title: 'Keyboard',
    heads: ['Keys', 'What they do'],
    rows: {
      pane: [
        ['Tab, Shift+Tab', 'to the next or former button or field'],
        ['Enter, Space', 'press a button, open or fold a part'],
        ['Arrows', 'choose in a list'],
        ['Esc', 'close an open list'],
      ],
      excel: [['F6 (Mac: Fn+F6)', 'between workbook and pane']],
      file: [
        ['F6, Shift+F6', 'between buttons, cells, names of sheets and this pane'],
        ['Arrows, Tab, Enter', 'move between cells'],
        ['F2', 'edit the cell'],
        ['Ctrl+C, Ctrl+V (Mac: ⌘)', 'copy and paste ranges, from Excel too'],
        ['Ctrl+S (Mac: ⌘)', 'save the workbook'],
        ['Ctrl+Z, Ctrl+Y (Mac: ⌘)', 'undo typing, do it again'],
      ],
    },
  },
  numbers: {
    title: 'Where the numbers come from',
    lines: [
      `Targets: from the document; sheet ${SHEETS.indicators} says for each whether it is stated, derived or assigned later. What the document leaves open stands in sheet ${SHEETS.clarifications}.`,
      'Results: the province’s own figure where there is one, else the agencies’ figures together; a rate is the sum of (a) over the sum of (b), never a mean.',
      'Several kinds of figures in one period: official before preliminary before estimated.',
      `The formulas of each indicator stand in the hidden sheet ${SHEETS.calculation}: show it to check step by step.`,
    ],
  },
  goTo: (page) => `Open page ${page}`,
};
