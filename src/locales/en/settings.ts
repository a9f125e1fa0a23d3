import { SHEETS } from '../../sheets/names';
import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  language: 'Language',
  languages: { vi: 'Tiếng Việt (Vietnamese)', en: 'English' },
  languageNote:
    'What stands in the workbook, and the sentences of “Diễn giải”, are always Vietnamese.',
  theme: 'Colours',
  themes: { auto: 'As the computer', light: 'Light', dark: 'Dark' },
  opensWithBook: 'Open this pane with the workbook',
  opensWithBookNote: 'The choice is kept in the workbook: save it to keep the choice.',
  opensWithBookFault: 'This choice could not be saved. Save the workbook, then try again.',
  office: 'Issuing agency',
  officeNote: `Stands in sheet ${SHEETS.settings} and is printed on forms and reports. Saved when you leave a field or press Enter.`,
  facts: {
    agency: 'Issuing agency',
    superior: 'Superior agency',
    place: 'Place',
    person: 'Person in charge',
  },
  factHints: {
    agency: 'Such as Sở Nội vụ',
    superior: 'Such as UBND tỉnh',
    place: 'Stands before the date: “Phú Thọ, ngày …”',
    person: `The name that sheet ${SHEETS.log} gives for every run`,
  },
  whenEmpty: (value) => `The cell is empty: “${value}” is used.`,
  noRow: (label) => `Sheet ${SHEETS.settings} has no row “${label}”.`,
  isFormula: 'This cell has a formula: change it in the sheet.',
  openCell: 'Open the cell',
  saving: 'Writing…',
  saved: 'Written into the workbook.',
  unsaved: 'Not written; the reason stands at the top. What you typed stays.',
  rest: 'Other settings',
  restNote:
    'Periods, deadlines, publication dates, tolerances and lists stand in the tables of this sheet.',
  periods: 'Periods and deadlines',
  publications: 'Publication dates',
  openSheet: `Open sheet ${SHEETS.settings}`,
  noPlan: 'Load a plan first: the settings of the agency are kept in the workbook.',
  about: 'Version',
  version: (version) => `Plan Monitor ${version}`,
  private: 'Nothing is sent anywhere. Language and colours are kept on this computer.',
  selfCheck: 'Self-check with this Excel (needs an empty workbook)',
};
