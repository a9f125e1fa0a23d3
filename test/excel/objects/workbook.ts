/** The root object and its collections of sheets. */
import { invalidArgument, orNull, type Arguments, type FarObject } from '../farObject';
import type { BookModel } from '../model/book';
import { namesObject } from './names';
import { bookTablesObject } from './tables';
import { worksheetObject } from './worksheet';

function addSheet(book: BookModel, args: Arguments): FarObject {
  const [name] = args;
  if (typeof name !== 'string') throw invalidArgument('the far end wants a name for a new sheet');
  return worksheetObject(book.addSheet(name));
}

function worksheetsObject(book: BookModel): FarObject {
  return {
    className: 'WorksheetCollection',
    items: () => book.sheets.map(worksheetObject),
    item: (key) => worksheetObject(book.sheet(key)),
    methods: {
      Add: (args) => addSheet(book, args),
      GetItemOrNullObject: ([key]) => orNull(() => worksheetObject(book.sheet(key))),
      _RegisterDataChangedEvent: () => void (book.tellsEdits = true),
      _UnregisterDataChangedEvent: () => void (book.tellsEdits = false),
      _RegisterCalculatedEvent: () => void (book.tellsCalculations = true),
      _UnregisterCalculatedEvent: () => void (book.tellsCalculations = false),
    },
  };
}

function applicationObject(book: BookModel): FarObject {
  return {
    className: 'Application',
    values: { CalculationMode: () => book.calculationMode },
    methods: {
      Calculate: ([type]) => {
        if (type !== 'Recalculate') throw invalidArgument(`no calculation ${String(type)}`);
        book.calculations += 1;
      },
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}

export function workbookObject(book: BookModel): FarObject {
  return {
    className: 'Workbook',
    values: { Name: () => book.name },
    objects: {
      Application: () => applicationObject(book),
      Worksheets: () => worksheetsObject(book),
      Tables: () => bookTablesObject(book),
      Names: () => namesObject(book),
      Protection: () => ({
        className: 'WorkbookProtection',
        values: { Protected: () => book.structureProtected },
      }),
    },
  };
}
