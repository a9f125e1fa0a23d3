/** Questions about cells, formulas and what counts as used. */
import { answer, at, outcome, type Probe } from './probe';

const usedRange: Probe = {
  id: 'used-range',
  question: 'Does getUsedRangeOrNullObject(true) count a cell whose formula yields ""?',
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1').values = [['x']];
    at(sheet, 'C5').formulas = [['=IF(2>1,"","x")']];
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
    await context.sync();
    return answer({ written: 'A1, C5', used: used.isNullObject ? null : used.address });
  },
};

const missingInAChain: Probe = {
  id: 'missing-in-a-chain',
  question: 'Is what is asked of a sheet that is not there null as well, or an error?',
  ask: async ({ context }) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Không có sheet này');
    const used = missing.getUsedRangeOrNullObject(true).untrack().load('address');
    const formats = missing.getRange().untrack().conditionalFormats.load('items/id');
    const done = await outcome(() => context.sync());
    if (done !== 'done') return answer({ done });
    return answer({ done, used: used.isNullObject, formats: formats.isNullObject });
  },
};

const apostrophe: Probe = {
  id: 'apostrophe-in-text-cell',
  question: "What becomes of the entry '0012 in a cell of Text format, and in a General one?",
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1').numberFormat = [['@']];
    await context.sync();
    const range = at(sheet, 'A1:B1');
    range.formulas = [["'0012", "'0012"]];
    range.load('values,formulas,valueTypes');
    await context.sync();
    const { values, formulas, valueTypes } = range;
    return answer({ cells: 'A1 Text, B1 General', values, formulas, valueTypes });
  },
};

const textCells: Probe = {
  id: 'entries-in-text-cell',
  question: 'What do a number and a formula become that are written into cells of Text format?',
  ask: async ({ context, sheet }) => {
    at(sheet, 'A1:B1').numberFormat = [['@', '@']];
    await context.sync();
    const range = at(sheet, 'A1:B1');
    range.formulas = [[12.5, '=1+1']];
    range.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    const { values, formulas, valueTypes, numberFormat } = range;
    return answer({ values, formulas, valueTypes, numberFormat });
  },
};

const singleEntry: Probe = {
  id: 'single-entry',
  question: 'Does an array of a single entry go to every cell of a larger range?',
  ask: async ({ context, sheet }) => {
    const done = await outcome(() => {
      at(sheet, 'A1:B2').numberFormat = [['0.00']];
      return context.sync();
    });
    const range = at(sheet, 'A1:B2').load('numberFormat');
    await context.sync();
    return answer({ done, numberFormat: range.numberFormat });
  },
};

const localFormulas: Probe = {
  id: 'formulas-under-locale',
  question: 'Are formulas and format codes of the en-US form understood under this locale?',
  ask: async ({ context, sheet }) => {
    const range = at(sheet, 'A1:C1');
    range.formulas = [['=IF(1.5>1,"a","b")', '=SUM(1,2.25)', '=FIXED(1234.5,1,TRUE)']];
    range.numberFormat = [['General', '#,##0.00', '@']];
    range.load('values,formulas,formulasLocal,numberFormat,text');
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name,numberFormat/numberDecimalSeparator');
    await context.sync();
    const { values, formulas, formulasLocal, numberFormat, text } = range;
    const { name, numberFormat: numbers } = cultureInfo;
    const decimal = numbers.numberDecimalSeparator;
    return answer({ culture: name, decimal, values, formulas, formulasLocal, numberFormat, text });
  },
};

const manualCalculation: Probe = {
  id: 'manual-calculation',
  question: 'With manual calculation: is a written formula calculated, and one that depends on it?',
  ask: async ({ context, sheet }) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    await context.sync();
    const before = application.calculationMode;
    try {
      application.calculationMode = 'Manual';
      at(sheet, 'A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      at(sheet, 'A1').values = [[10]];
      const written = at(sheet, 'C1');
      written.formulas = [['=A1*2']];
      const range = at(sheet, 'A1:C1').load('values');
      application.load('calculationMode');
      await context.sync();
      return answer({ before, during: application.calculationMode, values: range.values });
    } finally {
      application.calculationMode = before;
      await context.sync();
    }
  },
};

export const CELL_PROBES: readonly Probe[] = [
  usedRange,
  missingInAChain,
  apostrophe,
  textCells,
  singleEntry,
  localFormulas,
  manualCalculation,
];
