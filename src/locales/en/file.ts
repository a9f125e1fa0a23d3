import type { Texts } from '../texts';

export const file: Texts['file'] = {
  fileMode:
    'File mode runs in the browser, without Excel: open a workbook, type figures, see the lights, save the workbook (.xlsx).',
  fileModeLink: 'Open file mode',
  toolbar: 'File',
  workbook: 'Workbook',
  pane: 'Pane',
  open: 'Open file…',
  save: 'Save',
  saveTip: 'Save the workbook as an .xlsx file on this computer',
  create: 'New workbook',
  openDemo: 'Open the sample workbook',
  newBook: 'New workbook',
  copyOf: (name) => `${name} (copy)`,
  demoName: 'So theo doi minh hoa.xlsx',
  unsaved: 'Not saved',
  saved: 'Saved',
  readOnly: 'View only',
  sheets: 'Sheets of the workbook',
  drop: 'Drop a workbook (.xlsx) here to open it',
  opening: (name) => `Opening “${name}”…`,
  saving: 'Making the file…',
  restoring: 'Opening the work in progress…',
  cancel: 'Stop',
  close: 'Close the message',
  empty: {
    title: 'Empty workbook',
    lines: [
      'Load a plan in the pane to begin a workbook.',
      'If there is a workbook already, press Open file… or drop the .xlsx file on this page.',
      'To look around, open the sample workbook: the PAPI results of 2021 and 2022 are published figures, the others are examples.',
    ],
  },
  local: 'The workbook stays on this computer; nothing is sent anywhere.',
  faults: {
    'file.empty': (name) =>
      `File “${name}” is empty. Choose another one or ask for it to be sent again.`,
    'file.tooLarge': (name) =>
      `File “${name}” is too large (over 100 MB) and is not opened. Remove sheets or pictures in Excel and save it again.`,
    'file.notZip': (name) =>
      `File “${name}” is no Excel workbook. Open it in Excel and save it as .xlsx.`,
    'file.encrypted': (name) =>
      `File “${name}” has a password and cannot be opened. Remove the password in Excel and save it again.`,
    'file.oldFormat': (name) =>
      `File “${name}” has the old format .xls. Open it in Excel and save it as .xlsx.`,
    'file.binaryFormat': (name) =>
      `File “${name}” has the format .xlsb. Open it in Excel and save it as .xlsx.`,
    'file.notWorkbook': (name) =>
      `The compressed file “${name}” is no Excel workbook. Choose an .xlsx file.`,
    'file.damaged': (name) =>
      `File “${name}” is damaged or was not downloaded completely. Try to open and save it in Excel, or ask for it to be sent again.`,
    'file.date1904': (name) =>
      `Workbook “${name}” counts its days from 1904, so every date would be 4 years off here. It was not opened and is as it was. In Excel: File → Options → Advanced, untick “Use 1904 date system”, check and correct the dates (Excel then shows them 4 years early), save and open it again.`,
    csv: (name) => `File “${name}” is a plain list (.csv). Open it in Excel and save it as .xlsx.`,
    pdf: (name) => `File “${name}” is a PDF document, no workbook. Choose an .xlsx file.`,
    word: (name) => `File “${name}” is a Word document, no workbook. Choose an .xlsx file.`,
    picture: (name) => `File “${name}” is a picture, no workbook. Choose an .xlsx file.`,
    noPlan: (name) =>
      `Workbook “${name}” holds no plan yet. Choose another workbook, or open this one to load a plan into it.`,
    busy: (name) =>
      `File “${name}” was not opened: a workbook is still being saved or opened again, or a question waits for its answer. Open the file after that.`,
    newer: (name) =>
      `Workbook “${name}” was written by a newer version of this program. Reload the page to get that version, then open it again.`,
    unreadable: (name) =>
      `File “${name}” could not be read: it may have been moved or is locked. Choose it again.`,
    unloaded: (name) =>
      `File “${name}” was not opened, since the part of the program that opens files could not be loaded: there is no connection, or a new version has just been installed. Check the network connection, then press Reload the page; your work is kept.`,
    worker: (name) =>
      `The program failed while opening file “${name}”. Reload the page and try again; if it fails again, tell whoever runs this page.`,
  },
  openAnyway: 'Open to load a plan',
  saveFault:
    'The file could not be made. Press Save again; if it fails again, reload the page, the work is kept.',
  unkeptFault:
    'The file could not be made, and this work is not kept in the browser. Note the figures entered last, reload the page and open the file that was saved last.',
  refused: (count) =>
    `The work is open again, except for ${count} ${count === 1 ? 'change' : 'changes'} that the file does not take. Check the figures entered last, then press Save.`,
  kept: (name) => `The unsaved work on “${name}” is open again.`,
  keptFault:
    'The earlier work could not be opened; it is still kept in the browser. Reload the page to try again before opening another workbook.',
  keeping: {
    full: 'The browser has no room left for work in progress: a reload would lose what is not saved. Save the file now.',
    forbidden:
      'The browser does not let the page keep work in progress: a reload would lose what is not saved. Save the file before closing.',
    unread:
      'What is done from now on is not kept in the browser: a reload would lose what is not saved. Save the file before reloading.',
  },
  broken:
    'The program failed, so the file does not have the figures entered last. Press Save to make the file again from the work that is kept; if it fails again, reload the page or tell whoever runs this page.',
  uncalculated:
    'This page does not calculate formulas of your own: cells whose result may have changed are left empty, and rows of figures that use them do not count yet. Save the workbook, open it in Excel and save it again to calculate them.',
  taken: 'The work on this workbook goes on in another tab. This tab is for viewing only.',
  takeBack: 'Go on in this tab',
  closed: (typed) =>
    `${typed === null ? 'Nothing was written' : `“${typed.text}” was not written into cell ${typed.cell}`}: the work goes on in another tab. Press Go on in this tab, then type again.`,
  second: {
    title: 'The workbook is open in another tab',
    line: 'Only one tab at a time writes into the work in progress, so that no figure is lost. Choose what to do in this tab:',
    takeOver: 'Move the work here',
    takeOverTip: 'The other tab becomes view only; nothing is lost.',
    copy: 'Work on a copy',
    copyTip: 'A copy does not survive a reload; remember to save the file.',
    fresh: 'Begin a new workbook',
    freshTip: 'This new workbook does not survive a reload; remember to save the file.',
  },
  replace: {
    title: 'The open workbook is not saved',
    line: (name) =>
      `Changes in “${name}” are not saved to a file. Save them before opening another workbook?`,
    save: 'Save, then open',
    discard: 'Do not save',
    stay: 'Stay here',
  },
  nothingTyped:
    'There is no typing left to take back. What a command wrote: Help, section Undo, press Undo the last run.',
  formula: (cell) =>
    `Cell ${cell}: this page does not calculate formulas of your own. Type a number or a text; for a formula save the workbook and open it in Excel.`,
  tooLong: (cell) =>
    `Cell ${cell}: the content is longer than 32,767 characters and cannot be written.`,
  stopped: (cell, error) => `Cell ${cell} does not take this. ${error}`.trim(),
  more: (count) => `(and ${count} more, see page Figures)`,
};
